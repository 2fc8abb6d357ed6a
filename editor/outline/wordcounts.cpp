// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/wordcounts.h"

#include "document/markdown/body.h"
#include "document/session/document.h"
#include "editor/touched.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace masthead {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 200ms;

/// A long body takes a parser's while, on a core and under a lock that the preview wants too: it is
/// counted when the author pauses, not while keys come.
constexpr qsizetype longBody = 64LL * 1024;
constexpr auto longPause = 1000ms;

} // namespace

WordCounts::WordCounts(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WordCounts::start);
    connect(&document, &Document::changed, this, &WordCounts::onChanged);
    connect(&document, &Document::reset, this, &WordCounts::collectAll);
    collectAll();
}

std::optional<Counts> WordCounts::counts(const ItemId &item) const
{
    return m_entries.value(item).counts;
}

bool WordCounts::isComplete() const
{
    return m_waiting.isEmpty() && !m_running;
}

void WordCounts::onChanged(const Change &change)
{
    const Touched touched = touchedBy(change);
    if (touched.everything || touched.structure) {
        collectAll();
        return;
    }
    bool isLong = false;
    for (const ItemId &id : touched.bodies) {
        if (const Item *item = itemById(m_document.issue(), id)) {
            collect(*item);
            isLong = isLong || item->body.size() > longBody;
        }
    }
    if (isLong) {
        m_pause.stop();
    }
    if (!m_waiting.isEmpty()) {
        schedule(isLong ? longPause : typingPause);
    }
}

void WordCounts::collectAll()
{
    const auto old = std::exchange(m_entries, {});
    for (const Section &section : m_document.issue().sections) {
        for (const Item &item : section.items) {
            if (const auto found = old.find(item.id); found != old.end()) {
                m_entries.insert(item.id, found.value());
            }
            collect(item);
        }
    }
    sum();
    Q_EMIT counted({});
    if (!m_waiting.isEmpty()) {
        schedule(0ms);
    }
}

void WordCounts::collect(const Item &item)
{
    const auto found = m_entries.find(item.id);
    if (found != m_entries.end() && found->body == item.body) {
        return; // counted, waiting, or under way
    }
    m_entries[item.id].body = item.body;
    m_waiting.insert(item.id);
}

void WordCounts::schedule(std::chrono::milliseconds pause)
{
    if (!m_running && !m_pause.isActive()) {
        m_pause.start(pause);
    }
}

void WordCounts::start()
{
    QList<Task> tasks;
    const QSet<ItemId> waiting = std::exchange(m_waiting, {});
    for (const ItemId &item : waiting) {
        if (const auto entry = m_entries.constFind(item); entry != m_entries.constEnd()) {
            tasks.append({item, entry->body, {}});
        }
    }
    m_running = true;
    QThreadPool::globalInstance()->start([self = QPointer<WordCounts>(this), tasks]() mutable {
        for (Task &task : tasks) {
            task.counts = countBody(task.body);
        }
        QMetaObject::invokeMethod(qApp, [self, tasks] {
            if (self) {
                self->take(tasks);
            }
        });
    });
}

void WordCounts::take(const QList<Task> &tasks)
{
    m_running = false;
    QList<ItemId> items;
    for (const Task &task : tasks) {
        if (const auto entry = m_entries.find(task.item); entry != m_entries.end()) {
            entry->counts = task.counts;
            items.append(task.item);
        }
    }
    sum();
    if (!m_waiting.isEmpty()) {
        schedule(typingPause);
    }
    Q_EMIT counted(items);
}

void WordCounts::sum()
{
    m_total = {};
    for (const Entry &entry : std::as_const(m_entries)) {
        m_total += entry.counts.value_or(Counts());
    }
}

QString lengthText(const Counts &counts)
{
    QStringList parts;
    if (counts.words > 0 || counts.han == 0) {
        parts.append(WordCounts::tr("%Ln word(s)", nullptr, counts.words));
    }
    if (counts.han > 0) {
        //: Han characters, as Chinese text is counted
        parts.append(WordCounts::tr("%Ln character(s)", nullptr, counts.han));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace masthead
