// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/paletteentries.h"

#include "editor/itemname.h"
#include "editor/style/icons.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace masthead {

namespace {

constexpr qsizetype kRecent = 5;
constexpr qsizetype kItems = 8;
constexpr qsizetype kHits = 8;

/// How well a text answers a query, with what of it does; the lower rank is the better one.
struct Match
{
    int rank = 0;
    QList<TextRange> marks;
};

/// The best place of a word: at the start of the text, of a word in it, or anywhere.
std::optional<Match> placeOf(QStringView text, QStringView word)
{
    std::optional<Match> best;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        const int rank = at == 0 ? 0 : startsWord ? 1 : 2;
        if (!best || rank < best->rank) {
            best = Match{rank, {{at, word.size()}}};
        }
    }
    return best;
}

/// Every word of the query in the text, or else in what stands aside of it.
std::optional<Match> match(QStringView text, QStringView aside, const QStringList &words)
{
    constexpr int asideRank = 3;
    Match whole;
    for (const QString &word : words) {
        if (const std::optional<Match> place = placeOf(text, word)) {
            whole.rank += place->rank;
            whole.marks += place->marks;
        } else if (aside.contains(word, Qt::CaseInsensitive)) {
            whole.rank += asideRank;
        } else {
            return std::nullopt;
        }
    }
    std::ranges::sort(whole.marks, {}, &TextRange::start);
    return whole;
}

struct Ranked
{
    int rank;
    PaletteEntry entry;
};

QList<PaletteEntry> inOrder(QList<Ranked> ranked, qsizetype limit)
{
    std::ranges::stable_sort(ranked, {}, &Ranked::rank);
    QList<PaletteEntry> entries;
    ranked.resize(std::min(limit, ranked.size()));
    for (const Ranked &each : std::as_const(ranked)) {
        entries.append(each.entry);
    }
    return entries;
}

void addGroup(QList<PaletteEntry> &all, const QString &heading, const QList<PaletteEntry> &group)
{
    if (!group.isEmpty()) {
        all.append({.kind = PaletteEntry::Kind::Heading, .text = heading});
        all += group;
    }
}

PaletteEntry entryOf(const PaletteCommand &command)
{
    return {.kind = PaletteEntry::Kind::Command,
            .text = command.text,
            .aside = command.menu,
            .keys = command.keys,
            .icon = command.icon,
            .enabled = command.enabled,
            .command = command.id};
}

QList<PaletteEntry> commandEntries(const QStringList &words, const QList<PaletteCommand> &commands,
                                   const QStringList &recent)
{
    // What can't be used now comes last; what was used lately comes before its equals.
    constexpr int disabledRank = 1000;
    QList<Ranked> ranked;
    for (const PaletteCommand &command : commands) {
        if (const std::optional<Match> found = match(command.text, command.menu, words)) {
            PaletteEntry entry = entryOf(command);
            entry.marks = found->marks;
            const int older = recent.contains(command.id) ? 0 : 1;
            ranked.append({found->rank * 2 + older + (command.enabled ? 0 : disabledRank), entry});
        }
    }
    return inOrder(ranked, commands.size());
}

QList<PaletteEntry> recentEntries(const QList<PaletteCommand> &commands, const QStringList &recent)
{
    QList<PaletteEntry> entries;
    for (const QString &id : recent) {
        const auto command = std::ranges::find(commands, id, &PaletteCommand::id);
        if (command != commands.end() && command->enabled && entries.size() < kRecent) {
            entries.append(entryOf(*command));
        }
    }
    return entries;
}

QList<PaletteEntry> itemEntries(const QStringList &words, const Issue &issue, qsizetype limit)
{
    const QHash<ItemId, int> numbers = itemNumbers(issue);
    QList<Ranked> ranked;
    for (const Section &section : issue.sections) {
        const QString icon = kindIconName(section.kind);
        const std::optional<Match> named = match(section.title, {}, words);
        if (named && !section.title.isEmpty()) {
            ranked.append({named->rank,
                           {.kind = PaletteEntry::Kind::Section,
                            .text = section.title,
                            .marks = named->marks,
                            .icon = icon,
                            .section = section.id}});
        }
        for (const Item &item : section.items) {
            const int number = numbers.value(item.id);
            const QString title =
                number > 0 ? QStringLiteral("%1  %2").arg(number).arg(item.title) : item.title;
            const std::optional<Match> found = match(title, section.title, words);
            if (found && !item.title.isEmpty() && (!found->marks.isEmpty() || words.isEmpty())) {
                ranked.append({found->rank,
                               {.kind = PaletteEntry::Kind::Item,
                                .text = title,
                                .marks = found->marks,
                                .aside = number > 0 ? QString() : section.title,
                                .icon = icon,
                                .item = item.id}});
            }
        }
    }
    return inOrder(ranked, limit);
}

/// Titles are listed as items already.
QList<PaletteEntry> textEntries(const QString &query, const Issue &issue)
{
    constexpr qsizetype mostHits = 200;
    const Result<IssueHits> found = findInIssue(issue, {.text = query}, {.hits = mostHits});
    QList<PaletteEntry> entries;
    if (!found) {
        return entries;
    }
    const QHash<ItemId, int> numbers = itemNumbers(issue);
    for (const PartHits &part : found->parts) {
        const Item *item = itemById(issue, part.item);
        for (const TextHit &hit : part.hits) {
            if (item == nullptr || hit.text.kind == TextKind::Title || entries.size() >= kHits) {
                continue;
            }
            const ContextLine line = contextLine(textOf(*item, hit.text), hit.position, hit.length);
            const int number = numbers.value(item->id);
            const qsizetype section = findItem(issue, item->id).section;
            entries.append(
                {.kind = PaletteEntry::Kind::Text,
                 .text = line.text,
                 .marks = {{line.start, line.length}},
                 .aside = number > 0 ? QCoreApplication::translate("Palette", "item %1").arg(number)
                                     : shownTitle(*item),
                 .icon = kindIconName(issue.sections[section].kind),
                 .item = item->id,
                 .hit = hit});
        }
    }
    return entries;
}

/// One Han character says something, one Latin letter does not.
bool isWorthSearching(const QString &query)
{
    return query.size() > 1 || (!query.isEmpty() && query[0].script() == QChar::Script_Han);
}

} // namespace

QList<PaletteEntry> paletteEntries(const QString &query, const QList<PaletteCommand> &commands,
                                   const QStringList &recent, const Issue *issue)
{
    const bool commandsOnly = query.startsWith(u'>');
    const bool itemsOnly = query.startsWith(u'#');
    const QString asked = (commandsOnly || itemsOnly ? query.sliced(1) : query).trimmed();
    const QStringList words = asked.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> entries;
    if (!itemsOnly && words.isEmpty()) {
        addGroup(entries, QCoreApplication::translate("Palette", "Used lately"),
                 recentEntries(commands, recent));
    }
    if (!itemsOnly) {
        addGroup(entries, QCoreApplication::translate("Palette", "Commands"),
                 commandEntries(words, commands, recent));
    }
    if (issue != nullptr && !commandsOnly && (itemsOnly || !words.isEmpty())) {
        const qsizetype limit = itemsOnly ? std::numeric_limits<qsizetype>::max() : kItems;
        addGroup(entries, QCoreApplication::translate("Palette", "Items in this issue"),
                 itemEntries(words, *issue, limit));
    }
    if (issue != nullptr && !commandsOnly && !itemsOnly && isWorthSearching(asked)) {
        addGroup(entries, QCoreApplication::translate("Palette", "Text"),
                 textEntries(asked, *issue));
    }
    if (entries.isEmpty()) {
        entries.append({.text = QCoreApplication::translate("Palette", "Nothing is called that.")});
    }
    return entries;
}

} // namespace masthead
