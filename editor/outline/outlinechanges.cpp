// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinechanges.h"

#include "document/model/sectionkinds.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

Change renamed(const ItemId &item, const QString &title)
{
    return titleChange(item, title);
}

Change renamed(const SectionId &section, const QString &title)
{
    return titleChange(section, title);
}

std::optional<Change> moved(const Issue &issue, const ItemId &item, Direction direction)
{
    const ItemPlace place = findItem(issue, item);
    if (!place.isValid()) {
        return std::nullopt;
    }
    const Section &section = issue.sections[place.section];
    const qsizetype index = place.item + offset(direction);
    if (index < 0 || index >= section.items.size()) {
        return std::nullopt;
    }
    return Change{MoveItem{item, section.id, index}};
}

std::optional<Change> moved(const Issue &issue, const SectionId &section, Direction direction)
{
    const qsizetype place = findSection(issue, section);
    const qsizetype index = place + offset(direction);
    if (place < 0 || index < 0 || index >= issue.sections.size()) {
        return std::nullopt;
    }
    return Change{MoveSection{section, index}};
}

std::optional<Change> movedToNeighbour(const Issue &issue, const ItemId &item, Direction direction)
{
    const ItemPlace place = findItem(issue, item);
    const qsizetype target = place.section + offset(direction);
    if (!place.isValid() || target < 0 || target >= issue.sections.size()) {
        return std::nullopt;
    }
    const Section &section = issue.sections[target];
    return Change{
        MoveItem{item, section.id, direction == Direction::Up ? section.items.size() : 0}};
}

std::optional<Change> itemMovedTo(const Issue &issue, const ItemId &item, const SectionId &section,
                                  qsizetype index)
{
    const ItemPlace place = findItem(issue, item);
    const qsizetype target = findSection(issue, section);
    if (!place.isValid() || target < 0) {
        return std::nullopt;
    }
    if (place.section == target) {
        index -= index > place.item ? 1 : 0; // MoveItem counts without the moved one
        if (index == place.item) {
            return std::nullopt;
        }
    }
    return Change{MoveItem{item, section, index}};
}

std::optional<Change> sectionMovedTo(const Issue &issue, const SectionId &section, qsizetype index)
{
    const qsizetype place = findSection(issue, section);
    if (place < 0) {
        return std::nullopt;
    }
    index -= index > place ? 1 : 0;
    if (index == place) {
        return std::nullopt;
    }
    return Change{MoveSection{section, index}};
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

std::optional<InsertItem> duplicateOf(const Issue &issue, const ItemId &item)
{
    const ItemPlace place = findItem(issue, item);
    if (!place.isValid()) {
        return std::nullopt;
    }
    InsertItem change{.section = issue.sections[place.section].id,
                      .index = place.item + 1,
                      .item = issue.sections[place.section].items[place.item]};
    change.item.id = ItemId::random();
    change.item.status = std::min(change.item.status, Status::Draft);
    change.item.approval = {};
    return change;
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
