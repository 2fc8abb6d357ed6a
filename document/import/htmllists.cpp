// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of HtmlReader: those of pages, terms with their meanings, and Word's paragraphs.
#include "document/import/htmlreader.h"
#include "document/import/htmlroles.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace masthead {

namespace {

/// The box that a list of tasks has as a character.
void takeBox(Node &item)
{
    if (item.children.empty() || item.children.front().children.empty() ||
        item.children.front().kind != NodeKind::Paragraph) {
        return;
    }
    Node &first = item.children.front().children.front();
    if (first.kind != NodeKind::Text || first.text.size() < 2 || !first.text[1].isSpace() ||
        !QStringView(u"☐☑☒").contains(first.text.front())) {
        return;
    }
    item.task = first.text.front() == u'☐' ? Task::Open : Task::Done;
    first.text.remove(0, 2);
}

} // namespace

void HtmlReader::list(const GumboNode &element, const Context &context, HtmlBlocks &out)
{
    out.flush();
    if (context.quotes >= deepest) {
        children(element, context, out);
        out.flush();
        return;
    }
    Node list{.kind = NodeKind::List, .level = 1, .ordered = isElement(element, GUMBO_TAG_OL)};
    bool ok = false;
    if (const int start = attribute(element, "start").toInt(&ok); ok) {
        list.level = std::clamp(start, 0, 999'999'999);
    }
    for (const GumboNode *child : childrenOf(element)) {
        if (isElement(*child, GUMBO_TAG_LI)) {
            item(*child, list, context, out);
            continue;
        }
        HtmlBlocks inner(m_links);
        Context within = context;
        ++within.quotes;
        node(*child, within, inner);
        std::vector<Node> blocks = inner.take();
        if (blocks.empty()) {
            continue;
        }
        if (list.children.empty()) { // a list in a list, without an item of its own
            list.children.push_back({.kind = NodeKind::ListItem});
        }
        std::ranges::move(blocks, std::back_inserter(list.children.back().children));
    }
    if (!list.children.empty()) {
        out.add(std::move(list));
    } else if (!out.nodes().empty() && out.nodes().back().kind == NodeKind::Heading &&
               std::ranges::any_of(childrenOf(element), [this](const GumboNode *child) {
                   return m_notes.notes.contains(child);
               })) {
        out.dropLast(); // the title of the list of notes
    }
}

void HtmlReader::item(const GumboNode &element, Node &list, const Context &context, HtmlBlocks &out)
{
    const HtmlStyle style = styleOf(element);
    if (style.hidden) {
        return;
    }
    if (m_notes.notes.contains(&element)) {
        note(element, context);
        return;
    }
    Node item{.kind = NodeKind::ListItem};
    if (attribute(element, "role") == u"checkbox") {
        item.task = attribute(element, "aria-checked") == u"true" ? Task::Done : Task::Open;
    }
    Context within = context;
    within.style.formats = formatsWith(context.style.formats, GUMBO_TAG_LI, style);
    within.keepsLines = style.keepsLines.value_or(context.keepsLines);
    ++within.quotes;
    within.item = &item;
    item.children = blocksIn(element, within);
    if (item.children.empty()) {
        return;
    }
    if (item.task == Task::None) {
        takeBox(item);
    }
    const int level = attribute(element, "data-aria-level").toInt();
    if (level > 0 && hasAttribute(element, "data-listid")) { // Word on the web
        const bool isFirst = hasAttribute(*element.parent, "start");
        out.addFlatItem({.level = level,
                         .ordered = list.ordered,
                         .number = isFirst ? std::optional(list.level) : std::nullopt},
                        std::move(item));
        return;
    }
    if (list.children.empty() && list.ordered && hasAttribute(element, "value")) {
        list.level = std::clamp(attribute(element, "value").toInt(), 0, 999'999'999);
    }
    // Some editors put an inner list into an item of its own.
    const bool isInner = item.children.front().kind == NodeKind::List && !list.children.empty();
    if (isInner) {
        std::ranges::move(item.children, std::back_inserter(list.children.back().children));
    } else {
        list.children.push_back(std::move(item));
    }
}

/// A list of terms: each bold, with what it means behind it.
void HtmlReader::definitions(const GumboNode &element, const Context &context, HtmlBlocks &out)
{
    Node list{.kind = NodeKind::List};
    Context within = context;
    ++within.quotes;
    bool isTermOnly = false; // the last item has no meaning yet
    const auto add = [&](const GumboNode &part) {
        std::vector<Node> blocks = blocksIn(part, within);
        if (blocks.empty()) {
            return;
        }
        const bool isTerm = isElement(part, GUMBO_TAG_DT);
        if (isTerm) {
            Node strong{.kind = NodeKind::Strong};
            strong.children = std::exchange(blocks.front().children, {});
            isTermOnly = true;
            blocks.front().children.push_back(std::move(strong));
        }
        if (isTerm || list.children.empty()) {
            list.children.push_back({.kind = NodeKind::ListItem});
        }
        std::vector<Node> &item = list.children.back().children;
        const bool isFirstMeaning = !isTerm && std::exchange(isTermOnly, false) &&
                                    item.size() == 1 && item.front().kind == NodeKind::Paragraph &&
                                    blocks.front().kind == NodeKind::Paragraph;
        if (isFirstMeaning) {
            std::vector<Node> &line = item.front().children;
            const bool hasColon = plainText(item.front()).endsWith(u':');
            line.push_back({.kind = NodeKind::Text,
                            .text = hasColon ? QStringLiteral(" ") : QStringLiteral(": ")});
            std::ranges::move(blocks.front().children, std::back_inserter(line));
            blocks.erase(blocks.begin());
        }
        std::ranges::move(blocks, std::back_inserter(item));
    };
    out.flush();
    for (const GumboNode *child : childrenOf(element)) {
        if (isElement(*child, GUMBO_TAG_DIV)) { // which may group a term with its meanings
            std::ranges::for_each(childrenOf(*child), [&](const GumboNode *inner) { add(*inner); });
        } else {
            add(*child);
        }
    }
    if (!list.children.empty()) {
        out.add(std::move(list));
    }
}

/// A paragraph that Word calls an item of a list: its mark tells which kind.
void HtmlReader::wordItem(const GumboNode &element, const WordList &place, const Context &context,
                          HtmlBlocks &out)
{
    static const QRegularExpression number(
        QStringLiteral("^\\(?(?:\\d+\\.)*(?:(\\d{1,9})|[a-zA-Z]{1,5})[.)]"));
    const auto markOf = [](const auto &self, const GumboNode &node) -> QString {
        if (node.type == GUMBO_NODE_ELEMENT && styleOf(node).wordMark) {
            return rawText(node).trimmed();
        }
        for (const GumboNode *child : childrenOf(node)) {
            if (const QString mark = self(self, *child); !mark.isEmpty()) {
                return mark;
            }
        }
        return {};
    };
    const QRegularExpressionMatch match = number.match(markOf(markOf, element));
    Node item{.kind = NodeKind::ListItem};
    Context within = context;
    ++within.quotes;
    within.item = &item;
    item.children = blocksIn(element, within);
    if (item.children.empty()) {
        return;
    }
    takeBox(item);
    FlatItem flat{.level = place.level, .ordered = match.hasMatch()};
    if (match.hasCaptured(1)) {
        flat.number = match.captured(1).toInt();
    }
    out.addFlatItem(flat, std::move(item));
}

} // namespace masthead
