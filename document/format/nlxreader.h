// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/issue.h"

#include <QIODevice>

#include <memory>
#include <stop_token>

namespace masthead {

/// What opening a stranger's file may cost. Sizes are bytes after inflation unless said.
struct NlxLimits
{
    qint64 fileBytes = 256LL * 1024 * 1024; ///< on disk
    qint64 totalBytes = 512LL * 1024 * 1024;
    qint64 memberBytes = 64LL * 1024 * 1024;
    qint64 textBytes = 4LL * 1024 * 1024;       ///< a body, a thread
    qint64 issueJsonBytes = 16LL * 1024 * 1024; ///< also a snapshot
    qint64 directoryBytes = 4LL * 1024 * 1024;  ///< of the archive's list of members
    int members = 10'000;
    int nameBytes = 255;
    int nameDepth = 4;
    int jsonDepth = 64;
    int jsonValues = 400'000;              ///< in one JSON member, keys not counted
    int comments = 10'000;                 ///< in one thread
    int ratio = 200;                       ///< inflated : deflated
    qint64 ratioFromBytes = 1024LL * 1024; ///< smaller members may have any ratio
};

/// An issue and where its assets' and unknown members' bytes are.
struct OpenedIssue
{
    Issue issue;
    Blobs blobs;
    Sha256 fileHash; ///< of the file's bytes as read: tells later whether it changed on disk
};

/// Reads one `.nlx` archive: the whole issue, or the first reason to refuse it.
///
/// Format:    docs/format.md, versions 1.x. Unknown members and JSON keys are kept for saving.
/// Device:    open, seekable. It is kept, shared, for reading assets later; nobody else may use it.
/// Thread:    any. No global state.
/// Cost:      one pass over the file; assets are hashed, not decoded.
/// Stop:      is looked at between members, and while the whole file is hashed.
/// Errors:    those of ErrorCode's container and contents; `where` is the member (and line).
///            Cancelled, when it was stopped.
[[nodiscard]] Result<OpenedIssue> readNlx(std::shared_ptr<QIODevice> device,
                                          const NlxLimits &limits = {},
                                          const std::stop_token &stop = {});

/// The issue that a snapshot holds, bodies inside. Errors: BadJson, BadField, NewerMajor.
[[nodiscard]] Result<Issue> readSnapshot(const QByteArray &json, const NlxLimits &limits = {});

/// Opens a file by path (never a fifo, device or folder) and reads it; `where` begins with its
/// name.
[[nodiscard]] Result<OpenedIssue> readNlxFile(const QString &path, const NlxLimits &limits = {},
                                              const std::stop_token &stop = {});

} // namespace masthead
