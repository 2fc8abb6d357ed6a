// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/inlinewriter.h"

#include "document/markdown/marks.h"
#include "document/markdown/safeurl.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

/// How much of what was asked for is written.
enum class Care : std::uint8_t { Natural, AngledLinks, WithoutFormats, Escaped };

QString codeSpan(const QString &code, bool inCell)
{
    QString ticks = QStringLiteral("`");
    while (code.contains(ticks)) {
        ticks += u'`';
    }
    QString text = code;
    if (inCell) {
        text.replace(u'|', QStringLiteral("\\|"));
    }
    const bool isEdgy = text.startsWith(u'`') || text.endsWith(u'`');
    const QString gap = isEdgy ? QStringLiteral(" ") : QString();
    return ticks + gap + text + gap + ticks;
}

/// Whether the parser should make a link of the address by itself, to its end and no further.
bool standsAlone(const QString &words, QChar before, QChar after)
{
    static const QRegularExpression address(
        QStringLiteral("^https?://[A-Za-z0-9.-]+(?:[/?#][A-Za-z0-9._~/?#=%+-]*)?$|"
                       "^[A-Za-z0-9._+-]+@[A-Za-z0-9._-]+$"));
    const bool isApart = before.isNull() || before.isSpace() || QStringView(u"(<").contains(before);
    const bool isLast =
        after.isNull() || after.isSpace() || QStringView(u".,;:!?)>").contains(after);
    return isApart && isLast && address.matchView(words).hasMatch() &&
           (words.back().isLetterOrNumber() || words.back() == u'/');
}

QString textWithin(const Node &node)
{
    QString text;
    for (const Node &child : node.children) {
        text += plainText(child);
    }
    return text;
}

/// A link that says where it leads.
bool isItself(const Node &link)
{
    const QString words = plainText(link);
    return link.children.size() == 1 && link.children.front().kind == NodeKind::Text &&
           (words == link.address || u"mailto:" + words == link.address);
}

class InlineWriter
{
public:
    InlineWriter(InlinePlace place, Care care)
        : m_place(place)
        , m_care(care)
    {
    }

    QString write(const std::vector<Node> &nodes)
    {
        m_out.clear();
        writeAll(nodes, {});
        if (m_place == InlinePlace::Heading && m_out.endsWith(u'#') && m_care != Care::Escaped) {
            m_out.insert(m_out.size() - 1, u'\\'); // it would be taken for the heading's end
        }
        return m_out;
    }

private:
    /// `after`: what follows the last of them.
    void writeAll(const std::vector<Node> &nodes, QChar after)
    {
        for (size_t index = 0; index < nodes.size(); ++index) {
            const QChar next = index + 1 < nodes.size() ? firstOf(nodes[index + 1]) : after;
            writeOne(nodes[index], next);
        }
    }

    /// What a node's Markdown begins with.
    [[nodiscard]] QChar firstOf(const Node &node) const
    {
        switch (node.kind) {
        case NodeKind::Text:
            return node.text.isEmpty() ? QChar() : node.text.front();
        case NodeKind::SoftBreak:
        case NodeKind::HardBreak:
            return u' ';
        case NodeKind::Code:
            return u'`';
        case NodeKind::Emphasis:
        case NodeKind::Strong:
            return hasFormats() || node.children.empty() ? u'*' : firstOf(node.children.front());
        case NodeKind::Strikethrough:
            return hasFormats() || node.children.empty() ? u'~' : firstOf(node.children.front());
        case NodeKind::Link:
            return isItself(node) ? node.children.front().text.front() : u'[';
        case NodeKind::FootnoteReference:
            return u'[';
        case NodeKind::Image:
            return u'!';
        case NodeKind::Bare:
            return u'<';
        case NodeKind::Root:
        case NodeKind::Paragraph:
        case NodeKind::Heading:
        case NodeKind::BlockQuote:
        case NodeKind::List:
        case NodeKind::ListItem:
        case NodeKind::CodeBlock:
        case NodeKind::ThematicBreak:
        case NodeKind::Table:
        case NodeKind::TableRow:
        case NodeKind::TableCell:
        case NodeKind::FootnoteDefinition:
            break;
        }
        return {};
    }

    [[nodiscard]] bool hasFormats() const
    {
        return m_care == Care::Natural || m_care == Care::AngledLinks;
    }

    /// Null at the start of a line of its own.
    [[nodiscard]] QChar lastWritten() const
    {
        if (m_out.isEmpty() || m_out.back() == u'\n') {
            const bool isLine = m_place == InlinePlace::Paragraph || m_place == InlinePlace::Item;
            return isLine ? QChar() : QChar(u' ');
        }
        return m_out.back();
    }

    void writeOne(const Node &node, QChar after)
    {
        switch (node.kind) {
        case NodeKind::Text:
            text(node.text, after);
            break;
        case NodeKind::SoftBreak:
            m_out += u' ';
            break;
        case NodeKind::HardBreak:
            lineBreak();
            break;
        case NodeKind::Code:
            m_out += codeSpan(node.text, m_place == InlinePlace::Cell);
            break;
        case NodeKind::Emphasis:
            format(node, QStringLiteral("*"), after);
            break;
        case NodeKind::Strong:
            format(node, QStringLiteral("**"), after);
            break;
        case NodeKind::Strikethrough:
            format(node, QStringLiteral("~~"), after);
            break;
        case NodeKind::Link:
            link(node, after);
            break;
        case NodeKind::Image:
            m_out += u"![" +
                     escaped(textWithin(node), {.before = u'[',
                                                .after = u']',
                                                .inLink = true,
                                                .inCell = m_place == InlinePlace::Cell}) +
                     u"](" + linkDestination(node.address) + u')';
            break;
        case NodeKind::FootnoteReference:
            m_out += QStringLiteral("[^%1]").arg(node.level);
            break;
        case NodeKind::Bare:
            m_out += u'<' + node.text + u'>';
            writeAll(node.children, u'<');
            m_out += u"</" + node.text + u'>';
            break;
        case NodeKind::Root:
        case NodeKind::Paragraph:
        case NodeKind::Heading:
        case NodeKind::BlockQuote:
        case NodeKind::List:
        case NodeKind::ListItem:
        case NodeKind::CodeBlock:
        case NodeKind::ThematicBreak:
        case NodeKind::Table:
        case NodeKind::TableRow:
        case NodeKind::TableCell:
        case NodeKind::FootnoteDefinition:
            break;
        }
    }

    void text(const QString &text, QChar after)
    {
        const TextPlace place{.before = lastWritten(),
                              .after = after,
                              .inLink = m_inLink,
                              .inCell = m_place == InlinePlace::Cell,
                              .inListItem = m_place == InlinePlace::Item && m_out.isEmpty()};
        m_out += m_care == Care::Escaped ? fullyEscaped(text) : escaped(text, place);
    }

    void lineBreak()
    {
        switch (m_place) {
        case InlinePlace::Paragraph:
        case InlinePlace::Item:
            m_out += QStringLiteral("\\\n");
            break;
        case InlinePlace::Heading:
            m_out += u' ';
            break;
        case InlinePlace::Cell:
            m_out += QStringLiteral("<br>");
            break;
        }
    }

    void format(const Node &node, const QString &mark, QChar after)
    {
        if (!hasFormats() || isPlainAnyway(node)) {
            writeAll(node.children, after);
            return;
        }
        m_out += mark;
        writeAll(node.children, mark.front());
        m_out += mark;
    }

    /// A heading is bold as it is.
    [[nodiscard]] bool isPlainAnyway(const Node &node) const
    {
        return m_place == InlinePlace::Heading && node.kind == NodeKind::Strong;
    }

    void link(const Node &node, QChar after)
    {
        if (isItself(node) && !m_inLink) {
            const QString words = plainText(node);
            m_out += m_care == Care::Natural && standsAlone(words, lastWritten(), after)
                         ? words
                         : QString(u'<' + words + u'>');
            return;
        }
        m_out += u'[';
        m_inLink = true;
        writeAll(node.children, u']');
        m_inLink = false;
        m_out += u"](" + linkDestination(node.address) + u')';
    }

    InlinePlace m_place;
    Care m_care;
    bool m_inLink = false;
    QString m_out;
};

void collectLinks(const Node &node, QStringList &links)
{
    if (node.kind == NodeKind::Link || node.kind == NodeKind::Image) {
        const std::optional<SafeUrl> url = SafeUrl::parse(node.address);
        links.append(url ? url->text() : node.address);
    }
    for (const Node &child : node.children) {
        collectLinks(child, links);
    }
}

/// The words with single blanks: breaks and blanks are the same to a reader of words.
QString wordsOf(const Node &node)
{
    return plainText(node).simplified();
}

/// The inlines as the parser reads them at their place; nothing where it reads other blocks.
std::optional<Node> readAt(InlinePlace place, const QString &markdown)
{
    const auto only = [](Node node, NodeKind kind) -> std::optional<Node> {
        const bool isIt = node.children.size() == 1 && node.children.front().kind == kind;
        return isIt ? std::optional(std::move(node.children.front())) : std::nullopt;
    };
    switch (place) {
    case InlinePlace::Paragraph:
        return only(parseBody(markdown).root, NodeKind::Paragraph);
    case InlinePlace::Item:
        return only(parseBody(QString(u"- " + markdown)).root, NodeKind::List)
            .and_then([&](Node list) { return only(std::move(list), NodeKind::ListItem); })
            .and_then([&](Node item) { return only(std::move(item), NodeKind::Paragraph); });
    case InlinePlace::Heading:
        return only(parseBody(QString(u"# " + markdown)).root, NodeKind::Heading);
    case InlinePlace::Cell:
        return only(parseBody(QString(u"| " + markdown + u" |\n| --- |")).root, NodeKind::Table)
            .and_then([&](Node table) { return only(std::move(table), NodeKind::TableRow); })
            .and_then([&](Node row) { return only(std::move(row), NodeKind::TableCell); });
    }
    return std::nullopt;
}

/// Whether the parser reads the same words and links. A bare address is a link, whether it was one
/// on the page or not.
bool readsAs(InlinePlace place, QString markdown, const Node &wanted)
{
    static const QRegularExpression footnote(QStringLiteral("\\[\\^\\d+\\]"));
    markdown.remove(footnote); // their definitions stand elsewhere
    if (markdown.trimmed().isEmpty()) {
        return true;
    }
    const std::optional<Node> read = readAt(place, markdown);
    if (!read) {
        return false;
    }
    QStringList wantedLinks;
    QStringList readLinks;
    collectLinks(wanted, wantedLinks);
    collectLinks(*read, readLinks);
    return wordsOf(*read) == wordsOf(wanted) &&
           std::ranges::all_of(wantedLinks,
                               [&](const QString &link) { return readLinks.contains(link); });
}

} // namespace

QString linkDestination(const QString &address)
{
    int open = 0;
    bool isPlain = !address.isEmpty() && !address.startsWith(u'<');
    for (const QChar character : address) {
        open += character == u'(' ? 1 : character == u')' ? -1 : 0;
        isPlain = isPlain && open >= 0 && !character.isSpace() &&
                  character.category() != QChar::Other_Control &&
                  !QStringView(u"\\<>").contains(character);
    }
    if (isPlain && open == 0) {
        return address;
    }
    QString encoded = address;
    for (const QChar character : QStringView(u"\\<>\n")) {
        encoded.replace(character, u'%' + QString::number(character.unicode(), 16).toUpper());
    }
    return u'<' + encoded + u'>';
}

QString inlineMarkdown(const std::vector<Node> &nodes, InlinePlace place)
{
    Node wanted{.kind = NodeKind::Paragraph};
    wanted.children = nodes;
    static const QRegularExpression marks(QStringLiteral("[^\\w\\s,;?'\"-]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const Care care : {Care::Natural, Care::AngledLinks, Care::WithoutFormats}) {
        const QString text = InlineWriter(place, care).write(nodes);
        if (!text.contains(marks) || readsAs(place, text, wanted)) {
            return text;
        }
    }
    return InlineWriter(place, Care::Escaped).write(nodes);
}

} // namespace masthead
