// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/inlinetext.h"

#include "document/markdown/marks.h"

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

constexpr QChar lineEnd = u'\n';
constexpr QChar object = QChar::ObjectReplacementCharacter;

bool isBlankUnit(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == lineEnd;
}

/// What shows nothing, and is in pages for their layout or by accident.
bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: // where a word may be broken
    case 0x200B:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return c.unicode() < 0x20 || c.unicode() == 0x7F ||
               (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF) || c.unicode() >= 0xFFFE ||
               c == object;
    }
}

/// Editors of pages write U+00A0 wherever two blanks would meet. An author means it with a number,
/// a sign, a French mark, or behind an initial.
bool isNoBreakMeant(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty()) {
        return false;
    }
    const QChar last = before.back();
    const QChar next = after.front();
    const bool isInitial = last == u'.' && before.size() >= 2 &&
                           before[before.size() - 2].isUpper() &&
                           (before.size() == 2 || !before[before.size() - 3].isLetterOrNumber());
    return last.isDigit() || next.isDigit() || isInitial ||
           QStringView(u"«§€$£¥№‹").contains(last) || QStringView(u"»:;!?%›€").contains(next);
}

/// What closes a quotation or bracket that this opens; null: it opens none.
QChar closing(QChar opening)
{
    constexpr QStringView openings = u"“‘„«‹「『（《【([\"";
    constexpr QStringView closings = u"”’”»›」』）》】)]\"";
    const qsizetype index = openings.indexOf(opening);
    return index < 0 ? QChar() : closings[index];
}

struct Row
{
    InlineFormat format;
    NodeKind kind;
    QStringView tag; ///< of a bare tag
};

/// In the order in which they stand round each other where they set the same text.
constexpr Row rows[] = {
    {InlineFormat::Strong, NodeKind::Strong, {}},
    {InlineFormat::Emphasis, NodeKind::Emphasis, {}},
    {InlineFormat::Strike, NodeKind::Strikethrough, {}},
    {InlineFormat::Sup, NodeKind::Bare, u"sup"},
    {InlineFormat::Sub, NodeKind::Bare, u"sub"},
    {InlineFormat::Kbd, NodeKind::Bare, u"kbd"},
};

InlineStyle common(const InlineStyle &a, const InlineStyle &b)
{
    return {.formats = a.formats & b.formats, .link = a.link == b.link ? a.link : -1};
}

} // namespace

void InlineText::put(QChar character, const InlineStyle &style)
{
    m_text += character;
    m_styles.push_back(style);
}

void InlineText::append(QStringView text, const InlineStyle &style, bool keepsLines)
{
    for (const QChar character : text) {
        if (character == u'\n' && keepsLines) {
            appendBreak();
        } else if (QStringView(u" \t\n\r\f").contains(character)) {
            if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != lineEnd) {
                put(u' ', style);
            }
        } else if (character == QChar::LineSeparator || character == QChar::ParagraphSeparator) {
            appendBreak();
        } else if (!isInvisible(character)) {
            put(character, style);
        }
    }
}

void InlineText::appendBreak()
{
    put(lineEnd, {});
}

void InlineText::appendNode(const Node &node, const InlineStyle &style)
{
    put(object, style);
    m_objects.push_back(node);
}

bool InlineText::isBlank() const
{
    return std::ranges::all_of(m_text, isBlankUnit);
}

bool InlineText::isObject(qsizetype index) const
{
    return m_text[index] == object;
}

void InlineText::tidyNoBreakSpaces()
{
    for (qsizetype start = 0; start < m_text.size(); ++start) {
        if (m_text[start] != QChar::Nbsp) {
            continue;
        }
        qsizetype end = start;
        while (end < m_text.size() && isBlankUnit(m_text[end])) {
            ++end;
        }
        const bool isAlone = end == start + 1 && (start == 0 || !isBlankUnit(m_text[start - 1]));
        const QStringView text(m_text);
        if (!isAlone || !isNoBreakMeant(text.first(start), text.sliced(end))) {
            std::replace(m_text.begin() + start, m_text.begin() + end, QChar(QChar::Nbsp),
                         QChar(u' '));
        }
        start = end - 1;
    }
}

/// One blank between words, none beside breaks, no break at the ends.
void InlineText::collapse()
{
    QString text;
    std::vector<InlineStyle> styles;
    const auto drop = [&](QChar which) {
        while (!text.isEmpty() && text.back() == which) {
            text.chop(1);
            styles.pop_back();
        }
    };
    for (qsizetype index = 0; index < m_text.size(); ++index) {
        const QChar character = m_text[index];
        const bool atStart = text.isEmpty() || text.back() == lineEnd;
        if (character == u' ' && (atStart || text.back() == u' ')) {
            continue;
        }
        if (character == lineEnd) {
            drop(u' ');
            if (text.isEmpty()) {
                continue;
            }
        }
        text += character;
        styles.push_back(m_styles[static_cast<size_t>(index)]);
    }
    drop(u' ');
    while (!text.isEmpty() && (text.back() == lineEnd || text.back() == u' ')) {
        text.chop(1);
        styles.pop_back();
    }
    m_text = text;
    m_styles = std::move(styles);
}

/// Of a link that holds several blocks only the first one's text stays a link.
void InlineText::stripUsedLinks(HtmlLinks &links)
{
    std::vector<int> now;
    for (size_t index = 0; index < m_styles.size(); ++index) {
        InlineStyle &style = m_styles[index];
        if (style.link < 0 || isBlankUnit(m_text[static_cast<qsizetype>(index)])) {
            continue;
        }
        const HtmlLink &link = links[static_cast<size_t>(style.link)];
        if (link.spansBlocks && (link.used || isObject(static_cast<qsizetype>(index)))) {
            style.link = -1;
        } else {
            now.push_back(style.link);
        }
    }
    for (const int link : now) {
        links[static_cast<size_t>(link)].used = true;
    }
}

/// Marks hold no blank at their ends: a blank is set like both its neighbours are.
void InlineText::setBlanksLikeNeighbours()
{
    const auto size = static_cast<qsizetype>(m_styles.size());
    for (qsizetype index = 0; index < size; ++index) {
        if (!isBlankUnit(m_text[index])) {
            continue;
        }
        qsizetype next = index;
        while (next < size && isBlankUnit(m_text[next])) {
            ++next;
        }
        const InlineStyle none;
        const InlineStyle &before = index > 0 ? m_styles[static_cast<size_t>(index - 1)] : none;
        const InlineStyle &after = next < size ? m_styles[static_cast<size_t>(next)] : none;
        const InlineStyle style = common(before, after);
        std::fill(m_styles.begin() + index, m_styles.begin() + next, style);
        index = next;
    }
}

/// A typewriter's face means code, except where the whole paragraph has it.
void InlineText::settleMono(qsizetype from, qsizetype to)
{
    bool isWhole = true;
    for (qsizetype index = from; index < to; ++index) {
        isWhole =
            isWhole && (isBlankUnit(m_text[index]) ||
                        m_styles[static_cast<size_t>(index)].formats.testFlag(InlineFormat::Mono));
    }
    for (qsizetype index = from; index < to; ++index) {
        InlineFormats &formats = m_styles[static_cast<size_t>(index)].formats;
        if (formats.testFlag(InlineFormat::Mono) && !isWhole) {
            formats |= InlineFormat::Code;
        }
        formats &= ~InlineFormats(InlineFormat::Mono);
        if (formats.testFlag(InlineFormat::Code)) { // a name in code has no weights
            formats &= InlineFormats(InlineFormat::Code) | InlineFormat::Strike;
        }
    }
}

/// A mark between a letter and a point is none (CommonMark 6.2, flanking): the point goes out. In
/// Chinese, where no blanks stand, that is the rule rather than the exception.
void InlineText::movePunctuationOut(InlineFormat format)
{
    const auto has = [&](qsizetype index) {
        return m_styles[static_cast<size_t>(index)].formats.testFlag(format);
    };
    const auto clear = [&](qsizetype index) {
        m_styles[static_cast<size_t>(index)].formats &= ~InlineFormats(format);
    };
    const auto isWord = [&](qsizetype index) {
        return !isBlankUnit(m_text[index]) && !isMarkPunctuation(m_text[index]) && !isObject(index);
    };
    const auto isPoint = [&](qsizetype index) {
        return isMarkPunctuation(m_text[index]) &&
               !m_styles[static_cast<size_t>(index)].formats.testFlag(InlineFormat::Code);
    };
    for (qsizetype start = 0; start < m_text.size(); ++start) {
        if (!has(start)) {
            continue;
        }
        qsizetype end = start;
        while (end < m_text.size() && has(end)) {
            ++end;
        }
        qsizetype first = start;
        if (start > 0 && isWord(start - 1)) {
            while (first < end && (isPoint(first) || isBlankUnit(m_text[first]))) {
                clear(first++);
            }
        }
        qsizetype last = end;
        if (end < m_text.size() && isWord(end)) {
            while (last > first && (isPoint(last - 1) || isBlankUnit(m_text[last - 1]))) {
                clear(--last);
            }
            const QChar closed = closing(m_text[first]);
            const bool isParted = last < end && !closed.isNull() &&
                                  m_text.sliced(last, end - last).contains(closed) &&
                                  !m_text.sliced(first, last - first).contains(closed);
            if (isParted && first < last) {
                clear(first); // a quotation goes out with both its marks
            }
        }
        start = end;
    }
}

Node InlineText::leaf(qsizetype from, qsizetype to) const
{
    const bool isCode = m_styles[static_cast<size_t>(from)].formats.testFlag(InlineFormat::Code);
    return {.kind = isCode ? NodeKind::Code : NodeKind::Text,
            .text = m_text.sliced(from, to - from)};
}

std::vector<Node> InlineText::nodes(qsizetype from, qsizetype to, const HtmlLinks &links,
                                    const InlineStyle &done) const
{
    const auto extent = [&](qsizetype start, const auto &isSet) {
        qsizetype end = start;
        while (end < to && isSet(m_styles[static_cast<size_t>(end)])) {
            ++end;
        }
        return end;
    };
    std::vector<Node> result;
    for (qsizetype index = from; index < to;) {
        const InlineStyle style = m_styles[static_cast<size_t>(index)];
        Node best;
        InlineStyle within = done;
        qsizetype bestEnd = index;
        if (style.link >= 0 && done.link < 0) {
            bestEnd = extent(index, [&](const InlineStyle &s) { return s.link == style.link; });
            best.kind = NodeKind::Link;
            best.address = links[static_cast<size_t>(style.link)].address;
            within.link = style.link;
        }
        for (const Row &row : rows) {
            if (!style.formats.testFlag(row.format) || done.formats.testFlag(row.format)) {
                continue;
            }
            const qsizetype end =
                extent(index, [&](const InlineStyle &s) { return s.formats.testFlag(row.format); });
            if (end > bestEnd) {
                bestEnd = end;
                best = {.kind = row.kind, .text = row.tag.toString()};
                within = done;
                within.formats |= row.format;
            }
        }
        if (bestEnd > index) {
            best.children = nodes(index, bestEnd, links, within);
            result.push_back(std::move(best));
            index = bestEnd;
        } else if (m_text[index] == lineEnd) {
            result.push_back({.kind = NodeKind::HardBreak});
            ++index;
        } else if (isObject(index)) {
            const auto number = QStringView(m_text).first(index).count(object);
            result.push_back(m_objects[static_cast<size_t>(number)]);
            ++index;
        } else {
            qsizetype end = index;
            while (end < to && m_styles[static_cast<size_t>(end)] == style &&
                   m_text[end] != lineEnd && !isObject(end)) {
                ++end;
            }
            result.push_back(leaf(index, end));
            index = end;
        }
    }
    return result;
}

std::vector<std::vector<Node>> InlineText::take(HtmlLinks &links)
{
    tidyNoBreakSpaces();
    collapse();
    stripUsedLinks(links);
    setBlanksLikeNeighbours();
    std::vector<std::vector<Node>> paragraphs;
    qsizetype from = 0;
    std::vector<std::pair<qsizetype, qsizetype>> parts;
    while (from < m_text.size()) {
        const qsizetype gap = m_text.indexOf(QStringLiteral("\n\n"), from);
        const qsizetype to = gap < 0 ? m_text.size() : gap;
        parts.emplace_back(from, to);
        settleMono(from, to);
        from = to;
        while (from < m_text.size() && m_text[from] == lineEnd) {
            ++from;
        }
    }
    for (const InlineFormat format :
         {InlineFormat::Strong, InlineFormat::Emphasis, InlineFormat::Strike}) {
        movePunctuationOut(format);
    }
    paragraphs.reserve(parts.size());
    for (const auto &[start, end] : parts) {
        paragraphs.push_back(nodes(start, end, links, {}));
    }
    *this = {};
    return paragraphs;
}

} // namespace masthead
