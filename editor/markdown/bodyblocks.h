// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QString>

#include <optional>
#include <vector>

/// Where the text of a body stands. Offsets are UTF-16 units.
namespace masthead {

/// Where a body has text and where code, in order.
struct BodyBlocks
{
    /// Of the blocks that hold words, behind the marks of headings, items and quotes; each cell of
    /// a table by itself. One of several lines has the marks of its quotes at their beginnings.
    std::vector<TextSelection> texts;
    std::vector<TextSelection> codes;  ///< the lines of blocks of code, with their fences
    std::vector<TextSelection> tables; ///< the lines of tables
};

[[nodiscard]] BodyBlocks blocksOf(const QString &body);

/// The line that a place is in, without its end.
[[nodiscard]] TextSelection lineAt(const QString &body, qsizetype place);

/// How long the marks are that a line begins with: of quotes, items, tasks, notes, headings.
[[nodiscard]] qsizetype blockMarks(QStringView line);

/// In a block of code, or on its fences; one that is not closed yet goes on to the end. Cost: a
/// parse of the body, where it may have code.
[[nodiscard]] bool isInCode(const QString &body, qsizetype place);

/// In a table's lines. Cost: a parse of the body.
[[nodiscard]] bool isInTable(const QString &body, qsizetype place);

/// The text around the caret, also where there is none yet; nothing in code and beside cells. A
/// caret among the marks before a text goes to its start.
[[nodiscard]] std::optional<TextSelection> textAround(const QString &body, qsizetype &caret);

/// Whether something of a block is selected, or the caret is in it or at its ends.
[[nodiscard]] bool touches(TextSelection block, TextSelection selection);
/// What is selected of a block, from its start.
[[nodiscard]] TextSelection within(TextSelection block, TextSelection selection);
[[nodiscard]] QStringView partOf(const QString &body, TextSelection block);

} // namespace masthead
