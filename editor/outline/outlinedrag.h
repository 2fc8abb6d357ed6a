// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/outline/outlinechanges.h"

class QTreeView;

namespace masthead {

class OutlineModel;

/// Where parts that are dragged would go.
struct DropPlace
{
    SectionId section; ///< that takes the items; null: sections go among sections
    qsizetype index = 0;
    int y = 0; ///< of the line that shows it, in the viewport

    bool operator==(const DropPlace &) const = default;
};

/// The place nearest to `y` in the view's viewport; never onto an item. Nothing for sections
/// together with items, or where there is no section to take an item.
[[nodiscard]] std::optional<DropPlace> dropPlace(const QTreeView &view, const OutlineModel &model,
                                                 const OutlineParts &parts, int y);

/// The change of dropping them there; nothing where they stand there already.
[[nodiscard]] std::optional<Change> droppedAt(const Issue &issue, const OutlineParts &parts,
                                              const DropPlace &place);

} // namespace masthead
