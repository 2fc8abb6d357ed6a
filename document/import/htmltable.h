// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/htmlreader.h"

namespace masthead {

/// A table of a page: of data, or of its layout, whose cells are then read one after the other.
class HtmlTable
{
public:
    HtmlTable(HtmlReader &reader, const GumboNode &table);

    void read(const HtmlReader::Context &context, HtmlBlocks &out);

private:
    struct Cell
    {
        const GumboNode *element = nullptr; ///< null: covered by another cell
        std::vector<Node> inlines;
        QString align;
    };
    struct Row
    {
        std::vector<Cell> cells;
        bool inHead = false;
    };

    void collect(const GumboNode &node, bool inHead);
    void addRow(const GumboNode &row, bool inHead);
    [[nodiscard]] bool isLayout() const;
    void readAsLayout(const HtmlReader::Context &context, HtmlBlocks &out);
    void readCells(const HtmlReader::Context &context);
    void dropEmpty();
    void takeWideRows(bool first, const HtmlReader::Context &context, HtmlBlocks &out);
    void giveHead();
    void addTable(HtmlBlocks &out);
    [[nodiscard]] QList<Alignment> alignments() const;

    HtmlReader &m_reader;
    const GumboNode &m_table;
    std::vector<const GumboNode *> m_captions;
    std::vector<Row> m_rows;
    size_t m_columns = 0;
    std::vector<int> m_covered; ///< by column: rows that a cell above still covers
    size_t m_cells = 0;
};

} // namespace masthead
