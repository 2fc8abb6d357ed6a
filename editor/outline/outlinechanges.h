// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <optional>

/// What the outline's keys, menus and drags do, as changes. Several parts make one change, all or
/// none. Empty where there is nothing to do, such as moving the first item up.
namespace masthead {

enum class Direction : std::uint8_t { Up, Down };

/// What is meant in an outline: whole sections, items of others, or both; each in the issue's
/// order.
struct OutlineParts
{
    QList<SectionId> sections;
    QList<ItemId> items; ///< none of `sections`

    [[nodiscard]] bool isEmpty() const { return sections.isEmpty() && items.isEmpty(); }
    bool operator==(const OutlineParts &) const = default;
};

[[nodiscard]] Change renamed(const ItemId &item, const QString &title);
[[nodiscard]] Change renamed(const SectionId &section, const QString &title);

/// One place up or down: items among those of their own section, or sections; those that can't go
/// further stay, and the others close up behind them. Sections together with items don't move.
[[nodiscard]] std::optional<Change> moved(const Issue &issue, const OutlineParts &parts,
                                          Direction direction);
/// To the end of the section before their first, or the beginning of the one behind their last.
[[nodiscard]] std::optional<Change> movedToNeighbour(const Issue &issue, const QList<ItemId> &items,
                                                     Direction direction);
/// Before what stands at `index` now (the end: the list's size).
[[nodiscard]] std::optional<Change> itemsMovedTo(const Issue &issue, const QList<ItemId> &items,
                                                 const SectionId &section, qsizetype index);
[[nodiscard]] std::optional<Change>
sectionsMovedTo(const Issue &issue, const QList<SectionId> &sections, qsizetype index);

[[nodiscard]] std::optional<Change> removalOf(const OutlineParts &parts);
/// Only those whose status is another.
[[nodiscard]] std::optional<Change> withStatus(const Issue &issue, const QList<ItemId> &items,
                                               Status status);

/// A new item after `item`; with a null one at the end of `section`.
[[nodiscard]] InsertItem itemAfter(const Issue &issue, const SectionId &section,
                                   const ItemId &item);
/// A new text section, with an item to write in, after `section`; with a null one at the end.
[[nodiscard]] InsertSection sectionAfter(const Issue &issue, const SectionId &section);

/// Names in the user's language.
[[nodiscard]] QString kindLabel(SectionKind kind);
[[nodiscard]] QString statusLabel(Status status);

} // namespace masthead
