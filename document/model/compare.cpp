// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/compare.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace masthead {

namespace {

struct Place
{
    const Section *section;
    const Item *item;
    qsizetype rank; ///< in the whole issue
};

QList<Place> placesOf(const Issue &issue)
{
    QList<Place> places;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            places.append({&section, &item, places.size()});
        }
    }
    return places;
}

/// The indexes of a longest increasing subsequence (Fredman 1975, "On computing the length of
/// longest increasing subsequences").
QSet<qsizetype> longestIncreasing(const QList<qsizetype> &values)
{
    QList<qsizetype> ends;                        // index of the least end of each length
    QList<qsizetype> previous(values.size(), -1); // index before it in its sequence
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, values[i], {},
                                                 [&](qsizetype index) { return values[index]; });
        const qsizetype length = at - ends.begin();
        previous[i] = length > 0 ? ends[length - 1] : -1;
        if (at == ends.end()) {
            ends.append(i);
        } else {
            ends[length] = i;
        }
    }
    QSet<qsizetype> indexes;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i]) {
        indexes.insert(i);
    }
    return indexes;
}

/// Those that are in both, but for the most that kept their order and section.
QSet<ItemId> movedItems(const QHash<ItemId, Place> &before, const QList<Place> &now)
{
    QList<ItemId> ids;
    QList<qsizetype> ranks;
    QSet<ItemId> moved;
    for (const Place &place : now) {
        const auto old = before.constFind(place.item->id);
        if (old == before.cend()) {
            continue;
        }
        if (old->section->id != place.section->id) {
            moved.insert(place.item->id);
            continue;
        }
        ids.append(place.item->id);
        ranks.append(old->rank);
    }
    const QSet<qsizetype> kept = longestIncreasing(ranks);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!kept.contains(i)) {
            moved.insert(ids[i]);
        }
    }
    return moved;
}

} // namespace

QList<ItemChange> compareByItem(const Issue &before, const Issue &now)
{
    const QList<Place> oldPlaces = placesOf(before);
    const QList<Place> newPlaces = placesOf(now);
    QHash<ItemId, Place> old;
    for (const Place &place : oldPlaces) {
        old.insert(place.item->id, place);
    }
    const QSet<ItemId> moved = movedItems(old, newPlaces);
    QList<ItemChange> changes;
    QSet<ItemId> present;
    for (const Place &place : newPlaces) {
        const Item &item = *place.item;
        present.insert(item.id);
        const auto was = old.constFind(item.id);
        if (was == old.cend()) {
            changes.append({ItemDifference::Added, place.section->kind, {}, item});
        } else if (*was->item != item) {
            changes.append({ItemDifference::Changed, place.section->kind, *was->item, item});
        } else if (moved.contains(item.id)) {
            changes.append({ItemDifference::Moved, place.section->kind, item, item});
        }
    }
    for (const Place &place : oldPlaces) {
        if (!present.contains(place.item->id)) {
            changes.append({ItemDifference::Removed, place.section->kind, *place.item, {}});
        }
    }
    return changes;
}

} // namespace masthead
