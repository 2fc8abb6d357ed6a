// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"

#include <QFile>
#include <QIODevice>

#include <functional>

namespace masthead {

/// What stands on the disk after a failure.
struct Leftover
{
    Sha256 placed; ///< of the new file, if it is in its place, though its folder was not confirmed
    QString kept;  ///< "january (not yet saved).nlx": the new file where it could not be placed
};

/// Replaces a file so that it is always a whole old or a whole new one, whatever fails.
///
/// A temporary file in the target's folder is written by `write`, flushed to the disk, reopened and
/// read back, renamed over the target, and the folder is flushed; each step's failure is reported
/// as such (QSaveFile answers true although fdatasync failed, and never flushes the folder). A
/// symlink is followed, as the system does, and kept; the target's mode is kept. A flush that
/// failed is never tried again.
///
/// `expectedHash`: if not null, and the file on disk has another hash right before the rename,
/// nothing is replaced. Errors: CannotWrite, ChangedOnDisk, or what `write` says. Returns the new
/// file's hash.
///
/// `leftover`: hears what a failure left; a new file that is whole but could not take the old one's
/// place is then kept beside it. Without it nothing is left.
[[nodiscard]] Result<Sha256> replaceFile(const QString &path,
                                         const std::function<Result<void>(QIODevice &)> &write,
                                         const Sha256 &expectedHash = {},
                                         Leftover *leftover = nullptr);

/// The same for bytes at hand.
[[nodiscard]] Result<Sha256> replaceFile(const QString &path, const QByteArray &bytes,
                                         const Sha256 &expectedHash = {},
                                         Leftover *leftover = nullptr);

/// Removes what saves that were cut short left beside `path`. A save does so itself; opening a file
/// for editing may as well.
void sweepPartFiles(const QString &path);

/// Hash of a regular file's bytes; null when there is none. Errors: CannotRead.
[[nodiscard]] Result<Sha256> hashFile(const QString &path);

} // namespace masthead
