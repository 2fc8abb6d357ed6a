// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"
#include "editor/markdown/linerewrite.h"

#include <QSet>
#include <QStringView>

#include <functional>
#include <optional>

/// Lists as they are written: pure, from a body and a selection to an edit. Columns are
/// CommonMark's: what stands in an item begins behind its mark (spec 0.31, 5.2). Lists within
/// quotes are left to the author.
namespace masthead {

/// The mark of an item: `indent` spaces, a bullet or a number with its delimiter, spaces.
struct ListMark
{
    qsizetype indent = 0;
    qsizetype content = 0; ///< column where the item's text begins
    QChar sign;            ///< bullet or delimiter: another one begins another list
    std::optional<int> number;
};

[[nodiscard]] std::optional<ListMark> listMark(QStringView line);

/// Whether a line is a list's: it has a mark, or is indented under one.
[[nodiscard]] bool isOfList(QStringView line);

/// The last line, going by `step` (1 or -1) from `line`, of the list or text that the line is in;
/// items may stand apart by an empty line. `textOf` gives nothing beyond the text's ends.
[[nodiscard]] int listEdge(int line, int step,
                           const std::function<std::optional<QString>(int)> &textOf);

/// The mark that a line takes when its item or quote is left for the one around it: that item's
/// next, or the outer quote. Empty where there is none around.
[[nodiscard]] QString outerMark(int line, const std::function<std::optional<QString>(int)> &textOf);

/// Where the text begins of the item that a line without a mark goes on with, at that column or
/// further in; 0: it goes on with none.
[[nodiscard]] qsizetype itemColumn(int line,
                                   const std::function<std::optional<QString>(int)> &textOf);

/// Moves the items that the selection touches, and what hangs on them, one level in (`step` 1) or
/// out (-1), and numbers the list anew. The first item of a list goes no further in; a text that is
/// no list's comes back as it was.
[[nodiscard]] Formatted indentedList(const QString &body, TextSelection selection, int step);

/// Numbers each list that the selection touches by one from its first item; what is below a number
/// that became wider moves along. A list whose numbers are all the same stays so.
[[nodiscard]] Formatted numberedAnew(const QString &body, TextSelection selection);

/// The same, of lines being rewritten. `moved`: the lines of items that came to their list just
/// now, so that their numbers mean nothing.
void numberAnew(LineRewrite &text, const QSet<qsizetype> &moved);

} // namespace masthead
