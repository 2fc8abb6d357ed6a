// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/linerewrite.h"

#include "editor/markdown/bodyblocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

qsizetype indentOf(QStringView line)
{
    const auto text = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    return text - line.begin();
}

bool isEmptyLine(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isSpace() || c == u'>'; });
}

QString quoteMarks(const QString &line)
{
    static const QRegularExpression marks(QStringLiteral("^(?: {0,3}>[ \\t]?)+"));
    return marks.match(line).captured();
}

LineRewrite::LineRewrite(const QString &body, TextSelection selection)
    : m_lines(body.split(u'\n'))
    , m_fixed(m_lines.size())
    , m_first(placeOf(selection.start))
    , m_last(placeOf(selection.end))
{
    const BodyBlocks blocks = blocksOf(body);
    for (const std::vector<TextSelection> *fixed : {&blocks.codes, &blocks.tables}) {
        for (const TextSelection block : *fixed) {
            for (qsizetype line = placeOf(block.start).line; line <= placeOf(block.end).line;
                 ++line) {
                m_fixed[line] = true;
            }
        }
    }
    fixDefinitions();
}

/// With the lines that go on with them, and paragraphs that are indented as a footnote's.
void LineRewrite::fixDefinitions()
{
    static const QRegularExpression begin(QStringLiteral("^ {0,3}\\[[^\\]]+\\]:"));
    constexpr qsizetype noteIndent = 4;
    bool isWithin = false;
    bool isBehindBlank = false;
    for (qsizetype line = 0; line < count(); ++line) {
        if (isEmptyLine(m_lines[line])) {
            isBehindBlank = true;
            continue;
        }
        const bool goesOn = isWithin && (!isBehindBlank || indentOf(m_lines[line]) >= noteIndent);
        isWithin = goesOn || m_lines[line].contains(begin);
        m_fixed[line] = m_fixed[line] || isWithin;
        isBehindBlank = false;
    }
}

qsizetype LineRewrite::startOfBlock(qsizetype line) const
{
    while (line > 0 && m_fixed[line - 1]) {
        --line;
    }
    return offsetOf({.line = line, .column = 0});
}

qsizetype LineRewrite::lastChosen() const
{
    return m_last.line - (m_last.line > m_first.line && m_last.column == 0 ? 1 : 0);
}

void LineRewrite::replaceBegin(qsizetype line, qsizetype length, const QString &begin)
{
    m_lines[line].replace(0, length, begin);
    for (Place *place : {&m_first, &m_last}) {
        if (place->line == line) {
            place->column = place->column < length ? std::min(place->column, begin.size())
                                                   : place->column + begin.size() - length;
        }
    }
}

void LineRewrite::insert(qsizetype before, const QString &line)
{
    m_lines.insert(before, line);
    m_fixed.insert(m_fixed.begin() + before, false);
    for (Place *place : {&m_first, &m_last}) {
        place->line += place->line >= before ? 1 : 0;
    }
}

void LineRewrite::remove(qsizetype line)
{
    m_lines.removeAt(line);
    m_fixed.erase(m_fixed.begin() + line);
    for (Place *place : {&m_first, &m_last}) {
        if (place->line == line) {
            place->column = 0;
        }
        place->line -= place->line > line ? 1 : 0;
    }
}

void LineRewrite::setApart(qsizetype line)
{
    if (line > 0 && line < count() && !isEmptyLine(m_lines[line - 1])) {
        const auto fewer = [](const QString &a, const QString &b) {
            return a.count(u'>') < b.count(u'>');
        };
        insert(line,
               std::min(quoteMarks(m_lines[line - 1]), quoteMarks(m_lines[line]), fewer).trimmed());
    }
}

Formatted LineRewrite::result() const
{
    return {m_lines.join(u'\n'), {offsetOf(m_first), offsetOf(m_last)}};
}

LineRewrite::Place LineRewrite::placeOf(qsizetype offset) const
{
    Place place;
    while (place.line + 1 < m_lines.size() && offset > m_lines[place.line].size()) {
        offset -= m_lines[place.line].size() + 1;
        ++place.line;
    }
    place.column = offset;
    return place;
}

qsizetype LineRewrite::offsetOf(Place place) const
{
    qsizetype offset = std::min(place.column, m_lines[place.line].size());
    for (qsizetype line = 0; line < place.line; ++line) {
        offset += m_lines[line].size() + 1;
    }
    return offset;
}

} // namespace masthead
