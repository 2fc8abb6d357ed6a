// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmltable.h"

#include <algorithm>
#include <iterator>

namespace masthead {

namespace {

/// More than the parser would read as a table: then a table is layout.
constexpr size_t mostCells = 10'000;
constexpr int widestSpan = 100;

bool isCell(const GumboNode &node)
{
    return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
}

/// What a cell of data does not hold.
bool holdsPage(const GumboNode &node)
{
    return std::ranges::any_of(childrenOf(node), [](const GumboNode *child) {
        const GumboTag tag = tagOf(*child);
        return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE ||
               tag == GUMBO_TAG_HR || tag == GUMBO_TAG_FIGURE ||
               (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) || holdsPage(*child);
    });
}

void appendBreak(std::vector<Node> &line)
{
    if (!line.empty()) {
        line.push_back({.kind = NodeKind::HardBreak});
    }
}

/// Blocks as one line with breaks: items of a list with their marks.
void flatten(const std::vector<Node> &blocks, std::vector<Node> &line)
{
    for (const Node &block : blocks) {
        if (block.kind == NodeKind::List) {
            int number = block.level;
            for (const Node &item : block.children) {
                appendBreak(line);
                const QString mark =
                    block.ordered ? QString::number(number++) + u". " : QStringLiteral("• ");
                std::vector<Node> inner;
                flatten(item.children, inner);
                line.push_back({.kind = NodeKind::Text, .text = mark});
                std::ranges::move(inner, std::back_inserter(line));
            }
        } else {
            appendBreak(line);
            std::ranges::copy(block.children, std::back_inserter(line));
        }
    }
}

/// A head's cells are bold as they are.
void dropStrong(std::vector<Node> &inlines)
{
    if (inlines.size() == 1 && inlines.front().kind == NodeKind::Strong) {
        std::vector<Node> inner = std::move(inlines.front().children);
        inlines = std::move(inner);
    }
}

Alignment alignmentOf(const QString &name)
{
    if (name == u"center") {
        return Alignment::Center;
    }
    return name == u"right" || name == u"end" ? Alignment::Right : Alignment::None;
}

} // namespace

HtmlTable::HtmlTable(HtmlReader &reader, const GumboNode &table)
    : m_reader(reader)
    , m_table(table)
{
    collect(table, false);
    for (const Row &row : m_rows) {
        m_columns = std::max(m_columns, row.cells.size());
    }
}

void HtmlTable::collect(const GumboNode &node, bool inHead)
{
    for (const GumboNode *child : childrenOf(node)) {
        switch (tagOf(*child)) {
        case GUMBO_TAG_THEAD:
            collect(*child, true);
            break;
        case GUMBO_TAG_TBODY:
        case GUMBO_TAG_TFOOT:
            collect(*child, false);
            break;
        case GUMBO_TAG_CAPTION:
            m_captions.push_back(child);
            break;
        case GUMBO_TAG_TR:
            if (!styleOf(*child).hidden) {
                addRow(*child, inHead);
            }
            break;
        default:
            break;
        }
    }
}

void HtmlTable::addRow(const GumboNode &row, bool inHead)
{
    Row result{.cells = {}, .inHead = inHead};
    const auto addCovered = [&] {
        while (result.cells.size() < m_covered.size() && m_covered[result.cells.size()] > 0) {
            --m_covered[result.cells.size()];
            result.cells.emplace_back();
        }
    };
    for (const GumboNode *child : childrenOf(row)) {
        if (!isCell(*child) || styleOf(*child).hidden || m_cells > mostCells) {
            continue;
        }
        addCovered();
        const int columns = std::clamp(attribute(*child, "colspan").toInt(), 1, widestSpan);
        const int rows = std::clamp(attribute(*child, "rowspan").toInt(), 1, widestSpan);
        const size_t start = result.cells.size();
        result.cells.push_back({.element = child, .inlines = {}, .align = {}});
        result.cells.resize(start + static_cast<size_t>(columns));
        m_covered.resize(std::max(m_covered.size(), result.cells.size()));
        std::fill(m_covered.begin() + static_cast<qsizetype>(start),
                  m_covered.begin() + static_cast<qsizetype>(result.cells.size()), rows - 1);
        m_cells += static_cast<size_t>(columns);
    }
    addCovered();
    if (!result.cells.empty()) {
        m_rows.push_back(std::move(result));
    }
}

bool HtmlTable::isLayout() const
{
    const QString role = attribute(m_table, "role");
    return m_columns < 2 || role == u"presentation" || role == u"none" ||
           m_rows.size() * m_columns > mostCells || holdsPage(m_table);
}

void HtmlTable::read(const HtmlReader::Context &context, HtmlBlocks &out)
{
    out.flush();
    for (const GumboNode *caption : m_captions) {
        m_reader.children(*caption, context, out);
        out.flush();
    }
    if (isLayout()) {
        readAsLayout(context, out);
        return;
    }
    takeWideRows(true, context, out);
    HtmlBlocks behind(m_reader.m_links);
    takeWideRows(false, context, behind);
    readCells(context);
    dropEmpty();
    if (m_rows.empty() || m_columns < 2) {
        for (const Row &row : m_rows) {
            Node paragraph{.kind = NodeKind::Paragraph};
            paragraph.children = row.cells.front().inlines;
            out.add(std::move(paragraph));
        }
    } else {
        addTable(out);
    }
    for (Node &block : behind.take()) {
        out.add(std::move(block));
    }
}

void HtmlTable::addTable(HtmlBlocks &out)
{
    giveHead();
    Node table{.kind = NodeKind::Table, .alignments = alignments()};
    for (Row &row : m_rows) {
        Node line{.kind = NodeKind::TableRow, .header = table.children.empty()};
        for (Cell &cell : row.cells) {
            Node node{.kind = NodeKind::TableCell};
            node.children = std::move(cell.inlines);
            line.children.push_back(std::move(node));
        }
        table.children.push_back(std::move(line));
    }
    out.add(std::move(table));
}

void HtmlTable::readAsLayout(const HtmlReader::Context &context, HtmlBlocks &out)
{
    for (const Row &row : m_rows) {
        for (const Cell &cell : row.cells) {
            if (cell.element != nullptr) {
                m_reader.node(*cell.element, context, out);
                out.flush();
            }
        }
    }
}

void HtmlTable::readCells(const HtmlReader::Context &context)
{
    HtmlReader::Context within = context;
    ++within.quotes;
    for (Row &row : m_rows) {
        row.cells.resize(m_columns);
        for (Cell &cell : row.cells) {
            if (cell.element == nullptr) {
                continue;
            }
            HtmlBlocks inner(m_reader.m_links);
            m_reader.node(*cell.element, within, inner);
            const std::vector<Node> blocks = inner.take();
            flatten(blocks, cell.inlines);
            cell.align = styleOf(*cell.element).align;
            for (const GumboNode *child : childrenOf(*cell.element)) {
                const QString align =
                    child->type == GUMBO_NODE_ELEMENT ? styleOf(*child).align : QString();
                if (!align.isEmpty()) { // of a paragraph in it
                    cell.align = align;
                }
            }
        }
    }
}

/// The first or last rows that are one wide cell are titles and remarks, not data.
void HtmlTable::takeWideRows(bool first, const HtmlReader::Context &context, HtmlBlocks &out)
{
    const auto isWide = [](const Row &row) {
        const GumboNode *cell = row.cells.front().element;
        return cell != nullptr && attribute(*cell, "colspan").toInt() > 1 &&
               std::ranges::count_if(
                   row.cells, [](const Cell &other) { return other.element != nullptr; }) == 1;
    };
    std::vector<const GumboNode *> wide;
    while (!m_rows.empty() && isWide(first ? m_rows.front() : m_rows.back())) {
        const auto row = first ? m_rows.begin() : std::prev(m_rows.end());
        wide.insert(first ? wide.end() : wide.begin(), row->cells.front().element);
        m_rows.erase(row);
    }
    for (const GumboNode *cell : wide) {
        HtmlReader::Context within = context;
        within.style.formats.setFlag(InlineFormat::Strong, isElement(*cell, GUMBO_TAG_TH));
        m_reader.node(*cell, within, out);
        out.flush();
    }
}

/// Sheets are copied with what is empty round them.
void HtmlTable::dropEmpty()
{
    std::erase_if(m_rows, [](const Row &row) {
        return std::ranges::all_of(row.cells,
                                   [](const Cell &cell) { return cell.inlines.empty(); });
    });
    for (size_t column = m_columns; column-- > 0;) {
        const bool empty = std::ranges::all_of(
            m_rows, [column](const Row &row) { return row.cells[column].inlines.empty(); });
        if (empty) {
            for (Row &row : m_rows) {
                row.cells.erase(row.cells.begin() + static_cast<qsizetype>(column));
            }
            --m_columns;
        }
    }
}

/// Markdown's tables have a head: the page's, an empty one where each row has a title of its own,
/// else the first row.
void HtmlTable::giveHead()
{
    const auto isTitle = [](const Cell &cell) {
        return cell.element != nullptr && isElement(*cell.element, GUMBO_TAG_TH);
    };
    const bool hasTitles =
        !m_rows.front().inHead && std::ranges::all_of(m_rows, [&](const Row &row) {
            return isTitle(row.cells.front()) &&
                   std::ranges::none_of(row.cells.begin() + 1, row.cells.end(), isTitle);
        });
    if (hasTitles) {
        Row head;
        head.cells.resize(m_columns);
        m_rows.insert(m_rows.begin(), std::move(head));
    }
    for (Cell &cell : m_rows.front().cells) {
        dropStrong(cell.inlines);
    }
}

/// A column's where its cells agree on one.
QList<Alignment> HtmlTable::alignments() const
{
    QList<Alignment> result;
    for (size_t column = 0; column < m_columns; ++column) {
        QSet<QString> seen;
        for (size_t row = 1; row < m_rows.size(); ++row) {
            const Cell &cell = m_rows[row].cells[column];
            if (!cell.inlines.empty()) {
                seen.insert(cell.align);
            }
        }
        result.append(seen.size() == 1 ? alignmentOf(*seen.begin()) : Alignment::None);
    }
    return result;
}

} // namespace masthead
