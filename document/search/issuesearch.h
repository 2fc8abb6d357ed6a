// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/search/issuetexts.h"
#include "document/search/matcher.h"

namespace masthead {

/// A hit in one of the texts of a section or an item. A place (length 0) is one only where a text
/// may have several lines: `^` and `$` are asked for to mark lines, and not all titles with them.
struct TextHit
{
    TextRef text;
    qsizetype position = 0; ///< UTF-16 units
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return position + length; }
    bool operator==(const TextHit &) const = default;
};

/// The hits in one part, in reading order.
struct PartHits
{
    SectionId section; ///< the part itself, or the item's
    ItemId item;       ///< null: the section's own title
    QList<TextHit> hits;

    [[nodiscard]] bool isSamePart(const PartHits &other) const
    {
        return section == other.section && item == other.item;
    }
    bool operator==(const PartHits &) const = default;
};

struct SearchLimits
{
    qsizetype hits = 20'000; ///< at most so many are found
};

struct IssueHits
{
    QList<PartHits> parts; ///< those with hits, in reading order
    bool isCut = false;    ///< there are more than the limits let through

    [[nodiscard]] qsizetype count() const;
    bool operator==(const IssueHits &) const = default;
};

/// Searches the texts of one part, by stretches, for those who must not take long at a time.
class PartSearch
{
public:
    explicit PartSearch(QList<NamedText> texts)
        : m_texts(std::move(texts))
    {
    }

    [[nodiscard]] bool isDone() const { return m_text >= m_texts.size(); }
    /// Goes on for about so many characters (all: -1), fewer where hits are many, and appends to
    /// `hits` until they are `limit`. Errors: those of Matcher::next.
    Result<void> advance(const Matcher &matcher, QList<TextHit> &hits, qsizetype limit,
                         qsizetype characters = -1);

private:
    QList<NamedText> m_texts;
    qsizetype m_text = 0;
    qsizetype m_position = 0;
    qsizetype m_passed = -1; ///< where the hit before ends, in the same text
};

/// All hits in the titles of sections, and in what items say: titles, texts of their fields,
/// outlets, quotes and notes of their sources, bodies, private notes.
/// Pure; any thread. Cost: as Matcher::next. Errors: BadExpression, TooComplex.
[[nodiscard]] Result<IssueHits> findInIssue(const Issue &issue, const SearchQuery &query,
                                            const SearchLimits &limits = {});

/// The line round a hit, to be shown in a list; of a place the line that it stands in.
struct ContextLine
{
    QString text;        ///< "…" where it is cut, "↵" for line breaks within the hit
    qsizetype start = 0; ///< of the hit in it
    qsizetype length = 0;

    bool operator==(const ContextLine &) const = default;
};

/// `before`: characters of the line that are shown before the hit, if it has so many; it begins
/// with a word. At most 200 behind the hit's beginning.
[[nodiscard]] ContextLine contextLine(QStringView text, qsizetype position, qsizetype length,
                                      qsizetype before = 40);

} // namespace masthead
