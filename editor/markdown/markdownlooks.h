// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextLayout>

namespace masthead {

struct Tokens;

/// How a stretch of Markdown looks: what the syntax definition's format names mean to us.
struct MarkdownLook
{
    enum class Ink : std::uint8_t { Text, Syntax, Link };
    /// Which part of the stretch are marks, that is, Syntax whatever the rest is.
    enum class Marks : std::uint8_t { None, BothEnds, Heading, Image };

    Ink ink = Ink::Text;
    Marks marks = Marks::None;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool mono = false;

    bool operator==(const MarkdownLook &) const = default;
};

/// A stretch of a line, in UTF-16 units, and the syntax definition's name for it.
struct MarkdownSpan
{
    int start = 0;
    int length = 0;
    QString name;
};

/// The look by the name of a format of KSyntaxHighlighting's "Markdown" definition, also within
/// lists and quotes ("List: Strong Text").
[[nodiscard]] MarkdownLook markdownLook(QStringView name);

/// Formats of a line. `code`: the line stands in a fence. Plain text has none.
[[nodiscard]] QList<QTextLayout::FormatRange> markdownFormats(QStringView line,
                                                              const QList<MarkdownSpan> &spans,
                                                              bool code, const Tokens &tokens);

} // namespace masthead
