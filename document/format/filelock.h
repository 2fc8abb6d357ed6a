// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <variant>

/// Who has an issue's file open, told to other programs and machines that share its folder by a
/// hidden file beside it, `.~lock.NAME#` (JSON, for everyone to read). It keeps nobody from
/// writing: it lets people know before they do. Any thread; a disk that is away holds it.
namespace masthead {

/// What a lock says. Everything in it may have been written by anyone.
struct LockHolder
{
    QString id; ///< of this lock alone
    QString user;
    QString host;
    QString machine; ///< tells apart machines of one name
    QString boot;    ///< which start of the machine
    qint64 pid = 0;
    qint64 started = 0; ///< of the process, in ticks since that start: pids are used again
    QDateTime since;    ///< for people only

    bool operator==(const LockHolder &) const = default;
};

/// This process as a holder, with a new id.
[[nodiscard]] LockHolder thisProcess();
/// Whether it is on this machine; by its name alone for a lock that says no more.
[[nodiscard]] bool isOnThisMachine(const LockHolder &holder);
/// Whether it is of a process of this machine that has ended: nobody has the file open.
[[nodiscard]] bool isStale(const LockHolder &holder);

/// A lock that this process has.
struct OwnLock
{
    QString path; ///< of the lock's file
    QString id;

    bool operator==(const OwnLock &) const = default;
};

/// The folder takes no file, or the file's name has no room for it: people have to talk.
struct NoLock
{
    bool operator==(const NoLock &) const = default;
};

using LockOutcome = std::variant<OwnLock, LockHolder, NoLock>;

/// The name of the lock of `path`, beside the file that a link leads to.
[[nodiscard]] QString lockPath(const QString &path);

/// Takes the lock of a file, also from an ended process, and from this one, which then has it by
/// the new id alone. Another's lock is given back as it is; a lock that can't be read is another's,
/// with nothing in it.
[[nodiscard]] LockOutcome takeLock(const QString &path);

/// Removes the lock, if it still is this one.
void releaseLock(const OwnLock &lock);

} // namespace masthead
