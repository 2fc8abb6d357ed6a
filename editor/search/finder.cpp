// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/finder.h"

#include "document/search/replacement.h"
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

/// The parts of an issue by their order, as they are read.
class ReadingOrder
{
public:
    explicit ReadingOrder(const Issue &issue)
        : m_issue(issue)
    {
        qsizetype place = 0;
        for (const Section &section : issue.sections) {
            m_places.insert(section.id.text(), place++); // sections and items share their ids
            for (const Item &item : section.items) {
                m_places.insert(item.id.text(), place++);
            }
        }
    }

    [[nodiscard]] qsizetype place(const SectionId &section, const ItemId &item) const
    {
        return m_places.value(item.isNull() ? section.text() : item.text(), -1);
    }

    /// The item's texts in their order.
    [[nodiscard]] QList<TextRef> texts(const ItemId &id) const
    {
        QList<TextRef> refs;
        if (const Item *item = itemById(m_issue, id)) {
            const QList<NamedText> named = textsOf(*item);
            for (const NamedText &text : named) {
                refs.append(text.ref);
            }
        }
        return refs;
    }

private:
    const Issue &m_issue;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Finder::Finder(Document &document, EditorPanel &panel, FindBar &bar, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_panel(panel)
    , m_bar(bar)
    , m_search(document)
{
    connect(&bar, &FindBar::queryChanged, this, &Finder::onQueryChanged);
    connect(&bar, &FindBar::nextRequested, this, &Finder::next);
    connect(&bar, &FindBar::previousRequested, this, &Finder::previous);
    connect(&bar, &FindBar::replaceRequested, this, &Finder::replace);
    connect(&bar, &FindBar::closed, this, &Finder::close);
    connect(&bar, &FindBar::listRequested, this, [this] {
        if (m_isListing) {
            Q_EMIT listRequested();
        }
    });
    connect(&m_search, &LiveSearch::changed, this, &Finder::onSearched);
    connect(&panel, &EditorPanel::itemChanged, this, &Finder::onMoved);
    connect(&panel, &EditorPanel::textPointMoved, this, &Finder::onMoved);
}

void Finder::open(bool replace)
{
    m_panel.body().commitPreedit();
    m_start = origin();
    m_start.end = m_start.start; // what is selected is a hit
    m_bar.open(m_bar.isAncestorOf(m_bar.window()->focusWidget()) ? QString()
                                                                 : m_panel.selectedLine(),
               replace);
    m_search.setQuery(m_bar.query());
    updateMarks();
    updateStatus();
}

void Finder::find()
{
    open(false);
}

void Finder::findWithReplacement()
{
    open(true);
}

void Finder::findInIssue()
{
    open(false);
    showList(true);
}

void Finder::showList(bool shown)
{
    if (m_isListing != shown) {
        m_isListing = shown;
        Q_EMIT listShown(shown);
        updateStatus();
    }
}

void Finder::closeList()
{
    showList(false);
    m_panel.focusCaret();
}

void Finder::close()
{
    if (!m_panel.hasTextFocus()) {
        m_panel.focusCaret(); // while the bar has the focus: else Qt gives it to the next field
    }
    m_bar.hide();
    Q_EMIT m_bar.heightChanged();
    showList(false);
    updateMarks();
}

void Finder::next()
{
    step(1);
}

void Finder::previous()
{
    step(-1);
}

void Finder::onQueryChanged()
{
    m_search.setQuery(m_bar.query());
    if (m_isListing || m_panel.item().isNull()) {
        return;
    }
    // In the item the words are shown while they are typed.
    bool wrapped = false;
    if (const auto hit = neighbour(m_start, Reach::Here, 1, &wrapped)) {
        goTo(*hit, Focus::Stays);
    } else if (m_start.item == m_panel.item()) { // back to where it began
        m_panel.select(m_start.text, m_start.start, 0, false);
    }
}

void Finder::onSearched()
{
    updateMarks();
    updateStatus();
}

void Finder::onMoved()
{
    if (m_away && (m_awayItem != m_panel.item() || m_awayCaret != m_panel.textPoint().end)) {
        m_away.reset();
    }
    if (m_panel.hasTextFocus()) {
        m_start = origin();
    }
    updateMarks();
    updateStatus();
}

SectionId Finder::sectionOf(const ItemId &item) const
{
    const ItemPlace place = findItem(m_document.issue(), item);
    return place.isValid() ? m_document.issue().sections[place.section].id : SectionId();
}

Finder::Origin Finder::origin() const
{
    if (m_away && m_away->hit) {
        return {.item = m_away->item,
                .section = m_away->item.isNull() ? m_away->section : SectionId(),
                .text = m_away->hit->text,
                .start = m_away->hit->position,
                .end = m_away->hit->end()};
    }
    const TextPoint point = m_panel.textPoint();
    return {.item = m_panel.item(),
            .section = {},
            .text = point.text,
            .start = point.start,
            .end = point.end};
}

/// The length of the text that a hit is in.
qsizetype Finder::sizeOf(const HitModel::Target &target) const
{
    const Issue &issue = m_document.issue();
    if (const Item *item = itemById(issue, target.item)) {
        return textOf(*item, target.hit->text).size();
    }
    const qsizetype section = findSection(issue, target.section);
    return section < 0 ? 0 : textOf(issue.sections[section], target.hit->text).size();
}

/// What is selected, or the caret's place, as a hit; it need not be one.
std::optional<HitModel::Target> Finder::current() const
{
    if (m_away) {
        return m_away;
    }
    const TextPoint point = m_panel.textPoint();
    if (m_panel.item().isNull()) {
        return std::nullopt;
    }
    return HitModel::Target{.section = sectionOf(m_panel.item()),
                            .item = m_panel.item(),
                            .hit = TextHit{point.text, point.start, point.end - point.start}};
}

QList<PartHits> Finder::partsInReach() const
{
    if (!m_isListing) {
        const ItemId item = m_panel.item();
        const QList<TextHit> hits = m_search.hitsIn(item);
        return hits.isEmpty() ? QList<PartHits>() : QList{PartHits{sectionOf(item), item, hits}};
    }
    return m_search.hits().parts;
}

/// The first hit behind the origin (1) or the last before it (-1); from the other end if there is
/// none.
std::optional<HitModel::Target> Finder::neighbour(const Origin &origin, Reach reach, int direction,
                                                  bool *wrapped) const
{
    const ReadingOrder order(m_document.issue());
    const qsizetype here = order.place(origin.section, origin.item);
    const QList<TextRef> texts = order.texts(origin.item);
    const qsizetype text = texts.indexOf(origin.text);
    const auto isBeyond = [&](const PartHits &part, const TextHit &hit) {
        if (const qsizetype place = order.place(part.section, part.item); place != here) {
            return direction > 0 ? place > here : place < here;
        }
        if (hit.text != origin.text) {
            const qsizetype other = texts.indexOf(hit.text);
            return direction > 0 ? other > text : other < text;
        }
        if (reach == Reach::Beyond && hit.position == origin.start && hit.end() == origin.end) {
            return false; // a place is not left by its length
        }
        return direction > 0 ? hit.position >= origin.end : hit.end() <= origin.start;
    };
    std::optional<HitModel::Target> found;
    std::optional<HitModel::Target> farthest; // the first or the last of all
    const QList<PartHits> parts = partsInReach();
    for (const PartHits &part : parts) {
        for (const TextHit &hit : part.hits) {
            const auto target = [&] { return HitModel::Target{part.section, part.item, hit}; };
            if (direction > 0 ? !farthest.has_value() : true) {
                farthest = target();
            }
            if (!isBeyond(part, hit)) {
                continue;
            }
            found = target();
            if (direction > 0) {
                *wrapped = false;
                return found;
            }
        }
    }
    *wrapped = !found.has_value();
    return found ? found : farthest;
}

void Finder::step(int direction)
{
    m_panel.body().commitPreedit();
    if (m_bar.query().text.isEmpty()) {
        open(false);
        return;
    }
    stepFrom(origin(), direction);
}

void Finder::stepFrom(const Origin &origin, int direction)
{
    m_search.setQuery(m_bar.query());
    m_search.finish();
    bool wrapped = false;
    const auto hit = neighbour(origin, Reach::Beyond, direction, &wrapped);
    if (!hit) {
        updateStatus();
        return;
    }
    goTo(*hit, Focus::Stays);
    m_start = this->origin();
    m_start.end = m_start.start;
    if (wrapped) {
        //: Before "3 of 17", when the search came to an end and went on from the other one
        updateStatus(direction > 0 ? tr("From the top:") : tr("From the end:"));
    }
}

void Finder::goTo(const HitModel::Target &target)
{
    goTo(target, Focus::Follows);
}

void Finder::goTo(const HitModel::Target &target, Focus focus)
{
    m_away.reset();
    const bool follows = focus == Focus::Follows;
    if (target.item.isNull()) {
        Q_EMIT sectionShown(target.section, follows);
    } else {
        m_panel.setItem(target.item);
        Q_EMIT itemShown(target.item);
        if (!target.hit) {
            m_panel.focusBody();
        }
    }
    if (target.hit) {
        const bool hasCaret =
            !target.item.isNull() &&
            m_panel.select(target.hit->text, target.hit->position, target.hit->length, follows);
        if (!hasCaret) {
            m_away = target;
            m_awayItem = m_panel.item();
            m_awayCaret = m_panel.textPoint().end;
        }
    }
    updateStatus();
}

void Finder::replace(ReplaceReach reach)
{
    m_panel.body().commitPreedit();
    m_search.setQuery(m_bar.query());
    m_search.finish();
    switch (reach) {
    case ReplaceReach::One:
        replaceOne();
        return;
    case ReplaceReach::Item:
    case ReplaceReach::Issue:
        break;
    }
    const IssueHits found = m_search.hits();
    QList<PartHits> parts = found.parts;
    if (reach == ReplaceReach::Item) {
        parts.removeIf([this](const PartHits &part) { return part.item != m_panel.item(); });
    }
    qsizetype hits = 0;
    if (!parts.isEmpty() && perform(parts, &hits)) {
        m_away.reset();
        Q_EMIT replaced(static_cast<int>(hits), found.isCut);
    }
}

/// Replaces the hit where the author is, and goes on behind what stands there then; elsewhere it
/// only goes to the next.
void Finder::replaceOne()
{
    const std::optional<HitModel::Target> here = current();
    const IssueHits found = m_search.hits();
    const auto isHere = [&here](const PartHits &part) {
        return part.section == here->section && part.item == here->item &&
               part.hits.contains(*here->hit);
    };
    if (!here || !here->hit || !std::ranges::any_of(found.parts, isHere)) {
        step(1);
        return;
    }
    const TextHit hit = *here->hit;
    const qsizetype size = sizeOf(*here);
    qsizetype hits = 0;
    if (!perform({{here->section, here->item, {hit}}}, &hits)) {
        return;
    }
    const qsizetype behind = std::max<qsizetype>(0, hit.end() + sizeOf(*here) - size);
    stepFrom({.item = here->item,
              .section = here->item.isNull() ? here->section : SectionId(),
              .text = hit.text,
              .start = behind,
              .end = behind},
             1);
}

bool Finder::perform(const QList<PartHits> &parts, qsizetype *hits)
{
    if (!m_search.matcher()) {
        return false;
    }
    const Replaced replaced =
        replaceChange(m_document.issue(), parts, *m_search.matcher(), m_bar.replacement());
    *hits = replaced.hits;
    m_document.endMerging();
    const Result<void> done = m_document.perform(replaced.change, tr("Replace"));
    m_document.endMerging();
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    return true;
}

void Finder::updateMarks()
{
    m_panel.setMarks(m_bar.isHidden() ? QList<TextHit>() : m_search.hitsIn(m_panel.item()));
}

void Finder::updateStatus(const QString &prefix)
{
    if (m_bar.isHidden()) {
        return;
    }
    const std::optional<Error> &error = m_search.error();
    m_bar.setError(!error                   ? QString()
                   : error->where.isEmpty() ? error->what + u' ' + error->remedy
                                            : tr("%1 (%2)").arg(error->what, error->where));
    if (error || m_bar.query().text.isEmpty()) {
        m_bar.setStatus({}, false);
        return;
    }
    const std::optional<HitModel::Target> here = current();
    const IssueHits found = m_search.hits();
    qsizetype count = 0;
    qsizetype place = 0;
    qsizetype elsewhere = 0;
    for (const PartHits &part : found.parts) {
        if (!m_isListing && part.item != m_panel.item()) {
            elsewhere += part.hits.size();
            continue;
        }
        if (here && here->hit && part.item == here->item && part.section == here->section) {
            const qsizetype index = part.hits.indexOf(*here->hit);
            place = index < 0 ? place : count + index + 1;
        }
        count += part.hits.size();
    }
    if (place > 0) {
        Q_EMIT currentChanged(*here);
    }
    QString text;
    if (count == 0 && !m_search.isComplete()) {
        text = tr("Searching…");
    } else if (count == 0 && elsewhere > 0) {
        text = tr("None here, %Ln in the issue", nullptr, static_cast<int>(elsewhere));
    } else if (count == 0) {
        text = tr("No matches");
    } else if (place == 0) {
        text = tr("%Ln match(es)", nullptr, static_cast<int>(count));
    } else {
        text = tr("%L1 of %L2").arg(place).arg(count);
        if (!prefix.isEmpty()) {
            text = prefix + u' ' + text;
        }
    }
    const bool isNew = text != m_bar.status();
    m_bar.setStatus(text, count == 0 && m_search.isComplete());
    if (isNew && m_bar.isAncestorOf(m_bar.window()->focusWidget())) {
        QAccessibleAnnouncementEvent announcement(&m_bar, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

} // namespace masthead
