// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QStringView>

#include <cstdint>
#include <functional>
#include <optional>

/// Lists as they are written: pure, from the lines of a list and a selection in them to an edit.
/// Columns are CommonMark's: what stands in an item begins behind its mark (spec 0.31, 5.2).
/// Lists within quotes are left to the author.
namespace masthead {

/// Whether a line is a list's: it has a mark, or is indented under one.
[[nodiscard]] bool isOfList(QStringView line);

/// The last line, going by `step` (1 or -1) from `line`, of the list or text that the line is in;
/// items may stand apart by an empty line. `textOf` gives nothing beyond the text's ends.
[[nodiscard]] int listEdge(int line, int step,
                           const std::function<std::optional<QString>(int)> &textOf);

/// The mark that a line takes when its item or quote is left for the one around it: that item's
/// next, or the outer quote. Empty where there is none around.
[[nodiscard]] QString outerMark(int line, const std::function<std::optional<QString>(int)> &textOf);

/// Moves the items that the selection touches, and what hangs on them, one level in (`step` 1) or
/// out (-1), and numbers the list anew. The first item of a list goes no further in; a text that is
/// no list's comes back as it was.
[[nodiscard]] Formatted indentedList(const QString &lines, TextSelection selection, int step);

enum class ListKind : std::uint8_t { Bullets, Numbers, Tasks };

/// Makes items of this kind of the lines with text that the selection touches, at their own
/// indentation, or takes the marks where all have them; then numbers the list anew. What an item
/// becomes has no number: what follows it is numbered on without it.
[[nodiscard]] Formatted toggledList(ListKind kind, const QString &body, TextSelection selection);

/// Numbers each list by one from its first item; what is below a number that became wider moves
/// along. A list whose numbers are all the same stays so.
[[nodiscard]] Formatted numberedAnew(const QString &lines, TextSelection selection);

/// The body with the list at the caret numbered anew, if there is one.
[[nodiscard]] Formatted numberedAnewAt(const QString &body, qsizetype caret);

} // namespace masthead
