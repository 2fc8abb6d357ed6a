// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/listlines.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace masthead {

namespace {

/// The mark of an item: `indent` spaces, a bullet or a number with its delimiter, spaces.
struct Mark
{
    qsizetype indent = 0;
    qsizetype content = 0; ///< column where the item's text begins
    QChar sign;            ///< bullet or delimiter: another one begins another list
    std::optional<int> number;
};

qsizetype indentOf(QStringView line)
{
    const auto text = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    return text - line.begin();
}

bool isEmpty(QStringView line)
{
    return line.trimmed().isEmpty();
}

std::optional<Mark> markOf(QStringView line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^( *)(?:([-*+])|(\\d{1,9})([.)]))(?: +|$)"));
    const QRegularExpressionMatch match = pattern.matchView(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Mark mark{.indent = match.capturedLength(1), .content = match.capturedLength()};
    if (match.hasCaptured(2)) {
        mark.sign = match.capturedView(2).front();
    } else {
        mark.sign = match.capturedView(4).front();
        mark.number = match.capturedView(3).toInt();
    }
    return mark;
}

/// A place in lines, which stays with its text when what is before it on its line changes.
struct Place
{
    qsizetype line = 0;
    qsizetype column = 0;
};

Place placeOf(const QStringList &lines, qsizetype offset)
{
    Place place;
    while (place.line + 1 < lines.size() && offset > lines[place.line].size()) {
        offset -= lines[place.line].size() + 1;
        ++place.line;
    }
    place.column = offset;
    return place;
}

qsizetype offsetOf(const QStringList &lines, Place place)
{
    qsizetype offset = std::min(place.column, lines[place.line].size());
    for (qsizetype line = 0; line < place.line; ++line) {
        offset += lines[line].size() + 1;
    }
    return offset;
}

/// Lines being rewritten at their beginnings, and a selection that stays with their text.
class Rewriting
{
public:
    Rewriting(const QString &text, TextSelection selection)
        : lines(text.split(u'\n'))
        , first(placeOf(lines, selection.start))
        , last(placeOf(lines, selection.end))
    {
    }

    /// Puts `begin` where the line's first `length` characters are.
    void replace(qsizetype line, qsizetype length, const QString &begin)
    {
        lines[line].replace(0, length, begin);
        for (Place *place : {&first, &last}) {
            if (place->line == line) {
                place->column = place->column < length ? std::min(place->column, begin.size())
                                                       : place->column + begin.size() - length;
            }
        }
    }

    [[nodiscard]] Formatted result() const
    {
        return {lines.join(u'\n'), {offsetOf(lines, first), offsetOf(lines, last)}};
    }

    QStringList lines;
    Place first;
    Place last;
};

/// A list that is open at a line, while the lines are numbered.
struct Level
{
    Mark last;             ///< its last item's, as it was
    qsizetype begin = 0;   ///< where its items' marks are now
    qsizetype content = 0; ///< where its last item's text begins now
    int items = 1;
    int next = 1;
    bool isLazy = false; ///< all of one number
    bool isNew = false;  ///< its first item's number meant nothing

    [[nodiscard]] bool isContinuedBy(const Mark &mark) const
    {
        return mark.sign == last.sign && mark.number.has_value() == last.number.has_value();
    }
};

/// The levels that a line with this mark closes go.
void closeLists(std::vector<Level> &levels, const Mark &mark)
{
    while (!levels.empty() && mark.indent < levels.back().last.indent) {
        levels.pop_back();
    }
}

/// Takes the item into the list that is open at its column, or opens one.
Level &openList(std::vector<Level> &levels, const Mark &mark, bool isMoved)
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

/// `moved`: the lines of items that came to their list just now, so that their numbers mean
/// nothing.
void number(Rewriting &text, const QSet<qsizetype> &moved = {})
{
    std::vector<Level> levels;
    bool isBehindGap = false;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QString line = text.lines[i];
        if (isEmpty(line)) {
            isBehindGap = true;
            continue;
        }
        if (const std::optional<Mark> mark = markOf(line)) {
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
            text.replace(i, mark->content, begin);
        } else {
            const qsizetype indent = indentOf(line);
            while (isBehindGap && !levels.empty() && indent < levels.back().last.content) {
                levels.pop_back();
            }
            const auto parent =
                std::find_if(levels.rbegin(), levels.rend(),
                             [indent](const Level &level) { return indent >= level.last.content; });
            if (parent != levels.rend()) {
                text.replace(i, indent,
                             QString(parent->content + indent - parent->last.content, u' '));
            }
        }
        isBehindGap = false;
    }
}

/// The item that a line belongs to, from it upwards; -1: to none.
qsizetype itemAt(const QStringList &lines, qsizetype line)
{
    const qsizetype indent = indentOf(lines[line]);
    for (qsizetype i = line; i >= 0; --i) {
        const std::optional<Mark> mark = markOf(lines[i]);
        if (mark && (i == line || mark->indent < indent || indent == 0)) {
            return i;
        }
        if (i < line && isEmpty(lines[i]) && indent == 0) {
            return -1;
        }
    }
    return -1;
}

/// The column that the item's mark goes to; its own where it can't.
qsizetype movedColumn(const QStringList &lines, qsizetype item, int step)
{
    const qsizetype indent = markOf(lines[item])->indent;
    for (qsizetype i = item - 1; i >= 0; --i) {
        const std::optional<Mark> above = markOf(lines[i]);
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

/// What a line begins with: indentation and marks of quotes, and the mark of an item.
struct LineBegin
{
    qsizetype outer = 0;
    qsizetype size = 0; ///< with the item's mark and box
    QStringView mark;   ///< of the item; empty: it is none
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
            .mark = QStringView(line).sliced(match.capturedLength(1), match.capturedLength(2)),
            .hasBox = match.hasCaptured(3)};
}

/// Puts another begin before an item, and what hangs on the item below its text.
void changeBegin(Rewriting &text, qsizetype line, qsizetype length, const QString &begin)
{
    const std::optional<Mark> before = markOf(text.lines[line]);
    text.replace(line, length, begin);
    const std::optional<Mark> now = markOf(text.lines[line]);
    if (!before || !now) {
        return;
    }
    const qsizetype shift = now->content - before->content;
    for (qsizetype i = line + 1; i < text.lines.size(); ++i) {
        const qsizetype indent = indentOf(text.lines[i]);
        if (isEmpty(text.lines[i])) {
            continue;
        }
        if (indent < before->content) {
            break;
        }
        text.replace(i, indent, QString(indent + shift, u' '));
    }
}

/// The item behind a numbered one that leaves its list takes its number.
void passNumberOn(Rewriting &text, qsizetype line)
{
    const std::optional<Mark> own = markOf(text.lines[line]);
    for (qsizetype i = line + 1; own && own->number && i < text.lines.size(); ++i) {
        const std::optional<Mark> mark = markOf(text.lines[i]);
        if (!mark || mark->indent > own->indent) {
            continue;
        }
        if (mark->indent == own->indent && mark->number && mark->sign == own->sign) {
            changeBegin(text, i, text.lines[i].indexOf(mark->sign),
                        QString(mark->indent, u' ') + QString::number(*own->number));
        }
        return;
    }
}

/// The lines that a list's key means: those with text, but what goes on with a chosen item's.
QList<qsizetype> toggledLines(const QStringList &lines, qsizetype first, qsizetype last)
{
    QList<qsizetype> toggled;
    std::optional<Mark> outer; // the item around, of the chosen ones
    for (qsizetype i = first; i <= last; ++i) {
        const std::optional<Mark> mark = markOf(lines[i]);
        const bool isInside = outer && indentOf(lines[i]) >= outer->content;
        if (!isInside && !isEmpty(lines[i])) {
            outer = mark;
        }
        if (first == last || (!isEmpty(lines[i]) && (mark || !isInside))) {
            toggled.append(i);
        }
    }
    return toggled;
}

void toggle(ListKind kind, Rewriting &text)
{
    const bool endsAtLineStart = text.last.line > text.first.line && text.last.column == 0;
    const QList<qsizetype> toggled =
        toggledLines(text.lines, text.first.line, text.last.line - (endsAtLineStart ? 1 : 0));
    const bool isSet = std::ranges::all_of(
        toggled, [&](qsizetype line) { return beginOf(text.lines[line]).isOf(kind); });
    QSet<qsizetype> moved;
    int next = 1;
    for (const qsizetype line : toggled) {
        const QString before = text.lines[line];
        const LineBegin begin = beginOf(before);
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
        changeBegin(text, line, begin.size, before.first(begin.outer) + mark);
    }
    number(text, moved);
}

/// Does an edit of the list that the selection touches.
Formatted editedList(const QString &body, TextSelection selection,
                     const std::function<Formatted(const QString &, TextSelection)> &edit)
{
    const QStringList lines = body.split(u'\n');
    const auto textOf = [&lines](int index) {
        return index >= 0 && index < lines.size() ? std::optional(lines[index]) : std::nullopt;
    };
    const auto lineOf = [&body](qsizetype place) {
        return static_cast<int>(QStringView(body).first(place).count(u'\n'));
    };
    const int first = listEdge(lineOf(selection.start), -1, textOf);
    const int last = listEdge(lineOf(selection.end), 1, textOf);
    const qsizetype start = lines.first(first).join(u'\n').size() + (first > 0 ? 1 : 0);
    const QString list = lines.sliced(first, last - first + 1).join(u'\n');
    const Formatted edited = edit(list, {selection.start - start, selection.end - start});
    return {QString(body).replace(start, list.size(), edited.text),
            {start + edited.selection.start, start + edited.selection.end}};
}

} // namespace

bool isOfList(QStringView line)
{
    constexpr qsizetype leastIndent = 2;
    return markOf(line) || (!isEmpty(line) && indentOf(line) >= leastIndent);
}

Formatted indentedList(const QString &lines, TextSelection selection, int step)
{
    Rewriting text(lines, selection);
    const qsizetype item = itemAt(text.lines, text.first.line);
    if (item < 0) {
        return {lines, selection};
    }
    const qsizetype indent = markOf(text.lines[item])->indent;
    const qsizetype shift = movedColumn(text.lines, item, step) - indent;
    const bool endsAtLineStart = text.last.line > text.first.line && text.last.column == 0;
    const qsizetype lastChosen = text.last.line - (endsAtLineStart ? 1 : 0);
    for (qsizetype i = item; i < text.lines.size(); ++i) {
        const QString line = text.lines[i];
        if (i > lastChosen && !isEmpty(line) && indentOf(line) <= indent) {
            break;
        }
        if (!isEmpty(line)) {
            text.replace(i, indentOf(line),
                         QString(std::max<qsizetype>(0, indentOf(line) + shift), u' '));
        }
    }
    number(text, shift == 0 ? QSet<qsizetype>() : QSet<qsizetype>{item});
    return text.result();
}

Formatted numberedAnew(const QString &lines, TextSelection selection)
{
    Rewriting text(lines, selection);
    number(text);
    return text.result();
}

int listEdge(int line, int step, const std::function<std::optional<QString>(int)> &textOf)
{
    while (true) {
        const std::optional<QString> one = textOf(line + step);
        if (!one) {
            return line;
        }
        if (!isEmpty(*one)) {
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
        const bool isList = markOf(QStringView(own).sliced(marks.size())).has_value();
        return isList ? marks : marks.first(marks.lastIndexOf(u'>'));
    }
    const std::optional<Mark> mark = markOf(own);
    bool isAboveGap = false;
    for (int above = line - 1; mark; --above) {
        const std::optional<QString> text = textOf(above);
        const bool isOutside = text && isAboveGap && !isEmpty(*text) && !isOfList(*text);
        if (!text || isOutside) {
            break;
        }
        const std::optional<Mark> outer = markOf(*text);
        if (outer && outer->content <= mark->indent) {
            return continuation(QString(*text % u'x')).sliced(1); // also where it has no words
        }
        isAboveGap = isEmpty(*text);
    }
    return {};
}

Formatted numberedAnewAt(const QString &body, qsizetype caret)
{
    const qsizetype lineStart = caret > 0 ? body.lastIndexOf(u'\n', caret - 1) + 1 : 0;
    const qsizetype lineEnd = body.indexOf(u'\n', caret);
    const QStringView own = QStringView(body).sliced(lineStart).first(
        (lineEnd < 0 ? body.size() : lineEnd) - lineStart);
    if (!isOfList(own)) {
        return {body, {caret, caret}};
    }
    return editedList(body, {caret, caret}, &numberedAnew);
}

Formatted toggledList(ListKind kind, const QString &body, TextSelection selection)
{
    return editedList(body, selection, [kind](const QString &lines, TextSelection chosen) {
        Rewriting text(lines, chosen);
        toggle(kind, text);
        return text.result();
    });
}

} // namespace masthead
