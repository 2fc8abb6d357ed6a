// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/prose.h"

#include <algorithm>

namespace masthead {

namespace {

qsizetype runLength(QStringView line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && line[end] == line[from]) {
        ++end;
    }
    return end - from;
}

bool isAddressEnd(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'|' ||
           c.script() == QChar::Script_Han || (c.unicode() >= 0x3000 && c.isPunct());
}

/// One pass over a line; what it skips parts the stretches.
class LineReader
{
public:
    explicit LineReader(QStringView line)
        : m_line(line)
    {
    }

    QList<TextRange> read()
    {
        skipDefinition();
        while (m_at < m_line.size()) {
            const qsizetype length = skippedAt(m_at);
            if (length > 0) {
                skip(length);
            } else {
                ++m_at;
            }
        }
        close(m_at);
        return m_ranges;
    }

private:
    void close(qsizetype end)
    {
        if (end > m_from) {
            m_ranges.append({m_from, end - m_from});
        }
    }

    void skip(qsizetype length)
    {
        close(m_at);
        m_at = std::min(m_line.size(), m_at + length);
        m_from = m_at;
    }

    /// `[label]: address "title"` says nothing; `[^label]: text` does behind its mark.
    void skipDefinition()
    {
        qsizetype start = 0;
        while (start < m_line.size() && m_line[start] == u' ') {
            ++start;
        }
        if (start > 3 || start >= m_line.size() || m_line[start] != u'[') {
            return;
        }
        const qsizetype close = m_line.indexOf(u"]:", start);
        if (close < 0 || m_line.sliced(start, close - start).contains(u"](")) {
            return;
        }
        const bool isFootnote = m_line.sliced(start).startsWith(u"[^");
        skip(isFootnote ? close + 2 : m_line.size());
    }

    /// How much of the line from here on is no prose; 0: this character is.
    [[nodiscard]] qsizetype skippedAt(qsizetype at) const
    {
        const QStringView rest = m_line.sliced(at);
        switch (rest[0].unicode()) {
        case u'\\':
            return rest.size() > 1 && rest[1].isPunct() ? 1 : 0;
        case u'`':
            return codeAt(rest);
        case u'<':
            return tagAt(rest);
        case u'&':
            return entityAt(rest);
        case u']':
            return targetAt(rest);
        case u'[':
            return rest.startsWith(u"[^") ? labelAt(rest) : 0;
        default:
            return startsWord(at) ? addressAt(rest) : 0;
        }
    }

    [[nodiscard]] static qsizetype codeAt(QStringView rest)
    {
        const qsizetype ticks = runLength(rest, 0);
        for (qsizetype i = ticks; i < rest.size();) {
            if (rest[i] != u'`') {
                ++i;
                continue;
            }
            const qsizetype run = runLength(rest, i);
            if (run == ticks) {
                return i + run;
            }
            i += run;
        }
        return 0;
    }

    [[nodiscard]] static qsizetype tagAt(QStringView rest)
    {
        const bool begins =
            rest.size() > 2 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!');
        return begins ? rest.indexOf(u'>') + 1 : 0;
    }

    [[nodiscard]] static qsizetype entityAt(QStringView rest)
    {
        constexpr qsizetype longestEntity = 32;
        const qsizetype end = rest.indexOf(u';');
        const QStringView name = end > 1 ? rest.sliced(1, end - 1) : QStringView();
        const bool isName =
            !name.isEmpty() && name.size() <= longestEntity &&
            std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
        return isName ? end + 1 : 0;
    }

    /// What stands behind a link's words.
    [[nodiscard]] static qsizetype targetAt(QStringView rest)
    {
        if (rest.startsWith(u"][")) {
            return 1 + labelAt(rest.sliced(1));
        }
        if (!rest.startsWith(u"](")) {
            return 0;
        }
        int depth = 0;
        for (qsizetype i = 1; i < rest.size(); ++i) {
            if (rest[i] == u'\\') {
                ++i;
            } else if (rest[i] == u'(') {
                ++depth;
            } else if (rest[i] == u')' && --depth == 0) {
                return i + 1;
            }
        }
        return rest.size(); // it is being written
    }

    [[nodiscard]] static qsizetype labelAt(QStringView rest) { return rest.indexOf(u']') + 1; }

    [[nodiscard]] bool startsWord(qsizetype at) const
    {
        if (!m_line[at].isLetterOrNumber() || at == m_from) {
            return m_line[at].isLetterOrNumber();
        }
        const QChar before = m_line[at - 1];
        return before.script() == QChar::Script_Han ||
               !(before.isLetterOrNumber() || before == u'.');
    }

    /// An address of the web or of mail that stands bare among the words.
    [[nodiscard]] static qsizetype addressAt(QStringView rest)
    {
        const auto *end = std::ranges::find_if(rest, isAddressEnd);
        const QStringView token = rest.first(end - rest.begin());
        const qsizetype scheme = token.indexOf(u"://");
        const bool hasScheme = scheme > 0 && std::ranges::all_of(token.first(scheme), [](QChar c) {
                                   return c.isLetterOrNumber();
                               });
        const qsizetype at = token.indexOf(u'@');
        const bool isMail = at > 0 && token.indexOf(u'.', at) > at + 1;
        if (!hasScheme && !isMail && !token.startsWith(u"www.", Qt::CaseInsensitive)) {
            return 0;
        }
        qsizetype length = token.size();
        while (length > 0 && QStringView(u".,;:!?)'’”»*_~").contains(token[length - 1])) {
            --length;
        }
        return length;
    }

    QStringView m_line;
    QList<TextRange> m_ranges;
    qsizetype m_at = 0;
    qsizetype m_from = 0; ///< where the stretch at hand began
};

/// The fence that a line opens or closes, without what stands before it ("> ", "- "); empty: none.
QStringView fenceOf(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && QStringView(u" >-*+").contains(line[start])) {
        ++start;
    }
    const QStringView rest = line.sliced(start);
    const bool isFence = rest.startsWith(u"```") || rest.startsWith(u"~~~");
    return isFence ? rest.first(runLength(rest, 0)) : QStringView();
}

} // namespace

QList<TextRange> proseOfLine(QStringView line)
{
    return LineReader(line).read();
}

bool isProse(QStringView line, qsizetype position)
{
    return std::ranges::any_of(proseOfLine(line), [position](const TextRange &range) {
        return range.start <= position && position <= range.end();
    });
}

QList<TextRange> proseOfBody(QStringView markdown)
{
    QList<TextRange> prose;
    QStringView open; // the fence that the next one of its kind closes
    qsizetype start = 0;
    for (const QStringView line : markdown.tokenize(u'\n')) {
        const QStringView fence = fenceOf(line);
        if (open.isEmpty() && fence.isEmpty()) {
            const QList<TextRange> ranges = proseOfLine(line);
            for (TextRange range : ranges) {
                range.start += start;
                prose.append(range);
            }
        } else if (open.isEmpty()) {
            open = fence;
        } else if (fence.startsWith(open)) {
            open = {};
        }
        start += line.size() + 1;
    }
    return prose;
}

} // namespace masthead
