// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/formatting.h"

#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/inlineformats.h"
#include "editor/markdown/lineformats.h"
#include "editor/markdown/linkformats.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

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

/// The whole lines that a selection touches; of one that ends before a line not that.
TextSelection linesOf(const QString &body, TextSelection selection)
{
    const qsizetype last = selection.end > selection.start && body[selection.end - 1] == u'\n'
                               ? selection.end - 1
                               : selection.end;
    const qsizetype end = body.indexOf(u'\n', last);
    return {selection.start > 0 ? body.lastIndexOf(u'\n', selection.start - 1) + 1 : 0,
            end < 0 ? body.size() : end};
}

const QRegularExpression &fence()
{
    static const QRegularExpression fence(QStringLiteral("^[ \\t>]*(?:`{3,}|~{3,})"));
    return fence;
}

bool isFenced(QStringView code)
{
    return fence().matchView(code.sliced(blockMarks(code))).hasMatch();
}

Formatted withoutFences(const QString &body, TextSelection block, TextSelection selection)
{
    const QString code = body.sliced(block.start, block.end - block.start);
    QStringList lines = code.split(u'\n');
    const QString opening = lines.takeFirst();
    const QString marks = opening.first(blockMarks(opening));
    if (!lines.isEmpty() && lines.last().contains(fence())) {
        lines.removeLast();
    }
    QString text = lines.join(u'\n');
    if (!marks.trimmed().isEmpty() && !marks.trimmed().startsWith(u'>')) {
        text = marks + text.sliced(text.size() - QStringView(text).trimmed().size()); // an item's
    }
    const auto moved = [&](qsizetype place) {
        return std::clamp(place - opening.size() - 1, block.start, block.start + text.size());
    };
    return {QString(body).replace(block.start, code.size(), text),
            {moved(selection.start), moved(selection.end)}};
}

Formatted withFences(const QString &body, TextSelection lines, TextSelection selection)
{
    const QString text = body.sliced(lines.start, lines.end - lines.start);
    QString ticks = QStringLiteral("```");
    while (text.contains(ticks)) {
        ticks += u'`';
    }
    const auto moved = [&](qsizetype place) {
        return std::min(place, lines.end) + ticks.size() + 1;
    };
    return {QString(body).replace(lines.start, text.size(),
                                  QString(ticks % u'\n' % text % u'\n' % ticks)),
            {moved(selection.start), moved(selection.end)}};
}

/// Of several lines a block of code; within a block its fences go.
Formatted toggleCode(const QString &body, TextSelection selection)
{
    TextSelection lines = linesOf(body, selection);
    for (const TextSelection block : blocksOf(body).codes) {
        const bool isWithin = block.start <= lines.start && lines.end <= block.end;
        if (isWithin && isFenced(QStringView(body).sliced(block.start, block.end - block.start))) {
            return withoutFences(body, block, selection);
        }
        if (block.start <= lines.end && lines.start <= block.end) {
            lines = {std::min(lines.start, block.start), std::max(lines.end, block.end)};
        }
    }
    const QStringView chosen =
        QStringView(body).sliced(selection.start, selection.end - selection.start);
    return chosen.trimmed().contains(u'\n') ? withFences(body, lines, selection)
                                            : toggledSpans(SpanKind::Code, body, selection);
}

} // namespace

std::span<const FormatRow> formatRows()
{
    return rows;
}

Formatted formatted(Format format, const QString &body, TextSelection selection)
{
    switch (format) {
    case Format::Bold:
        return toggledSpans(SpanKind::Strong, body, selection);
    case Format::Italic:
        return toggledSpans(SpanKind::Emphasis, body, selection);
    case Format::Code:
        return toggleCode(body, selection);
    case Format::Link:
        return toggledLink(body, selection);
    case Format::Heading1:
        return toggledHeading(1, body, selection);
    case Format::Heading2:
        return toggledHeading(2, body, selection);
    case Format::Heading3:
        return toggledHeading(3, body, selection);
    case Format::Quote:
        return toggledQuote(body, selection);
    case Format::BulletList:
        return toggledList(ListKind::Bullets, body, selection);
    case Format::NumberedList:
        return toggledList(ListKind::Numbers, body, selection);
    case Format::TaskList:
        return toggledList(ListKind::Tasks, body, selection);
    }
    Q_UNREACHABLE_RETURN({});
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
