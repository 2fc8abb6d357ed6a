// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/livepage.h"

#include "preview/web/scriptfile.h"

#include <QFile>
#include <QJsonObject>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// Qt's own half of the web channel, from Qt's resources.
QString webChannelScript()
{
    QFile file(u":/qtwebchannel/qwebchannel.js"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

LivePage::LivePage(QObject *parent)
    : QObject(parent)
    , m_page(m_profile)
    , m_watch(m_page)
{
    m_channel.registerObject(u"bridge"_s, &m_bridge);
    m_page.setWebChannel(&m_channel, QWebEngineScript::ApplicationWorld);
    connect(&m_page, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (ok) {
            installScript();
        }
    });
    connect(&m_page, &QWebEnginePage::renderProcessTerminated, this, &LivePage::comeBack);
}

LivePage::~LivePage()
{
    disconnect(&m_page, nullptr, this, nullptr);
}

void LivePage::loadShell(const QByteArray &html)
{
    m_shell = html;
    m_ready = false;
    m_watch.stop();
    m_page.showPage(html);
}

void LivePage::installScript()
{
    m_watch.start(); // from now on the page can hang
    m_page.runJavaScript(webChannelScript(), QWebEngineScript::ApplicationWorld);
    const QJsonObject argument{{u"css"_s, scriptFile(u"live/live.css"_s)}};
    m_page.call(scriptFile(u"live/live.js"_s), jsonLiteral(argument), [this](const QVariant &done) {
        m_ready = done.toBool();
        if (m_ready) {
            Q_EMIT ready();
        }
    });
}

void LivePage::comeBack()
{
    m_ready = false;
    m_watch.stop();
    Q_EMIT died();
    // Not from inside the signal: Chromium is still taking the dead process's page apart.
    QMetaObject::invokeMethod(this, [this] { m_page.showPage(m_shell); }, Qt::QueuedConnection);
}

void LivePage::send(const QByteArray &patchJson, const QJsonObject &view)
{
    Q_ASSERT(m_ready);
    const QByteArray argument = "{\"patch\":" + patchJson + ",\"view\":" + jsonLiteral(view) + '}';
    m_page.call(u"masthead.patch"_s, argument, [this](const QVariant &revision) {
        if (revision.isValid()) {
            Q_EMIT patched(revision.toULongLong());
        }
    });
}

} // namespace masthead
