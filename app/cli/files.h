// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/markdownform.h"
#include "document/format/nlxreader.h"

#include <QByteArray>

/// Files of the command line: `-` is standard input or output.
namespace masthead::cli {

/// An `.nlx`, an unpacked folder, or an `.nlx` on standard input. Errors: those of readNlx.
[[nodiscard]] Result<OpenedIssue> readIssue(const QString &path);
/// The bytes of a file or of standard input, at most `limit`. Errors: CannotRead, LimitExceeded.
[[nodiscard]] Result<QByteArray> readBytes(const QString &path, qint64 limit);

/// Pictures beside a Markdown file: only below its own folder, never through a link out of it.
[[nodiscard]] PictureLoader picturesBeside(const QString &path);

/// Writes an output, complete or not at all. Errors: CannotWrite.
[[nodiscard]] Result<void> writeBytes(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<void> writeIssue(const QString &path, const Issue &issue, const Blobs &blobs);

} // namespace masthead::cli
