// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/pagepatch.h"

#include "preview/render/page.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

using FragmentPointer = std::shared_ptr<const Fragment>;

QString text(const Html &html)
{
    return QString::fromUtf8(html.utf8());
}

QString zoneId(Zone zone)
{
    switch (zone) {
    case Zone::Head:
        return u"page_head"_s;
    case Zone::Front:
        return u"page_front"_s;
    case Zone::Rest:
        return u"page_rest"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

const QString &idOf(const PageSection &section)
{
    return section.id;
}

const QString &idOf(const FragmentPointer &fragment)
{
    return fragment->id;
}

Html htmlOf(const PageSection &section)
{
    return sectionHtml(section);
}

Html htmlOf(const FragmentPointer &fragment)
{
    return fragmentHtml(*fragment);
}

/// The middle of two lists that begin and end alike.
struct Middle
{
    qsizetype from = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

template <typename List, typename Same>
Middle middleOf(const List &old, const List &now, Same same)
{
    Middle middle{.from = 0, .oldEnd = old.size(), .newEnd = now.size()};
    while (middle.from < middle.oldEnd && middle.from < middle.newEnd &&
           same(old.at(middle.from), now.at(middle.from))) {
        ++middle.from;
    }
    while (middle.oldEnd > middle.from && middle.newEnd > middle.from &&
           same(old.at(middle.oldEnd - 1), now.at(middle.newEnd - 1))) {
        --middle.oldEnd;
        --middle.newEnd;
    }
    return middle;
}

template <typename Part>
bool haveSameIds(const QList<Part> &a, const QList<Part> &b)
{
    return std::ranges::equal(a, b,
                              [](const Part &x, const Part &y) { return idOf(x) == idOf(y); });
}

template <typename Part>
QHash<QString, qsizetype> placesOf(const QList<Part> &parts)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        places.insert(idOf(parts.at(i)), i);
    }
    return places;
}

/// The longest part of the list, in its order, that rises (Schensted 1961). No value comes twice.
QList<qsizetype> longestRising(const QList<qsizetype> &values)
{
    QList<qsizetype> ends; // ends[n]: where the lowest end of a rising part of n + 1 values stands
    QList<qsizetype> before(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto end = std::ranges::lower_bound(
            ends, values.at(i), {}, [&values](qsizetype at) { return values.at(at); });
        if (end != ends.begin()) {
            before[i] = *std::prev(end);
        }
        if (end == ends.end()) {
            ends.append(i);
        } else {
            *end = i;
        }
    }
    QList<qsizetype> rising(ends.size());
    qsizetype at = ends.isEmpty() ? -1 : ends.last();
    for (qsizetype i = rising.size(); i-- > 0; at = before.at(at)) {
        rising[i] = values.at(at);
    }
    return rising;
}

class Differ
{
public:
    PagePatch run(const RenderedIssue &old, const RenderedIssue &now)
    {
        for (const Zone zone : {Zone::Head, Zone::Front, Zone::Rest}) {
            diffZone(zone, inZone(old, zone), inZone(now, zone));
        }
        if (!m_remove.isEmpty()) {
            m_patch.json.insert(u"remove"_s, m_remove);
        }
        if (!m_numbers.isEmpty()) {
            m_operations.append(QJsonObject{{u"op"_s, u"numbers"_s}, {u"numbers"_s, m_numbers}});
        }
        if (!m_operations.isEmpty()) {
            m_patch.json.insert(u"operations"_s, m_operations);
        }
        return std::move(m_patch);
    }

private:
    static QList<PageSection> inZone(const RenderedIssue &rendered, Zone zone)
    {
        QList<PageSection> sections;
        std::ranges::copy_if(rendered.sections, std::back_inserter(sections),
                             [zone](const PageSection &section) { return section.zone == zone; });
        return sections;
    }

    void diffZone(Zone zone, const QList<PageSection> &old, const QList<PageSection> &now)
    {
        diffOrder(zoneId(zone), old, now);
        diffKept(old, now, [this](const PageSection &before, const PageSection &after) {
            diffSection(before, after);
        });
    }

    /// Brings the children into the new order: those that go, go; of those that stay, as many as
    /// can are not touched; each other, and each new one with its HTML, is put after the one before
    /// it.
    template <typename Part>
    void diffOrder(const QString &parent, const QList<Part> &old, const QList<Part> &now)
    {
        if (haveSameIds(old, now)) {
            return;
        }
        QHash<QString, qsizetype> places = placesOf(old);
        QList<qsizetype> stays;
        for (const Part &part : now) {
            if (const auto place = places.constFind(idOf(part)); place != places.cend()) {
                stays.append(*place);
            }
        }
        const QList<qsizetype> unmoved = longestRising(stays);
        for (qsizetype i = 0; i < now.size(); ++i) {
            const QString &id = idOf(now.at(i));
            constexpr qsizetype isNew = -1;
            const qsizetype place = places.contains(id) ? places.take(id) : isNew;
            if (std::ranges::binary_search(unmoved, place)) {
                continue;
            }
            QJsonObject put{{u"op"_s, u"put"_s}, {u"id"_s, id}};
            put.insert(u"html"_s,
                       place == isNew ? QJsonValue(text(htmlOf(now.at(i)))) : QJsonValue());
            if (i > 0) {
                put.insert(u"after"_s, idOf(now.at(i - 1)));
            } else if (!unmoved.isEmpty()) {
                put.insert(u"before"_s, idOf(old.at(unmoved.first())));
            } else {
                put.insert(u"parent"_s, parent);
            }
            m_operations.append(put);
            if (place == isNew) {
                touch(now.at(i));
            }
        }
        for (const auto &[gone, place] : places.asKeyValueRange()) {
            m_remove.append(gone);
        }
    }

    template <typename Part, typename Function>
    static void diffKept(const QList<Part> &old, const QList<Part> &now, Function diff)
    {
        if (haveSameIds(old, now)) {
            for (qsizetype i = 0; i < now.size(); ++i) {
                diff(old.at(i), now.at(i));
            }
            return;
        }
        const QHash<QString, qsizetype> places = placesOf(old);
        for (const Part &part : now) {
            if (const auto place = places.constFind(idOf(part)); place != places.cend()) {
                diff(old.at(*place), part);
            }
        }
    }

    void diffSection(const PageSection &old, const PageSection &now)
    {
        // Where a section has no fragment that stays, nothing shows where new ones go.
        const bool hasAnchor = std::ranges::any_of(now.fragments, [&](const auto &fragment) {
            return std::ranges::any_of(
                old.fragments, [&](const auto &known) { return known->id == fragment->id; });
        });
        const bool isEmpty = old.fragments.isEmpty() && now.fragments.isEmpty();
        if (old.open != now.open || old.close != now.close || (!hasAnchor && !isEmpty)) {
            m_operations.append(QJsonObject{
                {u"op"_s, u"section"_s}, {u"id"_s, now.id}, {u"html"_s, text(sectionHtml(now))}});
            touch(now);
            return;
        }
        diffOrder(now.id, old.fragments, now.fragments);
        diffKept(old.fragments, now.fragments,
                 [this](const FragmentPointer &before, const FragmentPointer &after) {
                     diffFragment(before, after);
                 });
    }

    void diffFragment(const FragmentPointer &old, const FragmentPointer &now)
    {
        if (old == now || *old == *now) {
            return;
        }
        const bool isSameShell = old->before == now->before && old->head == now->head &&
                                 old->after == now->after && (old->number > 0) == (now->number > 0);
        if (isSameShell && old->blocks == now->blocks) {
            m_numbers.append(QJsonArray{now->id, now->number});
            return;
        }
        touch(now);
        if (!isSameShell || old->number != now->number) {
            Fragment shell = *now;
            shell.blocks.clear();
            m_operations.append(QJsonObject{
                {u"op"_s, u"shell"_s}, {u"id"_s, now->id}, {u"html"_s, text(fragmentHtml(shell))}});
        }
        diffBlocks(*old, *now);
    }

    void diffBlocks(const Fragment &old, const Fragment &now)
    {
        const Middle middle = middleOf(old.blocks, now.blocks, [](const Block &a, const Block &b) {
            return a.hash == b.hash && a.html == b.html;
        });
        if (middle.from == middle.oldEnd && middle.from == middle.newEnd) {
            return;
        }
        QString html;
        for (qsizetype i = middle.from; i < middle.newEnd; ++i) {
            html += text(now.blocks.at(i).html);
        }
        m_operations.append(QJsonObject{{u"op"_s, u"blocks"_s},
                                        {u"id"_s, now.id},
                                        {u"at"_s, middle.from},
                                        {u"remove"_s, middle.oldEnd - middle.from},
                                        {u"html"_s, html}});
    }

    void touch(const FragmentPointer &fragment)
    {
        if (!fragment->item.isNull()) {
            m_patch.items.append(fragment->item);
        }
    }

    void touch(const PageSection &section)
    {
        for (const FragmentPointer &fragment : section.fragments) {
            touch(fragment);
        }
    }

    PagePatch m_patch;
    QJsonArray m_remove;
    QJsonArray m_operations;
    QJsonArray m_numbers; ///< of fragments that differ by nothing else
};

qsizetype blockCount(const RenderedIssue &rendered)
{
    qsizetype count = 0;
    for (const PageSection &section : rendered.sections) {
        for (const FragmentPointer &fragment : section.fragments) {
            count += fragment->blocks.size();
        }
    }
    return count;
}

} // namespace

PagePatch wholePage(const RenderedIssue &rendered)
{
    // Beyond that the page lays out only what is near the view; below, everything has its true
    // height.
    constexpr qsizetype manyBlocks = 400;
    PagePatch patch;
    patch.json = {{u"content"_s, text(pageContent(rendered))},
                  {u"large"_s, blockCount(rendered) > manyBlocks}};
    return patch;
}

PagePatch patchBetween(const RenderedIssue &old, const RenderedIssue &now)
{
    return Differ().run(old, now);
}

} // namespace masthead
