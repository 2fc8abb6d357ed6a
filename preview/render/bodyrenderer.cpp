// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/bodyrenderer.h"

#include "document/format/pictureinfo.h"
#include "document/model/text.h"

#include <algorithm>
#include <array>

namespace masthead {
namespace {

constexpr std::array<TagName, 6> headingTags{"h1", "h2", "h3", "h4", "h5", "h6"};

TagName bareTag(QStringView name)
{
    static constexpr std::array<TagName, 9> tags{"u",   "s",   "del", "ins", "small",
                                                 "sub", "sup", "kbd", "mark"};
    const auto found = std::ranges::find_if(tags, [&](TagName tag) {
        return name == QLatin1StringView(tag.text().data(), qsizetype(tag.text().size()));
    });
    Q_ASSERT(found != tags.end());
    return *found;
}

bool isAlone(const Node &paragraph, NodeKind kind)
{
    return paragraph.children.size() == 1 && paragraph.children.front().kind == kind;
}

/// A paragraph that is one picture, which may be a link.
const Node *loneImage(const Node &paragraph)
{
    const Node *holder =
        isAlone(paragraph, NodeKind::Link) ? &paragraph.children.front() : &paragraph;
    return isAlone(*holder, NodeKind::Image) ? &holder->children.front() : nullptr;
}

/// The direction of the first letter that has one; empty: none has.
QStringView firstDirection(const Node &node)
{
    const bool isWords = node.kind == NodeKind::Text || node.kind == NodeKind::Code;
    for (const QChar c : isWords ? node.text : QString()) {
        switch (c.direction()) {
        case QChar::DirL:
            return u"ltr";
        case QChar::DirR:
        case QChar::DirAL:
            return u"rtl";
        default:
            break;
        }
    }
    for (const Node &child : node.children) {
        if (const QStringView direction = firstDirection(child); !direction.isEmpty()) {
            return direction;
        }
    }
    return {};
}

class BodyWriter
{
public:
    BodyWriter(const Item &item, int headingBase, qsizetype outputLimit,
               const RenderContext &context)
        : m_prefix(item.id.text())
        , m_language(languageOf(item, context.issue))
        , m_direction(directionOf(m_language) == u"rtl" ? u"rtl" : u"ltr")
        , m_headingBase(headingBase)
        , m_lastLevel(headingBase - 1)
        , m_left(outputLimit)
        , m_context(context)
        , m_ofOwnWords(languageWithin(m_language, context.words.language()))
    {
    }

    RenderedBody write(const Node &root)
    {
        const auto notes =
            std::ranges::find(root.children, NodeKind::FootnoteDefinition, &Node::kind);
        for (auto node = root.children.begin(); node != notes && !isTooLarge(); ++node) {
            block(*node);
            finish(node->firstLine, node->lastLine);
        }
        if (notes != root.children.end() && !isTooLarge()) {
            footnotes({notes, root.children.end()});
            finish(notes->firstLine, root.children.back().lastLine);
        }
        m_result.isTooLarge = isTooLarge();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isTooLarge() const
    {
        return m_left - m_out.size() + m_embedded < 0 || m_overBudget;
    }

    /// What was written since the last block is one block.
    void finish(int firstLine, int lastLine)
    {
        m_left -= m_out.size() - m_embedded;
        m_embedded = 0;
        Block block{.html = m_out.take(), .firstLine = firstLine, .lastLine = lastLine};
        block.hash = qHash(block.html.utf8(), 0);
        m_result.blocks << std::move(block);
    }

    void blocks(const Node &node)
    {
        for (const Node &child : node.children) {
            if (isTooLarge()) {
                return;
            }
            block(child);
        }
    }

    void block(const Node &node)
    {
        switch (node.kind) {
        case NodeKind::Paragraph:
            paragraph(node);
            break;
        case NodeKind::Heading:
            heading(node);
            break;
        case NodeKind::BlockQuote:
            turned(node, [&](const Attribute &direction) {
                m_out.start("blockquote", {direction});
                blocks(node);
                m_out.end("blockquote");
            });
            break;
        case NodeKind::List:
            turned(node, [&](const Attribute &direction) { list(node, direction); });
            break;
        case NodeKind::CodeBlock:
            m_out.start("pre");
            m_out.element("code", {}, node.text);
            m_out.end("pre");
            break;
        case NodeKind::ThematicBreak:
            m_out.empty("hr");
            break;
        case NodeKind::Table:
            table(node);
            break;
        case NodeKind::FootnoteDefinition: // collected at the end
        case NodeKind::ListItem:           // written by their parents
        case NodeKind::TableRow:
        case NodeKind::TableCell:
        case NodeKind::Root:
            break;
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
            inlineNode(node);
            break;
        }
    }

    void paragraph(const Node &node)
    {
        if (const Node *image = loneImage(node)) {
            figure(*image, isAlone(node, NodeKind::Link) ? &node.children.front() : nullptr);
            return;
        }
        m_out.start("p");
        inlines(node);
        m_out.end("p");
    }

    /// As deep as written, but not above the base, not more than one below the one before, not
    /// below 6: a reader by ear jumps along an unbroken outline.
    void heading(const Node &node)
    {
        if (isBlank(plainText(node)) && !holdsImage(node)) {
            m_out.element("p", {}, {});
            return;
        }
        const int level = std::min({std::max(m_headingBase, node.level), m_lastLevel + 1, 6});
        m_lastLevel = level;
        const TagName tag = headingTags[static_cast<size_t>(level - 1)];
        m_out.start(tag);
        inlines(node);
        m_out.end(tag);
    }

    /// What has marks, a bar or columns begins at the side of its first letter; a paragraph's side
    /// is the theme's (`unicode-bidi`).
    template <typename Write>
    void turned(const Node &node, Write write)
    {
        const QStringView around = m_direction;
        const QStringView own = firstDirection(node);
        const bool turns = !own.isEmpty() && own != around;
        m_direction = turns ? own : around;
        write(turns ? Attribute("dir", own) : Attribute::none());
        m_direction = around;
    }

    void list(const Node &node, const Attribute &direction)
    {
        if (node.ordered) {
            m_out.start("ol", {node.level == 1 ? Attribute::none() : Attribute("start", node.level),
                               direction});
        } else {
            m_out.start("ul", {direction});
        }
        for (const Node &item : node.children) {
            if (isTooLarge()) {
                break;
            }
            listItem(item, node.tight);
        }
        node.ordered ? m_out.end("ol") : m_out.end("ul");
    }

    void listItem(const Node &item, bool tight)
    {
        m_out.start("li",
                    {item.task == Task::None ? Attribute::none() : Attribute("class", u"task")});
        if (item.task != Task::None) {
            const bool done = item.task == Task::Done;
            m_out.element(
                "span",
                {{"class", u"box"},
                 m_ofOwnWords,
                 {"role", u"img"},
                 {"aria-label", m_context.words.word(done ? Word::TaskDone : Word::TaskOpen)}},
                done ? u"☑" : u"☐");
            m_out.text(u" ");
        }
        for (const Node &child : item.children) {
            if (isTooLarge()) {
                break;
            }
            if (tight && child.kind == NodeKind::Paragraph && !loneImage(child)) {
                if (&child != &item.children.front()) {
                    m_out.newline();
                }
                inlines(child);
            } else {
                block(child);
            }
        }
        m_out.end("li");
    }

    void table(const Node &node)
    {
        // A wide table scrolls in its own box, which a keyboard can reach.
        m_out.start("div", {{"class", u"table"}, {"tabindex", 0}});
        m_out.start("table");
        bool inBody = false;
        for (const Node &row : node.children) {
            if (isTooLarge()) {
                break;
            }
            if (row.header) {
                m_out.start("thead");
            } else if (!inBody) {
                m_out.start("tbody");
                inBody = true;
            }
            tableRow(row, node.alignments);
            if (row.header) {
                m_out.end("thead");
            }
        }
        if (inBody) {
            m_out.end("tbody");
        }
        m_out.end("table");
        m_out.end("div");
    }

    void tableRow(const Node &row, const QList<Alignment> &alignments)
    {
        m_out.start("tr");
        for (size_t i = 0; i < row.children.size(); ++i) {
            const Alignment alignment = alignments.value(static_cast<qsizetype>(i));
            const Attribute side = unlessEmpty("class", alignmentClass(alignment));
            row.header ? m_out.start("th", {{"scope", u"col"}, side}) : m_out.start("td", {side});
            inlines(row.children[i]);
            row.header ? m_out.end("th") : m_out.end("td");
        }
        m_out.end("tr");
    }

    static QStringView alignmentClass(Alignment alignment)
    {
        switch (alignment) {
        case Alignment::Center:
            return u"center";
        case Alignment::Right:
            return u"right";
        case Alignment::Left:
        case Alignment::None:
            break;
        }
        return {};
    }

    void footnotes(std::span<const Node> notes)
    {
        m_out.start("div", {{"class", u"notes"},
                            m_ofOwnWords,
                            {"role", u"doc-endnotes"},
                            {"aria-label", m_context.words.word(Word::Notes)}});
        m_out.start("ol", {languageWithin(m_context.words.language(), m_language)});
        for (const Node &note : notes) {
            if (isTooLarge()) {
                break;
            }
            m_out.start("li", {{"id", noteId(note.level)}});
            blocks(note);
            m_out.start("a", {hrefTo(referenceId(note.level, 1)),
                              {"class", u"back"},
                              m_ofOwnWords,
                              {"role", u"doc-backlink"},
                              {"aria-label", m_context.words.word(Word::BackToText)}});
            m_out.text(u"↩\uFE0E");
            m_out.end("a");
            m_out.end("li");
        }
        m_out.end("ol");
        m_out.end("div");
    }

    [[nodiscard]] QString noteId(int number) const
    {
        return m_prefix + u"_note-" + QString::number(number);
    }

    [[nodiscard]] QString referenceId(int number, int index) const
    {
        return m_prefix + u"_ref-" + QString::number(number) + u'-' + QString::number(index);
    }

    void inlines(const Node &node)
    {
        for (const Node &child : node.children) {
            if (isTooLarge()) {
                return;
            }
            inlineNode(child);
        }
    }

    void wrapped(TagName tag, const Node &node)
    {
        m_out.start(tag);
        inlines(node);
        m_out.end(tag);
    }

    void inlineNode(const Node &node)
    {
        switch (node.kind) {
        case NodeKind::Text:
            m_out.text(node.text);
            break;
        case NodeKind::SoftBreak:
            m_out.newline();
            break;
        case NodeKind::HardBreak:
            m_out.empty("br");
            break;
        case NodeKind::Code:
            m_out.element("code", {}, node.text);
            break;
        case NodeKind::Emphasis:
            wrapped("em", node);
            break;
        case NodeKind::Strong:
            wrapped("strong", node);
            break;
        case NodeKind::Strikethrough:
            wrapped("del", node);
            break;
        case NodeKind::Bare:
            wrapped(bareTag(node.text), node);
            break;
        case NodeKind::Link:
            link(node);
            break;
        case NodeKind::Image:
            image(node);
            break;
        case NodeKind::FootnoteReference:
            m_out.start("sup", {{"class", u"note"}});
            m_out.start("a", {hrefTo(noteId(node.level)),
                              {"id", referenceId(node.level, node.index)},
                              {"role", u"doc-noteref"}});
            m_out.text(QString::number(node.level));
            m_out.end("a");
            m_out.end("sup");
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
            block(node);
            break;
        }
    }

    void link(const Node &node)
    {
        const std::optional<SafeUrl> url = SafeUrl::parse(node.address);
        if (!url || m_inLink) {
            inlines(node);
            return;
        }
        m_inLink = true;
        m_out.start("a", {href(*url), unlessEmpty("title", node.title)});
        const QString shown = plainText(node).trimmed();
        if (shown.isEmpty() && !holdsImage(node)) {
            m_out.text(url->display());
        } else {
            inlines(node);
        }
        m_out.end("a");
        m_inLink = false;
        letter(*url, shown);
    }

    static bool holdsImage(const Node &node)
    {
        return std::ranges::any_of(node.children, [](const Node &child) {
            return child.kind == NodeKind::Image || holdsImage(child);
        });
    }

    /// On paper an address can't be followed: it stands beside the text, under a letter, unless the
    /// text is the address.
    void letter(const SafeUrl &url, const QString &shown)
    {
        const bool isShown = shown.isEmpty() || shown == url.display() || shown == url.text();
        if (m_context.options.output != Output::Print || url.text().startsWith(u'#') || isShown) {
            return;
        }
        qsizetype index = m_result.addresses.indexOf(url);
        if (index < 0) {
            index = m_result.addresses.size();
            m_result.addresses << url;
        }
        m_out.element("sup", {{"class", u"link-letter"}}, linkLetter(index));
    }

    void figure(const Node &node, const Node *linkNode)
    {
        const Asset *asset = assetOf(node);
        const std::optional<SafeUrl> url =
            linkNode ? SafeUrl::parse(linkNode->address) : std::nullopt;
        m_out.start("figure");
        if (url) {
            m_out.start("a", {href(*url)});
        }
        picture(node, asset);
        if (url) {
            m_out.end("a");
        }
        const QString caption = asset && !asset->caption.isEmpty() ? asset->caption : node.title;
        const QString credit = asset ? asset->credit : QString();
        if (!caption.isEmpty() || !credit.isEmpty()) {
            m_out.start("figcaption");
            m_out.text(caption);
            if (!credit.isEmpty()) {
                m_out.text(caption.isEmpty() ? u"" : u" ");
                m_out.element("small", {{"class", u"credit"}}, credit);
            }
            m_out.end("figcaption");
        }
        m_out.end("figure");
    }

    void image(const Node &node) { picture(node, assetOf(node)); }

    void picture(const Node &node, const Asset *asset)
    {
        const std::optional<PictureUrl> url = asset ? pictureUrl(*asset, m_context) : std::nullopt;
        if (!url) {
            placeholder(node);
            return;
        }
        const QString written = altText(node);
        const QString alt = asset->decorative   ? QString()
                            : written.isEmpty() ? asset->alt
                                                : written;
        if (m_context.options.embedded) {
            m_embedded += url->utf8().size();
            m_context.budget.bytesLeft -= url->utf8().size();
            m_overBudget = m_context.budget.bytesLeft < 0;
        }
        m_out.empty("img", {src(*url),
                            {"alt", alt},
                            asset->pixels.isValid() ? Attribute("width", asset->pixels.width())
                                                    : Attribute::none(),
                            asset->pixels.isValid() ? Attribute("height", asset->pixels.height())
                                                    : Attribute::none()});
    }

    /// Nothing is fetched: the reader sees what would be here and whom it would have told.
    void placeholder(const Node &node)
    {
        const std::optional<SafeUrl> url = SafeUrl::parse(node.address);
        const QString host = url ? url->host() : QString();
        const QString alt = altText(node);
        m_out.start("span", {{"class", u"placeholder"}});
        m_out.textWithin(m_language, m_context.words.language(),
                         host.isEmpty() ? m_context.words.word(Word::MissingPicture)
                                        : m_context.words.word(Word::RemotePicture, host));
        if (!alt.isEmpty()) {
            m_out.text(u": ");
            m_out.text(alt);
        }
        m_out.end("span");
    }

    /// The text of what stands between the brackets, pictures' own texts too.
    static QString altText(const Node &node)
    {
        QString text;
        for (const Node &child : node.children) {
            const bool inner = child.kind == NodeKind::Image;
            text += inner ? altText(child) : plainText(child);
        }
        return text;
    }

    const Asset *assetOf(const Node &node)
    {
        static constexpr QStringView scheme = u"asset:";
        if (!node.address.startsWith(scheme)) {
            return nullptr;
        }
        m_result.usesAssets = true;
        return assetById(m_context.issue, AssetId(node.address.sliced(scheme.size())));
    }

    QString m_prefix;
    QString m_language;      ///< of the text
    QStringView m_direction; ///< of what is being written
    int m_headingBase;
    int m_lastLevel;
    qsizetype m_left;
    const RenderContext &m_context;
    const Attribute m_ofOwnWords; ///< language of the program's words in the text
    HtmlWriter m_out;
    RenderedBody m_result;
    qsizetype m_embedded = 0; ///< bytes of pictures in m_out, which no limit on text counts
    bool m_overBudget = false;
    bool m_inLink = false;
};

} // namespace

std::optional<PictureUrl> pictureUrl(const Asset &asset, const RenderContext &context)
{
    if (!context.options.embedded) {
        return PictureUrl::served(asset.sha256);
    }
    if (asset.bytes > context.budget.bytesLeft) {
        return std::nullopt;
    }
    const Result<QByteArray> bytes = context.options.embedded->read(asset.sha256);
    return bytes && isShowablePicture(asset.type, *bytes) ? PictureUrl::embedded(asset.type, *bytes)
                                                          : std::nullopt;
}

const QString &languageOf(const Item &item, const Issue &issue)
{
    return item.language.isEmpty() ? issue.language : item.language;
}

RenderedBody renderBody(const Node &root, const Item &item, int headingBase, qsizetype outputLimit,
                        const RenderContext &context)
{
    return BodyWriter(item, headingBase, outputLimit, context).write(root);
}

QString linkLetter(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(char16_t(u'a' + rest % 26)));
    }
    return letters;
}

} // namespace masthead
