// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/linkuses.h"

#include "document/import/webaddresses.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

/// The address of a body that begins at this place.
QStringView addressAt(QStringView text)
{
    const auto ends = [](QChar c) { return c.isSpace() || QStringView(u")>]<\"|").contains(c); };
    const auto *end = std::ranges::find_if(text, ends);
    QStringView address = text.first(end - text.begin());
    while (!address.isEmpty() && QStringView(u".,;:!?'*_").contains(address.back())) {
        address.chop(1);
    }
    return address;
}

bool bodyHas(QStringView body, const QString &key)
{
    for (qsizetype at = body.indexOf(key, 0, Qt::CaseInsensitive); at >= 0;
         at = body.indexOf(key, at + 1, Qt::CaseInsensitive)) {
        for (const QStringView start : {u"https://", u"http://", u"https://www.", u"http://www."}) {
            if (body.first(at).endsWith(start, Qt::CaseInsensitive) &&
                linkKey(addressAt(body.sliced(at - start.size()))) == key) {
                return true;
            }
        }
    }
    return false;
}

/// Places that link to one address, with what each of them needs to know of its item.
struct Place
{
    const LinkUse *use = nullptr;
    bool isOnOwnCard = false; ///< it is in a body, and the card has it, too
};

bool areTwice(const Place &one, const Place &other)
{
    if (one.use->item == other.use->item) {
        return one.use->line >= 0 && other.use->line >= 0;
    }
    const bool areSources =
        one.use->place == LinkUse::Place::Source && other.use->place == LinkUse::Place::Source;
    return !areSources && !one.isOnOwnCard && !other.isOnOwnCard;
}

/// The next place from `index` on, round the end, that it is used twice with. Not farther than
/// issues go that people read: where thousands of items have one source, that would take long.
const LinkUse *twinOf(const QList<Place> &places, qsizetype index)
{
    constexpr qsizetype farthest = 1000;
    for (qsizetype step = 1; step < std::min(places.size(), farthest); ++step) {
        const Place &other = places[(index + step) % places.size()];
        if (areTwice(places[index], other)) {
            return other.use;
        }
    }
    return nullptr;
}

} // namespace

QString linkKey(QStringView address)
{
    const QString clean = withoutTracking(address.trimmed());
    const qsizetype scheme = clean.indexOf(u"://");
    if (outletOf(clean).isEmpty() || scheme < 0) {
        return {};
    }
    QString key = clean.sliced(scheme + 3);
    key.truncate(key.indexOf(u'#') < 0 ? key.size() : key.indexOf(u'#'));
    if (key.startsWith(u"www.", Qt::CaseInsensitive)) {
        key.remove(0, 4);
    }
    while (key.endsWith(u'/')) {
        key.chop(1);
    }
    const qsizetype host = std::max<qsizetype>(0, key.indexOf(u'/'));
    return host == 0 ? key.toLower() : key.first(host).toLower() + key.sliced(host);
}

QList<ItemId> otherUses(const Issue &issue, const ItemId &item, QStringView address)
{
    const QString key = linkKey(address);
    QList<ItemId> uses;
    if (key.isEmpty()) {
        return uses;
    }
    const auto isSame = [&key](const Source &source) { return linkKey(source.address) == key; };
    for (const Section &section : issue.sections) {
        for (const Item &other : section.items) {
            if (other.id != item && (std::ranges::any_of(other.sources, isSame) ||
                                     linkKey(other.fields.value(QStringLiteral("link"))) == key ||
                                     bodyHas(other.body, key))) {
                uses.append(other.id);
            }
        }
    }
    return uses;
}

QList<RepeatedLink> repeatedLinks(const QList<LinkUse> &uses)
{
    QSet<std::pair<ItemId, QString>> onCards;
    QList<QString> keys;
    for (const LinkUse &use : uses) {
        keys.append(linkKey(use.address));
        if (use.place != LinkUse::Place::Body) {
            onCards.insert({use.item, keys.last()});
        }
    }
    QHash<QString, QList<Place>> places;
    QList<qsizetype> indexes; // of each use in its key's places
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const bool isBody = uses[i].place == LinkUse::Place::Body;
        QList<Place> &same = places[keys[i]];
        indexes.append(same.size());
        same.append({&uses[i], isBody && onCards.contains({uses[i].item, keys[i]})});
    }
    QList<RepeatedLink> repeated;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const QList<Place> &same = *places.constFind(keys[i]);
        const LinkUse *before = indexes[i] == 0 ? nullptr : same[indexes[i] - 1].use;
        const bool isNamed =
            before != nullptr && before->item == uses[i].item && before->line == uses[i].line;
        if (keys[i].isEmpty() || isNamed) {
            continue;
        }
        if (const LinkUse *other = twinOf(same, indexes[i])) {
            repeated.append({.use = uses[i], .other = *other});
        }
    }
    return repeated;
}

} // namespace masthead
