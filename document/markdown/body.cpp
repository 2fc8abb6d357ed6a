// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"

#include "document/markdown/autolinkends.h"
#include "document/markdown/barehtml.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QHash>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

namespace masthead {
namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

/// cmark-gfm keeps tables of special characters in globals that attaching an extension writes.
std::mutex &parserMutex()
{
    static std::mutex mutex;
    return mutex;
}

Tree parseTree(const QByteArray &utf8)
{
    const std::scoped_lock lock(parserMutex());
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser =
        cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser, utf8.constData(), static_cast<size_t>(utf8.size()));
    Tree tree(cmark_parser_finish(parser));
    cmark_parser_free(parser);
    cmark_consolidate_text_nodes(tree.get());
    return tree;
}

/// Upper bound of the cells that a table extension would make: it fills each row to the width of
/// the delimiter row, so that a few kilobytes can stand for millions of cells.
qsizetype possibleTableCells(QStringView markdown)
{
    qsizetype cells = 0;
    qsizetype rows = 0;
    qsizetype columns = 0;
    for (const QStringView line : markdown.tokenize(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            cells += rows * columns;
            rows = 0;
            columns = 0;
            continue;
        }
        ++rows;
        const auto isDelimiter = [](QChar c) {
            return QStringView(u"|-: \t>*+0123456789.)").contains(c);
        };
        if (trimmed.contains(u'-') && std::ranges::all_of(trimmed, isDelimiter)) {
            columns = qMax(columns, trimmed.contains(u'|') ? trimmed.count(u'|') + 1 : 0);
        }
    }
    return cells + rows * columns;
}

/// The next node in reading order, and its depth; nullptr at the end.
cmark_node *following(cmark_node *node, int &depth)
{
    if (cmark_node *child = cmark_node_first_child(node)) {
        ++depth;
        return child;
    }
    while (node && !cmark_node_next(node)) {
        node = cmark_node_parent(node);
        --depth;
    }
    return node ? cmark_node_next(node) : nullptr;
}

bool isWithin(cmark_node *root, const BodyLimits &limits)
{
    int nodes = 0;
    int depth = 0;
    for (cmark_node *node = root; node; node = following(node, depth)) {
        ++nodes;
        if (nodes > limits.nodes || depth > limits.depth) {
            return false;
        }
    }
    return true;
}

QString string(const char *utf8)
{
    return withoutAutolinkEnds(QString::fromUtf8(utf8 ? utf8 : ""));
}

/// cmark's kinds by name, since its extensions have no constants in its headers; footnotes have no
/// name.
std::optional<NodeKind> kindOf(cmark_node *node)
{
    struct Row
    {
        std::string_view name;
        NodeKind kind;
    };
    static constexpr Row rows[] = {
        {"paragraph", NodeKind::Paragraph},
        {"heading", NodeKind::Heading},
        {"block_quote", NodeKind::BlockQuote},
        {"list", NodeKind::List},
        {"item", NodeKind::ListItem},
        {"tasklist", NodeKind::ListItem},
        {"code_block", NodeKind::CodeBlock},
        {"thematic_break", NodeKind::ThematicBreak},
        {"table", NodeKind::Table},
        {"table_header", NodeKind::TableRow},
        {"table_row", NodeKind::TableRow},
        {"table_cell", NodeKind::TableCell},
        {"text", NodeKind::Text},
        {"softbreak", NodeKind::SoftBreak},
        {"linebreak", NodeKind::HardBreak},
        {"code", NodeKind::Code},
        {"emph", NodeKind::Emphasis},
        {"strong", NodeKind::Strong},
        {"strikethrough", NodeKind::Strikethrough},
        {"link", NodeKind::Link},
        {"image", NodeKind::Image},
    };
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) {
        return NodeKind::FootnoteDefinition;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE) {
        return NodeKind::FootnoteReference;
    }
    const std::string_view name = cmark_node_get_type_string(node);
    const auto *row = std::ranges::find(rows, name, &Row::name);
    return row == std::end(rows) ? std::nullopt : std::optional(row->kind);
}

/// Makes our tree from cmark's.
class Converter
{
public:
    Node convertRoot(cmark_node *root)
    {
        Node node;
        convertBlocks(root, node);
        return node;
    }

private:
    Node convert(cmark_node *source, NodeKind kind)
    {
        Node node;
        node.kind = kind;
        setMembers(node, source);
        if (isBlock(source)) {
            node.firstLine = qMax(cmark_node_get_start_line(source) - 1, 0);
            node.lastLine = qMax(cmark_node_get_end_line(source) - 1, node.firstLine);
        }
        if (holdsInlines(kind)) {
            node.children = convertInlines(source);
        } else {
            convertBlocks(source, node);
            if (!node.children.empty()) {
                node.lastLine = node.children.back().lastLine; // cmark counts blank lines after it
            }
        }
        return node;
    }

    static bool isBlock(cmark_node *source)
    {
        return (cmark_node_get_type(source) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    }

    static bool holdsInlines(NodeKind kind)
    {
        switch (kind) {
        case NodeKind::Root:
        case NodeKind::BlockQuote:
        case NodeKind::List:
        case NodeKind::ListItem:
        case NodeKind::CodeBlock:
        case NodeKind::ThematicBreak:
        case NodeKind::Table:
        case NodeKind::TableRow:
        case NodeKind::FootnoteDefinition:
            return false;
        case NodeKind::Paragraph:
        case NodeKind::Heading:
        case NodeKind::TableCell:
        case NodeKind::Text:
        case NodeKind::SoftBreak:
        case NodeKind::HardBreak:
        case NodeKind::Code:
        case NodeKind::Emphasis:
        case NodeKind::Strong:
        case NodeKind::Strikethrough:
        case NodeKind::Link:
        case NodeKind::Image:
        case NodeKind::FootnoteReference:
        case NodeKind::Bare:
            return true;
        }
        return true;
    }

    void setMembers(Node &node, cmark_node *source)
    {
        switch (node.kind) {
        case NodeKind::Text:
        case NodeKind::Code:
            node.text = string(cmark_node_get_literal(source));
            break;
        case NodeKind::CodeBlock:
            node.text = string(cmark_node_get_literal(source));
            node.title = string(cmark_node_get_fence_info(source)).section(u' ', 0, 0);
            break;
        case NodeKind::Heading:
            node.level = cmark_node_get_heading_level(source);
            break;
        case NodeKind::List:
            node.ordered = cmark_node_get_list_type(source) == CMARK_ORDERED_LIST;
            node.level = cmark_node_get_list_start(source);
            node.tight = cmark_node_get_list_tight(source) != 0;
            break;
        case NodeKind::ListItem:
            node.task = taskOf(source);
            break;
        case NodeKind::Table:
            node.alignments = alignmentsOf(source);
            break;
        case NodeKind::TableRow:
            node.header = cmark_gfm_extensions_get_table_row_is_header(source) != 0;
            break;
        case NodeKind::Link:
        case NodeKind::Image:
            node.address = string(cmark_node_get_url(source));
            node.title = string(cmark_node_get_title(source));
            break;
        case NodeKind::FootnoteDefinition:
            node.level = ++m_footnotes; // used ones only, at the end, in the order of their numbers
            break;
        case NodeKind::FootnoteReference:
            node.level = string(cmark_node_get_literal(source)).toInt();
            node.index = ++m_references[node.level];
            break;
        case NodeKind::Root:
        case NodeKind::Paragraph:
        case NodeKind::BlockQuote:
        case NodeKind::ThematicBreak:
        case NodeKind::TableCell:
        case NodeKind::SoftBreak:
        case NodeKind::HardBreak:
        case NodeKind::Emphasis:
        case NodeKind::Strong:
        case NodeKind::Strikethrough:
        case NodeKind::Bare:
            break;
        }
    }

    static Task taskOf(cmark_node *source)
    {
        if (std::string_view(cmark_node_get_type_string(source)) != "tasklist") {
            return Task::None;
        }
        return cmark_gfm_extensions_get_tasklist_item_checked(source) ? Task::Done : Task::Open;
    }

    static QList<Alignment> alignmentsOf(cmark_node *source)
    {
        QList<Alignment> result;
        const uint8_t *letters = cmark_gfm_extensions_get_table_alignments(source);
        for (uint16_t i = 0; i < cmark_gfm_extensions_get_table_columns(source); ++i) {
            switch (letters[i]) {
            case 'l':
                result << Alignment::Left;
                break;
            case 'c':
                result << Alignment::Center;
                break;
            case 'r':
                result << Alignment::Right;
                break;
            default:
                result << Alignment::None;
            }
        }
        return result;
    }

    void convertBlocks(cmark_node *source, Node &into)
    {
        for (cmark_node *child = cmark_node_first_child(source); child;
             child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) == CMARK_NODE_HTML_BLOCK) {
                appendHtmlBlock(child, into);
            } else if (const auto kind = kindOf(child)) {
                Node node = convert(child, *kind);
                // A quote that held only a footnote's definition: the parser has moved it.
                if (node.kind != NodeKind::BlockQuote || !node.children.empty()) {
                    into.children.push_back(std::move(node));
                }
            }
        }
    }

    static void appendHtmlBlock(cmark_node *source, Node &into)
    {
        Node paragraph;
        paragraph.kind = NodeKind::Paragraph;
        paragraph.firstLine = qMax(cmark_node_get_start_line(source) - 1, 0);
        paragraph.lastLine = qMax(cmark_node_get_end_line(source) - 1, paragraph.firstLine);
        paragraph.children = htmlBlockAsInlines(string(cmark_node_get_literal(source)));
        if (!paragraph.children.empty()) {
            into.children.push_back(std::move(paragraph));
        }
    }

    /// `*|NAME|*` is a mark of mail services, not an emphasis.
    static Node literalIfMergeTag(Node node)
    {
        const bool isTag = node.kind == NodeKind::Emphasis && node.children.size() == 1 &&
                           node.children.front().kind == NodeKind::Text &&
                           node.children.front().text.size() > 2 &&
                           node.children.front().text.startsWith(u'|') &&
                           node.children.front().text.endsWith(u'|');
        if (isTag) {
            node = {.kind = NodeKind::Text, .text = u'*' + node.children.front().text + u'*'};
        }
        return node;
    }

    std::vector<Node> convertInlines(cmark_node *source)
    {
        std::vector<InlinePiece> pieces;
        for (cmark_node *child = cmark_node_first_child(source); child;
             child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) == CMARK_NODE_HTML_INLINE) {
                pieces.emplace_back(RawHtml{string(cmark_node_get_literal(child))});
            } else if (const auto kind = kindOf(child)) {
                pieces.emplace_back(literalIfMergeTag(convert(child, *kind)));
            }
        }
        return applyHtmlPolicy(std::move(pieces));
    }

    int m_footnotes = 0;
    QHash<int, int> m_references;
};

/// What exceeds a limit: the text as it was written, a paragraph for each run of lines.
Body plainBody(QStringView markdown)
{
    Body body{.root = {}, .plain = true};
    Node paragraph;
    const auto flush = [&] {
        if (!paragraph.children.empty()) {
            body.root.children.push_back(std::exchange(paragraph, {}));
        }
    };
    int number = -1;
    for (const QStringView line : markdown.tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            flush();
            continue;
        }
        if (paragraph.children.empty()) {
            paragraph.kind = NodeKind::Paragraph;
            paragraph.firstLine = number;
        } else {
            paragraph.children.push_back({.kind = NodeKind::HardBreak});
        }
        paragraph.lastLine = number;
        paragraph.children.push_back({.kind = NodeKind::Text, .text = line.toString()});
    }
    flush();
    return body;
}

void appendPlain(QString &out, const Node &node)
{
    switch (node.kind) {
    case NodeKind::Text:
    case NodeKind::Code:
        out += node.text;
        return;
    case NodeKind::CodeBlock:
        out += node.text;
        if (out.endsWith(u'\n')) {
            out.chop(1);
        }
        return;
    case NodeKind::SoftBreak:
    case NodeKind::HardBreak:
        out += u' ';
        return;
    case NodeKind::Image:
    case NodeKind::FootnoteReference:
    case NodeKind::ThematicBreak:
        return;
    case NodeKind::Root:
    case NodeKind::BlockQuote:
    case NodeKind::List:
    case NodeKind::ListItem:
    case NodeKind::Table:
    case NodeKind::FootnoteDefinition:
    case NodeKind::TableRow:
    case NodeKind::Paragraph:
    case NodeKind::Heading:
    case NodeKind::TableCell:
    case NodeKind::Emphasis:
    case NodeKind::Strong:
    case NodeKind::Strikethrough:
    case NodeKind::Link:
    case NodeKind::Bare:
        break;
    }
    const QChar between = node.kind == NodeKind::TableRow ? u' ' : u'\n';
    const bool holdsBlocks = node.kind == NodeKind::Root || node.kind == NodeKind::BlockQuote ||
                             node.kind == NodeKind::List || node.kind == NodeKind::ListItem ||
                             node.kind == NodeKind::Table || node.kind == NodeKind::TableRow ||
                             node.kind == NodeKind::FootnoteDefinition;
    for (const Node &child : node.children) {
        const qsizetype before = out.size();
        const bool part =
            holdsBlocks && &child != &node.children.front() && before > 0 && !out.endsWith(between);
        if (part) {
            out += between;
        }
        appendPlain(out, child);
        if (part && out.size() == before + 1) {
            out.chop(1); // a block without text leaves no empty line
        }
    }
}

} // namespace

qsizetype BodyLimits::outputBytes(qsizetype inputBytes) const
{
    constexpr qsizetype least = 64LL * 1024;
    constexpr qsizetype most = 4LL * 1024 * 1024;
    return std::clamp(16 * inputBytes, least, most);
}

Body parseBody(QStringView markdown, const BodyLimits &limits)
{
    const QByteArray utf8 = markdown.toUtf8();
    if (utf8.size() > limits.bytes || possibleTableCells(markdown) > limits.tableCells) {
        return plainBody(markdown);
    }
    const Tree tree = parseTree(withAutolinkEnds(markdown).toUtf8());
    if (!isWithin(tree.get(), limits)) {
        return plainBody(markdown);
    }
    return {.root = Converter().convertRoot(tree.get()), .plain = false};
}

Body parseAsPlain(QStringView markdown)
{
    return plainBody(markdown);
}

QString plainText(const Node &node)
{
    QString text;
    appendPlain(text, node);
    return text;
}

Counts countBody(QStringView markdown)
{
    return countText(plainText(parseBody(markdown).root));
}

} // namespace masthead
