// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/lineformats.h"

#include "document/model/text.h"
#include "editor/markdown/linerewrite.h"
#include "editor/markdown/listlines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <ranges>

namespace masthead {

namespace {

/// What a line begins with: indentation and marks of quotes, and the mark of an item.
struct LineBegin
{
    qsizetype outer = 0;
    qsizetype size = 0; ///< with the item's mark and box
    QString mark;       ///< of the item; empty: it is none
    bool hasBox = false;

    [[nodiscard]] bool isNumber() const { return !mark.isEmpty() && mark.front().isDigit(); }

    [[nodiscard]] bool isOf(ListKind kind) const
    {
        switch (kind) {
        case ListKind::Bullets:
            return !mark.isEmpty() && !isNumber() && !hasBox;
        case ListKind::Numbers:
            return isNumber();
        case ListKind::Tasks:
            return !mark.isEmpty() && !isNumber() && hasBox;
        }
        Q_UNREACHABLE_RETURN(false);
    }
};

LineBegin beginOf(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^((?:[ \\t]*>[ \\t]?)*[ \\t]*)"
                       "(?:((?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+|$))(\\[[ xX]\\](?:[ \\t]+|$))?)?"));
    const QRegularExpressionMatch match = pattern.match(line);
    return {.outer = match.capturedLength(1),
            .size = match.capturedLength(),
            .mark = match.captured(2),
            .hasBox = match.hasCaptured(3)};
}

/// Puts another begin before a line; what hangs on it as an item moves along.
void changeBegin(LineRewrite &text, qsizetype line, qsizetype length, const QString &begin)
{
    const std::optional<ListMark> before = listMark(text.line(line));
    text.replaceBegin(line, length, begin);
    if (!before) {
        return;
    }
    const std::optional<ListMark> now = listMark(text.line(line));
    const qsizetype shift = (now ? now->content : before->indent) - before->content;
    for (qsizetype i = line + 1; i < text.count(); ++i) {
        const qsizetype indent = indentOf(text.line(i));
        if (isBlank(text.line(i))) {
            continue;
        }
        if (indent < before->content) {
            break;
        }
        text.replaceBegin(i, indent, QString(indent + shift, u' '));
    }
}

/// The item behind a numbered one that leaves its list takes its number.
void passNumberOn(LineRewrite &text, qsizetype line)
{
    const std::optional<ListMark> own = listMark(text.line(line));
    for (qsizetype i = line + 1; own && own->number && i < text.count(); ++i) {
        const std::optional<ListMark> mark = listMark(text.line(i));
        if (!mark || mark->indent > own->indent) {
            continue;
        }
        if (mark->indent == own->indent && mark->number && mark->sign == own->sign) {
            changeBegin(text, i, text.line(i).indexOf(mark->sign),
                        QString(mark->indent, u' ') + QString::number(*own->number));
        }
        return;
    }
}

/// The chosen lines of text; blank ones only by themselves.
QList<qsizetype> textLines(const LineRewrite &text)
{
    QList<qsizetype> lines;
    for (qsizetype i = text.firstChosen(); i <= text.lastChosen(); ++i) {
        const bool isAlone = text.firstChosen() == text.lastChosen();
        if (text.isText(i) && (isAlone || !isEmptyLine(text.line(i)))) {
            lines.append(i);
        }
    }
    return lines;
}

/// Without those that go on with a chosen item.
QList<qsizetype> itemLines(const LineRewrite &text)
{
    QList<qsizetype> items;
    std::optional<ListMark> outer; // the item around, of the chosen ones
    for (const QList<qsizetype> lines = textLines(text); const qsizetype line : lines) {
        const std::optional<ListMark> mark = listMark(text.line(line));
        const bool isInside = outer && indentOf(text.line(line)) >= outer->content;
        if (!isInside) {
            outer = mark;
        }
        if (mark || !isInside || lines.size() == 1) {
            items.append(line);
        }
    }
    return items;
}

/// Where the next item or nothing stands, below a line.
qsizetype paragraphEnd(const LineRewrite &text, qsizetype line)
{
    ++line;
    while (line < text.count() && !isEmptyLine(text.line(line)) &&
           beginOf(text.line(line)).mark.isEmpty()) {
        ++line;
    }
    return line;
}

/// Keeps what was written above a line apart from the text in it.
void setTextApart(LineRewrite &text, qsizetype line)
{
    if (line < text.count() && !isEmptyLine(text.line(line))) {
        text.setApart(line);
    }
}

/// Whether a line is an item, beside one that has this begin.
bool isBeside(const LineRewrite &text, qsizetype line, ListKind kind, const QString &outer)
{
    if (line < 0 || line >= text.count() || !text.isText(line)) {
        return false;
    }
    const LineBegin begin = beginOf(text.line(line));
    return begin.isOf(kind) && text.line(line).first(begin.outer) == outer;
}

/// Takes the blank lines between an item and those of its kind beside it.
void joinItem(LineRewrite &text, qsizetype line, ListKind kind)
{
    const QString outer = text.line(line).first(beginOf(text.line(line)).outer);
    qsizetype above = line - 1;
    while (above >= 0 && isEmptyLine(text.line(above))) {
        --above;
    }
    qsizetype below = line + 1;
    while (below < text.count() && isEmptyLine(text.line(below))) {
        ++below;
    }
    if (isBeside(text, below, kind, outer)) {
        for (qsizetype blank = below - 1; blank > line; --blank) {
            text.remove(blank);
        }
    } else if (below == line + 1 && below < text.count() && text.isText(below) &&
               beginOf(text.line(below)).mark.isEmpty() &&
               indentOf(text.line(below)) < outer.size() + 2) {
        setTextApart(text, below);
    }
    if (isBeside(text, above, kind, outer)) {
        for (qsizetype blank = line - 1; blank > above; --blank) {
            text.remove(blank);
        }
    }
}

/// The least that the lines with text are indented.
qsizetype leastIndent(const LineRewrite &text, qsizetype first, qsizetype last)
{
    std::optional<qsizetype> least;
    for (qsizetype line = first; line <= last; ++line) {
        if (!isBlank(text.line(line))) {
            least = std::min(indentOf(text.line(line)), least.value_or(indentOf(text.line(line))));
        }
    }
    return least.value_or(0);
}

/// The level of the heading that the line below underlines; 0: it does not.
int underlinedLevel(const LineRewrite &text, qsizetype line)
{
    static const QRegularExpression underline(QStringLiteral("^ {0,3}(=+|-+)[ \\t]*$"));
    if (line + 1 >= text.count() || isEmptyLine(text.line(line)) ||
        !beginOf(text.line(line)).mark.isEmpty()) {
        return 0;
    }
    const QRegularExpressionMatch match = underline.match(text.line(line + 1));
    constexpr int ofEquals = 1;
    constexpr int ofDashes = 2;
    return !match.hasMatch() ? 0 : match.capturedView(1).startsWith(u'=') ? ofEquals : ofDashes;
}

} // namespace

Formatted toggledList(ListKind kind, const QString &body, TextSelection selection)
{
    LineRewrite text(body, selection);
    const QList<qsizetype> lines = itemLines(text);
    if (lines.isEmpty()) {
        return {body, selection};
    }
    const bool isSet = std::ranges::all_of(
        lines, [&](qsizetype line) { return beginOf(text.line(line)).isOf(kind); });
    QSet<qsizetype> moved;
    QList<qsizetype> added;
    int next = 1;
    for (const qsizetype line : lines) {
        const LineBegin begin = beginOf(text.line(line));
        if (!isSet && begin.isOf(kind)) {
            ++next;
            continue;
        }
        passNumberOn(text, line);
        QString mark;
        if (!isSet && kind == ListKind::Numbers) {
            mark = QString::number(next++) + QStringLiteral(". ");
            moved.insert(line);
        } else if (!isSet) {
            mark = kind == ListKind::Tasks ? QStringLiteral("- [ ] ") : QStringLiteral("- ");
        }
        changeBegin(text, line, begin.size, text.line(line).first(begin.outer) + mark);
        if (begin.mark.isEmpty()) {
            added.append(line);
        }
    }
    numberAnew(text, moved);
    for (const qsizetype line : (isSet ? lines : added) | std::views::reverse) {
        if (isSet) {
            setTextApart(text, paragraphEnd(text, line));
            text.setApart(line);
        } else {
            joinItem(text, line, kind);
        }
    }
    if (!isSet && !added.isEmpty()) {
        numberAnew(text, {}); // what stands close now is one list
    }
    return text.result();
}

Formatted toggledQuote(const QString &body, TextSelection selection)
{
    LineRewrite text(body, selection);
    qsizetype first = text.firstChosen();
    qsizetype last = text.lastChosen();
    if (std::ranges::none_of(std::views::iota(first, last + 1),
                             [&](qsizetype line) { return text.isText(line); })) {
        return {body, selection}; // all within code or a table
    }
    while (first < last && isBlank(text.line(first))) {
        ++first;
    }
    while (first < last && isBlank(text.line(last))) {
        --last;
    }
    while (!text.isText(first) && first > 0 && !text.isText(first - 1)) {
        --first;
    }
    while (!text.isText(last) && last + 1 < text.count() && !text.isText(last + 1)) {
        ++last;
    }
    static const QRegularExpression own(QStringLiteral("^ *>[ \\t]?"));
    const auto ownOf = [&text](qsizetype line) { return own.match(text.line(line)); };
    const auto isEmpty = [&](qsizetype line) { return isBlank(text.line(line)); };
    const bool isSet = std::ranges::all_of(std::views::iota(first, last + 1), [&](qsizetype line) {
        return ownOf(line).hasMatch() || (isEmpty(line) && first < last);
    });
    const qsizetype indent = leastIndent(text, first, last);
    for (qsizetype line = first; line <= last; ++line) {
        const QString blank = QString(indent, u' ');
        if (isSet) {
            text.replaceBegin(line, ownOf(line).capturedLength(),
                              isEmpty(line) ? QString() : blank);
        } else if (isEmpty(line) && first < last) {
            text.replaceBegin(line, text.line(line).size(), blank + u'>');
        } else {
            text.replaceBegin(line, std::min(indent, text.line(line).size()),
                              blank + QStringLiteral("> "));
        }
    }
    const bool goesOn = last + 1 < text.count() && ownOf(last + 1).hasMatch();
    const bool comesFrom = first > 0 && ownOf(first - 1).hasMatch();
    if (isSet || !goesOn) {
        setTextApart(text, last + 1);
    }
    if (isSet || !comesFrom) {
        text.setApart(first);
    }
    return text.result();
}

Formatted indentedCode(const QString &body, TextSelection selection, int step)
{
    constexpr qsizetype width = 4;
    const QString blanks(width, u' ');
    if (step > 0 && selection.start == selection.end) {
        const qsizetype caret = selection.start + width;
        return {QString(body).insert(selection.start, blanks), {caret, caret}};
    }
    LineRewrite text(body, selection);
    qsizetype fence = text.firstChosen();
    while (fence > 0 && !text.isText(fence - 1)) {
        --fence;
    }
    const qsizetype least = indentOf(text.line(fence));
    for (qsizetype line = text.firstChosen(); line <= text.lastChosen(); ++line) {
        const qsizetype fewer = std::clamp<qsizetype>(indentOf(text.line(line)) - least, 0, width);
        if (!isBlank(text.line(line))) {
            text.replaceBegin(line, step > 0 ? 0 : fewer, step > 0 ? blanks : QString());
        }
    }
    return text.result();
}

Formatted toggledHeading(int level, const QString &body, TextSelection selection)
{
    static const QRegularExpression own(QStringLiteral("^#{1,6}(?:[ \\t]+|$)"));
    LineRewrite text(body, selection);
    const QString mark = QString(level, u'#') + u' ';
    QList<qsizetype> lines = textLines(text);
    lines.removeIf(
        [&text](qsizetype line) { return line > 0 && underlinedLevel(text, line - 1) > 0; });
    const auto ownOf = [&text](qsizetype line) {
        return own.match(text.line(line).sliced(beginOf(text.line(line)).size));
    };
    const bool isSet = std::ranges::all_of(lines, [&](qsizetype line) {
        return underlinedLevel(text, line) == level ||
               ownOf(line).captured().trimmed().size() == level;
    });
    for (const qsizetype line : lines | std::views::reverse) {
        if (underlinedLevel(text, line) > 0) {
            text.remove(line + 1);
        }
        const LineBegin begin = beginOf(text.line(line));
        const qsizetype length = begin.size + ownOf(line).capturedLength();
        text.replaceBegin(line, length,
                          text.line(line).first(begin.outer) + begin.mark +
                              (isSet ? QString() : mark));
        if (isSet) {
            setTextApart(text, line + 1);
            if (begin.mark.isEmpty()) {
                text.setApart(line);
            }
        }
    }
    return text.result();
}

} // namespace masthead
