// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/membername.h"
#include "document/format/posixfile.h"

#include <QList>

namespace masthead {

/// A file of a folder form as the walk found it.
struct FolderMember
{
    MemberName name;
    qint64 bytes = 0;
};

/// The files below an opened folder, sorted by name, judged as an archive's directory is. See
/// readNlxFolder for what the walk refuses.
[[nodiscard]] Result<QList<FolderMember>> walkFolder(int folder, const NlxLimits &limits);

/// Reads one of them, going down through no symbolic link. Errors: CannotRead, MemberTooLarge.
[[nodiscard]] Result<QByteArray> readFolderMember(int folder, const QString &name, qint64 limit);

} // namespace masthead
