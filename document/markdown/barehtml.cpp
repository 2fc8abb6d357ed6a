// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/barehtml.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace masthead {
namespace {

/// Deeper nesting of bare tags is text: a tree is walked by recursion.
constexpr qsizetype deepestBareTag = 20;

Node textNode(QString text)
{
    Node node;
    node.kind = NodeKind::Text;
    node.text = std::move(text);
    return node;
}

Node plainNode(NodeKind kind)
{
    Node node;
    node.kind = kind;
    return node;
}

/// Index into bareTags, or -1.
int bareTagIndex(QStringView name)
{
    const auto found = std::ranges::find_if(
        bareTags, [&](QStringView tag) { return tag.compare(name, Qt::CaseInsensitive) == 0; });
    return found == bareTags.end() ? -1 : static_cast<int>(found - bareTags.begin());
}

bool isBreak(QStringView literal)
{
    return literal.compare(u"<br>", Qt::CaseInsensitive) == 0 ||
           literal.compare(u"<br/>", Qt::CaseInsensitive) == 0 ||
           literal.compare(u"<br />", Qt::CaseInsensitive) == 0;
}

bool isComment(QStringView literal)
{
    return literal.startsWith(u"<!--") && literal.endsWith(u"-->");
}

/// Builds a list of inlines; a start tag is text until its end tag is met.
class Balancer
{
public:
    void add(InlinePiece piece)
    {
        if (Node *node = std::get_if<Node>(&piece)) {
            append(std::move(*node));
        } else {
            addHtml(std::get<RawHtml>(piece).literal);
        }
    }

    std::vector<Node> take()
    {
        std::vector<Node> joined;
        for (Node &node : m_nodes) {
            appendJoined(joined, std::move(node));
        }
        return joined;
    }

private:
    struct Open
    {
        int tag;
        size_t at; ///< of its text in m_nodes
    };

    void append(Node node) { m_nodes.push_back(std::move(node)); }

    void addHtml(const QString &literal)
    {
        const QStringView view(literal);
        if (isComment(view)) {
            return;
        }
        if (isBreak(view)) {
            append(plainNode(NodeKind::HardBreak));
            return;
        }
        const bool ends = view.startsWith(u"</");
        const int tag = view.size() < 3 ? -1 : bareTagIndex(view.chopped(1).sliced(ends ? 2 : 1));
        if (tag < 0) {
            append(textNode(literal));
        } else if (ends) {
            close(tag, literal);
        } else {
            open(tag, literal);
        }
    }

    void open(int tag, const QString &literal)
    {
        if (static_cast<qsizetype>(m_open.size()) < deepestBareTag) {
            m_open.push_back({.tag = tag, .at = m_nodes.size()});
        }
        append(textNode(literal));
    }

    void close(int tag, const QString &literal)
    {
        const auto found = std::ranges::find(m_open | std::views::reverse, tag, &Open::tag);
        if (found == m_open.rend()) {
            append(textNode(literal));
            return;
        }
        // Tags that were opened inside and not closed stay the text that they are so far.
        const size_t at = found->at;
        m_open.erase(std::prev(found.base()), m_open.end());
        Node bare = plainNode(NodeKind::Bare);
        bare.text = bareTags[static_cast<size_t>(tag)].toString();
        for (size_t i = at + 1; i < m_nodes.size(); ++i) {
            appendJoined(bare.children, std::move(m_nodes[i]));
        }
        m_nodes.resize(at);
        append(std::move(bare));
    }

    static void appendJoined(std::vector<Node> &nodes, Node node)
    {
        if (node.kind == NodeKind::Text && !nodes.empty() && nodes.back().kind == NodeKind::Text) {
            nodes.back().text += node.text;
        } else {
            nodes.push_back(std::move(node));
        }
    }

    std::vector<Node> m_nodes;
    std::vector<Open> m_open;
};

/// Splits what cmark takes as one block into tags, comments and text.
std::vector<InlinePiece> piecesOf(QStringView literal)
{
    static const QString tags =
        QStringLiteral("</?(?:u|s|del|ins|small|sub|sup|kbd|mark)>|<br ?/?>|\\n");
    static const QRegularExpression html(QStringLiteral("<!--.*?-->|") + tags,
                                         QRegularExpression::DotMatchesEverythingOption |
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tagsOnly(tags, QRegularExpression::CaseInsensitiveOption);
    // Behind the last end of a comment none begins: looking for it from each `<!--` is quadratic.
    const qsizetype commentsEnd = literal.lastIndexOf(QLatin1StringView("-->")) + 3;
    std::vector<InlinePiece> pieces;
    qsizetype from = 0;
    const auto addText = [&](qsizetype to) {
        if (to > from) {
            pieces.emplace_back(textNode(literal.sliced(from, to - from).toString()));
        }
    };
    const auto next = [&] {
        const bool mayHoldComments = from < commentsEnd;
        // The parser's text is valid; each match would look through all of it again.
        return (mayHoldComments ? html : tagsOnly)
            .matchView(literal, from, QRegularExpression::NormalMatch,
                       QRegularExpression::DontCheckSubjectStringMatchOption);
    };
    for (auto found = next(); found.hasMatch(); found = next()) {
        addText(found.capturedStart());
        if (found.capturedView() == u"\n") {
            pieces.emplace_back(plainNode(NodeKind::SoftBreak));
        } else {
            pieces.emplace_back(RawHtml{found.captured()});
        }
        from = found.capturedEnd();
    }
    addText(literal.size());
    return pieces;
}

} // namespace

std::vector<Node> applyHtmlPolicy(std::vector<InlinePiece> pieces)
{
    Balancer balancer;
    for (InlinePiece &piece : pieces) {
        balancer.add(std::move(piece));
    }
    return balancer.take();
}

std::vector<Node> htmlBlockAsInlines(QStringView literal)
{
    std::vector<Node> nodes = applyHtmlPolicy(piecesOf(literal.trimmed()));
    const auto isBlank = [](const Node &node) {
        return node.kind == NodeKind::SoftBreak ||
               (node.kind == NodeKind::Text && QStringView(node.text).trimmed().isEmpty());
    };
    while (!nodes.empty() && isBlank(nodes.back())) {
        nodes.pop_back();
    }
    nodes.erase(nodes.begin(), std::ranges::find_if_not(nodes, isBlank));
    return nodes;
}

} // namespace masthead
