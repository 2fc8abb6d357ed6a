// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/formatting.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>
#include <ranges>
#include <vector>

namespace masthead {

namespace {

constexpr std::array rows{
    FormatRow{Format::Bold, QT_TRANSLATE_NOOP("Format", "Bold"), "bold", Qt::CTRL | Qt::Key_B},
    FormatRow{Format::Italic, QT_TRANSLATE_NOOP("Format", "Italic"), "italic",
              Qt::CTRL | Qt::Key_I},
    FormatRow{Format::Code, QT_TRANSLATE_NOOP("Format", "Code"), "",
              Qt::CTRL | Qt::SHIFT | Qt::Key_K},
    FormatRow{Format::Link, QT_TRANSLATE_NOOP("Format", "Link"), "link", Qt::CTRL | Qt::Key_K},
    FormatRow{Format::Heading1, QT_TRANSLATE_NOOP("Format", "Heading 1"), "heading",
              Qt::CTRL | Qt::ALT | Qt::Key_1},
    FormatRow{Format::Heading2, QT_TRANSLATE_NOOP("Format", "Heading 2"), "heading",
              Qt::CTRL | Qt::ALT | Qt::Key_2},
    FormatRow{Format::Heading3, QT_TRANSLATE_NOOP("Format", "Heading 3"), "heading",
              Qt::CTRL | Qt::ALT | Qt::Key_3},
    FormatRow{Format::Quote, QT_TRANSLATE_NOOP("Format", "Quote"), "quote",
              Qt::CTRL | Qt::SHIFT | Qt::Key_9},
    FormatRow{Format::BulletList, QT_TRANSLATE_NOOP("Format", "Bulleted list"), "list",
              Qt::CTRL | Qt::SHIFT | Qt::Key_8},
    FormatRow{Format::NumberedList, QT_TRANSLATE_NOOP("Format", "Numbered list"), "",
              Qt::CTRL | Qt::SHIFT | Qt::Key_7},
    FormatRow{Format::TaskList, QT_TRANSLATE_NOOP("Format", "Task list"), "",
              Qt::CTRL | Qt::SHIFT | Qt::Key_6},
};

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ||
           character == u'\'' || character == u'’';
}

/// The selection without the spaces at its ends, or the word at the caret.
TextSelection meant(QStringView text, TextSelection selection)
{
    if (selection.start == selection.end) {
        while (selection.start > 0 && isWordCharacter(text[selection.start - 1])) {
            --selection.start;
        }
        while (selection.end < text.size() && isWordCharacter(text[selection.end])) {
            ++selection.end;
        }
        return selection;
    }
    while (selection.start < selection.end && text[selection.start].isSpace()) {
        ++selection.start;
    }
    while (selection.end > selection.start && text[selection.end - 1].isSpace()) {
        --selection.end;
    }
    return selection;
}

/// How many of `mark` stand right before and right behind, of each at least so many.
qsizetype marksAround(QStringView text, TextSelection selection, QChar mark)
{
    qsizetype before = 0;
    while (before < selection.start && text[selection.start - before - 1] == mark) {
        ++before;
    }
    qsizetype behind = 0;
    while (selection.end + behind < text.size() && text[selection.end + behind] == mark) {
        ++behind;
    }
    return std::min(before, behind);
}

/// The same within the selection's ends: the author selected the marks too.
qsizetype marksWithin(QStringView text, TextSelection selection, QChar mark)
{
    const QStringView inner = text.sliced(selection.start, selection.end - selection.start);
    qsizetype count = 0;
    while (2 * count + 2 < inner.size() && inner[count] == mark &&
           inner[inner.size() - 1 - count] == mark) {
        ++count;
    }
    return count;
}

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at]) {
        ++end;
    }
    return end - at;
}

/// Behind the span of code whose marks begin here; behind the marks where nothing closes them.
qsizetype codeEnd(QStringView text, qsizetype at)
{
    const qsizetype size = runLength(text, at);
    for (qsizetype i = at + size; i < text.size(); ++i) {
        if (text[i] == u'`') {
            const qsizetype closing = runLength(text, i);
            if (closing == size) {
                return i + closing;
            }
            i += closing - 1;
        }
    }
    return at + size;
}

bool isSpaceAt(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// The marks of spans that are open at a text's end, from the outer to the inner.
struct OpenMarks
{
    std::vector<qsizetype> sizes;
    bool isEmpty = false; ///< nothing but spaces stand behind the last of them
    qsizetype closed = 0; ///< how many marks right before the end close something
};

/// Emphasis, by CommonMark's rule of what opens and closes (spec 0.31, 6.2), but for marks at the
/// end, which open a span that is yet to be written.
OpenMarks openEmphasis(QStringView text)
{
    OpenMarks open;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\\') {
            i += 2;
            continue;
        }
        if (text[i] == u'`') {
            i = codeEnd(text, i);
            continue;
        }
        if (text[i] != u'*') {
            ++i;
            continue;
        }
        const qsizetype end = i + runLength(text, i);
        const bool isBullet =
            end == i + 1 && isSpaceAt(text, end) &&
            text.first(i).sliced(text.first(i).lastIndexOf(u'\n') + 1).trimmed().isEmpty();
        const bool isLast = text.sliced(end).trimmed().isEmpty();
        qsizetype left = end - i;
        while (left > 0 && !isSpaceAt(text, i - 1) && !open.sizes.empty()) {
            const qsizetype closing = std::min(left, open.sizes.back());
            left -= closing;
            open.sizes.back() -= closing;
            if (open.sizes.back() == 0) {
                open.sizes.pop_back();
            }
        }
        open.closed = end == text.size() ? end - i - left : 0;
        open.isEmpty = false;
        if (left > 0 && !isBullet && (isLast || !isSpaceAt(text, end))) {
            open.sizes.push_back(left);
            open.isEmpty = isLast;
        }
        i = end;
    }
    return open;
}

OpenMarks openCode(QStringView text)
{
    qsizetype i = text.indexOf(u'`');
    while (i >= 0) {
        const qsizetype end = codeEnd(text, i);
        const qsizetype size = runLength(text, i);
        if (end == i + size) {
            return {.sizes = {size}, .isEmpty = text.sliced(end).trimmed().isEmpty()};
        }
        if (end == text.size()) {
            return {.closed = size};
        }
        i = text.indexOf(u'`', end);
    }
    return {};
}

/// How many marks behind the caret close the span of this mark, and those within it; 0: none do.
qsizetype closingMarks(const OpenMarks &open, qsizetype behind, QChar mark, qsizetype size)
{
    qsizetype closing = 0;
    for (const auto inner : open.sizes | std::views::reverse) {
        const bool isBoth = mark == u'*' && inner > 2; // one span in another
        closing += isBoth ? size : inner;
        if (isBoth || inner == size) {
            return closing <= behind ? closing : 0;
        }
    }
    return 0;
}

/// The key again, where its span ends: the caret steps out of it, or, from right behind it, in
/// again. Spaces that were written at its end go with the caret, as no mark closes behind a space.
std::optional<Formatted> stepOverMarks(QString text, qsizetype caret, QChar mark, qsizetype size)
{
    const QStringView before = QStringView(text).first(caret);
    const OpenMarks open = mark == u'`' ? openCode(before) : openEmphasis(before);
    if (open.closed == size || (mark == u'*' && open.closed > 2)) {
        return Formatted{text, {caret - size, caret - size}};
    }
    if (caret == text.size() || text[caret] != mark) {
        return std::nullopt;
    }
    const qsizetype behind = runLength(text, caret);
    const bool opensAnother = mark == u'*' && isSpaceAt(text, caret - 1) &&
                              caret + behind < text.size() &&
                              text[caret + behind].isLetterOrNumber();
    const qsizetype closing = opensAnother ? 0 : closingMarks(open, behind, mark, size);
    if (closing == 0) {
        return std::nullopt;
    }
    qsizetype end = caret;
    while (text[end - 1] == u' ') {
        --end;
    }
    const QString spaces(caret - end, u' ');
    if (open.isEmpty) {
        text.remove(caret, size).remove(end - size, size);
        return Formatted{text, {caret - size, caret - size}};
    }
    text.insert(caret + closing, spaces).remove(end, spaces.size());
    return Formatted{text, {caret + closing, caret + closing}};
}

Formatted toggleMarks(QString text, TextSelection selection, QChar mark, qsizetype size)
{
    const TextSelection caret = selection;
    if (selection.start == selection.end) {
        if (const auto stepped = stepOverMarks(text, selection.start, mark, size)) {
            return *stepped;
        }
    }
    selection = meant(text, selection);
    const auto isSet = [mark, size](qsizetype count) {
        // One of a run of three is the emphasis, two of it the strong.
        return mark == u'*' && size == 1 ? count % 2 == 1 : count >= size;
    };
    if (isSet(marksAround(text, selection, mark))) {
        text.remove(selection.end, size).remove(selection.start - size, size);
        const qsizetype shift = size;
        return {text, caret.start == caret.end
                          ? TextSelection{caret.start - shift, caret.end - shift}
                          : TextSelection{selection.start - shift, selection.end - shift}};
    }
    if (isSet(marksWithin(text, selection, mark))) {
        text.remove(selection.end - size, size).remove(selection.start, size);
        return {text, {selection.start, selection.end - 2 * size}};
    }
    const QString marks(size, mark);
    text.insert(selection.end, marks).insert(selection.start, marks);
    return {text, caret.start == caret.end
                      ? TextSelection{caret.start + size, caret.end + size}
                      : TextSelection{selection.start + size, selection.end + size}};
}

/// Marks don't reach over an empty line: each paragraph gets its own.
Formatted toggleMarksByParagraph(const QString &text, TextSelection selection, QChar mark,
                                 qsizetype size)
{
    const QStringView inner =
        QStringView(text).sliced(selection.start, selection.end - selection.start);
    if (!inner.contains(u"\n\n")) {
        return toggleMarks(text, selection, mark, size);
    }
    Formatted result{text, selection};
    qsizetype end = selection.end;
    while (end > selection.start) {
        // From the last one up, so that the offsets above stay.
        const qsizetype part = QStringView(text).first(end).lastIndexOf(u"\n\n");
        const qsizetype start = std::max(selection.start, part < 0 ? 0 : part + 2);
        if (start < end) {
            const qsizetype before = result.text.size();
            result.text = toggleMarks(result.text, {start, end}, mark, size).text;
            result.selection.end += result.text.size() - before;
        }
        end = start - 2;
    }
    return result;
}

/// The bracket that opens (`step` -1) or closes (1) the pair that a place is in; -1: none does.
qsizetype bracketAround(QStringView line, qsizetype place, int step, QChar open, QChar close)
{
    const QChar wanted = step > 0 ? close : open;
    const QChar other = step > 0 ? open : close;
    int depth = 0;
    for (qsizetype i = step > 0 ? place : place - 1; i >= 0 && i < line.size(); i += step) {
        const bool isEscaped = i > 0 && line[i - 1] == u'\\';
        if (isEscaped || (line[i] != wanted && line[i] != other)) {
            continue;
        }
        depth += line[i] == other ? 1 : -1;
        if (depth < 0) {
            return i;
        }
    }
    return -1;
}

Formatted makeLink(QString text, TextSelection selection)
{
    selection = meant(text, selection);
    const QString words = text.sliced(selection.start, selection.end - selection.start);
    const bool address = isWebAddress(words);
    const QString link = address ? QString(u"[](" % words % u')') : QString(u'[' % words % u"]()");
    text.replace(selection.start, words.size(), link);
    const qsizetype caret =
        address || words.isEmpty() ? selection.start + 1 : selection.start + link.size() - 1;
    return {text, {caret, caret}};
}

const QRegularExpression &headingMark()
{
    static const QRegularExpression mark(QStringLiteral("^#{1,6}[ \\t]+"));
    return mark;
}

const QRegularExpression &quoteMark()
{
    static const QRegularExpression mark(QStringLiteral("^>[ \\t]?"));
    return mark;
}

/// With the box of a task.
const QRegularExpression &bulletMark()
{
    static const QRegularExpression mark(QStringLiteral("^[-*+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?"));
    return mark;
}

const QRegularExpression &plainBulletMark()
{
    static const QRegularExpression mark(QStringLiteral("^[-*+][ \\t]+(?!\\[[ xX]\\][ \\t])"));
    return mark;
}

const QRegularExpression &taskMark()
{
    static const QRegularExpression mark(QStringLiteral("^[-*+][ \\t]+\\[[ xX]\\][ \\t]+"));
    return mark;
}

const QRegularExpression &numberMark()
{
    static const QRegularExpression mark(QStringLiteral("^\\d{1,9}[.)][ \\t]+"));
    return mark;
}

/// Gives each line that has text the mark, or takes it where all have it. `others`: marks that it
/// replaces. `markOf` gets the number of the line, from 1.
Formatted toggleLines(const QString &text, TextSelection selection, const QRegularExpression &own,
                      std::initializer_list<QRegularExpression> others,
                      const std::function<QString(int)> &markOf, bool sameMark)
{
    QStringList lines = text.split(u'\n');
    const bool single = lines.size() == 1;
    const auto counts = [single](const QString &line) { return single || !line.isEmpty(); };
    const bool remove = std::ranges::all_of(lines, [&](const QString &line) {
        const auto match = own.match(line);
        return !counts(line) || (match.hasMatch() && (!sameMark || match.captured() == markOf(1)));
    });
    qsizetype firstShift = 0;
    int number = 0;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QString &line = lines[index];
        if (!counts(line)) {
            continue;
        }
        const qsizetype before = line.size();
        line.remove(own);
        for (const QRegularExpression &other : others) {
            line.remove(other);
        }
        if (!remove) {
            line.prepend(markOf(++number));
        }
        if (index == 0) {
            firstShift = line.size() - before;
        }
    }
    const QString result = lines.join(u'\n');
    const qsizetype grown = result.size() - text.size();
    if (selection.start == selection.end) {
        const qsizetype caret =
            std::clamp<qsizetype>(selection.start + firstShift, 0, result.size());
        return {result, {caret, caret}};
    }
    return {result,
            {std::clamp<qsizetype>(selection.start + firstShift, 0, result.size()),
             std::clamp<qsizetype>(selection.end + grown, 0, result.size())}};
}

Formatted toggleHeading(const QString &text, TextSelection selection, int level)
{
    const QString mark = QString(level, u'#') % u' ';
    return toggleLines(text, selection, headingMark(), {}, [mark](int) { return mark; }, true);
}

Formatted toggleCode(const QString &text, TextSelection selection)
{
    const QStringView inner =
        QStringView(text).sliced(selection.start, selection.end - selection.start);
    if (!inner.contains(u'\n')) {
        return toggleMarks(text, selection, u'`', 1);
    }
    const QString open = QStringLiteral("```\n");
    return {open % text % u"\n```", {open.size(), open.size() + text.size()}};
}

} // namespace

std::span<const FormatRow> formatRows()
{
    return rows;
}

Formatted formatted(Format format, const QString &lines, TextSelection selection)
{
    switch (format) {
    case Format::Bold:
        return toggleMarksByParagraph(lines, selection, u'*', 2);
    case Format::Italic:
        return toggleMarksByParagraph(lines, selection, u'*', 1);
    case Format::Code:
        return toggleCode(lines, selection);
    case Format::Link:
        return makeLink(lines, selection);
    case Format::Heading1:
        return toggleHeading(lines, selection, 1);
    case Format::Heading2:
        return toggleHeading(lines, selection, 2);
    case Format::Heading3:
        return toggleHeading(lines, selection, 3);
    case Format::Quote:
        return toggleLines(
            lines, selection, quoteMark(), {}, [](int) { return QStringLiteral("> "); }, false);
    case Format::BulletList:
        return toggleLines(
            lines, selection, plainBulletMark(), {bulletMark(), numberMark()},
            [](int) { return QStringLiteral("- "); }, false);
    case Format::TaskList:
        return toggleLines(
            lines, selection, taskMark(), {bulletMark(), numberMark()},
            [](int) { return QStringLiteral("- [ ] "); }, false);
    case Format::NumberedList:
        return toggleLines(
            lines, selection, numberMark(), {bulletMark()},
            [](int number) { return QString(QString::number(number) % u". "); }, false);
    }
    Q_UNREACHABLE_RETURN({});
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

std::optional<qsizetype> linkStep(QStringView line, qsizetype caret, int step)
{
    if (step > 0) {
        const qsizetype wordsEnd = bracketAround(line, caret, 1, u'[', u']');
        const bool isUnaddressed = wordsEnd >= 0 && line.sliced(wordsEnd).startsWith(u"]()") &&
                                   bracketAround(line, caret, -1, u'[', u']') >= 0;
        if (isUnaddressed) {
            return wordsEnd + 2;
        }
    }
    const qsizetype open = bracketAround(line, caret, -1, u'(', u')');
    const bool endsAddress = caret < line.size() && line[caret] == u')' && open > 0 &&
                             line[open - 1] == u']' &&
                             bracketAround(line, open - 1, -1, u'[', u']') >= 0;
    if (!endsAddress) {
        return std::nullopt;
    }
    return step > 0 ? caret + 1 : open - 1;
}

bool isWebAddress(QStringView text)
{
    if (!text.startsWith(u"https://") && !text.startsWith(u"http://")) {
        return false;
    }
    const bool spaced =
        std::ranges::any_of(text, [](QChar character) { return character.isSpace(); });
    return !spaced && QUrl(text.toString(), QUrl::StrictMode).isValid();
}

} // namespace masthead
