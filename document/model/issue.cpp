// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/issue.h"

#include "document/model/sectionkinds.h"

namespace masthead {

ItemPlace findItem(const Issue &issue, const ItemId &id)
{
    for (qsizetype s = 0; s < issue.sections.size(); ++s) {
        const QList<Item> &items = issue.sections[s].items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items[i].id == id) {
                return {.section = s, .item = i};
            }
        }
    }
    return {};
}

const Item *itemById(const Issue &issue, const ItemId &id)
{
    const ItemPlace place = findItem(issue, id);
    return place.isValid() ? &issue.sections[place.section].items[place.item] : nullptr;
}

qsizetype findSection(const Issue &issue, const SectionId &id)
{
    for (qsizetype s = 0; s < issue.sections.size(); ++s) {
        if (issue.sections[s].id == id) {
            return s;
        }
    }
    return -1;
}

const Asset *assetById(const Issue &issue, const AssetId &id)
{
    for (const Asset &asset : issue.assets) {
        if (asset.id == id) {
            return &asset;
        }
    }
    return nullptr;
}

QString languageOf(const Issue &issue, const Item &item)
{
    return item.language.isEmpty() ? issue.language : item.language;
}

QHash<ItemId, int> itemNumbers(const Issue &issue)
{
    QHash<ItemId, int> numbers;
    int number = 0;
    for (const Section &section : issue.sections) {
        if (!sectionKind(section.kind).numbered) {
            continue;
        }
        for (const Item &item : section.items) {
            numbers.insert(item.id, ++number);
        }
    }
    return numbers;
}

QList<ContentsEntry> contents(const Issue &issue)
{
    QList<ContentsEntry> entries;
    int number = 0;
    for (const Section &section : issue.sections) {
        if (!sectionKind(section.kind).numbered) {
            continue;
        }
        for (const Item &item : section.items) {
            ++number;
            if (!item.title.trimmed().isEmpty()) {
                entries.append({.number = number, .id = item.id.text(), .title = item.title});
            }
        }
    }
    if (entries.isEmpty()) {
        for (const Section &section : issue.sections) {
            if (!section.title.trimmed().isEmpty()) {
                entries.append({.number = 0, .id = section.id.text(), .title = section.title});
            }
        }
    }
    return entries;
}

} // namespace masthead
