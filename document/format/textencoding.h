// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace masthead {

/// A text file's words, and what its bytes were taken for.
struct DecodedText
{
    QString text;
    QString guessedEncoding; ///< name; empty when the bytes say it themselves: UTF-8, or a mark
    bool hasErrors = false;  ///< bytes that could not be read became U+FFFD
};

/// Reads UTF-8, UTF-16 and UTF-32 with a byte order mark, and what older programs wrote without
/// one: GB18030, Big5 or Windows-1252. Where most characters beyond ASCII are proper UTF-8, it is
/// UTF-8 with damage.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

/// Whether the bytes may be a text at all: a program, a picture or an archive holds more control
/// characters than one in fifty.
[[nodiscard]] bool mayBeText(const QByteArray &bytes);

} // namespace masthead
