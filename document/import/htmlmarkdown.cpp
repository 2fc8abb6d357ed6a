// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlmarkdown.h"

#include "document/import/htmlreader.h"
#include "document/import/htmltree.h"
#include "document/markdown/markdownwriter.h"

#include <algorithm>
#include <iterator>

namespace masthead {

namespace {

/// The body element.
const GumboNode *bodyOf(const HtmlTree &tree)
{
    for (const GumboNode *child : childrenOf(tree.root())) {
        if (isElement(*child, GUMBO_TAG_BODY)) {
            return child;
        }
    }
    return nullptr;
}

} // namespace

Result<HtmlMarkdown> markdownOfHtml(QByteArrayView html, int firstNote, const HtmlLimits &limits)
{
    Result<QByteArray> tamed = tamedHtml(html, limits);
    if (!tamed) {
        return std::unexpected(tamed.error());
    }
    const HtmlTree tree(std::move(*tamed));
    HtmlReader reader(tree, firstNote);
    Node root = reader.read();
    Node notes;
    const auto first = std::ranges::find(root.children, NodeKind::FootnoteDefinition, &Node::kind);
    notes.children.assign(std::make_move_iterator(first),
                          std::make_move_iterator(root.children.end()));
    root.children.erase(first, root.children.end());
    return HtmlMarkdown{.text = markdownOf(root),
                        .notes = markdownOf(notes),
                        .picturesLeftOut = reader.picturesLeftOut()};
}

bool isPlainTextsHtml(QByteArrayView html)
{
    Result<QByteArray> tamed = tamedHtml(html);
    if (!tamed) {
        return false;
    }
    const HtmlTree tree(std::move(*tamed));
    const GumboNode *body = bodyOf(tree);
    const GumboNode *only = nullptr;
    for (const GumboNode *child :
         body == nullptr ? std::span<GumboNode *const>() : childrenOf(*body)) {
        if (child->type == GUMBO_NODE_WHITESPACE) {
            continue;
        }
        if (only != nullptr || child->type != GUMBO_NODE_ELEMENT) {
            return false;
        }
        only = child;
    }
    if (only == nullptr) {
        return false;
    }
    const HtmlStyle style = styleOf(*only);
    const bool isMono = style.mono.value_or(false);
    if (isElement(*only, GUMBO_TAG_PRE)) {
        const bool isBare = !hasAttribute(*only, "class") &&
                            std::ranges::none_of(childrenOf(*only), [](const GumboNode *child) {
                                return child->type == GUMBO_NODE_ELEMENT;
                            });
        return isMono || isBare;
    }
    return isElement(*only, GUMBO_TAG_DIV) && style.keepsLines.value_or(false) && isMono;
}

} // namespace masthead
