// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <optional>

/// What the outline's keys, menus and drags do, as changes. Empty where there is nothing to do,
/// such as moving the first item up.
namespace masthead {

enum class Direction : std::uint8_t { Up, Down };

[[nodiscard]] Change renamed(const ItemId &item, const QString &title);
[[nodiscard]] Change renamed(const SectionId &section, const QString &title);

/// One place up or down among its own section's items, or among the sections.
[[nodiscard]] std::optional<Change> moved(const Issue &issue, const ItemId &item,
                                          Direction direction);
[[nodiscard]] std::optional<Change> moved(const Issue &issue, const SectionId &section,
                                          Direction direction);
/// To the end of the previous section, or the beginning of the next.
[[nodiscard]] std::optional<Change> movedToNeighbour(const Issue &issue, const ItemId &item,
                                                     Direction direction);
/// Before what stands at `index` now (the end: the list's size).
[[nodiscard]] std::optional<Change> itemMovedTo(const Issue &issue, const ItemId &item,
                                                const SectionId &section, qsizetype index);
[[nodiscard]] std::optional<Change> sectionMovedTo(const Issue &issue, const SectionId &section,
                                                   qsizetype index);

/// A new item after `item`; with a null one at the end of `section`.
[[nodiscard]] InsertItem itemAfter(const Issue &issue, const SectionId &section,
                                   const ItemId &item);
/// A new text section, with an item to write in, after `section`; with a null one at the end.
[[nodiscard]] InsertSection sectionAfter(const Issue &issue, const SectionId &section);
/// A copy of the item right after it, as a draft under an id of its own.
[[nodiscard]] std::optional<InsertItem> duplicateOf(const Issue &issue, const ItemId &item);

/// Names in the user's language.
[[nodiscard]] QString kindLabel(SectionKind kind);
[[nodiscard]] QString statusLabel(Status status);

} // namespace masthead
