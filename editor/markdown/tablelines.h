// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QList>
#include <QStringView>

#include <optional>

/// Tables as they are written (GitHub Flavored Markdown 0.29, 4.10): pure, from a table's lines and
/// a selection in them to an edit.
namespace masthead {

/// Whether a line may be a table's: some bar in it is none of its text.
[[nodiscard]] bool isOfTable(QStringView line);
/// Whether these lines are one: a head, a row of dashes, rows.
[[nodiscard]] bool isTable(const QString &lines);

/// The cells of a line with the blanks round their texts; bars at its ends part nothing.
[[nodiscard]] QList<TextSelection> cellsIn(QStringView line);

/// An empty table: a head and `rows` rows below it.
[[nodiscard]] QString newTable(int columns, int rows);

/// The columns line up; East Asian characters count as two. Cells keep their text, also those that
/// have no column. The caret stays in its cell.
[[nodiscard]] Formatted alignedTable(const QString &lines, TextSelection selection);

/// The next (`step` 1) or previous (-1) cell, selected, in the aligned table. Behind the last one
/// comes a new row.
[[nodiscard]] Formatted nextCell(const QString &lines, TextSelection selection, int step);

/// The cell below, selected, in the aligned table; nothing in the last row.
[[nodiscard]] std::optional<Formatted> cellBelow(const QString &lines, TextSelection selection);

} // namespace masthead
