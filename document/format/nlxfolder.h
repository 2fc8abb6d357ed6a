// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/format/nlxreader.h"
#include "document/model/issue.h"

namespace masthead {

/// Reads the folder form (`name.nlxd`): the members of an archive as files, for git.
///
/// Walk:      through no symbolic link; a link, a device or a file that is also linked from
///            elsewhere is refused. Names that begin with a dot (`.git`) are not part of the issue
///            and not looked at. Nothing is run, nothing written.
/// Bytes:     are read from the folder as long as the result's blobs live, and checked by hash.
/// fileHash:  of the list of names and hashes.
/// Errors:    those of readNlx, CannotOpen, CannotRead.
[[nodiscard]] Result<OpenedIssue> readNlxFolder(const QString &path, const NlxLimits &limits = {});

/// Writes the folder form. A new folder is complete or absent. In a folder that holds an issue
/// already only what differs is written, each file by DurableFile, and members that the issue no
/// longer has are removed; names that begin with a dot stay. A folder with anything else is not
/// touched. Errors: CannotWrite, and those of writeNlx.
[[nodiscard]] Result<void> writeNlxFolder(const Issue &issue, const Blobs &blobs,
                                          const QString &path);

} // namespace masthead
