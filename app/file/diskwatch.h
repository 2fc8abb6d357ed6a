// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace masthead {

class DiskWatcher;

/// Tells when something happened to a file or in its folder, some time after it, and once for
/// events that come close together: sync programs put a file in another's place in several steps.
/// Where the system tells nothing (network disks) it is silent. Window's thread; the watching is in
/// a thread of its own, which a disk that is away may hold.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QObject *parent = nullptr);
    ~DiskWatch() override;

    /// Empty: nothing is watched.
    void setPath(const QString &path);
    /// How long it waits for more; 300 ms if nothing else is said.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    void stirred();

private:
    DiskWatcher *m_watcher; ///< of the other thread; deletes itself there
    QString m_path;
    QTimer m_pause;
};

} // namespace masthead
