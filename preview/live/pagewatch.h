// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWebEnginePage;

namespace masthead {

/// Asks a page every second whether it still answers, and ends its render process when it has not
/// for three: a hung renderer gives no signal of its own. QWebEnginePage::renderProcessTerminated
/// follows.
class PageWatch : public QObject
{
    Q_OBJECT

public:
    explicit PageWatch(QWebEnginePage &page, QObject *parent = nullptr);

    /// From a load that is done to the next; `stop` while a page loads or there is none.
    void start();
    void stop();

    std::chrono::milliseconds patience{3000};

private:
    void ask();

    QWebEnginePage &m_page;
    QTimer m_timer;
    QElapsedTimer m_unanswered; ///< valid while a question waits
    int m_round = 0;            ///< answers from before a restart don't count
};

} // namespace masthead
