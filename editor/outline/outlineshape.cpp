// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlineshape.h"

#include <QHash>

#include <algorithm>

namespace masthead {

namespace {

struct Place
{
    int section = -1;
    int row = -1;
};

using Places = QHash<ItemId, Place>;

Places placesOf(const OutlineShape &shape)
{
    Places places;
    for (int section = 0; section < std::ssize(shape.sections); ++section) {
        const std::vector<ItemId> &items = shape.sections[section].items;
        for (int row = 0; row < std::ssize(items); ++row) {
            places.insert(items[row], {section, row});
        }
    }
    return places;
}

int sectionRow(const OutlineShape &shape, const SectionId &id)
{
    const auto found = std::ranges::find(shape.sections, id, &OutlineShape::SectionRow::id);
    return found == shape.sections.end() ? -1 : static_cast<int>(found - shape.sections.begin());
}

/// A section that goes takes its rows along; those that stay elsewhere come back as insertions.
bool removal(const OutlineShape &now, const OutlineShape &target, const Places &wanted,
             ShapeStep &step)
{
    for (int section = 0; section < std::ssize(now.sections); ++section) {
        const OutlineShape::SectionRow &row = now.sections[section];
        if (sectionRow(target, row.id) < 0) {
            step = {.kind = ShapeStep::Kind::RemoveSection, .from = section};
            return true;
        }
        for (int item = 0; item < std::ssize(row.items); ++item) {
            if (!wanted.contains(row.items[item])) {
                step = {.kind = ShapeStep::Kind::RemoveItem, .from = item, .fromSection = section};
                return true;
            }
        }
    }
    return false;
}

/// All sections of `now` are wanted. Puts the first one that is not in its place there.
bool sectionStep(const OutlineShape &now, const OutlineShape &target, const Places &present,
                 ShapeStep &step)
{
    for (int row = 0; row < std::ssize(target.sections); ++row) {
        const SectionId &want = target.sections[row].id;
        if (row < std::ssize(now.sections) && now.sections[row].id == want) {
            continue;
        }
        const int found = sectionRow(now, want);
        if (found < 0) {
            step = {.kind = ShapeStep::Kind::InsertSection, .to = row, .section = {want, {}}};
            std::ranges::copy_if(target.sections[row].items, std::back_inserter(step.section.items),
                                 [&present](const ItemId &id) { return !present.contains(id); });
            return true;
        }
        // Either this one came up from below, or the one that stands here went down.
        const int away = sectionRow(target, now.sections[row].id);
        const bool wentDown = found == row + 1 && away > row + 1;
        step = {.kind = ShapeStep::Kind::MoveSection,
                .from = wentDown ? row : found,
                .to = wentDown ? std::min(away, static_cast<int>(now.sections.size()) - 1) : row};
        return true;
    }
    return false;
}

/// The sections stand as wanted. Puts the first item that is not in its place there.
bool itemStep(const OutlineShape &now, const OutlineShape &target, const Places &present,
              const Places &wanted, ShapeStep &step)
{
    for (int section = 0; section < std::ssize(target.sections); ++section) {
        const std::vector<ItemId> &have = now.sections[section].items;
        const std::vector<ItemId> &want = target.sections[section].items;
        for (int row = 0; row < std::ssize(want); ++row) {
            if (row < std::ssize(have) && have[row] == want[row]) {
                continue;
            }
            const Place found = present.value(want[row]);
            if (found.section < 0) {
                step = {.kind = ShapeStep::Kind::InsertItem,
                        .to = row,
                        .toSection = section,
                        .item = want[row]};
                return true;
            }
            step = {.kind = ShapeStep::Kind::MoveItem,
                    .from = found.row,
                    .to = row,
                    .fromSection = found.section,
                    .toSection = section};
            const Place away = row < std::ssize(have) ? wanted.value(have[row]) : Place{};
            const bool wentAway = found.section == section && found.row == row + 1 &&
                                  (away.section > section || away.row > row + 1);
            if (wentAway) {
                const int free = static_cast<int>(now.sections[away.section].items.size()) -
                                 (away.section == section ? 1 : 0);
                step.from = row;
                step.toSection = away.section;
                step.to = std::min(away.row, free);
            }
            return true;
        }
    }
    return false;
}

} // namespace

bool isFolded(const Section &section)
{
    return section.items.size() == 1 && section.items.first().title.isEmpty();
}

OutlineShape outlineShape(const Issue &issue)
{
    OutlineShape shape;
    shape.sections.reserve(issue.sections.size());
    for (const Section &section : issue.sections) {
        OutlineShape::SectionRow row{section.id, {}};
        if (!isFolded(section)) {
            row.items.reserve(section.items.size());
            std::ranges::transform(section.items, std::back_inserter(row.items), &Item::id);
        }
        shape.sections.push_back(std::move(row));
    }
    return shape;
}

bool nextStep(const OutlineShape &now, const OutlineShape &target, ShapeStep &step)
{
    if (now == target) {
        return false;
    }
    const Places present = placesOf(now);
    const Places wanted = placesOf(target);
    return removal(now, target, wanted, step) || sectionStep(now, target, present, step) ||
           itemStep(now, target, present, wanted, step);
}

void takeStep(OutlineShape &shape, const ShapeStep &step)
{
    std::vector<OutlineShape::SectionRow> &sections = shape.sections;
    switch (step.kind) {
    case ShapeStep::Kind::InsertSection:
        sections.insert(sections.begin() + step.to, step.section);
        return;
    case ShapeStep::Kind::RemoveSection:
        sections.erase(sections.begin() + step.from);
        return;
    case ShapeStep::Kind::MoveSection: {
        OutlineShape::SectionRow row = std::move(sections[step.from]);
        sections.erase(sections.begin() + step.from);
        sections.insert(sections.begin() + step.to, std::move(row));
        return;
    }
    case ShapeStep::Kind::InsertItem: {
        std::vector<ItemId> &items = sections[step.toSection].items;
        items.insert(items.begin() + step.to, step.item);
        return;
    }
    case ShapeStep::Kind::RemoveItem: {
        std::vector<ItemId> &items = sections[step.fromSection].items;
        items.erase(items.begin() + step.from);
        return;
    }
    case ShapeStep::Kind::MoveItem: {
        std::vector<ItemId> &from = sections[step.fromSection].items;
        const ItemId item = from[step.from];
        from.erase(from.begin() + step.from);
        std::vector<ItemId> &to = sections[step.toSection].items;
        to.insert(to.begin() + step.to, item);
        return;
    }
    }
}

} // namespace masthead
