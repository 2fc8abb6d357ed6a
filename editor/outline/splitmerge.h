// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <optional>

/// One item made two, and two made one, as changes. Footnotes and reference links are local to an
/// item: each part takes along the definitions that it uses. Threads go with their words.
namespace masthead {

/// What stands behind `position` (UTF-16) of the item's body in an item of its own, right after it,
/// whose id is `added`. A heading at the cut becomes the new item's title. Nothing when the body
/// has no such position.
[[nodiscard]] std::optional<Change> splitAt(const Issue &issue, const ItemId &item,
                                            qsizetype position, const ItemId &added);

/// The item together with the next one of its section: its title as a heading, body, sources,
/// notes, tags, and the fields that the first has not. Nothing for the last item.
[[nodiscard]] std::optional<Change> mergedWithNext(const Issue &issue, const ItemId &item);

} // namespace masthead
