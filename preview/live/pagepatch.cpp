// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live/pagepatch.h"

#include "preview/render/page.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

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

    /// Brings the children into the new order: those that go, go; new ones come with their HTML.
    template <typename Part>
    void diffOrder(const QString &parent, const QList<Part> &old, const QList<Part> &now)
    {
        const Middle middle =
            middleOf(old, now, [](const Part &a, const Part &b) { return idOf(a) == idOf(b); });
        QSet<QString> known;
        for (qsizetype i = middle.from; i < middle.oldEnd; ++i) {
            known.insert(idOf(old.at(i)));
        }
        QJsonArray children;
        for (qsizetype i = middle.from; i < middle.newEnd; ++i) {
            const Part &part = now.at(i);
            const bool stays = known.remove(idOf(part));
            children.append(
                QJsonArray{idOf(part), stays ? QJsonValue() : QJsonValue(text(htmlOf(part)))});
            if (!stays) {
                touch(part);
            }
        }
        for (const QString &gone : std::as_const(known)) {
            m_remove.append(gone);
        }
        if (children.isEmpty()) {
            return;
        }
        QJsonObject order{{u"op"_s, u"order"_s}, {u"parent"_s, parent}, {u"children"_s, children}};
        if (middle.from > 0) {
            order.insert(u"after"_s, idOf(now.at(middle.from - 1)));
        }
        if (middle.newEnd < now.size()) {
            order.insert(u"before"_s, idOf(now.at(middle.newEnd)));
        }
        m_operations.append(order);
    }

    template <typename Part, typename Function>
    static void diffKept(const QList<Part> &old, const QList<Part> &now, Function diff)
    {
        if (std::ranges::equal(
                old, now, {}, [](const Part &part) { return idOf(part); },
                [](const Part &part) { return idOf(part); })) {
            for (qsizetype i = 0; i < now.size(); ++i) {
                diff(old.at(i), now.at(i));
            }
            return;
        }
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < old.size(); ++i) {
            places.insert(idOf(old.at(i)), i);
        }
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
        touch(now);
        if (old->before != now->before || old->after != now->after) {
            m_operations.append(
                QJsonObject{{u"op"_s, u"shell"_s},
                            {u"id"_s, now->id},
                            {u"html"_s, QString(text(now->before) + text(now->after))}});
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
