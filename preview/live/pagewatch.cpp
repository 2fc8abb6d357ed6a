// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/pagewatch.h"

#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace masthead {

PageWatch::PageWatch(QWebEnginePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &PageWatch::ask);
}

void PageWatch::start()
{
    stop();
    m_timer.start();
}

void PageWatch::stop()
{
    m_timer.stop();
    m_unanswered.invalidate();
    ++m_round;
}

void PageWatch::ask()
{
    if (m_unanswered.isValid()) {
        const auto process = static_cast<pid_t>(m_page.renderProcessPid());
        if (m_unanswered.durationElapsed() > patience && process > 0) {
            stop();
            kill(process, SIGKILL);
        }
        return;
    }
    m_unanswered.start();
    m_page.runJavaScript(u"0"_s, QWebEngineScript::ApplicationWorld,
                         [self = QPointer(this), round = m_round](const QVariant &) {
                             if (self && self->m_round == round) {
                                 self->m_unanswered.invalidate();
                             }
                         });
}

} // namespace masthead
