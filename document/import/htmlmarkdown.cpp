// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlmarkdown.h"

#include "document/import/htmlreader.h"
#include "document/import/htmltree.h"
#include "document/markdown/markdownwriter.h"

#include <QCoreApplication>

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
    return HtmlMarkdown{.text = markdownOf(reader.read()),
                        .picturesLeftOut = reader.picturesLeftOut()};
}

bool isCodeEditorsHtml(QByteArrayView html)
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
    const bool isPre = isElement(*only, GUMBO_TAG_PRE);
    const bool isDiv = isElement(*only, GUMBO_TAG_DIV) && style.keepsLines.value_or(false);
    return (isPre || isDiv) && style.mono.value_or(false);
}

} // namespace masthead
