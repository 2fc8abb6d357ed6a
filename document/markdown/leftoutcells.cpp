// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/leftoutcells.h"

#include <QStringList>

namespace masthead {
namespace {

/// The line without the marks of quotes around the table, and without its outer bars.
QStringView betweenOuterBars(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && (line[start].isSpace() || line[start] == u'>')) {
        ++start;
    }
    const QStringView row = line.sliced(start).trimmed();
    return row.startsWith(u'|') ? row.sliced(1) : row;
}

/// What a line of a table holds behind its first `columns` cells.
QStringList cellsBeyond(QStringView line, qsizetype columns)
{
    const QStringView row = betweenOuterBars(line);
    QStringList cells;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= row.size(); ++i) {
        if (i == row.size() || row[i] == u'|') {
            cells << row.sliced(from, i - from).trimmed().toString();
            from = i + 1;
        } else if (row[i] == u'\\' && i + 1 < row.size()) {
            ++i; // what is escaped parts nothing, not even a bar within code
        }
    }
    QStringList beyond = cells.mid(columns);
    beyond.removeAll(QString());
    return beyond;
}

void collect(const Node &node, const QList<QStringView> &lines, QList<LeftOutCells> &found)
{
    for (const Node &child : node.children) {
        if (node.kind == NodeKind::Table && !child.header) {
            const QStringList beyond =
                cellsBeyond(lines.value(child.firstLine), node.alignments.size());
            if (!beyond.isEmpty()) {
                found.append(
                    {.line = child.firstLine, .cells = beyond.join(QStringLiteral(" | "))});
            }
        }
        collect(child, lines, found);
    }
}

} // namespace

QList<LeftOutCells> leftOutCells(const Node &root, QStringView markdown)
{
    QList<LeftOutCells> found;
    collect(root, markdown.split(u'\n'), found);
    return found;
}

} // namespace masthead
