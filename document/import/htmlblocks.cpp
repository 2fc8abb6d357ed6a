// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlblocks.h"

#include <QRegularExpression>

#include <iterator>
#include <utility>

namespace masthead {

namespace {

/// A line of stars is how many pages write a break between scenes.
bool isRule(const Node &paragraph)
{
    static const QRegularExpression rule(QStringLiteral("^(?:[*•·⁂~_—–-]\\s*){3,}$|^⁂$"));
    return paragraph.children.size() == 1 && rule.match(plainText(paragraph)).hasMatch();
}

/// A picture that stands on a line of its own is a block.
bool isPicture(const std::vector<Node> &line)
{
    const std::vector<Node> *inner = &line;
    if (line.size() == 1 && line.front().kind == NodeKind::Link) {
        inner = &line.front().children;
    }
    return inner->size() == 1 && inner->front().kind == NodeKind::Image;
}

/// The lines of a paragraph, with each picture apart.
std::vector<std::vector<Node>> withPicturesApart(std::vector<Node> inlines)
{
    std::vector<std::vector<Node>> lines(1);
    for (Node &node : inlines) {
        if (node.kind == NodeKind::HardBreak) {
            lines.emplace_back();
        } else {
            lines.back().push_back(std::move(node));
        }
    }
    std::vector<std::vector<Node>> paragraphs;
    bool isApart = true;
    for (std::vector<Node> &line : lines) {
        const bool picture = isPicture(line);
        if (picture || isApart) {
            paragraphs.push_back(std::move(line));
        } else {
            paragraphs.back().push_back({.kind = NodeKind::HardBreak});
            std::ranges::move(line, std::back_inserter(paragraphs.back()));
        }
        isApart = picture;
    }
    return paragraphs;
}

bool isOfTasks(const Node &list)
{
    return list.children.front().task != Task::None;
}

} // namespace

void HtmlBlocks::flush()
{
    if (m_line.isBlank()) {
        m_line = {};
        return;
    }
    std::vector<std::vector<Node>> paragraphs = m_line.take(m_links);
    for (std::vector<Node> &inlines : paragraphs) {
        for (std::vector<Node> &part : withPicturesApart(std::move(inlines))) {
            Node paragraph{.kind = NodeKind::Paragraph};
            paragraph.children = std::move(part);
            append(isRule(paragraph) ? Node{.kind = NodeKind::ThematicBreak}
                                     : std::move(paragraph));
        }
        m_levels.clear();
    }
}

void HtmlBlocks::add(Node block)
{
    flush();
    m_levels.clear();
    Node *last = m_nodes.empty() ? nullptr : &m_nodes.back();
    const bool goesOn = last != nullptr && last->kind == NodeKind::List &&
                        block.kind == NodeKind::List && !last->ordered && !block.ordered &&
                        isOfTasks(*last) == isOfTasks(block);
    if (goesOn) {
        std::ranges::move(block.children, std::back_inserter(last->children));
    } else {
        append(std::move(block));
    }
}

/// Of breaks that follow each other one is enough.
void HtmlBlocks::append(Node block)
{
    const bool isAgain = block.kind == NodeKind::ThematicBreak && !m_nodes.empty() &&
                         m_nodes.back().kind == NodeKind::ThematicBreak;
    if (!isAgain) {
        m_nodes.push_back(std::move(block));
    }
}

/// The flat list that is so deep in the last one; nullptr where none is.
Node *HtmlBlocks::openList(size_t depth)
{
    Node *list = m_nodes.empty() ? nullptr : &m_nodes.back();
    for (size_t step = 0; step < depth && list != nullptr; ++step) {
        Node *item = list->children.empty() ? nullptr : &list->children.back();
        list = item == nullptr || item->children.empty() ? nullptr : &item->children.back();
    }
    return list != nullptr && list->kind == NodeKind::List ? list : nullptr;
}

void HtmlBlocks::addFlatItem(const FlatItem &place, Node item)
{
    constexpr size_t deepest = 9;
    flush();
    while (m_levels.size() > 1 && m_levels.back() > place.level) {
        m_levels.pop_back();
    }
    const auto newList = [&] {
        Node list{
            .kind = NodeKind::List, .level = place.number.value_or(1), .ordered = place.ordered};
        list.children.push_back(std::move(item));
        return list;
    };
    if (m_levels.empty()) {
        m_nodes.push_back(newList());
        m_levels = {place.level};
        return;
    }
    Node *list = openList(m_levels.size() - 1);
    if (m_levels.back() < place.level && m_levels.size() < deepest) {
        list->children.back().children.push_back(newList());
        m_levels.push_back(place.level);
        return;
    }
    const int next = list->level + static_cast<int>(list->children.size());
    const bool goesOn =
        list->ordered == place.ordered && (!place.ordered || place.number.value_or(next) >= next);
    if (goesOn) {
        list->children.push_back(std::move(item));
    } else if (m_levels.size() == 1) {
        m_nodes.push_back(newList());
    } else {
        openList(m_levels.size() - 2)->children.back().children.push_back(newList());
    }
}

std::vector<Node> HtmlBlocks::take()
{
    flush();
    m_levels.clear();
    return std::exchange(m_nodes, {});
}

} // namespace masthead
