// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/issue.h"

#include <QDateTime>

/// Work that a crash left behind. Reading it changes nothing: a journal stays until the user has
/// decided, also when recovering it crashes again.
namespace masthead {

struct RecoverableWork
{
    QString folder;           ///< of the journal
    QString path;             ///< the issue's file; empty: never saved
    QString title;            ///< of the issue
    QDateTime lastChange;     ///< of the journal, local time
    Issue base;               ///< what the work began from
    Issue issue;              ///< the work
    ItemId lastItem;          ///< in which the author wrote last; null: in none
    Blobs blobs;              ///< the file's; what it lacks is in memory
    Sha256 fileHash;          ///< the file's hash when the work began
    bool fileChanged = false; ///< the file is now another, or gone
    int lostRecords = 0;      ///< from the first torn or unreadable one on
};

/// Every journal whose program is gone and whose work differs from its base, the newest first.
/// Journals without such work are deleted. Those of other users, symlinks and unreadable ones are
/// left alone; `problems` says which.
///
/// Thread:    any.
/// Cost:      reads every journal, its issue's file and the pictures that the file lacks.
[[nodiscard]] QList<RecoverableWork> findRecoverableWork(QList<Error> *problems = nullptr);

/// Deletes the journal: the user gave the work up, or it is open under a journal of its own.
void discard(const RecoverableWork &work);

} // namespace masthead
