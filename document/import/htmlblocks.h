// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/inlinetext.h"

#include <optional>
#include <vector>

namespace masthead {

/// Where an item of a list stands that says its level, instead of standing in a list: so Word
/// writes them.
struct FlatItem
{
    int level = 1;
    bool ordered = false;
    std::optional<int> number; ///< as it is written, in digits
};

/// The blocks of one place (a page, a quote, an item, a cell) while they are read: what is done,
/// and the line that is being written.
class HtmlBlocks
{
public:
    /// `links` must outlive it.
    explicit HtmlBlocks(HtmlLinks &links)
        : m_links(links)
    {
    }

    [[nodiscard]] InlineText &line() { return m_line; }
    /// The line becomes paragraphs.
    void flush();
    /// A block behind what is there. A bullet list goes on with the one before it.
    void add(Node block);
    void addFlatItem(const FlatItem &place, Node item);

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    void dropLast() { m_nodes.pop_back(); }
    /// All of it, flushed.
    [[nodiscard]] std::vector<Node> take();

private:
    void append(Node block);
    [[nodiscard]] Node *openList(size_t depth);

    HtmlLinks &m_links;
    InlineText m_line;
    std::vector<Node> m_nodes;
    std::vector<int> m_levels; ///< of the flat list that may go on, from the outermost
};

} // namespace masthead
