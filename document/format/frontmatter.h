// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace masthead {

/// The header of a Markdown file: `Key: value` lines, between `---` fences or bare at the top, or
/// `key = value` lines between `+++` fences.
struct FrontMatter
{
    QList<std::pair<QString, QString>> entries; ///< keys in lower case, values unquoted
    QStringList unread;                         ///< lines that are no such pair: lists and tables
    qsizetype lines = 0;                        ///< lines of the text that it takes, fences too
};

/// The header of a text's lines; `lines` is 0 when it has none. Bare lines count as a header only
/// if the first key is one of `knownKeys` and a blank line or a heading follows them.
[[nodiscard]] FrontMatter readFrontMatter(const QStringList &lines, const QStringList &knownKeys);

/// A line `key: value`, quoted as YAML asks where the value needs it.
[[nodiscard]] QString frontMatterLine(const QString &key, const QString &value);

} // namespace masthead
