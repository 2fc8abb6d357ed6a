// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/membername.h"

#include <QIODevice>
#include <QList>

namespace masthead {

/// A member as both of its headers describe it. Offsets and sizes are bytes in the archive.
struct ZipEntry
{
    MemberName name;
    quint16 flags = 0; ///< as written; both headers have the same
    bool isDeflated = false;
    bool hasExtra = false; ///< fields behind the name, in either header
    quint32 crc = 0;
    qint64 storedBytes = 0; ///< in the archive
    qint64 bytes = 0;       ///< after inflation
    qint64 headerOffset = 0;
    qint64 dataOffset = 0;
};

/// Reads and judges the directory of an archive without inflating anything: end record, central
/// and local headers, names, sizes, and that the members tile the file without gap or overlap.
/// libzip hides the offsets and reads as good what must be refused here (docs/format.md,
/// "What is refused").
///
/// Device:    open, seekable.
/// Cost:      one read of the directory, one of each member's header; memory for the directory.
/// Errors:    the container's codes; `where` is the member.
[[nodiscard]] Result<QList<ZipEntry>> scanZipDirectory(QIODevice &device, const NlxLimits &limits);

} // namespace masthead
