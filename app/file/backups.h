// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// Versions of issues' files, kept as plain .nlx for the user alone. One folder per file:
///
///     backups/<from the file's path>/00000123-20260501T100000Z-<from the bytes' hash>.nlx
///
/// The first number counts the user's backups and orders them: clocks jump. The time is for people.
/// Any thread.
namespace masthead {

/// One kept version.
struct Backup
{
    qint64 number = 0;
    QDateTime time; ///< when it was kept, UTC
    QString mark;   ///< the beginning of the bytes' SHA-256
    qint64 bytes = 0;
    QString path;

    bool operator==(const Backup &) const = default;
};

/// What is kept of one file.
struct KeptFile
{
    QString path;          ///< empty: it is none of those that were asked for
    QList<Backup> backups; ///< the newest first; at least one

    bool operator==(const KeptFile &) const = default;
};

/// How much is kept.
struct BackupLimits
{
    int last = 10;                      ///< versions of a file, and
    int days = 30;                      ///< the last version of as many days on which it was saved
    qint64 bytes = 500LL * 1024 * 1024; ///< of all files
};

/// Which of one file's backups go. Days are told apart by their dates, and counted: how long ago
/// they were is no question, so that a clock that jumps deletes nothing.
[[nodiscard]] QList<Backup> superfluous(QList<Backup> ofOneFile, const BackupLimits &limits = {});
/// Which of all files' backups go, so that the others fit: the oldest first; the newest of a file
/// only when nothing else is left, and the newest of all never.
[[nodiscard]] QList<Backup> overBudget(QList<Backup> all, const BackupLimits &limits = {});

/// `AppDataLocation/backups`.
[[nodiscard]] QString backupsFolder();
/// Of the file at `path`, which may be gone; the newest first.
[[nodiscard]] QList<Backup> backupsOf(const QString &path);
/// Of all files, that with the newest first. Backups don't tell their file's path: it is looked for
/// among `paths`.
[[nodiscard]] QList<KeptFile> keptFiles(const QStringList &paths);

/// Keeps the file that is at `path` now, unless its bytes are kept already; then what is too much
/// goes. `hash`: what the bytes are known to have; null: they are read. No file: nothing is done.
/// Errors: CannotRead, CannotWrite.
Result<void> keepBackup(const QString &path, const Sha256 &hash = {});

} // namespace masthead
