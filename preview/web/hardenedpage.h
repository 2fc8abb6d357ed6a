// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/web/contactguard.h"
#include "preview/web/nlxscheme.h"

#include <QWebEnginePage>
#include <QWebEngineProfile>

namespace masthead {

/// An off-the-record profile for one document: its own scheme handler and contact guard, no cache
/// on the disk, no cookies, no downloads. Must outlive its pages.
class HardenedProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit HardenedProfile(QObject *parent = nullptr);

    [[nodiscard]] NlxScheme &scheme() { return m_scheme; }
    [[nodiscard]] const ContactGuard &guard() const { return m_guard; }

private:
    NlxScheme m_scheme;
    ContactGuard m_guard;
};

/// A page that shows only what `load()` was given: no script of the page's, no navigation, no
/// window, no dialog, no permission. Our own scripts run in ApplicationWorld.
class HardenedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit HardenedPage(HardenedProfile &profile, QObject *parent = nullptr);

    /// Shows `html` under the scheme's one address.
    void showPage(const QByteArray &html);

    /// A file of ours that holds one function expression, called with `argument` as its only
    /// argument: data is never glued into code other than as a JSON literal.
    void call(const QString &function, const QByteArray &jsonArgument,
              const std::function<void(const QVariant &)> &done = {});

    /// Navigations that were refused so far.
    [[nodiscard]] int refusedNavigations() const { return m_refusedNavigations; }

Q_SIGNALS:
    /// What a script of ours complains about; a page's own never run.
    void scriptComplained(const QString &message);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    void refuseAllRequests();

    HardenedProfile &m_profile;
    bool m_loading = false;
    int m_refusedNavigations = 0;
};

/// `text` as a JSON string literal that is also safe inside JavaScript.
[[nodiscard]] QByteArray jsonLiteral(const QJsonValue &value);

} // namespace masthead
