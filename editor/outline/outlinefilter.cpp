// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinefilter.h"

#include <QCollator>

#include <algorithm>

namespace masthead {

bool passes(const Item &item, const OutlineFilter &filter)
{
    const auto has = [&filter](const QString &text) {
        return text.contains(filter.text, Qt::CaseInsensitive);
    };
    if (filter.status.has_value() && item.status != *filter.status) {
        return false;
    }
    if (!filter.owner.isEmpty() && item.owner != filter.owner) {
        return false;
    }
    return has(item.title) || has(item.body) ||
           std::ranges::any_of(item.sources, [&has](const Source &source) {
               return has(source.outlet) || has(source.address);
           });
}

QStringList owners(const Issue &issue)
{
    QStringList owners;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!item.owner.isEmpty() && !owners.contains(item.owner)) {
                owners.append(item.owner);
            }
        }
    }
    std::ranges::sort(owners, QCollator());
    return owners;
}

} // namespace masthead
