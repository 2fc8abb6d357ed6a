// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tablerow.h"

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

} // namespace

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

} // namespace masthead
