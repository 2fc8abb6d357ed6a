// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinechanges.h"

#include "document/model/sectionkinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace masthead {

namespace {

Change titleChange(FieldTarget target, const QString &title)
{
    // Undefined is the default, an empty title.
    return {SetField{std::move(target), QStringLiteral("title"),
                     title.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(title)}};
}

Item newItem()
{
    Item item;
    item.id = ItemId::random();
    return item;
}

constexpr qsizetype offset(Direction direction)
{
    return direction == Direction::Up ? -1 : 1;
}

/// One change for all, or none for none.
std::optional<Change> together(std::vector<Change> changes)
{
    if (changes.empty()) {
        return std::nullopt;
    }
    if (changes.size() == 1) {
        return std::move(changes.front());
    }
    return Change{Batch{std::move(changes)}};
}

template <typename Part>
auto idsOf(const QList<Part> &parts)
{
    QList<decltype(Part::id)> ids;
    ids.reserve(parts.size());
    std::ranges::transform(parts, std::back_inserter(ids), &Part::id);
    return ids;
}

/// The moves that bring `ids` together before what stands at `index` of `list`. Those of them that
/// stand in other lists come from there.
template <typename Id, typename MakeMove>
std::vector<Change> movesTo(QList<Id> list, const QList<Id> &ids, qsizetype index, MakeMove move)
{
    while (index < list.size() && ids.contains(list[index])) {
        ++index;
    }
    const std::optional<Id> before =
        index < list.size() ? std::optional(list[index]) : std::nullopt;
    std::vector<Change> moves;
    for (const Id &id : ids) {
        const qsizetype from = list.indexOf(id);
        list.removeOne(id);
        const qsizetype to = before ? list.indexOf(*before) : list.size();
        list.insert(to, id);
        if (from != to) {
            moves.push_back(move(id, to));
        }
    }
    return moves;
}

/// The moves that bring each of `ids` in `list` one place on.
template <typename Id, typename MakeMove>
std::vector<Change> movesOn(QList<Id> list, const QList<Id> &ids, Direction direction,
                            MakeMove move)
{
    std::vector<Change> moves;
    const auto moveOn = [&](qsizetype from) {
        const qsizetype to = from + offset(direction);
        if (ids.contains(list[from]) && to >= 0 && to < list.size() && !ids.contains(list[to])) {
            moves.push_back(move(list[from], to));
            list.move(from, to);
        }
    };
    for (qsizetype i = 0; i < list.size(); ++i) {
        moveOn(direction == Direction::Up ? i : list.size() - 1 - i);
    }
    return moves;
}

} // namespace

Change renamed(const ItemId &item, const QString &title)
{
    return titleChange(item, title);
}

Change renamed(const SectionId &section, const QString &title)
{
    return titleChange(section, title);
}

std::optional<Change> moved(const Issue &issue, const OutlineParts &parts, Direction direction)
{
    if (parts.items.isEmpty()) {
        return together(
            movesOn(idsOf(issue.sections), parts.sections, direction,
                    [](const SectionId &id, qsizetype to) { return Change{MoveSection{id, to}}; }));
    }
    if (!parts.sections.isEmpty()) {
        return std::nullopt;
    }
    std::vector<Change> all;
    for (const Section &section : issue.sections) {
        std::ranges::move(movesOn(idsOf(section.items), parts.items, direction,
                                  [&section](const ItemId &id, qsizetype to) {
                                      return Change{MoveItem{id, section.id, to}};
                                  }),
                          std::back_inserter(all));
    }
    return together(std::move(all));
}

std::optional<Change> movedToNeighbour(const Issue &issue, const QList<ItemId> &items,
                                       Direction direction)
{
    if (items.isEmpty()) {
        return std::nullopt;
    }
    const bool up = direction == Direction::Up;
    const ItemPlace place = findItem(issue, up ? items.first() : items.last());
    const qsizetype target = place.section + offset(direction);
    if (!place.isValid() || target < 0 || target >= issue.sections.size()) {
        return std::nullopt;
    }
    const Section &section = issue.sections[target];
    return itemsMovedTo(issue, items, section.id, up ? section.items.size() : 0);
}

std::optional<Change> itemsMovedTo(const Issue &issue, const QList<ItemId> &items,
                                   const SectionId &section, qsizetype index)
{
    const qsizetype target = findSection(issue, section);
    const bool known = std::ranges::all_of(
        items, [&issue](const ItemId &id) { return findItem(issue, id).isValid(); });
    if (target < 0 || !known) {
        return std::nullopt;
    }
    return together(movesTo(
        idsOf(issue.sections[target].items), items, index,
        [&section](const ItemId &id, qsizetype to) { return Change{MoveItem{id, section, to}}; }));
}

std::optional<Change> sectionsMovedTo(const Issue &issue, const QList<SectionId> &sections,
                                      qsizetype index)
{
    const bool known = std::ranges::all_of(
        sections, [&issue](const SectionId &id) { return findSection(issue, id) >= 0; });
    if (!known) {
        return std::nullopt;
    }
    return together(
        movesTo(idsOf(issue.sections), sections, index,
                [](const SectionId &id, qsizetype to) { return Change{MoveSection{id, to}}; }));
}

std::optional<Change> removalOf(const OutlineParts &parts)
{
    std::vector<Change> changes;
    for (const SectionId &section : parts.sections) {
        changes.push_back({RemoveSection{section}});
    }
    for (const ItemId &item : parts.items) {
        changes.push_back({RemoveItem{item}});
    }
    return together(std::move(changes));
}

std::optional<Change> withStatus(const Issue &issue, const QList<ItemId> &items, Status status)
{
    std::vector<Change> changes;
    for (const ItemId &id : items) {
        const Item *item = itemById(issue, id);
        if (item != nullptr && item->status != status) {
            changes.push_back({SetField{id, QStringLiteral("status"), statusName(status)}});
        }
    }
    return together(std::move(changes));
}

InsertItem itemAfter(const Issue &issue, const SectionId &section, const ItemId &item)
{
    InsertItem change{.section = section, .index = 0, .item = newItem()};
    const ItemPlace place = findItem(issue, item);
    if (place.isValid()) {
        change.section = issue.sections[place.section].id;
        change.index = place.item + 1;
    } else if (const qsizetype found = findSection(issue, section); found >= 0) {
        change.index = issue.sections[found].items.size();
    }
    return change;
}

InsertSection sectionAfter(const Issue &issue, const SectionId &section)
{
    const qsizetype place = findSection(issue, section);
    Section added;
    added.id = SectionId::random();
    added.title = QCoreApplication::translate("Outline", "New section");
    added.items = {newItem()};
    return {.section = added, .index = place < 0 ? issue.sections.size() : place + 1};
}

QString kindLabel(SectionKind kind)
{
    return QCoreApplication::translate("SectionKind", sectionKind(kind).label);
}

QString statusLabel(Status status)
{
    switch (status) {
    case Status::Idea:
        return QCoreApplication::translate("Status", "Idea");
    case Status::Draft:
        return QCoreApplication::translate("Status", "Draft");
    case Status::Ready:
        return QCoreApplication::translate("Status", "Ready");
    case Status::Approved:
        return QCoreApplication::translate("Status", "Approved");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace masthead
