// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/inlinespans.h"

#include "document/markdown/marks.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace masthead {

namespace {

/// A run of marks that may open or close a span.
struct Delimiter
{
    qsizetype at = 0;
    qsizetype size = 0;
    qsizetype written = 0; ///< its size before some of it was used
    QChar mark;
    bool opens = false;
    bool closes = false;
};

struct Bracket
{
    qsizetype at = 0;
    size_t delimiters = 0; ///< how many there were before it
    bool isPicture = false;
};

bool isSpaceAt(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

bool isPunctuationAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isMarkPunctuation(text[at]);
}

Delimiter delimiterAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at]) {
        ++end;
    }
    const bool spaceBefore = isSpaceAt(text, at - 1);
    const bool spaceAfter = isSpaceAt(text, end);
    const bool pointBefore = isPunctuationAt(text, at - 1);
    const bool pointAfter = isPunctuationAt(text, end);
    const bool left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
    const bool right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
    const bool inWords = text[at] != u'_';
    return {.at = at,
            .size = end - at,
            .written = end - at,
            .mark = text[at],
            .opens = left && (inWords || !right || pointBefore),
            .closes = right && (inWords || !left || pointAfter)};
}

/// More than an address or a tag ever has.
constexpr qsizetype longest = 4096;

/// Where the address that begins with this bracket ends on its line, behind it; -1: nowhere.
qsizetype addressEnd(QStringView text, qsizetype at)
{
    int depth = 0;
    bool isAngled = false;
    const qsizetype last = std::min(text.size(), at + longest);
    for (qsizetype i = at; i < last && text[i] != u'\n'; ++i) {
        const QChar c = text[i];
        if (c == u'\\') {
            ++i;
        } else if (c == u'<' && i == at + 1) {
            isAngled = true;
        } else if (isAngled) {
            isAngled = c != u'>';
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

class SpanReader
{
public:
    explicit SpanReader(QStringView text)
        : m_text(text)
    {
    }

    std::vector<InlineSpan> read()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            at = readAt(at);
        }
        pair(0);
        std::ranges::sort(m_spans, {}, &InlineSpan::start);
        return std::move(m_spans);
    }

private:
    qsizetype readAt(qsizetype at)
    {
        switch (m_text[at].unicode()) {
        case u'\\':
            return at + (isPunctuationAt(m_text, at + 1) ? 2 : 1);
        case u'`':
            return code(at);
        case u'*':
        case u'_':
        case u'~':
        case u'<':
        case u'h':
            if (const qsizetype end = atomEnd(at); end > at) {
                return atom(at, end);
            }
            break;
        case u'!':
            if (at + 1 < m_text.size() && m_text[at + 1] == u'[') {
                m_brackets.push_back({at, m_delimiters.size(), true});
                return at + 2;
            }
            return at + 1;
        case u'[':
            if (const qsizetype end = atomEnd(at); end > at) {
                return atom(at, end);
            }
            m_brackets.push_back({at, m_delimiters.size(), false});
            return at + 1;
        case u']':
            return closeBracket(at);
        default:
            return at + 1;
        }
        if (m_text[at] == u'<' || m_text[at] == u'h') {
            return at + 1;
        }
        m_delimiters.push_back(delimiterAt(m_text, at));
        return at + m_delimiters.back().size;
    }

    /// Of an address, a tag, a note's reference, a mark of mail services.
    [[nodiscard]] qsizetype atomEnd(qsizetype at) const
    {
        static const QRegularExpression atoms(
            QStringLiteral("^(?:<[A-Za-z/!][^<>\\n]*>|https?://[^\\s<>*`|~\\])]+|"
                           "\\[\\^[^\\]\\s]+\\]|\\*\\|[^|\\n]+\\|\\*)"));
        const QStringView rest = m_text.sliced(at).first(std::min(longest, m_text.size() - at));
        const QChar second = rest.size() > 1 ? rest[1] : QChar();
        const bool isOne =
            rest.startsWith(u"[^") || rest.startsWith(u"*|") ||
            (rest[0] == u'<' && (second.isLetter() || second == u'/' || second == u'!')) ||
            (rest.startsWith(u"http") && (at == 0 || !m_text[at - 1].isLetterOrNumber()));
        const auto match = isOne ? atoms.matchView(rest) : QRegularExpressionMatch();
        return match.hasMatch() ? at + match.capturedLength() : -1;
    }

    qsizetype atom(qsizetype at, qsizetype end)
    {
        m_spans.push_back({SpanKind::Atom, at, at, end, end});
        return end;
    }

    qsizetype code(qsizetype at)
    {
        const qsizetype size = delimiterAt(m_text, at).size;
        for (qsizetype i = m_text.indexOf(u'`', at + size); i >= 0; i = m_text.indexOf(u'`', i)) {
            const qsizetype closing = delimiterAt(m_text, i).size;
            if (closing == size) {
                InlineSpan span{SpanKind::Code, at, at + size, i, i + size};
                const QStringView content = m_text.sliced(at + size, i - at - size);
                const bool isPadded = content.startsWith(u' ') && content.endsWith(u' ') &&
                                      !content.trimmed().isEmpty();
                span.contentStart += isPadded ? 1 : 0;
                span.contentEnd -= isPadded ? 1 : 0;
                m_spans.push_back(span);
                return span.end;
            }
            i += closing;
        }
        return at + size;
    }

    qsizetype closeBracket(qsizetype at)
    {
        if (m_brackets.empty()) {
            return at + 1;
        }
        const Bracket open = m_brackets.back();
        m_brackets.pop_back();
        const qsizetype end =
            at + 1 < m_text.size() && m_text[at + 1] == u'(' ? addressEnd(m_text, at + 1) : -1;
        if (end < 0) {
            return at + 1;
        }
        pair(open.delimiters);
        if (open.isPicture) {
            std::erase_if(m_spans, [&](const InlineSpan &span) { return span.start > open.at; });
            return atom(open.at, end);
        }
        std::erase_if(m_brackets, [](const Bracket &outer) { return !outer.isPicture; });
        m_spans.push_back({SpanKind::Link, open.at, open.at + 1, at, end});
        return end;
    }

    /// Makes spans of the delimiters from this one on (spec 0.31, "process emphasis").
    void pair(size_t bottom)
    {
        std::vector<Delimiter> open;
        for (size_t index = bottom; index < m_delimiters.size(); ++index) {
            Delimiter close = m_delimiters[index];
            while (close.closes && close.size > 0) {
                const auto opener = std::ranges::find_if(
                    open | std::views::reverse,
                    [&close](const Delimiter &one) { return isPair(one, close); });
                if (opener == open.rend()) {
                    break;
                }
                addSpan(*opener, close);
                const bool isLeft = opener->size > 0;
                open.erase(opener.base() - (isLeft ? 0 : 1), open.end());
            }
            if (close.opens && close.size > 0) {
                open.push_back(close);
            }
        }
        m_delimiters.resize(bottom);
    }

    static bool isPair(const Delimiter &open, const Delimiter &close)
    {
        if (open.mark != close.mark) {
            return false;
        }
        if (open.mark == u'~') {
            return open.size == close.size && open.size <= 2;
        }
        const bool isEither = open.closes || close.opens;
        return !isEither || (open.written + close.written) % 3 != 0 ||
               (open.written % 3 == 0 && close.written % 3 == 0);
    }

    void addSpan(Delimiter &open, Delimiter &close)
    {
        const bool isStrike = open.mark == u'~';
        const bool isStrong = !isStrike && open.size >= 2 && close.size >= 2;
        const qsizetype size = isStrike ? open.size : isStrong ? 2 : 1;
        open.size -= size;
        const qsizetype start = open.at + open.size;
        m_spans.push_back({isStrike   ? SpanKind::Strike
                           : isStrong ? SpanKind::Strong
                                      : SpanKind::Emphasis,
                           start, start + size, close.at, close.at + size});
        close.at += size;
        close.size -= size;
    }

    QStringView m_text;
    std::vector<InlineSpan> m_spans;
    std::vector<Delimiter> m_delimiters;
    std::vector<Bracket> m_brackets;
};

} // namespace

std::vector<InlineSpan> inlineSpans(QStringView text)
{
    return SpanReader(text).read();
}

TextSelection wordAt(QStringView text, qsizetype place)
{
    const auto isOfWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’';
    };
    TextSelection word{place, place};
    while (word.start > 0 && isOfWord(text[word.start - 1])) {
        --word.start;
    }
    while (word.end < text.size() && isOfWord(text[word.end])) {
        ++word.end;
    }
    return word;
}

} // namespace masthead
