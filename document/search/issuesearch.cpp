// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/search/issuesearch.h"

#include <algorithm>
#include <limits>

namespace masthead {

namespace {

constexpr qsizetype contextBehind = 200;

/// A hit takes as long as so many characters without one.
constexpr qsizetype charactersPerHit = 16;

/// A place between characters, not within a surrogate pair.
qsizetype wholeCharacter(QStringView text, qsizetype at)
{
    const bool splits = at > 0 && at < text.size() && text[at].isLowSurrogate();
    return splits ? at - 1 : at;
}

/// Where a line's context begins: at the line's start, or `before` characters before the hit, at a
/// word.
qsizetype contextStart(QStringView text, qsizetype lineStart, qsizetype position, qsizetype before)
{
    const qsizetype earliest = wholeCharacter(text, position - before);
    if (earliest <= lineStart) {
        return lineStart;
    }
    const QStringView piece = text.sliced(earliest, position - earliest);
    const qsizetype space = piece.indexOf(u' ');
    return space < 0 ? earliest : earliest + space + 1;
}

} // namespace

qsizetype IssueHits::count() const
{
    qsizetype count = 0;
    for (const PartHits &part : parts) {
        count += part.hits.size();
    }
    return count;
}

Result<void> PartSearch::advance(const Matcher &matcher, QList<TextHit> &hits, qsizetype limit,
                                 qsizetype characters)
{
    qsizetype left = characters < 0 ? std::numeric_limits<qsizetype>::max() : characters;
    while (!isDone() && left > 0 && hits.size() < limit) {
        const NamedText &text = m_texts[m_text];
        const qsizetype end = text.text.size() + 1; // a place may be behind the last character
        const qsizetype stop = std::min(end - m_position, left) + m_position;
        const Result<std::optional<Matcher::Hit>> hit =
            matcher.next(text.text, m_position, stop, m_passed);
        if (!hit) {
            return std::unexpected(hit.error());
        }
        const qsizetype before = m_position;
        if (const std::optional<Matcher::Hit> &found = *hit) {
            if (found->length > 0 || !isOneLine(text.ref.kind)) {
                hits.append({text.ref, found->position, found->length});
            }
            m_passed = found->end();
            m_position = m_passed + (found->length == 0 ? 1 : 0);
        } else {
            m_position = stop;
        }
        left -= *hit ? std::max(m_position - before, charactersPerHit) : m_position - before;
        if (m_position == end || m_passed == text.text.size()) {
            ++m_text;
            m_position = 0;
            m_passed = -1;
        }
    }
    return {};
}

Result<IssueHits> findInIssue(const Issue &issue, const SearchQuery &query,
                              const SearchLimits &limits)
{
    const Result<Matcher> matcher = Matcher::compile(query);
    if (!matcher) {
        return std::unexpected(matcher.error());
    }
    IssueHits found;
    qsizetype left = limits.hits;
    const auto searchPart = [&](PartHits part, const QList<NamedText> &texts) -> Result<void> {
        PartSearch search(texts);
        if (const Result<void> done = search.advance(*matcher, part.hits, left); !done) {
            return done;
        }
        left -= part.hits.size();
        found.isCut = found.isCut || !search.isDone();
        if (!part.hits.isEmpty()) {
            found.parts.append(std::move(part));
        }
        return {};
    };
    for (const Section &section : issue.sections) {
        Result<void> done =
            searchPart({.section = section.id, .item = {}, .hits = {}}, textsOf(section));
        for (auto item = section.items.begin(); done && item != section.items.end(); ++item) {
            done =
                searchPart({.section = section.id, .item = item->id, .hits = {}}, textsOf(*item));
        }
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return found;
}

ContextLine contextLine(QStringView text, qsizetype position, qsizetype length, qsizetype before)
{
    const qsizetype lineStart = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype start = contextStart(text, lineStart, position, before);
    const qsizetype hitEnd = position + length;
    const qsizetype newline = text.indexOf(u'\n', hitEnd);
    const qsizetype lineEnd = newline < 0 ? text.size() : newline;
    const qsizetype end = wholeCharacter(text, std::min(lineEnd, position + contextBehind));
    ContextLine line;
    line.text = text.sliced(start, end - start).toString();
    line.start = position - start;
    line.length = std::min(length, end - position);
    line.text.replace(u'\n', QChar(0x21B5));
    line.text.replace(u'\t', u' ');
    if (start > lineStart) {
        line.text.prepend(QChar(0x2026));
        ++line.start;
    }
    if (end < lineEnd) {
        line.text.append(QChar(0x2026));
    }
    return line;
}

} // namespace masthead
