// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/body.h"

#include <QList>
#include <QString>

namespace masthead {

/// Cells of a table's row that its header has no columns for: the parser leaves them out, with the
/// links in them (GFM, 4.10).
struct LeftOutCells
{
    int line;      ///< of the body, from 0
    QString cells; ///< as they are written, with bars between them
};

/// What the tables of a body lose; `root` is the tree of `markdown`. Cells that are empty are none.
[[nodiscard]] QList<LeftOutCells> leftOutCells(const Node &root, QStringView markdown);

} // namespace masthead
