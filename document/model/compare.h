// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// What happened to an item between two versions of an issue.
enum class ItemDifference : std::uint8_t { Added, Removed, Changed, Moved };

struct ItemChange
{
    ItemDifference difference;
    SectionKind kind; ///< of the section where it is, or was
    Item before;      ///< default when it was added
    Item after;       ///< default when it was removed

    bool operator==(const ItemChange &) const = default;
};

/// The items that differ, in the order of `now`, with the removed ones last. Those that only
/// changed places are Moved: the fewest that explain the new order.
/// Cost: O(n log n) in the items.
[[nodiscard]] QList<ItemChange> compareByItem(const Issue &before, const Issue &now);

} // namespace masthead
