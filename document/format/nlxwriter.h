// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/format/durablefile.h"
#include "document/model/issue.h"

#include <QIODevice>
#include <QJsonObject>

namespace masthead {

/// Writes an issue as one `.nlx` archive; docs/format.md. Same value, same bytes.
///
/// Device:    open for writing, empty; may be sequential (a pipe).
/// Thread:    any; works on snapshots.
/// Cost:      texts are deflated anew, pictures copied raw where an archive among `blobs` stores
///            them plainly.
/// Errors:    CannotWrite, LimitExceeded (a reader would refuse it), MissingMember, and what
///            Blobs::read may say. What is written then is of no use.
[[nodiscard]] Result<void> writeNlx(const Issue &issue, const Blobs &blobs, QIODevice &device);

/// Saves to `path` by DurableFile: the old file stays until the new one is complete, flushed and
/// read back. `expectedHash` is the hash that the file on disk is believed to have (null: no
/// check); Errors: ChangedOnDisk when it has another; CannotWrite. Returns the hash of the new
/// file. `leftover` as in replaceFile.
[[nodiscard]] Result<Sha256> saveNlxFile(const Issue &issue, const Blobs &blobs,
                                         const QString &path, const Sha256 &expectedHash = {},
                                         Leftover *leftover = nullptr);

/// The `issue.json` of an issue: sorted keys, two-space indent, newline at the end.
[[nodiscard]] QByteArray issueJson(const Issue &issue);

/// The bytes of a snapshot: the whole issue with bodies, without threads and snapshots. Their
/// SHA-256 is its revision.
[[nodiscard]] QByteArray snapshotJson(const Issue &issue);

/// JSON as Masthead writes it everywhere: sorted keys, two-space indent, UTF-8, newline at the end.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

} // namespace masthead
