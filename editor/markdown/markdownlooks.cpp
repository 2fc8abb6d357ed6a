// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markdownlooks.h"

#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <algorithm>
#include <array>

namespace masthead {

namespace {

using Ink = MarkdownLook::Ink;
using Marks = MarkdownLook::Marks;

struct LookRow
{
    QLatin1StringView name;
    MarkdownLook look;
};

constexpr MarkdownLook syntaxLook{.ink = Ink::Syntax};
constexpr MarkdownLook linkLook{.ink = Ink::Link};
constexpr MarkdownLook headingLook{.marks = Marks::Heading, .bold = true};

/// Names as in the definition's file, markdown.xml; what is not here looks like text.
const std::array lookRows{
    LookRow{QLatin1StringView("Emphasis Text"), {.marks = Marks::BothEnds, .italic = true}},
    LookRow{QLatin1StringView("Strong Text"), {.marks = Marks::BothEnds, .bold = true}},
    LookRow{QLatin1StringView("Strong-Emphasis Text"),
            {.marks = Marks::BothEnds, .bold = true, .italic = true}},
    LookRow{QLatin1StringView("Strikethrough Text"), {.marks = Marks::BothEnds, .struck = true}},
    LookRow{QLatin1StringView("Code"), {.marks = Marks::BothEnds, .mono = true}},
    LookRow{QLatin1StringView("Fenced Code"), {.ink = Ink::Syntax, .mono = true}},
    LookRow{QLatin1StringView("Header H1"), headingLook},
    LookRow{QLatin1StringView("Header H2"), headingLook},
    LookRow{QLatin1StringView("Header H3"), headingLook},
    LookRow{QLatin1StringView("Header H4"), headingLook},
    LookRow{QLatin1StringView("Header H5"), headingLook},
    LookRow{QLatin1StringView("Header H6"), headingLook},
    LookRow{QLatin1StringView("Blockquote"), syntaxLook},
    LookRow{QLatin1StringView("List"), syntaxLook},
    LookRow{QLatin1StringView("Number List"), syntaxLook},
    LookRow{QLatin1StringView("Checkbox"), syntaxLook},
    LookRow{QLatin1StringView("Table"), {.ink = Ink::Syntax, .mono = true}},
    LookRow{QLatin1StringView("Horizontal Rule"), syntaxLook},
    LookRow{QLatin1StringView("Link"), linkLook},
    LookRow{QLatin1StringView("Auto-Link"), syntaxLook},
    LookRow{QLatin1StringView("Reference-Link"), syntaxLook},
    LookRow{QLatin1StringView("Reference-Link Name"), linkLook},
    LookRow{QLatin1StringView("Reference-Link ID"), syntaxLook},
    LookRow{QLatin1StringView("Reference-Link: Link"), syntaxLook},
    LookRow{QLatin1StringView("Reference-Link Target"), syntaxLook},
    LookRow{QLatin1StringView("Reference-Link Target: Link"), syntaxLook},
    LookRow{QLatin1StringView("Inline Image"), {.ink = Ink::Link, .marks = Marks::Image}},
    LookRow{QLatin1StringView("Footnote"), linkLook},
    LookRow{QLatin1StringView("Backslash Escape"), syntaxLook},
    LookRow{QLatin1StringView("EntityRef"), syntaxLook},
    LookRow{QLatin1StringView("Element"), syntaxLook},
    LookRow{QLatin1StringView("Element Symbols"), syntaxLook},
    LookRow{QLatin1StringView("Attribute"), syntaxLook},
    LookRow{QLatin1StringView("Comment"), syntaxLook},
};

struct Ends
{
    int leading = 0;
    int trailing = 0;
};

bool isEmphasisMark(QChar character)
{
    return character == u'*' || character == u'_' || character == u'~' || character == u'`';
}

int leadingRun(QStringView text, auto matches)
{
    return static_cast<int>(std::ranges::find_if_not(text, matches) - text.begin());
}

int trailingRun(QStringView text, auto matches)
{
    const auto end = std::find_if_not(text.rbegin(), text.rend(), matches);
    return static_cast<int>(end - text.rbegin());
}

Ends headingEnds(QStringView text)
{
    const auto isHash = [](QChar character) { return character == u'#'; };
    const auto isUnderline = [](QChar c) { return c == u'=' || c == u'-' || c.isSpace(); };
    const auto size = static_cast<int>(text.size());
    if (std::ranges::all_of(text, isUnderline)) {
        return {size, 0};
    }
    const int hashes = leadingRun(text, isHash);
    return {hashes, trailingRun(text.sliced(hashes), isHash)};
}

Ends imageEnds(QStringView text)
{
    const qsizetype close = text.indexOf(u']');
    const auto size = static_cast<int>(text.size());
    return close < 2 ? Ends{size, 0} : Ends{2, size - static_cast<int>(close)};
}

Ends markEnds(Marks marks, QStringView text)
{
    switch (marks) {
    case Marks::None:
        return {};
    case Marks::BothEnds: {
        const int leading = leadingRun(text, isEmphasisMark);
        return {leading, std::min(leading, trailingRun(text, isEmphasisMark))};
    }
    case Marks::Heading:
        return headingEnds(text);
    case Marks::Image:
        return imageEnds(text);
    }
    Q_UNREACHABLE_RETURN({});
}

QTextCharFormat charFormat(const MarkdownLook &look, const Tokens &tokens)
{
    QTextCharFormat format;
    switch (look.ink) {
    case Ink::Text:
        break;
    case Ink::Syntax:
        format.setForeground(tokens.syntax);
        break;
    case Ink::Link:
        format.setForeground(tokens.accent);
        break;
    }
    if (look.bold) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (look.italic) {
        format.setFontItalic(true);
    }
    if (look.struck) {
        format.setFontStrikeOut(true);
    }
    if (look.mono) {
        format.setFontFamilies(families(Face::Code));
        format.setFontFixedPitch(true);
    }
    return format;
}

bool isHan(char32_t character)
{
    const auto script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Bopomofo;
}

class Formatter
{
public:
    Formatter(QStringView line, const Tokens &tokens)
        : m_line(line)
        , m_tokens(tokens)
    {
    }

    void add(int start, int length, const MarkdownLook &look)
    {
        if (length > 0 && look != MarkdownLook{}) {
            m_ranges.append({start, length, charFormat(look, m_tokens)});
        }
    }

    /// Han characters have no italics of their own: a slanted one is only a broken one.
    void addUprightHan(int start, int length, MarkdownLook look)
    {
        if (!look.italic) {
            add(start, length, look);
            return;
        }
        MarkdownLook upright = look;
        upright.italic = false;
        const int end = start + length;
        while (start < end) {
            const bool han = isHanAt(start);
            int stop = start;
            while (stop < end && isHanAt(stop) == han) {
                stop += m_line[stop].isHighSurrogate() && stop + 1 < end ? 2 : 1;
            }
            add(start, stop - start, han ? upright : look);
            start = stop;
        }
    }

    [[nodiscard]] QList<QTextLayout::FormatRange> take() { return std::move(m_ranges); }

private:
    [[nodiscard]] bool isHanAt(int index) const
    {
        const QChar character = m_line[index];
        if (character.isHighSurrogate() && index + 1 < m_line.size()) {
            return isHan(QChar::surrogateToUcs4(character, m_line[index + 1]));
        }
        return isHan(character.unicode());
    }

    QStringView m_line;
    const Tokens &m_tokens;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

MarkdownLook markdownLook(QStringView name)
{
    while (!name.isEmpty()) {
        const auto row = std::ranges::find_if(
            lookRows, [name](const LookRow &candidate) { return candidate.name == name; });
        if (row != lookRows.end()) {
            return row->look;
        }
        // "List: Strong Text" is a list's strong text.
        const qsizetype colon = name.indexOf(u": ");
        name = colon < 0 ? QStringView() : name.sliced(colon + 2);
    }
    return {};
}

QList<QTextLayout::FormatRange> markdownFormats(QStringView line, const QList<MarkdownSpan> &spans,
                                                bool code, const Tokens &tokens)
{
    Formatter formatter(line, tokens);
    if (code) {
        formatter.add(0, static_cast<int>(line.size()), {.mono = true});
        return formatter.take();
    }
    const bool table = std::ranges::any_of(
        spans, [](const MarkdownSpan &span) { return span.name.endsWith(u"Table"); });
    for (const MarkdownSpan &span : spans) {
        MarkdownLook look = markdownLook(span.name);
        look.mono = look.mono || table;
        const Ends ends = markEnds(look.marks, line.sliced(span.start, span.length));
        const MarkdownLook marks{.ink = Ink::Syntax, .mono = look.mono};
        const int inner = std::max(0, span.length - ends.leading - ends.trailing);
        formatter.add(span.start, ends.leading, marks);
        look.marks = Marks::None;
        formatter.addUprightHan(span.start + ends.leading, inner, look);
        formatter.add(span.start + span.length - ends.trailing, ends.trailing, marks);
    }
    return formatter.take();
}

} // namespace masthead
