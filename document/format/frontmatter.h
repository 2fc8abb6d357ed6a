// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace masthead {

/// One `key: value` of a header.
struct HeaderEntry
{
    QString key;          ///< in lower case; empty where there are only comments
    QString value;        ///< the text that it says; a list or table on one line as it is written
    QStringList list;     ///< the texts of a list of texts
    QStringList lines;    ///< the entry as lines of Markdown; none when it says nothing
    QStringList comments; ///< behind it, as lines of Markdown
};

/// The header of a Markdown file: YAML between `---` fences, TOML between `+++` fences, or bare
/// `Key: value` lines at the top.
struct FrontMatter
{
    QList<HeaderEntry> entries;
    qsizetype lines = 0; ///< lines of the text that it takes, fences too
    bool isBare = false; ///< without fences: a guess
};

/// The header of a text's lines; `lines` is 0 when it has none. A fenced one begins with a key and
/// has only keys and what belongs to them: between two thematic breaks there is text. Within it
/// what the format's own reader refuses is taken as it is written. Bare lines count as a header
/// only if the first key is one of `knownKeys` and a blank line or a heading follows them.
[[nodiscard]] FrontMatter readFrontMatter(const QStringList &lines, const QStringList &knownKeys);

/// A text under a key as lines of Markdown; none for one that is empty.
[[nodiscard]] QStringList linesOfText(const QString &key, const QString &text);
/// Keeps a header's line as it is written; a blank one says nothing, a comment is no heading.
void keepLine(QStringList &kept, QStringView line);

/// A line `key: value`, quoted as YAML asks where the value needs it.
[[nodiscard]] QString frontMatterLine(const QString &key, const QString &value);

} // namespace masthead
