// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/counts.h"

namespace masthead {

/// What an author wants to know of a text beyond its length.
struct TextStatistics
{
    Counts counts;
    int sentences = 0; ///< that have a word or a Han character; a heading or a table's cell is one
    int links = 0;     ///< sources with an address among them, where an item is measured
    int pictures = 0;

    TextStatistics &operator+=(const TextStatistics &other);
    bool operator==(const TextStatistics &) const = default;
};

/// Words and Han characters of a sentence on average, rounded; 0 where there is no sentence.
[[nodiscard]] int sentenceLength(const TextStatistics &statistics);

/// Of the rendered body. Sentences end as Unicode says (UAX #29), so "。" ends one, too. Any
/// thread.
[[nodiscard]] TextStatistics measureBody(QStringView markdown);
/// Of the item's body and sources. Any thread.
[[nodiscard]] TextStatistics measureItem(const Item &item);

} // namespace masthead
