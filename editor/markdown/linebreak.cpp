// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/linebreak.h"

#include "editor/markdown/blockcut.h"
#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/linerewrite.h"
#include "editor/markdown/listlines.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <optional>

namespace masthead {

namespace {

/// The lines where Enter is pressed.
struct Lines
{
    Lines(const QString &body, TextSelection selection)
        : all(body.split(u'\n'))
        , number(static_cast<int>(QStringView(body).first(selection.start).count(u'\n')))
        , start(selection.start > 0 ? body.lastIndexOf(u'\n', selection.start - 1) + 1 : 0)
        , toCaret(QStringView(body).sliced(start, selection.start - start))
        , fromCaret(QStringView(body).sliced(selection.end))
    {
        const qsizetype end = fromCaret.indexOf(u'\n');
        fromCaret = end < 0 ? fromCaret : fromCaret.first(end);
    }

    [[nodiscard]] std::optional<QString> textOf(int line) const
    {
        return line >= 0 && line < all.size() ? std::optional(all[line]) : std::nullopt;
    }
    [[nodiscard]] bool hasText(int line) const
    {
        return line >= 0 && line < all.size() && !isEmptyLine(all[line]);
    }

    /// The lines of text around the selection, up to blank ones: a block of the body, or more.
    [[nodiscard]] TextSelection paragraph(TextSelection selection) const
    {
        qsizetype from = start;
        for (int line = number; hasText(line - 1); --line) {
            from -= all[line - 1].size() + 1;
        }
        qsizetype to = start + all[number].size();
        for (int line = number + 1; to < selection.end || hasText(line); ++line) {
            to += all[line].size() + 1;
        }
        return {from, to};
    }

    QStringList all;
    int number = 0;      ///< of the line where the selection begins
    qsizetype start = 0; ///< of that line
    QStringView toCaret;
    QStringView fromCaret;
};

/// Text right below an item or a quote would go on with its paragraph (CommonMark 0.31, 5.1: lazy
/// continuation), and text right above a list takes its numbers in.
LineBreak leaving(const QString &body, const Lines &lines, TextSelection selection)
{
    const QString mark = outerMark(lines.number, [&lines](int line) { return lines.textOf(line); });
    const bool goesOn = !isEmptyLine(mark); // with the outer list
    const QString gap =
        !goesOn && lines.hasText(lines.number - 1) ? QString(mark.trimmed() % u'\n') : QString();
    const BlockCut cut = blockCut(body, selection);
    LineBreak result{.range = {lines.start, cut.range.end}, .text = gap + mark + cut.opening};
    if (cut.range.start < lines.start) {
        result.range.start = cut.range.start;
        result.text.prepend(QString(cut.closing % u'\n'));
    }
    const bool isOut = mark.isEmpty() && lines.fromCaret.isEmpty();
    const QStringView chosen =
        QStringView(body).sliced(selection.start, selection.end - selection.start);
    const auto last = lines.number + static_cast<int>(chosen.count(u'\n'));
    result.behind = isOut && lines.hasText(last + 1) ? QStringLiteral("\n") : QString();
    return result;
}

/// The blanks and marks of quotes that a line within this one's paragraph begins with.
QString hanging(QStringView toCaret)
{
    static const QRegularExpression begin(
        QStringLiteral("^((?:[ \\t]*>[ \\t]?)*)([ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?)"));
    const QRegularExpressionMatch match = begin.matchView(toCaret);
    return match.captured(1) + QString(match.capturedLength(2), u' ');
}

bool isHeading(QStringView line)
{
    return line.first(blockMarks(line)).trimmed().endsWith(u'#');
}

LineBreak softBreak(const Lines &lines, TextSelection selection)
{
    const bool isWithin = !isEmptyLine(lines.toCaret.sliced(blockMarks(lines.toCaret)));
    if (isHeading(lines.toCaret) || !isWithin) {
        return {.range = selection, .text = QStringLiteral("\n")};
    }
    return {.range = selection, .text = QStringLiteral("\\\n") + hanging(lines.toCaret)};
}

/// With the marks of the text closed and opened again; no line begins with a blank by it.
LineBreak parted(const QString &body, const Lines &lines, TextSelection selection,
                 const QString &text)
{
    const TextSelection around = lines.paragraph(selection); // a parse of all takes long
    BlockCut cut = blockCut(body.sliced(around.start, around.end - around.start),
                            {selection.start - around.start, selection.end - around.start});
    cut.range = {cut.range.start + around.start, cut.range.end + around.start};
    LineBreak result{.range = cut.range, .text = cut.closing + cut.above + text};
    while (result.range.end < body.size() && body[result.range.end] == u' ') {
        ++result.range.end;
    }
    (cut.below.isEmpty() ? result.text : result.behind) += cut.below + cut.opening;
    return result;
}

} // namespace

LineBreak lineBreak(const QString &body, TextSelection selection, BreakKind kind)
{
    const Lines lines(body, selection);
    const bool isWithinText = !isEmptyLine(lines.toCaret) && !isEmptyLine(lines.fromCaret) &&
                              !lines.toCaret.front().isSpace() && blockMarks(lines.toCaret) == 0;
    if (kind == BreakKind::Block && isWithinText) {
        return {.range = selection, .text = QStringLiteral("\n")}; // whatever it is; no parse
    }
    if (isInCode(body, selection.start)) {
        static const QRegularExpression begin(QStringLiteral("^(?:[ \\t]*>)*[ \\t]*"));
        return {.range = selection, .text = u'\n' + begin.matchView(lines.toCaret).captured()};
    }
    if (kind == BreakKind::Line) {
        return softBreak(lines, selection);
    }
    const QString text = continuation(lines.toCaret);
    if (text.isEmpty()) {
        return leaving(body, lines, selection);
    }
    if (text != u"\n") {
        const bool isItem = !isEmptyLine(text);
        return isItem ? parted(body, lines, selection, text)
                      : LineBreak{.range = selection, .text = text};
    }
    const qsizetype column =
        itemColumn(lines.number, [&lines](int line) { return lines.textOf(line); });
    const bool isEmpty = isEmptyLine(lines.toCaret) && isEmptyLine(lines.fromCaret);
    if (column > 0 && isEmpty) { // another paragraph of the item, and then out of it
        const bool isBelowText = lines.hasText(lines.number - 1);
        return {.range = {lines.start, selection.end},
                .text = isBelowText ? u'\n' + QString(column, u' ') : QString()};
    }
    const QString begin = text + (column > 0 ? hanging(lines.toCaret) : QString());
    const bool parts =
        isHeading(lines.toCaret) || isEmptyLine(lines.toCaret) || isEmptyLine(lines.fromCaret);
    return parts ? parted(body, lines, selection, begin)
                 : LineBreak{.range = selection, .text = begin};
}

QString continuation(QStringView line)
{
    static const QRegularExpression marks(QStringLiteral(
        "^(\\s*(?:>[ \\t]?)*)(?:([-*+])|(\\d{1,9})([.)]))?([ \\t]+)(\\[[ xX]\\] )?"));
    static const QRegularExpression quotes(QStringLiteral("^(?:>[ \\t]?)+"));
    const auto list = marks.matchView(line);
    if (list.hasMatch() && (list.hasCaptured(2) || list.hasCaptured(3))) {
        if (list.capturedEnd() == line.size()) {
            return {};
        }
        const QString number =
            list.hasCaptured(3)
                ? QString(QString::number(list.capturedView(3).toInt() + 1) % list.capturedView(4))
                : QString();
        return u'\n' % list.captured(1) % list.captured(2) % number % list.captured(5) %
               (list.hasCaptured(6) ? QStringLiteral("[ ] ") : QString());
    }
    const auto quote = quotes.matchView(line);
    if (quote.hasMatch()) {
        return quote.capturedEnd() == line.size() ? QString() : u'\n' % quote.captured();
    }
    return QStringLiteral("\n");
}

} // namespace masthead
