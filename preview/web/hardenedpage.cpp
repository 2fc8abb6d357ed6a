// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web/hardenedpage.h"

#include <QAuthenticator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr QWebEngineSettings::WebAttribute turnedOff[] = {
    QWebEngineSettings::JavascriptEnabled,
    QWebEngineSettings::JavascriptCanOpenWindows,
    QWebEngineSettings::JavascriptCanAccessClipboard,
    QWebEngineSettings::JavascriptCanPaste,
    QWebEngineSettings::AllowWindowActivationFromJavaScript,
    QWebEngineSettings::LocalContentCanAccessRemoteUrls,
    QWebEngineSettings::LocalContentCanAccessFileUrls,
    QWebEngineSettings::LocalStorageEnabled,
    QWebEngineSettings::PluginsEnabled,
    QWebEngineSettings::PdfViewerEnabled,
    QWebEngineSettings::ErrorPageEnabled,
    QWebEngineSettings::DnsPrefetchEnabled,
    QWebEngineSettings::HyperlinkAuditingEnabled,
    QWebEngineSettings::AutoLoadIconsForPage,
    QWebEngineSettings::TouchIconsEnabled,
    QWebEngineSettings::FullScreenSupportEnabled,
    QWebEngineSettings::WebGLEnabled,
    QWebEngineSettings::Accelerated2dCanvasEnabled,
    QWebEngineSettings::ReadingFromCanvasEnabled,
    QWebEngineSettings::ScreenCaptureEnabled,
    QWebEngineSettings::NavigateOnDropEnabled,
    QWebEngineSettings::AllowRunningInsecureContent,
    QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
    QWebEngineSettings::FocusOnNavigationEnabled,
};

void applySettings(QWebEngineSettings &settings)
{
    for (const auto attribute : turnedOff) {
        settings.setAttribute(attribute, false);
    }
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings.setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

HardenedProfile::HardenedProfile(QObject *parent)
    : QWebEngineProfile(parent)
{
    setHttpCacheType(MemoryHttpCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setPersistentPermissionsPolicy(PersistentPermissionsPolicy::AskEveryTime);
    setSpellCheckEnabled(false);
    setPushServiceEnabled(false);
    applySettings(*settings());
    setUrlRequestInterceptor(&m_guard);
    installUrlSchemeHandler("nlx", &m_scheme);
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

HardenedPage::HardenedPage(HardenedProfile &profile, QObject *parent)
    : QWebEnginePage(&profile, parent)
    , m_profile(profile)
{
    applySettings(*settings());
    refuseAllRequests();
}

void HardenedPage::refuseAllRequests()
{
    // Most are refused when nobody answers; written out so that no default of a later Qt decides.
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
}

void HardenedPage::showPage(const QByteArray &html)
{
    m_profile.scheme().setPage(html);
    m_loading = true;
    load(NlxScheme::pageUrl());
}

void HardenedPage::call(const QString &function, const QByteArray &jsonArgument,
                        const std::function<void(const QVariant &)> &done)
{
    const QString script = u'(' + function + ")("_L1 + QString::fromUtf8(jsonArgument) + u')';
    runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
}

bool HardenedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const bool ours =
        m_loading && isMainFrame && type == NavigationTypeTyped && url == NlxScheme::pageUrl();
    m_loading = false;
    if (!ours) {
        ++m_refusedNavigations;
    }
    return ours;
}

QWebEnginePage *HardenedPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList HardenedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void HardenedPage::javaScriptAlert(const QUrl &, const QString &) {}

bool HardenedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool HardenedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void HardenedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                            const QString &message, int line, const QString &)
{
    if (level == ErrorMessageLevel) {
        Q_EMIT scriptComplained(message + " ("_L1 + QString::number(line) + u')');
    }
}

QByteArray jsonLiteral(const QJsonValue &value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    // U+2028 and U+2029 end a line in older JavaScript, though not in JSON.
    json.replace("\xE2\x80\xA8", "\\u2028").replace("\xE2\x80\xA9", "\\u2029");
    return json.sliced(1, json.size() - 2);
}

} // namespace masthead
