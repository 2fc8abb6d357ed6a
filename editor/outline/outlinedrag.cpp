// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinedrag.h"

#include "editor/outline/outlinemodel.h"

#include <QTreeView>

namespace masthead {

namespace {

/// The rows of a section, its own and its items', that are shown.
QRect sectionRect(const QTreeView &view, const OutlineModel &model, const QModelIndex &section)
{
    QRect rect = view.visualRect(section);
    for (int row = 0; row < model.rowCount(section); ++row) {
        rect |= view.visualRect(model.index(row, 0, section));
    }
    return rect;
}

std::optional<DropPlace> amongSections(const QTreeView &view, const OutlineModel &model, int y)
{
    int bottom = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRect rect = sectionRect(view, model, model.index(row, 0));
        if (y < rect.center().y()) {
            return DropPlace{.section = {}, .index = row, .y = rect.top()};
        }
        bottom = rect.bottom();
    }
    return DropPlace{.section = {}, .index = model.rowCount(), .y = bottom};
}

std::optional<DropPlace> amongItems(const QTreeView &view, const OutlineModel &model, int y)
{
    std::optional<DropPlace> place;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        if (view.visualRect(section).isEmpty()) {
            continue; // a filter hides it
        }
        const SectionId id = model.sectionAt(section);
        const QRect header = view.visualRect(section);
        // A row that is its item's too takes what comes before it in its upper half.
        const bool folded = section.data(OutlineModel::FoldedRole).toBool();
        if (y < header.top() && place.has_value()) {
            return place;
        }
        if (y < (folded ? header.center().y() : header.top())) {
            return DropPlace{.section = id, .index = 0, .y = header.top()};
        }
        place = DropPlace{.section = id, .index = folded ? 1 : 0, .y = header.bottom()};
        for (int item = 0; item < model.rowCount(section); ++item) {
            const QRect rect = view.visualRect(model.index(item, 0, section));
            if (rect.isEmpty()) {
                continue;
            }
            if (y < rect.center().y()) {
                return DropPlace{.section = id, .index = item, .y = rect.top()};
            }
            place = DropPlace{.section = id, .index = item + 1, .y = rect.bottom()};
        }
    }
    return place;
}

} // namespace

std::optional<DropPlace> dropPlace(const QTreeView &view, const OutlineModel &model,
                                   const OutlineParts &parts, int y)
{
    if (parts.isEmpty() || (!parts.sections.isEmpty() && !parts.items.isEmpty())) {
        return std::nullopt;
    }
    return parts.items.isEmpty() ? amongSections(view, model, y) : amongItems(view, model, y);
}

std::optional<Change> droppedAt(const Issue &issue, const OutlineParts &parts,
                                const DropPlace &place)
{
    return place.section.isNull() ? sectionsMovedTo(issue, parts.sections, place.index)
                                  : itemsMovedTo(issue, parts.items, place.section, place.index);
}

} // namespace masthead
