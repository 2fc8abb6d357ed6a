// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/markdownform.h"
#include "document/format/nlxreader.h"

#include <QByteArray>

#include <functional>

/// Issues in files, as users name them: `-` is standard input or output. Any thread.
namespace masthead {

/// An `.nlx`, an unpacked folder, or an `.nlx` on standard input. `stop` is heeded for a file.
/// Errors: those of readNlx.
[[nodiscard]] Result<OpenedIssue> readIssue(const QString &path, const std::stop_token &stop = {});
/// A newsletter in Markdown, with the pictures beside it: only below its own folder, never through
/// a link out of it. At most 64 MB. Errors: CannotRead (also what is no text), LimitExceeded.
[[nodiscard]] Result<ImportedIssue> readMarkdown(const QString &path);

/// Writes an output, complete or not at all. Errors: CannotWrite.
[[nodiscard]] Result<void> writeBytes(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<void> writeIssue(const QString &path, const Issue &issue, const Blobs &blobs);

/// Makes one file, and its folder.
using FileWriter = std::function<Result<void>(const QString &path, const QByteArray &bytes)>;
/// The Markdown form in `path`, after its pictures in NAME.assets/ beside it. Errors: those of
/// `write` and Blobs::read.
[[nodiscard]] Result<void> writeMarkdown(const QString &path, const Issue &issue,
                                         const Blobs &blobs, const FileWriter &write);

} // namespace masthead
