// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace masthead {

/// What a line of a table holds behind its first `columns` cells: the parser leaves it out, with
/// the links in it (GFM, 4.10). Cells that are empty are none.
[[nodiscard]] QStringList cellsBeyond(QStringView line, qsizetype columns);

} // namespace masthead
