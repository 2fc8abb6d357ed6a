// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "document/search/issuesearch.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QElapsedTimer;

namespace masthead {

class Document;

/// The hits of a query in the open issue, as it is edited. A change is searched again in its own
/// parts; in a long text its hits only move along while keys come, and are found anew in a pause.
///
/// Cost: no call but `finish` takes the window's thread for more than 20 ms, a key's for more than
/// 4; what is left is done in slices, when nothing else is to be done.
class LiveSearch : public QObject
{
    Q_OBJECT

public:
    explicit LiveSearch(const Document &document, QObject *parent = nullptr);

    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    void setQuery(const SearchQuery &query);
    /// None while the query is empty or wrong.
    [[nodiscard]] const std::optional<Matcher> &matcher() const { return m_matcher; }
    /// Why there are no hits, if it is the query's fault: BadExpression, TooComplex.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// What is found so far.
    [[nodiscard]] IssueHits hits() const;
    /// Those in an item, without a copy being made of others.
    [[nodiscard]] QList<TextHit> hitsIn(const ItemId &item) const;
    /// Whether all is searched as it is now.
    [[nodiscard]] bool isComplete() const { return m_waiting == 0; }
    /// Searches to the end, however long it takes.
    void finish();

Q_SIGNALS:
    /// Hits came, went or moved.
    void changed();

private:
    /// A section's title, or an item.
    struct Part
    {
        SectionId section;
        ItemId item;
        QList<NamedText> texts; ///< as they are now: shared with the issue, no copies
        QList<TextHit> hits;
        bool waits = false; ///< its hits are older than its texts
    };

    void onChanged(const Change &change);
    void collect();
    void move(const Change &change);
    void move(const EditText &edit);
    void note(const ItemId &item);
    void markWaiting(Part &part);
    void work(std::chrono::nanoseconds budget);
    bool searchNext(const QElapsedTimer &timer, std::chrono::nanoseconds budget);
    void fail(const Error &error);
    [[nodiscard]] Part *partOf(const ItemId &item);

    const Document &m_document;
    SearchQuery m_query;
    std::optional<Matcher> m_matcher;
    std::optional<Error> m_error;
    QList<Part> m_parts;                ///< in reading order
    QHash<ItemId, qsizetype> m_places;  ///< in m_parts
    qsizetype m_waiting = 0;            ///< parts that wait
    qsizetype m_next = 0;               ///< no part before it waits
    std::optional<PartSearch> m_search; ///< of the part m_next, if it is begun
    QList<TextHit> m_found;             ///< by it
    QTimer m_slices;
};

} // namespace masthead
