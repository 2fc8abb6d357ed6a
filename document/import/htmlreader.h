// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/htmlblocks.h"
#include "document/import/htmlnotes.h"
#include "document/import/htmltree.h"

namespace masthead {

/// Makes the tree of a body of the tree of a page: what a reader of the page sees, in its order.
class HtmlReader
{
public:
    /// `tree` must outlive it. Footnotes are numbered from `firstNote`.
    HtmlReader(const HtmlTree &tree, int firstNote);

    [[nodiscard]] Node read();
    /// Pictures that could not come along, since they are neither on the web nor text.
    [[nodiscard]] int picturesLeftOut() const { return m_picturesLeftOut; }

private:
    friend class HtmlTable;

    /// Deeper quotes and lists are read as if they stood in the last.
    static constexpr int deepest = 12;

    /// What holds for all that stands in an element.
    struct Context
    {
        InlineStyle style;
        bool keepsLines = false;
        int quotes = 0;       ///< how many quotes and lists it stands in
        Node *item = nullptr; ///< whose box an input would be
    };

    void children(const GumboNode &node, const Context &context, HtmlBlocks &out);
    void node(const GumboNode &node, const Context &context, HtmlBlocks &out);
    void element(const GumboNode &element, const HtmlStyle &style, Context context,
                 HtmlBlocks &out);
    bool inlineElement(const GumboNode &element, Context context, HtmlBlocks &out);
    void link(const GumboNode &element, Context context, HtmlBlocks &out);
    void picture(const GumboNode &element, const Context &context, HtmlBlocks &out);
    void heading(const GumboNode &element, int level, const Context &context, HtmlBlocks &out);
    void quote(const GumboNode &element, const HtmlStyle &style, Context context, HtmlBlocks &out);
    void list(const GumboNode &element, const Context &context, HtmlBlocks &out);
    void item(const GumboNode &element, Node &list, const Context &context, HtmlBlocks &out);
    void definitions(const GumboNode &element, const Context &context, HtmlBlocks &out);
    void wordItem(const GumboNode &element, const WordList &place, const Context &context,
                  HtmlBlocks &out);
    void code(const GumboNode &element, HtmlBlocks &out);
    void note(const GumboNode &element, const Context &context);
    [[nodiscard]] std::vector<Node> blocksIn(const GumboNode &element, const Context &context);

    const HtmlTree &m_tree;
    HtmlNotes m_notes;
    HtmlLinks m_links;
    std::vector<Node> m_definitions;
    int m_picturesLeftOut = 0;
};

} // namespace masthead
