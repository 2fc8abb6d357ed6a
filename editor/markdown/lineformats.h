// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <cstdint>

/// Formats of whole lines: pure, from a body and a selection to an edit. They leave the lines of
/// code and tables alone. What is no list, quote or heading any more is a paragraph of its own: a
/// blank line keeps it apart from text beside it, which would run on with it (CommonMark 0.31, 5.1:
/// lazy continuation).
namespace masthead {

enum class ListKind : std::uint8_t { Bullets, Numbers, Tasks };

/// Makes items of this kind of the lines with text that the selection touches, at their own
/// indentation, or takes the marks where all have them; then numbers the list anew. Paragraphs
/// become items that stand close, also to those beside them. What an item becomes has no number:
/// what follows it is numbered on without it.
[[nodiscard]] Formatted toggledList(ListKind kind, const QString &body, TextSelection selection);

/// Makes one quote of the lines, code and tables among them included, or takes its marks where all
/// have them.
[[nodiscard]] Formatted toggledQuote(const QString &body, TextSelection selection);

/// Makes headings of the lines with text, or takes the marks where all are of this level. A task
/// that becomes one loses its box, which would be part of the words.
[[nodiscard]] Formatted toggledHeading(int level, const QString &body, TextSelection selection);

/// In a block of code: four blanks at the caret, or before each line that is selected (`step` 1),
/// or as many fewer before them (-1), but never out of the block.
[[nodiscard]] Formatted indentedCode(const QString &body, TextSelection selection, int step);

} // namespace masthead
