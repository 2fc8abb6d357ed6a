// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/definitions.h"
#include "document/model/issue.h"

#include <QStringList>

namespace masthead {

/// A heading of the Markdown form: `### [Title](address) {.kind #id}`, also one that is underlined.
struct HeadingLine
{
    int level = 0;
    QString title;        ///< plain text
    QList<Source> links;  ///< addresses of links in it, with their words as outlet
    QStringList pictures; ///< `![alt](address)` of pictures in it, `[^label]` of footnotes
    QStringList classes;  ///< of `{.class}`
    QString id;           ///< of `{#id}`
};

/// Index of the first line of the title of the heading that starts at `first` for the parser: above
/// an underlined one, in its paragraph, there may be definitions of links.
[[nodiscard]] qsizetype titleStart(const QStringList &lines, qsizetype first);
/// Index of the last content line of the heading that starts at `first` (its only line, or the line
/// above its underline).
[[nodiscard]] qsizetype lastTitleLine(const QStringList &lines, qsizetype first);
/// Index behind the heading that starts at `first`, its underline included.
[[nodiscard]] qsizetype headingEnd(const QStringList &lines, qsizetype first);

/// Reads the heading that starts at line `first`, where the Markdown parser found one;
/// `definitions` are those of the text that it stands in.
[[nodiscard]] HeadingLine readHeading(const QStringList &lines, qsizetype first, int level,
                                      const Definitions &definitions);

/// A title as Markdown that reads back as the same text in a heading.
[[nodiscard]] QString escapedTitle(const QString &title);

/// `line`, the last content line of a heading, with or without the mark ` {.body}`.
[[nodiscard]] bool isBodyHeading(const QString &line);
[[nodiscard]] QString withBodyMark(const QString &line);
[[nodiscard]] QString withoutBodyMark(const QString &line);

} // namespace masthead
