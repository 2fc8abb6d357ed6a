// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/listlines.h"

#include "document/model/text.h"
#include "editor/markdown/linebreak.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace masthead {

namespace {

/// Code has none.
std::optional<ListMark> markAt(const LineRewrite &text, qsizetype line)
{
    return text.isText(line) ? listMark(text.line(line)) : std::nullopt;
}

/// A list that is open at a line, while the lines are numbered.
struct Level
{
    ListMark last;         ///< its last item's, as it was
    qsizetype begin = 0;   ///< where its items' marks are now
    qsizetype content = 0; ///< where its last item's text begins now
    int items = 1;
    int next = 1;
    bool isLazy = false; ///< all of one number
    bool isNew = false;  ///< its first item's number meant nothing

    [[nodiscard]] bool isContinuedBy(const ListMark &mark) const
    {
        return mark.sign == last.sign && mark.number.has_value() == last.number.has_value();
    }
};

/// The levels that a line with this mark closes go.
void closeLists(std::vector<Level> &levels, const ListMark &mark)
{
    while (!levels.empty() && mark.indent < levels.back().last.indent) {
        levels.pop_back();
    }
}

/// Takes the item into the list that is open at its column, or opens one.
Level &openList(std::vector<Level> &levels, const ListMark &mark, bool isMoved)
{
    closeLists(levels, mark);
    const bool isNested = !levels.empty() && mark.indent >= levels.back().last.content;
    if (!levels.empty() && !isNested && levels.back().isContinuedBy(mark)) {
        Level &level = levels.back();
        level.isLazy = level.items == 1
                           ? mark.number == level.last.number && !isMoved && !level.isNew
                           : level.isLazy;
        ++level.items;
        return level;
    }
    Level level{
        .begin = mark.indent, .next = isMoved ? 1 : mark.number.value_or(1), .isNew = isMoved};
    if (isNested) {
        const Level &parent = levels.back();
        level.begin = parent.content + mark.indent - parent.last.content;
    } else if (!levels.empty()) {
        level.begin = levels.back().begin;
        levels.pop_back();
    }
    return levels.emplace_back(level);
}

/// The lines of the lists that the chosen ones are in, and of texts around them.
struct LineSpan
{
    qsizetype first = 0;
    qsizetype last = 0;
};

LineSpan listAround(const LineRewrite &text)
{
    const auto textOf = [&text](int index) {
        return index >= 0 && index < text.count() ? std::optional(text.line(index)) : std::nullopt;
    };
    return {listEdge(static_cast<int>(text.firstChosen()), -1, textOf),
            listEdge(static_cast<int>(text.lastChosen()), 1, textOf)};
}

/// Moves the line with the item that it is in.
void moveAlong(LineRewrite &text, qsizetype line, const std::vector<Level> &levels)
{
    const qsizetype indent = indentOf(text.line(line));
    const auto parent = std::find_if(levels.rbegin(), levels.rend(), [indent](const Level &level) {
        return indent >= level.last.content;
    });
    if (parent != levels.rend()) {
        text.replaceBegin(line, indent,
                          QString(parent->content + indent - parent->last.content, u' '));
    }
}

/// The item that a line belongs to, from it upwards; -1: to none.
qsizetype itemAt(const LineRewrite &text, qsizetype line)
{
    const qsizetype indent = indentOf(text.line(line));
    const qsizetype first = listAround(text).first;
    for (qsizetype i = line; i >= first; --i) {
        const std::optional<ListMark> mark = markAt(text, i);
        if (mark && (i == line || mark->indent < indent || indent == 0)) {
            return i;
        }
        if (i < line && isBlank(text.line(i)) && indent == 0) {
            return -1;
        }
    }
    return -1;
}

/// The column that the item's mark goes to; its own where it can't.
qsizetype movedColumn(const LineRewrite &text, qsizetype item, int step)
{
    const qsizetype indent = listMark(text.line(item))->indent;
    const qsizetype first = listAround(text).first;
    for (qsizetype i = item - 1; i >= first; --i) {
        const std::optional<ListMark> above = markAt(text, i);
        if (!above) {
            continue;
        }
        if (step < 0 && above->indent < indent) {
            return above->indent;
        }
        if (step > 0 && above->indent <= indent) {
            return indent < above->content ? above->content : indent;
        }
    }
    return step < 0 ? 0 : indent;
}

} // namespace

std::optional<ListMark> listMark(QStringView line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^( *)(?:([-*+])|(\\d{1,9})([.)]))(?: +|$)"));
    const QRegularExpressionMatch match = pattern.matchView(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    ListMark mark{.indent = match.capturedLength(1), .content = match.capturedLength()};
    if (match.hasCaptured(2)) {
        mark.sign = match.capturedView(2).front();
    } else {
        mark.sign = match.capturedView(4).front();
        mark.number = match.capturedView(3).toInt();
    }
    return mark;
}

bool isOfList(QStringView line)
{
    constexpr qsizetype leastIndent = 2;
    return listMark(line) || (!isBlank(line) && indentOf(line) >= leastIndent);
}

Formatted indentedList(const QString &body, TextSelection selection, int step)
{
    LineRewrite text(body, selection);
    const qsizetype item = itemAt(text, text.firstChosen());
    if (item < 0) {
        return {body, selection};
    }
    const qsizetype indent = listMark(text.line(item))->indent;
    const qsizetype shift = movedColumn(text, item, step) - indent;
    const qsizetype last = listAround(text).last;
    for (qsizetype i = item; i <= last; ++i) {
        const QString &line = text.line(i);
        if (i > text.lastChosen() && !isBlank(line) && indentOf(line) <= indent) {
            break;
        }
        if (!isBlank(line)) {
            text.replaceBegin(i, indentOf(line),
                              QString(std::max<qsizetype>(0, indentOf(line) + shift), u' '));
        }
    }
    numberAnew(text, shift == 0 ? QSet<qsizetype>() : QSet<qsizetype>{item});
    return text.result();
}

Formatted numberedAnew(const QString &body, TextSelection selection)
{
    LineRewrite text(body, selection);
    numberAnew(text, {});
    return text.result();
}

void numberAnew(LineRewrite &text, const QSet<qsizetype> &moved)
{
    std::vector<Level> levels;
    bool isBehindGap = false;
    const LineSpan list = listAround(text);
    for (qsizetype i = list.first; i <= list.last; ++i) {
        const QString &line = text.line(i);
        if (isBlank(line)) {
            isBehindGap = true;
            continue;
        }
        if (const std::optional<ListMark> mark = markAt(text, i)) {
            Level &level = openList(levels, *mark, moved.contains(i));
            QString begin(level.begin, u' ');
            if (mark->number) {
                const int now = level.isLazy ? *mark->number : level.next++;
                const qsizetype signAt = line.indexOf(mark->sign);
                begin += QString::number(now) + line.sliced(signAt, mark->content - signAt);
            } else {
                begin += line.sliced(mark->indent, mark->content - mark->indent);
            }
            level.last = *mark;
            level.content = begin.size();
            text.replaceBegin(i, mark->content, begin);
        } else {
            while (isBehindGap && !levels.empty() && indentOf(line) < levels.back().last.content) {
                levels.pop_back();
            }
            moveAlong(text, i, levels);
        }
        isBehindGap = false;
    }
}

int listEdge(int line, int step, const std::function<std::optional<QString>(int)> &textOf)
{
    while (true) {
        const std::optional<QString> one = textOf(line + step);
        if (!one) {
            return line;
        }
        if (!isBlank(*one)) {
            line += step; // also a line that only goes on with an item's text
            continue;
        }
        const std::optional<QString> two = textOf(line + 2 * step);
        if (!two || !isOfList(*two)) {
            return line;
        }
        line += 2 * step;
    }
}

QString outerMark(int line, const std::function<std::optional<QString>(int)> &textOf)
{
    static const QRegularExpression quotes(QStringLiteral("^(?: {0,3}>[ \\t]?)+"));
    const QString own = textOf(line).value_or(QString());
    if (const auto quote = quotes.match(own); quote.hasMatch()) {
        const QString marks = quote.captured();
        const bool isList = listMark(QStringView(own).sliced(marks.size())).has_value();
        return isList ? marks : marks.first(marks.lastIndexOf(u'>'));
    }
    const std::optional<ListMark> mark = listMark(own);
    bool isAboveGap = false;
    for (int above = line - 1; mark; --above) {
        const std::optional<QString> text = textOf(above);
        const bool isOutside = text && isAboveGap && !isBlank(*text) && !isOfList(*text);
        if (!text || isOutside) {
            break;
        }
        const std::optional<ListMark> outer = listMark(*text);
        if (outer && outer->content <= mark->indent) {
            return continuation(QString(*text % u'x')).sliced(1); // also where it has no words
        }
        isAboveGap = isBlank(*text);
    }
    return {};
}

qsizetype itemColumn(int line, const std::function<std::optional<QString>(int)> &textOf)
{
    const QString own = textOf(line).value_or(QString());
    const qsizetype indent = indentOf(own);
    for (int above = line - 1; indent > 0 && !listMark(own); --above) {
        const std::optional<QString> text = textOf(above);
        if (!text || (!isBlank(*text) && indentOf(*text) == 0 && !listMark(*text))) {
            break;
        }
        const std::optional<ListMark> mark = listMark(*text);
        if (mark && mark->content <= indent) {
            return mark->content;
        }
    }
    return 0;
}

} // namespace masthead
