// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QStringView>

#include <cstdint>
#include <vector>

/// Where the text of a body stands, and what marks stand in it: for edits that set or take marks.
/// Offsets are UTF-16 units.
namespace masthead {

enum class SpanKind : std::uint8_t {
    Strong,
    Emphasis,
    Strike,
    Code,
    Link,
    Atom, ///< of one piece: a picture, an address, a tag, a footnote's reference
};

/// Marks and what they stand around; of an atom all is content.
struct InlineSpan
{
    SpanKind kind = SpanKind::Atom;
    qsizetype start = 0;
    qsizetype contentStart = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0;
};

/// The spans of one block's text, by CommonMark's rules (spec 0.31, 6). A link may lack its address
/// yet. Offsets count in `text`.
[[nodiscard]] std::vector<InlineSpan> inlineSpans(QStringView text);

/// Where a body has text and where code, in order.
struct BodyBlocks
{
    /// Of the blocks that hold words, behind the marks of headings, items and quotes; each cell of
    /// a table by itself. One of several lines has the marks of its quotes at their beginnings.
    std::vector<TextSelection> texts;
    std::vector<TextSelection> codes; ///< the lines of blocks of code, with their fences
};

[[nodiscard]] BodyBlocks blocksOf(const QString &body);

/// How long the marks are that a line begins with: of quotes, items, tasks, notes, headings.
[[nodiscard]] qsizetype blockMarks(QStringView line);

/// The word that a place is in or at the end of; empty between words.
[[nodiscard]] TextSelection wordAt(QStringView text, qsizetype place);

} // namespace masthead
