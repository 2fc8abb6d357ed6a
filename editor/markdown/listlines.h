// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QStringView>

/// Lists as they are written: pure, from the lines of a list and a selection in them to an edit.
/// Columns are CommonMark's: what stands in an item begins behind its mark (spec 0.31, 5.2).
/// Lists within quotes are left to the author.
namespace masthead {

/// Whether a line is a list's: it has a mark, or is indented under one.
[[nodiscard]] bool isOfList(QStringView line);

/// Moves the items that the selection touches, and what hangs on them, one level in (`step` 1) or
/// out (-1), and numbers the list anew. The first item of a list goes no further in; a text that is
/// no list's comes back as it was.
[[nodiscard]] Formatted indentedList(const QString &lines, TextSelection selection, int step);

/// Numbers each list by one from its first item; what is below a number that became wider moves
/// along. A list whose numbers are all the same stays so.
[[nodiscard]] Formatted numberedAnew(const QString &lines, TextSelection selection);

} // namespace masthead
