// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <QSet>

namespace masthead {

/// What a change may have altered, so that a panel looks again at that and nothing else.
struct Touched
{
    bool everything = false;  ///< any part may differ: the other members say nothing
    bool structure = false;   ///< sections or items came, went or moved
    bool issue = false;       ///< the issue's own fields
    QSet<SectionId> sections; ///< their own fields
    QSet<ItemId> bodies;
    QSet<ItemId> items; ///< their fields

    [[nodiscard]] bool item(const ItemId &id) const
    {
        return everything || items.contains(id) || bodies.contains(id);
    }
};

[[nodiscard]] Touched touchedBy(const Change &change);

} // namespace masthead
