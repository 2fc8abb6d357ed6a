// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/htmlreader.h"

#include "document/import/htmltable.h"
#include "document/import/webaddresses.h"
#include "document/markdown/safeurl.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace masthead {

namespace {

/// Deeper quotes and lists are read as if they stood in the last.
constexpr int deepest = 12;

/// What no reader of the page sees, or nothing that could be written down.
bool isSkipped(const GumboNode &element)
{
    constexpr std::array skipped{
        GUMBO_TAG_HEAD,   GUMBO_TAG_NAV,    GUMBO_TAG_BUTTON,  GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,
        GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,   GUMBO_TAG_APPLET, GUMBO_TAG_DATALIST,
        GUMBO_TAG_METER,  GUMBO_TAG_OPTION, GUMBO_TAG_PROGRESS};
    return std::ranges::find(skipped, tagOf(element)) != skipped.end() ||
           attribute(element, "role") == u"navigation";
}

bool isBlock(GumboTag tag)
{
    constexpr std::array blocks{
        GUMBO_TAG_ADDRESS,  GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,   GUMBO_TAG_BODY,
        GUMBO_TAG_CENTER,   GUMBO_TAG_DD,      GUMBO_TAG_DETAILS, GUMBO_TAG_DIV,
        GUMBO_TAG_DT,       GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,  GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_FIELDSET, GUMBO_TAG_FORM,    GUMBO_TAG_HEADER,  GUMBO_TAG_HGROUP,
        GUMBO_TAG_LEGEND,   GUMBO_TAG_MAIN,    GUMBO_TAG_P,       GUMBO_TAG_SECTION,
        GUMBO_TAG_SUMMARY,  GUMBO_TAG_CAPTION, GUMBO_TAG_TR,      GUMBO_TAG_TD,
        GUMBO_TAG_TH};
    return std::ranges::find(blocks, tag) != blocks.end();
}

bool holdsBlocks(const GumboNode &node)
{
    return std::ranges::any_of(childrenOf(node), [](const GumboNode *child) {
        const GumboTag tag = tagOf(*child);
        return isBlock(tag) || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) || holdsBlocks(*child);
    });
}

/// 0: none.
int headingLevel(const GumboNode &element)
{
    const GumboTag tag = tagOf(element);
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        return 1 + static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1);
    }
    constexpr int lowest = 6;
    if (attribute(element, "role") == u"heading") {
        return std::clamp(attribute(element, "aria-level").toInt(), 1, lowest);
    }
    return hasClass(element, u"MsoTitle") ? 1 : 0;
}

/// What the tag says of its text, before its style has a word.
InlineFormats formatsOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return InlineFormat::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
        return InlineFormat::Emphasis;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return InlineFormat::Strike;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_SAMP:
        return InlineFormat::Code;
    case GUMBO_TAG_SUP:
        return InlineFormat::Sup;
    case GUMBO_TAG_SUB:
        return InlineFormat::Sub;
    case GUMBO_TAG_KBD:
        return InlineFormat::Kbd;
    default:
        return {};
    }
}

InlineFormats formatsWith(InlineFormats formats, GumboTag tag, const HtmlStyle &style)
{
    formats |= formatsOf(tag);
    const auto set = [&formats](InlineFormat format, const std::optional<bool> &value) {
        if (value) {
            formats.setFlag(format, *value);
        }
    };
    set(InlineFormat::Strong, style.bold);
    set(InlineFormat::Emphasis, style.italic);
    set(InlineFormat::Strike, style.struck);
    set(InlineFormat::Mono, style.mono);
    if (style.raised) {
        formats |= InlineFormat::Sup;
    }
    if (style.lowered) {
        formats |= InlineFormat::Sub;
    }
    return formats;
}

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
