// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/livesearch.h"

#include "document/session/document.h"
#include "editor/touched.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

using namespace std::chrono_literals;

constexpr auto queryBudget = 20ms;
constexpr auto keyBudget = 4ms;
constexpr auto sliceBudget = 6ms;

/// A text that takes more than a moment is searched when the author pauses.
constexpr qsizetype longText = 64LL * 1024;
constexpr auto typingPause = 300ms;

/// Characters between two looks at the clock.
constexpr qsizetype step = 32LL * 1024;

} // namespace

LiveSearch::LiveSearch(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, [this] { work(sliceBudget); });
    connect(&document, &Document::changed, this, &LiveSearch::onChanged);
    connect(&document, &Document::reset, this, [this] {
        collect();
        work(queryBudget);
    });
}

void LiveSearch::setQuery(const SearchQuery &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    m_matcher.reset();
    m_error.reset();
    if (!query.text.isEmpty()) {
        if (Result<Matcher> matcher = Matcher::compile(query)) {
            m_matcher = *std::move(matcher);
        } else {
            m_error = matcher.error();
        }
    }
    m_parts.clear();
    collect();
    work(queryBudget);
}

/// The parts of the issue as they are; what did not change keeps its hits.
void LiveSearch::collect()
{
    QHash<ItemId, Part> items;
    QHash<SectionId, Part> sections;
    const QList<Part> parts = std::exchange(m_parts, {});
    for (const Part &part : parts) { // their texts and hits are shared, not copied
        if (part.item.isNull()) {
            sections.insert(part.section, part);
        } else {
            items.insert(part.item, part);
        }
    }
    m_places.clear();
    m_search.reset();
    m_waiting = 0;
    m_next = 0;
    if (!m_matcher) {
        return;
    }
    const auto add = [this](Part part, Part old) {
        const bool isSame = old.texts == part.texts && !old.waits;
        part.hits = isSame ? std::move(old.hits) : QList<TextHit>();
        if (!part.item.isNull()) {
            m_places.insert(part.item, m_parts.size());
        }
        m_parts.append(std::move(part));
        if (!isSame) {
            markWaiting(m_parts.last());
        }
    };
    for (const Section &section : m_document.issue().sections) {
        add({.section = section.id, .item = {}, .texts = textsOf(section), .hits = {}},
            sections.take(section.id));
        for (const Item &item : section.items) {
            add({.section = section.id, .item = item.id, .texts = textsOf(item), .hits = {}},
                items.take(item.id));
        }
    }
}

void LiveSearch::markWaiting(Part &part)
{
    const qsizetype index = &part - m_parts.constData();
    if (index <= m_next) {
        m_search.reset();
        m_next = std::min(m_next, index);
    }
    m_waiting += part.waits ? 0 : 1;
    part.waits = true;
}

LiveSearch::Part *LiveSearch::partOf(const ItemId &item)
{
    const auto place = m_places.constFind(item);
    return place == m_places.constEnd() ? nullptr : &m_parts[*place];
}

void LiveSearch::onChanged(const Change &change)
{
    if (!m_matcher) {
        return;
    }
    const Touched touched = touchedBy(change);
    if (touched.everything || touched.structure || !touched.sections.isEmpty()) {
        collect();
        work(queryBudget);
        return;
    }
    move(change);
    const QSet<ItemId> items = touched.bodies + touched.items;
    for (const ItemId &item : items) {
        note(item);
    }
    work(keyBudget);
}

void LiveSearch::move(const Change &change)
{
    if (const auto *edit = std::get_if<EditText>(&change.value)) {
        move(*edit);
    } else if (const auto *batch = std::get_if<Batch>(&change.value)) {
        for (const Change &part : batch->changes) {
            move(part);
        }
    }
}

/// Until they are found anew, hits stay on their words; those that are edited go.
void LiveSearch::move(const EditText &edit)
{
    Part *part = partOf(edit.item);
    if (part == nullptr) {
        return;
    }
    const qsizetype end = edit.position + edit.removed.size();
    const qsizetype growth = edit.inserted.size() - edit.removed.size();
    part->hits.removeIf([&](const TextHit &hit) {
        return hit.text.kind == TextKind::Body && hit.position < end && hit.end() > edit.position;
    });
    for (TextHit &hit : part->hits) {
        if (hit.text.kind == TextKind::Body && hit.position >= end) {
            hit.position += growth;
        }
    }
}

void LiveSearch::note(const ItemId &id)
{
    Part *part = partOf(id);
    const Item *item = itemById(m_document.issue(), id);
    if (part == nullptr || item == nullptr) {
        return;
    }
    QList<NamedText> texts = textsOf(*item);
    if (texts != part->texts) {
        part->texts = std::move(texts);
        markWaiting(*part);
    }
}

void LiveSearch::work(std::chrono::nanoseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    while (m_waiting > 0 && searchNext(timer, budget)) {
    }
    if (m_waiting > 0 && !m_slices.isActive()) {
        m_slices.start(0);
    }
    Q_EMIT changed();
}

/// Searches the first part that waits; false if it has to go on later.
bool LiveSearch::searchNext(const QElapsedTimer &timer, std::chrono::nanoseconds budget)
{
    while (!m_parts[m_next].waits) {
        ++m_next;
    }
    Part &part = m_parts[m_next];
    const bool isLong = std::ranges::any_of(
        part.texts, [](const NamedText &text) { return text.text.size() > longText; });
    if (budget == keyBudget && isLong) {
        m_search.reset();
        m_slices.start(typingPause);
        return false;
    }
    if (!m_search) {
        m_search.emplace(part.texts);
        m_found.clear();
    }
    const qsizetype limit = SearchLimits().hits;
    while (!m_search->isDone() && m_found.size() < limit) {
        if (timer.durationElapsed() >= budget) {
            return false;
        }
        if (const Result<void> done = m_search->advance(*m_matcher, m_found, limit, step); !done) {
            fail(done.error());
            return false;
        }
    }
    part.hits = std::exchange(m_found, {});
    part.waits = false;
    --m_waiting;
    m_search.reset();
    return true;
}

void LiveSearch::fail(const Error &error)
{
    m_error = error;
    m_matcher.reset();
    m_parts.clear();
    collect();
}

void LiveSearch::finish()
{
    m_slices.stop();
    while (m_waiting > 0) {
        work(1h);
    }
}

IssueHits LiveSearch::hits() const
{
    IssueHits found;
    qsizetype left = SearchLimits().hits;
    for (const Part &part : m_parts) {
        if (part.hits.isEmpty()) {
            continue;
        }
        if (left == 0) {
            found.isCut = true;
            break;
        }
        found.parts.append({.section = part.section, .item = part.item, .hits = part.hits});
        if (part.hits.size() > left) {
            found.parts.last().hits.resize(left);
            found.isCut = true;
        }
        left -= found.parts.last().hits.size();
    }
    return found;
}

QList<TextHit> LiveSearch::hitsIn(const ItemId &item) const
{
    const auto place = m_places.constFind(item);
    return place == m_places.constEnd() ? QList<TextHit>() : m_parts[*place].hits;
}

} // namespace masthead
