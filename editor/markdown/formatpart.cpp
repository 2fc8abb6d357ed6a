// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/formatpart.h"

#include "document/markdown/marks.h"

#include <algorithm>
#include <ranges>

namespace masthead {

FormatPart::FormatPart(QStringView text, TextSelection part, SpanKind kind)
    : m_text(text)
    , m_kind(kind)
    , m_spans(inlineSpans(text))
    , m_roles(static_cast<size_t>(text.size()), Role::Text)
    , m_covered(static_cast<size_t>(text.size()))
    , m_taken(static_cast<size_t>(text.size()))
    , m_units(static_cast<size_t>(text.size()) + 1)
    , m_part(part)
{
    readUnits();
    m_part = {.start = m_units[part.start], .end = unitEnd(part.end)};
    m_part = this->part();
}

TextSelection FormatPart::part() const
{
    TextSelection part = m_part;
    while (part.start < part.end && m_roles[part.start] == Role::Blank) {
        ++part.start;
    }
    while (part.end > part.start && m_roles[part.end - 1] == Role::Blank) {
        --part.end;
    }
    return part;
}

bool FormatPart::hasLetters() const
{
    return std::ranges::any_of(std::views::iota(m_part.start, m_part.end),
                               [this](qsizetype i) { return isLetter(i); });
}

bool FormatPart::isSet() const
{
    const bool byLetters = hasLetters();
    return std::ranges::all_of(std::views::iota(m_part.start, m_part.end), [&](qsizetype i) {
        const bool counts = byLetters ? isLetter(i) : m_roles[i] == Role::Text;
        return !counts || m_covered[i];
    });
}

std::vector<MarkEdit> FormatPart::set(bool joins)
{
    TextSelection range = grown(textOf(m_part));
    takeOwn([&](const InlineSpan &own) {
        const bool isNext = isJoined(own.contentEnd, range.start, joins) ||
                            isJoined(range.end, own.contentStart, joins);
        if (!isNext && !isOver(own, range)) {
            return false;
        }
        range = {std::min(range.start, own.contentStart), std::max(range.end, own.contentEnd)};
        return true;
    });
    place(range);
    return std::move(m_edits);
}

std::vector<MarkEdit> FormatPart::unset()
{
    TextSelection range = m_part;
    takeOwn([&](const InlineSpan &own) {
        if (!isOver(own, range)) {
            return false;
        }
        range = {std::min(range.start, own.contentStart), std::max(range.end, own.contentEnd)};
        return true;
    });
    place({range.start, m_part.start});
    place({m_part.end, range.end});
    return std::move(m_edits);
}

void FormatPart::readUnits()
{
    for (qsizetype i = 0; i <= m_text.size(); ++i) {
        m_units[i] = i;
    }
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i].isSpace()) {
            m_roles[i] = Role::Blank;
        }
        const bool hasNext = i + 1 < m_text.size();
        if (m_text[i] == u'\\' && hasNext && m_text[i + 1] == u'\n') {
            m_roles[i] = Role::Blank;
        } else if ((m_text[i] == u'\\' && hasNext && isMarkPunctuation(m_text[i + 1])) ||
                   (m_text[i].isHighSurrogate() && hasNext)) {
            m_units[i + 1] = i;
            ++i;
        } else if (m_text[i] == u'\n') {
            while (i + 1 < m_text.size() && QStringView(u" \t>").contains(m_text[i + 1])) {
                m_roles[++i] = Role::Blank; // of a quote
            }
        }
    }
    for (const InlineSpan &span : m_spans) {
        if (span.kind == m_kind) {
            std::fill(m_covered.begin() + span.contentStart, m_covered.begin() + span.contentEnd,
                      true);
        }
        if (isPiece(span)) {
            unite(span.start, span.end, m_kind == SpanKind::Code ? Role::Mark : Role::Text);
        } else {
            unite(span.start, span.contentStart, Role::Mark);
            unite(span.contentEnd, span.end, Role::Mark);
        }
    }
}

void FormatPart::unite(qsizetype start, qsizetype end, Role role)
{
    for (qsizetype i = start; i < end; ++i) {
        m_units[i] = start;
        m_roles[i] = role;
    }
}

bool FormatPart::isPiece(const InlineSpan &span) const
{
    return span.kind == SpanKind::Atom || (span.kind == SpanKind::Code && m_kind != SpanKind::Code);
}

qsizetype FormatPart::unitEnd(qsizetype place) const
{
    const qsizetype unit = m_units[place];
    while (place < m_text.size() && m_units[place] == unit && unit < place) {
        ++place;
    }
    return place;
}

bool FormatPart::hasText(qsizetype start, qsizetype end) const
{
    for (qsizetype i = start; i < end; ++i) {
        if (m_roles[i] == Role::Text) {
            return true;
        }
    }
    return false;
}

bool FormatPart::isLetter(qsizetype place) const
{
    return m_roles[place] == Role::Text &&
           (m_text[place].isLetterOrNumber() || m_text[place].isSurrogate());
}

bool FormatPart::isOver(const InlineSpan &span, TextSelection range)
{
    return span.contentStart < range.end && range.start < span.contentEnd;
}

bool FormatPart::isJoined(qsizetype end, qsizetype start, bool joins) const
{
    if (end > start) {
        return false;
    }
    for (qsizetype i = end; i < start; ++i) {
        const bool isOwnMark =
            m_roles[i] == Role::Mark && std::ranges::any_of(m_spans, [&](const InlineSpan &span) {
                return span.kind == m_kind && span.start <= i && i < span.end && !isPiece(span);
            });
        const bool isPassed =
            m_roles[i] == Role::Blank
                ? joins
                : m_roles[i] == Role::Mark && (isOwnMark || (joins && m_kind != SpanKind::Code));
        if (!isPassed) {
            return false;
        }
    }
    return true;
}

TextSelection FormatPart::textOf(TextSelection range) const
{
    while (range.start < range.end && m_roles[range.start] != Role::Text) {
        ++range.start;
    }
    while (range.end > range.start && m_roles[range.end - 1] != Role::Text) {
        --range.end;
    }
    return range;
}

TextSelection FormatPart::grown(TextSelection range) const
{
    if (m_kind == SpanKind::Code) {
        return range;
    }
    for (const InlineSpan &span : m_spans | std::views::reverse) { // from the inner
        const bool isSelected = m_part.start <= span.start && span.end <= m_part.end;
        const TextSelection text = textOf({span.contentStart, span.contentEnd});
        const bool isWithin = range.start <= text.start && text.end <= range.end;
        const bool isLess = hasText(range.start, text.start) || hasText(text.end, range.end);
        if (span.kind != m_kind && isWithin && (isLess || isSelected)) {
            range = {std::min(range.start, span.start), std::max(range.end, span.end)};
        }
    }
    return range;
}

void FormatPart::takeOwn(const std::function<bool(const InlineSpan &)> &isTaken)
{
    std::vector<InlineSpan> others = m_spans;
    for (bool isFound = true; isFound;) {
        isFound = false;
        for (size_t i = 0; i < others.size(); ++i) {
            const InlineSpan span = others[i];
            if (span.kind != m_kind || !isTaken(span)) {
                continue;
            }
            take(span.start, span.contentStart);
            take(span.contentEnd, span.end);
            others.erase(others.begin() + static_cast<ptrdiff_t>(i));
            isFound = true;
            break;
        }
    }
    m_spans = std::move(others);
}

void FormatPart::take(qsizetype start, qsizetype end)
{
    m_edits.push_back({.at = start, .removed = end - start, .inserted = {}});
    for (qsizetype i = start; i < end; ++i) {
        m_roles[i] = Role::Blank;
        m_taken[i] = true;
    }
}

bool FormatPart::opensWithin(qsizetype place, TextSelection range) const
{
    return m_kind != SpanKind::Code && std::ranges::any_of(m_spans, [&](const InlineSpan &span) {
               return span.start == place && span.end <= range.end && !isPiece(span);
           });
}

bool FormatPart::closesWithin(qsizetype place, TextSelection range) const
{
    return m_kind != SpanKind::Code && std::ranges::any_of(m_spans, [&](const InlineSpan &span) {
               return span.end == place && span.start >= range.start && !isPiece(span);
           });
}

std::optional<TextSelection> FormatPart::borderIn(TextSelection range) const
{
    for (qsizetype i = range.start; i < range.end; i = next(i)) {
        if (m_roles[i] == Role::Mark && !opensWithin(i, range) && !closesWithin(next(i), range)) {
            return TextSelection{i, next(i)};
        }
    }
    return std::nullopt;
}

void FormatPart::place(TextSelection range)
{
    while (true) {
        range = trimmed(range);
        if (range.start >= range.end) {
            return;
        }
        if (const std::optional<TextSelection> border = borderIn(range)) {
            place({range.start, border->start});
            range.start = border->end;
            continue;
        }
        if (m_kind == SpanKind::Code) {
            placeCode(range);
            return;
        }
        const TextSelection given = range;
        while (range.start < range.end && !isMarkPlace(range.start, 1)) {
            range.start = next(range.start);
        }
        while (range.end > range.start && !isMarkPlace(range.end, -1)) {
            range.end = previous(range.end);
        }
        if (range == given) {
            write(range, QString(m_kind == SpanKind::Strong ? 2 : 1, u'*'));
            return;
        }
    }
}

TextSelection FormatPart::trimmed(TextSelection range) const
{
    while (range.start < range.end && m_roles[range.start] != Role::Text &&
           !opensWithin(range.start, range)) {
        range.start = next(range.start);
    }
    while (range.end > range.start && m_roles[range.end - 1] != Role::Text &&
           !closesWithin(range.end, range)) {
        range.end = previous(range.end);
    }
    return range;
}

bool FormatPart::isMarkPlace(qsizetype place, int step) const
{
    const auto beside = [&](int way) {
        qsizetype at = way > 0 ? place : place - 1;
        while (at >= 0 && at < m_text.size()) {
            if (!m_taken[at] && (m_text[at] != u'*' || m_roles[at] != Role::Mark)) {
                return m_text[at];
            }
            at += way;
        }
        return QChar(u' ');
    };
    const QChar inside = beside(step);
    const QChar outside = beside(-step);
    return !inside.isSpace() &&
           (!isMarkPunctuation(inside) || outside.isSpace() || isMarkPunctuation(outside));
}

void FormatPart::placeCode(TextSelection range)
{
    QString text;
    for (qsizetype i = range.start; i < range.end; ++i) {
        text += m_taken[i] ? QString() : QString(m_text[i]);
    }
    QString ticks = QStringLiteral("`");
    while (text.contains(ticks)) {
        ticks += u'`';
    }
    const bool isEdgy = text.startsWith(u'`') || text.endsWith(u'`');
    write(range, ticks, isEdgy ? QStringLiteral(" ") : QString());
}

void FormatPart::write(TextSelection range, const QString &marks, const QString &gap)
{
    m_edits.push_back({.at = range.start, .removed = 0, .inserted = marks + gap, .opens = true});
    m_edits.push_back({.at = range.end, .removed = 0, .inserted = gap + marks});
}

} // namespace masthead
