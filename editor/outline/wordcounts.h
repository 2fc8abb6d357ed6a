// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "document/model/counts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace masthead {

class Document;

/// Words and Han characters of each body, counted off the window's thread: each body once, and
/// again only when it has changed. While an item is counted anew its last count stands.
class WordCounts : public QObject
{
    Q_OBJECT

public:
    explicit WordCounts(const Document &document, QObject *parent = nullptr);

    /// Empty until counted for the first time.
    [[nodiscard]] std::optional<Counts> counts(const ItemId &item) const;
    /// The sum over the issue, of what is counted so far.
    [[nodiscard]] Counts total() const { return m_total; }
    /// Whether nothing waits to be counted.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    /// These items have new counts, or the total has changed by those that went (then empty).
    void counted(const QList<masthead::ItemId> &items);

private:
    struct Entry
    {
        QString body; ///< as it is now: shared with the issue, no copy
        std::optional<Counts> counts;
    };
    struct Task
    {
        ItemId item;
        QString body;
        Counts counts;
    };

    void onChanged(const Change &change);
    void collectAll();
    void collect(const Item &item);
    void schedule(std::chrono::milliseconds pause);
    void start();
    void take(const QList<Task> &tasks);
    void sum();

    const Document &m_document;
    QHash<ItemId, Entry> m_entries;
    QSet<ItemId> m_waiting;
    Counts m_total;
    QTimer m_pause;
    bool m_running = false;
};

/// "1,204 words", "55 characters" or "1,204 words · 55 characters": of alphabetic scripts, and Han.
[[nodiscard]] QString lengthText(const Counts &counts);

} // namespace masthead
