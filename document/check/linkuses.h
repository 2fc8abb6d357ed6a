// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// The address as two are compared: without its scheme, `www.`, what only tells who sent the reader
/// there, its fragment and a last slash; the host in small letters. Empty for no web address.
[[nodiscard]] QString linkKey(QStringView address);

/// The items other than `item`, in reading order, that have the address as a source, in their field
/// `link`, or in their body. Cost: one search through the bodies; nothing is parsed. Any thread.
[[nodiscard]] QList<ItemId> otherUses(const Issue &issue, const ItemId &item, QStringView address);

/// A place that links to an address.
struct LinkUse
{
    enum class Place : std::uint8_t { Source, Field, Body };

    ItemId item;
    Place place = Place::Body;
    QString address; ///< as it is written
    int line = -1;   ///< of the body, from 0; -1: on the item's card

    bool operator==(const LinkUse &) const = default;
};

struct RepeatedLink
{
    LinkUse use;
    LinkUse other; ///< where it is, too: the next place in reading order, round the end

    bool operator==(const RepeatedLink &) const = default;
};

/// The places that link to what another one links to as well: in two items, or twice in one body.
/// What an item has on its card (sources, the field `link`) is naturally linked from its own body:
/// there the card stands for both. Two items with one source are no matter of this; nor are anchors
/// and mail addresses, which have no key. A line of a body is named once for each address.
/// `uses`: those of the issue, in reading order. Pure; any thread.
[[nodiscard]] QList<RepeatedLink> repeatedLinks(const QList<LinkUse> &uses);

} // namespace masthead
