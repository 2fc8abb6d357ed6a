// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace masthead {

/// SIGTERM, SIGHUP and SIGINT as a Qt signal: the handler writes one byte into a pipe, which the
/// event loop reads. One object per process, window's thread.
///
/// A second signal ends the process at once, so that a stuck program can still be stopped.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    /// The system asks the program to end: keep what is unsaved in the journal, ask nothing.
    void endRequested(int signal);

private:
    void readPipe();

    int m_pipe[2] = {-1, -1};
    QSocketNotifier m_notifier;
};

} // namespace masthead
