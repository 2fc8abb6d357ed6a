// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/nlxreader.h"

#include <QJsonObject>

namespace masthead {

/// Reads a stranger's JSON object: RFC 8259 without the room that it leaves to readers. Refused,
/// with the line: the same key twice, a byte order mark, bad UTF-8, half a surrogate pair, NUL,
/// numbers that neither a 64-bit integer nor a double holds, more depth, values or text than the
/// limits allow, anything after the object. (QJsonDocument keeps the last of two equal keys, and
/// says so to nobody.)
///
/// `member` begins `where`. Cost: one pass to judge, one to build.
[[nodiscard]] Result<QJsonObject> parseStrictJson(const QByteArray &bytes, const QString &member,
                                                  const NlxLimits &limits);

} // namespace masthead
