// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/linkuses.h"

#include "document/import/webaddresses.h"

#include <algorithm>

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

} // namespace masthead
