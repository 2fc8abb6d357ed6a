// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/tablelines.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace masthead {

namespace {

constexpr int leastWidth = 3;
constexpr int mostWidth = 40; ///< one long cell must not push the others out of sight

enum class Alignment : std::uint8_t { None, Left, Right, Centre };

struct Table
{
    QString indent;
    QList<QStringList> rows; ///< cells; without the dashes
    QList<Alignment> alignments;
};

/// A cell, and a place in its text.
struct CellPlace
{
    qsizetype row = 0; ///< 0 is the head
    qsizetype cell = 0;
    qsizetype offset = 0;
};

/// Where the bars are that part cells.
QList<qsizetype> barsIn(QStringView line)
{
    QList<qsizetype> bars;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'|') {
            bars.append(i);
        }
    }
    return bars;
}

QStringList cellsOf(QStringView line)
{
    QStringList cells;
    const QList<TextSelection> spans = cellsIn(line);
    for (const TextSelection &span : spans) {
        cells.append(line.sliced(span.start, span.end - span.start).trimmed().toString());
    }
    return cells;
}

const QRegularExpression &dashes()
{
    static const QRegularExpression row(
        QStringLiteral("^ *\\|?(?: *:?-+:? *\\|)* *:?-+:? *\\|? *$"));
    return row;
}

Alignment alignmentOf(const QString &cell)
{
    const bool left = cell.startsWith(u':');
    const bool right = cell.endsWith(u':');
    return left && right ? Alignment::Centre
           : left        ? Alignment::Left
           : right       ? Alignment::Right
                         : Alignment::None;
}

/// Columns of a fixed-width font.
int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format) {
            continue;
        }
        // Unicode Standard Annex 11: the blocks whose characters are wide or fullwidth.
        const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                            (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                            (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                            (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
                            (c >= 0x20000 && c <= 0x3fffd);
        width += isWide ? 2 : 1;
    }
    return width;
}

Table tableOf(const QStringList &lines)
{
    Table table;
    const QString &head = lines.first();
    const auto text = std::ranges::find_if(head, [](QChar c) { return c != u' '; });
    table.indent = head.first(text - head.begin());
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line == 1) {
            const QStringList cells = cellsOf(lines[line]);
            std::ranges::transform(cells, std::back_inserter(table.alignments), alignmentOf);
        } else {
            table.rows.append(cellsOf(lines[line]));
        }
    }
    const qsizetype columns = std::max(table.alignments.size(), table.rows.first().size());
    table.alignments.resize(columns, Alignment::None);
    for (QStringList &row : table.rows) {
        while (row.size() < columns) {
            row.append(QString());
        }
    }
    return table;
}

QList<int> widthsOf(const Table &table)
{
    QList<int> widths(table.alignments.size(), leastWidth);
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] = std::clamp(displayWidth(row[i]), widths[i], mostWidth);
        }
    }
    return widths;
}

/// Blanks before a cell's text, of `blanks` in all.
int blanksBefore(Alignment alignment, int blanks)
{
    switch (alignment) {
    case Alignment::None:
    case Alignment::Left:
        return 0;
    case Alignment::Right:
        return blanks;
    case Alignment::Centre:
        return blanks / 2;
    }
    Q_UNREACHABLE_RETURN(0);
}

QString dashLine(const Table &table, const QList<int> &widths)
{
    QString line = table.indent + u'|';
    for (qsizetype i = 0; i < widths.size(); ++i) {
        QString cell(widths[i], u'-');
        const Alignment alignment = table.alignments[i];
        if (alignment == Alignment::Left || alignment == Alignment::Centre) {
            cell.front() = u':';
        }
        if (alignment == Alignment::Right || alignment == Alignment::Centre) {
            cell.back() = u':';
        }
        line += u' ' + cell + QStringLiteral(" |");
    }
    return line;
}

/// The table's text, and where in it the places are.
struct Written
{
    QString text;
    QList<QList<qsizetype>> starts; ///< of each cell's text, by row and cell
};

Written write(const Table &table)
{
    const QList<int> widths = widthsOf(table);
    Written written;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        if (r == 1) {
            written.text += dashLine(table, widths) + u'\n';
        }
        written.text += table.indent + u'|';
        QList<qsizetype> starts;
        const QStringList &cells = table.rows[r];
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool hasColumn = i < widths.size();
            const int blanks = hasColumn ? std::max(0, widths[i] - displayWidth(cells[i])) : 0;
            const int before = hasColumn ? blanksBefore(table.alignments[i], blanks) : 0;
            written.text += u' ' + QString(before, u' ');
            starts.append(written.text.size());
            written.text += cells[i] + QString(blanks - before, u' ') + QStringLiteral(" |");
        }
        written.starts.append(starts);
        written.text += u'\n';
    }
    if (table.rows.size() == 1) {
        written.text += dashLine(table, widths) + u'\n';
    }
    written.text.chop(1);
    return written;
}

CellPlace placeOf(const QStringList &lines, qsizetype offset)
{
    qsizetype line = 0;
    while (line + 1 < lines.size() && offset > lines[line].size()) {
        offset -= lines[line].size() + 1;
        ++line;
    }
    const QString &text = lines[line];
    const QList<TextSelection> spans = cellsIn(text);
    qsizetype cell = 0;
    while (cell + 1 < spans.size() && offset > spans[cell].end) {
        ++cell;
    }
    const TextSelection &span = spans[cell];
    const QStringView inner = QStringView(text).sliced(span.start, span.end - span.start);
    const QStringView trimmed = inner.trimmed();
    const qsizetype start =
        trimmed.isEmpty() ? span.start : span.start + (trimmed.begin() - inner.begin());
    return {.row = line == 0 ? 0 : line - 1,
            .cell = cell,
            .offset = std::clamp<qsizetype>(offset - start, 0, trimmed.size())};
}

/// The table with that cell selected.
Formatted withCell(const Table &table, CellPlace place)
{
    const Written written = write(table);
    const qsizetype start = written.starts[place.row][place.cell];
    return {written.text, {start, start + table.rows[place.row][place.cell].size()}};
}

} // namespace

QList<TextSelection> cellsIn(QStringView line)
{
    QList<qsizetype> bars = barsIn(line);
    const QStringView trimmed = line.trimmed();
    const qsizetype from = trimmed.isEmpty() ? 0 : trimmed.begin() - line.begin();
    const qsizetype to = from + trimmed.size();
    QList<TextSelection> spans;
    qsizetype start = from;
    if (!bars.isEmpty() && bars.first() == from) {
        start = from + 1;
        bars.removeFirst();
    }
    for (const qsizetype bar : std::as_const(bars)) {
        spans.append({start, bar});
        start = bar + 1;
    }
    if (start < to || spans.isEmpty()) {
        spans.append({start, std::max(start, to)});
    }
    return spans;
}

bool isOfTable(QStringView line)
{
    return !barsIn(line).isEmpty();
}

bool isTable(const QString &lines)
{
    const QStringList all = lines.split(u'\n');
    return all.size() >= 2 && std::ranges::all_of(all, &isOfTable) &&
           dashes().match(all[1]).hasMatch();
}

QString newTable(int columns, int rows)
{
    Table table;
    table.alignments.resize(columns, Alignment::None);
    for (int row = 0; row <= rows; ++row) {
        table.rows.append(QStringList(columns));
    }
    return write(table).text;
}

Formatted alignedTable(const QString &lines, TextSelection selection)
{
    const QStringList all = lines.split(u'\n');
    const Written written = write(tableOf(all));
    const auto placed = [&](qsizetype offset) {
        const CellPlace place = placeOf(all, offset);
        return written.starts[place.row][place.cell] + place.offset;
    };
    return {written.text, {placed(selection.start), placed(selection.end)}};
}

Formatted nextCell(const QString &lines, TextSelection selection, int step)
{
    const QStringList all = lines.split(u'\n');
    Table table = tableOf(all);
    CellPlace place = placeOf(all, step > 0 ? selection.end : selection.start);
    place.cell += step;
    if (place.cell < 0 && place.row > 0) {
        --place.row;
        place.cell = table.rows[place.row].size() - 1;
    } else if (place.cell >= table.rows[place.row].size()) {
        ++place.row;
        place.cell = 0;
        if (place.row == table.rows.size()) {
            table.rows.append(QStringList(table.alignments.size()));
        }
    }
    place.cell = std::max<qsizetype>(place.cell, 0);
    return withCell(table, place);
}

std::optional<Formatted> cellBelow(const QString &lines, TextSelection selection)
{
    const QStringList all = lines.split(u'\n');
    const Table table = tableOf(all);
    CellPlace place = placeOf(all, selection.end);
    if (++place.row >= table.rows.size()) {
        return std::nullopt;
    }
    place.cell = std::min(place.cell, table.rows[place.row].size() - 1);
    return withCell(table, place);
}

} // namespace masthead
