// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlreader.h"

#include "document/import/htmlroles.h"
#include "document/import/htmltable.h"
#include "document/import/webaddresses.h"
#include "document/markdown/safeurl.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace masthead {

namespace {

/// The address that a link or picture of the page may keep; empty: none.
QString safeAddress(const QString &written)
{
    const QString address = withoutTracking(withoutRedirect(written.trimmed()));
    const std::optional<SafeUrl> url =
        address.startsWith(u'#') ? std::nullopt : SafeUrl::parse(address);
    if (!url) {
        return {};
    }
    static const QRegularExpression plain(QStringLiteral("^[^\\s<>\"'`\\\\\\p{C}]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(address).hasMatch() ? address : url->text();
}

bool isEmoji(const QString &alt)
{
    constexpr qsizetype longest = 16;
    return !alt.isEmpty() && alt.size() <= longest &&
           std::ranges::none_of(alt,
                                [](QChar character) {
                                    return character.isSpace() ||
                                           (character.unicode() < 0x80 && !character.isDigit() &&
                                            character != u'#');
                                }) &&
           std::ranges::any_of(alt, [](QChar character) {
               return character.isSurrogate() || character.isSymbol();
           });
}

/// Pictures of a pixel or two only tell their server that the page was read.
bool isPixel(const GumboNode &element)
{
    const auto isTiny = [&](const char *name) {
        bool ok = false;
        const int size = attribute(element, name).toInt(&ok);
        return ok && size <= 2;
    };
    return isTiny("width") && isTiny("height");
}

/// Ranks of headings from 4 on: above it a body's levels all come out alike.
void rankHeadings(std::vector<Node> &blocks)
{
    constexpr int first = 4;
    constexpr int last = 6;
    QSet<int> used;
    for (const Node &block : blocks) {
        if (block.kind == NodeKind::Heading) {
            used.insert(block.level);
        }
    }
    QList<int> levels(used.begin(), used.end());
    std::ranges::sort(levels);
    for (Node &block : blocks) {
        if (block.kind == NodeKind::Heading) {
            block.level = std::min(last, first + static_cast<int>(levels.indexOf(block.level)));
        }
    }
}

} // namespace

HtmlReader::HtmlReader(const HtmlTree &tree, int firstNote)
    : m_tree(tree)
    , m_notes(findNotes(tree.root(), firstNote))
{
}

Node HtmlReader::read()
{
    HtmlBlocks out(m_links);
    children(m_tree.root(), {}, out);
    Node root;
    root.children = out.take();
    rankHeadings(root.children);
    if (!m_definitions.empty() && !root.children.empty() &&
        root.children.back().kind == NodeKind::ThematicBreak) {
        root.children.pop_back(); // it parted the notes from the text
    }
    std::ranges::sort(m_definitions, {}, &Node::level);
    std::ranges::move(m_definitions, std::back_inserter(root.children));
    return root;
}

void HtmlReader::children(const GumboNode &node, const Context &context, HtmlBlocks &out)
{
    for (const GumboNode *child : childrenOf(node)) {
        this->node(*child, context, out);
    }
}

void HtmlReader::node(const GumboNode &node, const Context &context, HtmlBlocks &out)
{
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        out.line().append(QString::fromUtf8(node.v.text.text), context.style, context.keepsLines);
        break;
    case GUMBO_NODE_ELEMENT: {
        const HtmlStyle style = styleOf(node);
        if (isSkipped(node) || style.hidden || style.wordMark ||
            m_notes.backLinks.contains(&node) || m_notes.loose.contains(&node)) {
            break;
        }
        if (m_notes.notes.contains(&node)) {
            note(node, context);
            break;
        }
        Context within = context;
        const bool isCitation = isElement(node, GUMBO_TAG_CITE) && hasClass(node, u"citation");
        within.style.formats =
            formatsWith(context.style.formats, isCitation ? GUMBO_TAG_SPAN : tagOf(node), style);
        within.keepsLines = style.keepsLines.value_or(context.keepsLines);
        element(node, style, within, out);
        break;
    }
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        break;
    }
}

void HtmlReader::element(const GumboNode &element, const HtmlStyle &style, Context context,
                         HtmlBlocks &out)
{
    if (const int level = headingLevel(element); level > 0) {
        heading(element, level, context, out);
        return;
    }
    switch (tagOf(element)) {
    case GUMBO_TAG_BLOCKQUOTE:
        quote(element, style, context, out);
        return;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        list(element, context, out);
        return;
    case GUMBO_TAG_LI: { // in no list
        if (context.quotes >= deepest) {
            break;
        }
        Node list{.kind = NodeKind::List};
        item(element, list, context, out);
        if (!list.children.empty()) {
            out.add(std::move(list));
        }
        return;
    }
    case GUMBO_TAG_DL:
        definitions(element, context, out);
        return;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
        code(element, out);
        return;
    case GUMBO_TAG_TABLE:
        HtmlTable(*this, element).read(context, out);
        return;
    case GUMBO_TAG_HR:
        out.add({.kind = NodeKind::ThematicBreak});
        return;
    default:
        break;
    }
    if (style.wordList && isBlock(tagOf(element))) {
        wordItem(element, *style.wordList, context, out);
        return;
    }
    if (inlineElement(element, context, out)) {
        return;
    }
    const bool block = isBlock(tagOf(element));
    if (block) {
        out.flush();
    }
    children(element, context, out);
    if (block) {
        out.flush();
    }
}

/// True if it was one of those that are more than their text.
bool HtmlReader::inlineElement(const GumboNode &element, Context context, HtmlBlocks &out)
{
    switch (tagOf(element)) {
    case GUMBO_TAG_BR:
        out.line().appendBreak();
        return true;
    case GUMBO_TAG_A:
        link(element, context, out);
        return true;
    case GUMBO_TAG_IMG:
        picture(element, context, out);
        return true;
    case GUMBO_TAG_INPUT:
        if (context.item != nullptr && context.item->task == Task::None &&
            attribute(element, "type").toLower() == u"checkbox") {
            context.item->task = hasAttribute(element, "checked") ? Task::Done : Task::Open;
        }
        return true;
    case GUMBO_TAG_Q: {
        static const QRegularExpression kana(QStringLiteral("[\\p{Hiragana}\\p{Katakana}]"));
        const bool isJapanese = rawText(element).contains(kana);
        out.line().append(isJapanese ? u"「" : u"“", context.style);
        children(element, context, out);
        out.line().append(isJapanese ? u"」" : u"”", context.style);
        return true;
    }
    case GUMBO_TAG_RT: {
        const bool hasOwn =
            std::ranges::any_of(childrenOf(*element.parent), [](const GumboNode *child) {
                return isElement(*child, GUMBO_TAG_RP);
            });
        out.line().append(hasOwn ? u"" : u"(", context.style);
        children(element, context, out);
        out.line().append(hasOwn ? u"" : u")", context.style);
        return true;
    }
    default:
        return false;
    }
}

void HtmlReader::link(const GumboNode &element, Context context, HtmlBlocks &out)
{
    if (const int number = m_notes.references.value(&element, 0); number > 0) {
        context.style.formats &= ~InlineFormats(InlineFormat::Sup);
        out.line().appendNode({.kind = NodeKind::FootnoteReference, .level = number},
                              context.style);
        return;
    }
    const QString address = safeAddress(attribute(element, "href"));
    if (!address.isEmpty()) {
        context.style.link = static_cast<int>(m_links.size());
        m_links.push_back({.address = address, .spansBlocks = holdsBlocks(element)});
    }
    children(element, context, out);
}

void HtmlReader::picture(const GumboNode &element, const Context &context, HtmlBlocks &out)
{
    const QString alt = attribute(element, "alt").simplified();
    if (isPixel(element) || attribute(element, "aria-roledescription") == u"checkbox") {
        return;
    }
    if (isEmoji(alt)) {
        out.line().append(alt, context.style);
        return;
    }
    QString address = safeAddress(attribute(element, "src"));
    if (address.isEmpty()) { // until it is scrolled to, a picture may be elsewhere
        address = safeAddress(attribute(element, "data-src"));
    }
    if (address.isEmpty() || address.startsWith(u"mailto:")) {
        ++m_picturesLeftOut;
        out.line().append(alt, context.style);
        return;
    }
    Node picture{.kind = NodeKind::Image, .address = address};
    if (!alt.isEmpty()) {
        picture.children.push_back({.kind = NodeKind::Text, .text = alt});
    }
    out.line().appendNode(picture, context.style);
}

std::vector<Node> HtmlReader::blocksIn(const GumboNode &element, const Context &context)
{
    HtmlBlocks inner(m_links);
    children(element, context, inner);
    return inner.take();
}

/// Its paragraphs are one line; what else stands in it comes behind.
void HtmlReader::heading(const GumboNode &element, int level, const Context &context,
                         HtmlBlocks &out)
{
    Context within = context;
    within.style.formats &= ~(InlineFormats(InlineFormat::Strong) | InlineFormat::Mono);
    Node heading{.kind = NodeKind::Heading, .level = level};
    std::vector<Node> others;
    for (Node &block : blocksIn(element, within)) {
        if (block.kind != NodeKind::Paragraph) {
            others.push_back(std::move(block));
            continue;
        }
        if (!heading.children.empty()) {
            heading.children.push_back({.kind = NodeKind::HardBreak});
        }
        std::ranges::move(block.children, std::back_inserter(heading.children));
    }
    if (context.quotes > 0) { // in a quote or an item it is a line
        heading.kind = NodeKind::Paragraph;
        Node strong{.kind = NodeKind::Strong};
        strong.children = std::exchange(heading.children, {});
        if (!strong.children.empty()) {
            heading.children.push_back(std::move(strong));
        }
    }
    if (!heading.children.empty()) {
        out.add(std::move(heading));
    }
    for (Node &block : others) {
        out.add(std::move(block));
    }
}

void HtmlReader::quote(const GumboNode &element, const HtmlStyle &style, Context context,
                       HtmlBlocks &out)
{
    out.flush();
    if (style.borderless || context.quotes >= deepest) { // mail programs indent by it
        children(element, context, out);
        out.flush();
        return;
    }
    ++context.quotes;
    Node quote{.kind = NodeKind::BlockQuote};
    quote.children = blocksIn(element, context);
    if (!quote.children.empty()) {
        out.add(std::move(quote));
    }
}

void HtmlReader::code(const GumboNode &element, HtmlBlocks &out)
{
    static const QRegularExpression language(
        QStringLiteral("(?:^|[\\s-])(?:language|lang|highlight-source|highlight-text|brush:?)[- ]"
                       "([a-zA-Z0-9+#-]{1,20})"));
    QString text = rawText(element);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (text.endsWith(u'\n') || text.endsWith(u' ')) {
        text.chop(1);
    }
    if (text.trimmed().isEmpty()) {
        return;
    }
    Node code{.kind = NodeKind::CodeBlock, .text = text + u'\n'};
    QString classes = attribute(element, "class") + u' ' + attribute(*element.parent, "class");
    for (const GumboNode *child : childrenOf(element)) {
        classes += u' ' + attribute(*child, "class");
    }
    if (const auto match = language.match(classes); match.hasMatch()) {
        code.title = match.captured(1).toLower();
    } else {
        static const QRegularExpression name(QStringLiteral("^[a-zA-Z0-9+#-]{1,20}$"));
        const QString named = attribute(element, "data-lang");
        code.title = name.match(named).hasMatch() ? named.toLower() : QString();
    }
    out.add(std::move(code));
}

void HtmlReader::note(const GumboNode &element, const Context &context)
{
    Context within = context;
    ++within.quotes;
    Node definition{.kind = NodeKind::FootnoteDefinition, .level = m_notes.notes.value(&element)};
    definition.children = blocksIn(element, within);
    // The sign before the links back, where they are letters.
    if (!definition.children.empty() && !definition.children.front().children.empty()) {
        Node &first = definition.children.front().children.front();
        static const QRegularExpression sign(QStringLiteral("^[\\^↑]\\s*"));
        first.text.remove(sign);
    }
    if (!plainText(definition).trimmed().isEmpty()) {
        m_definitions.push_back(std::move(definition));
    }
}

} // namespace masthead
