// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/itemrenderer.h"

#include "document/model/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// How the parts of an item of a kind are arranged.
struct KindParts
{
    QStringView itemClass;
    bool hasAside;  ///< number, sources and addresses stand in a column of their own
    bool hasButton; ///< the fields `button` and `link` close the item
    bool isQuote;   ///< the body is somebody else's words
};

KindParts partsOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Masthead:
        return {u"item", false, true, false};
    case SectionKind::Lead:
        return {u"item story", false, false, false};
    case SectionKind::News:
        return {u"item row", true, false, false};
    case SectionKind::Event:
        return {u"item", false, true, false};
    case SectionKind::Call:
        return {u"item", false, true, false};
    case SectionKind::Book:
        return {u"item row", true, false, false};
    case SectionKind::Readers:
        return {u"item letter", false, false, true};
    case SectionKind::Signoff:
        return {u"item", false, false, false};
    case SectionKind::Text:
        return {u"item row", true, false, false};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The body of an item within its limits, or as plain text with a notice before it.
struct LaidOutBody
{
    RenderedBody html;
    Counts counts;
    bool isPlain = false;
};

LaidOutBody layOutBody(const Item &item, int headingBase, const RenderContext &context)
{
    const BodyLimits limits;
    Body body = parseBody(item.body, limits);
    LaidOutBody result{
        .html = {}, .counts = countText(plainText(body.root)), .isPlain = body.plain};
    if (!body.plain) {
        const qsizetype limit = limits.outputBytes(item.body.toUtf8().size());
        result.html = renderBody(body.root, item, headingBase, limit, context);
        result.isPlain = result.html.isTooLarge;
    }
    if (result.isPlain) {
        constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max() / 2;
        body = parseAsPlain(item.body);
        result.html = renderBody(body.root, item, headingBase, unlimited, context);
        HtmlWriter out;
        out.start("p", {{"class", u"notice"}});
        out.textWithin(languageOf(item, context.issue), context.words.language(),
                       context.words.word(Word::ShownAsWritten));
        out.end("p");
        Block notice{.html = out.take()};
        notice.hash = qHash(notice.html.utf8(), 0);
        result.html.blocks.prepend(notice);
    }
    return result;
}

class ItemWriter
{
public:
    ItemWriter(const Item &item, const ItemSetting &setting, const RenderContext &context)
        : m_item(item)
        , m_setting(setting)
        , m_context(context)
        , m_parts(partsOf(setting.kind))
        , m_isPrint(context.options.output == Output::Print)
        , m_language(languageOf(item, context.issue))
        , m_ofOwnWords(languageWithin(m_language, context.words.language()))
    {
    }

    RenderedItem write()
    {
        const int titleLevel = m_setting.isUnderHeading ? 3 : 2;
        const int bodyBase = isBlank(m_item.title) ? titleLevel : titleLevel + 1;
        LaidOutBody body = layOutBody(m_item, bodyBase, m_context);
        m_addresses = body.html.addresses;

        Fragment fragment{.id = m_item.id.text(), .item = m_item.id};
        writeOpening();
        if (m_parts.hasAside && m_setting.number > 0) {
            m_out.start("p", {{"class", u"number"}});
            fragment.before = m_out.take();
            fragment.number = m_setting.number;
            m_out.end("p");
            writeHead();
            fragment.head = m_out.take();
        } else {
            writeHead();
            fragment.before = m_out.take();
        }
        fragment.blocks = std::move(body.html.blocks);
        fragment.after = after();
        return {.fragment = std::make_shared<const Fragment>(std::move(fragment)),
                .counts = body.counts,
                .isPlain = body.isPlain,
                .usesAssets = body.html.usesAssets || m_usesAssets};
    }

private:
    void writeOpening()
    {
        m_out.start("article", {{"class", m_parts.itemClass},
                                {"id", m_item.id.text()},
                                languageWithin(m_context.issue.language, m_language)});
        if (m_parts.hasAside) {
            m_out.start("div", {{"class", u"aside"}});
        }
    }

    void writeHead()
    {
        if (m_parts.hasAside) {
            m_setting.kind == SectionKind::Book ? cover() : sources();
            addresses();
            m_out.end("div");
        }
        m_out.start("div", {{"class", u"main"}});
        title();
        if (m_setting.kind == SectionKind::Book) {
            byline();
        }
        printedAddress();
        if (!m_parts.hasAside || m_setting.kind == SectionKind::Book) {
            sources();
        }
        if (m_setting.kind == SectionKind::Event) {
            facts();
        }
        if (m_parts.isQuote) {
            m_out.start("blockquote", {{"class", u"body"}});
        } else {
            m_out.start("div", {{"class", u"body"}});
        }
    }

    Html after()
    {
        m_parts.isQuote ? m_out.end("blockquote") : m_out.end("div");
        if (m_setting.kind == SectionKind::Readers) {
            signature();
        }
        if (!m_parts.hasAside) {
            addresses();
        }
        m_out.end("div");
        if (m_parts.hasButton) {
            button();
        }
        m_out.end("article");
        m_out.newline();
        return m_out.take();
    }

    [[nodiscard]] QString field(const QString &key) const { return m_item.fields.value(key); }

    [[nodiscard]] std::optional<SafeUrl> titleUrl() const
    {
        if (std::optional<SafeUrl> url = SafeUrl::parse(field(u"link"_s))) {
            return url;
        }
        return m_item.sources.isEmpty() ? std::nullopt
                                        : SafeUrl::parse(m_item.sources.first().address);
    }

    void title()
    {
        if (isBlank(m_item.title)) {
            ownAddress();
            return;
        }
        const std::optional<SafeUrl> url = titleUrl();
        m_setting.isUnderHeading ? m_out.start("h3") : m_out.start("h2");
        if (url) {
            m_out.start("a", {href(*url)});
            m_out.headline(m_item.title);
            m_out.end("a");
        } else {
            m_out.headline(m_item.title);
        }
        m_setting.isUnderHeading ? m_out.end("h3") : m_out.end("h2");
    }

    /// Where no source line or button shows the headline's own address, paper has it here.
    void printedAddress()
    {
        const std::optional<SafeUrl> url = SafeUrl::parse(field(u"link"_s));
        if (m_isPrint && url && !m_parts.hasButton && !isBlank(m_item.title)) {
            m_out.element("p", {{"class", u"address"}}, url->display());
        }
    }

    /// The field `link` where neither a headline nor a button carries it.
    void ownAddress()
    {
        const std::optional<SafeUrl> url = SafeUrl::parse(field(u"link"_s));
        if (url && !m_parts.hasButton) {
            m_out.start("p", {{"class", u"source"}});
            m_out.element("a", {href(*url), {"class", u"outlet"}}, url->display());
            m_out.end("p");
        }
    }

    /// Who published it, or where it is.
    static QString outletOf(const Source &source, const std::optional<SafeUrl> &url)
    {
        if (!isBlank(source.outlet) || !url) {
            return source.outlet;
        }
        return url->host().isEmpty() ? url->display() : url->host();
    }

    void sources()
    {
        for (const Source &source : m_item.sources) {
            const std::optional<SafeUrl> url = SafeUrl::parse(source.address);
            const QString outlet = outletOf(source, url);
            if (outlet.isEmpty() && source.published.isEmpty()) {
                continue;
            }
            m_out.start("p", {{"class", u"source"}});
            if (url) {
                m_out.element("a", {href(*url), {"class", u"outlet"}}, outlet);
            } else if (!outlet.isEmpty()) {
                m_out.element("span", {{"class", u"outlet"}}, outlet);
            }
            date(source.published);
            if (m_isPrint && url) {
                m_out.text(u" ");
                m_out.element("span", {{"class", u"address"}}, url->display());
            }
            m_out.end("p");
        }
    }

    void date(const QString &published)
    {
        if (published.isEmpty()) {
            return;
        }
        const QString machine = machineDate(published);
        m_out.text(u" ");
        if (machine.isEmpty()) {
            m_out.element("span", {{"class", u"date"}}, published);
        } else {
            m_out.element("time", {{"class", u"date"}, m_ofOwnWords, {"datetime", machine}},
                          m_context.words.shortDate(published));
        }
    }

    /// On paper: where the links of the text lead, under their letters.
    void addresses()
    {
        if (m_addresses.isEmpty()) {
            return;
        }
        m_out.start("ul", {{"class", u"addresses"}});
        for (qsizetype i = 0; i < m_addresses.size(); ++i) {
            m_out.start("li");
            m_out.element("sup", {{"class", u"link-letter"}}, linkLetter(i));
            m_out.text(QString(u' ' + m_addresses[i].display()));
            m_out.end("li");
        }
        m_out.end("ul");
    }

    void facts()
    {
        const QString starts = field(u"starts"_s);
        const QString ends = field(u"ends"_s);
        const bool isDate = !machineDate(starts).isEmpty() || !machineDate(ends).isEmpty();
        const QString &ownLanguage = m_context.words.language();
        struct Row
        {
            Word word;
            QString value;
            QString language;
        };
        const QList<Row> rows{
            {Word::When, m_context.words.dateRange(starts, ends),
             isDate ? ownLanguage : m_language},
            {Word::Where, field(u"place"_s), m_language},
            {Word::Seats, field(u"seats"_s), m_language},
        };
        if (std::ranges::all_of(rows, [](const Row &row) { return row.value.isEmpty(); })) {
            return;
        }
        m_out.start("dl", {{"class", u"facts"}});
        for (const Row &row : rows) {
            if (!row.value.isEmpty()) {
                m_out.start("dt");
                m_out.textWithin(m_language, ownLanguage, m_context.words.word(row.word));
                m_out.end("dt");
                m_out.start("dd");
                m_out.textWithin(m_language, row.language, row.value);
                m_out.end("dd");
            }
        }
        m_out.end("dl");
    }

    void button()
    {
        const std::optional<SafeUrl> url = SafeUrl::parse(field(u"link"_s));
        const QString label = field(u"button"_s);
        if (!url && label.isEmpty()) {
            return;
        }
        m_out.start("p", {{"class", u"action"}});
        if (!url) {
            m_out.element("strong", {}, label);
        } else {
            m_out.element("a", {href(*url), {"class", u"button"}},
                          label.isEmpty() ? url->display() : label);
            if (m_isPrint && !label.isEmpty()) {
                m_out.text(u" ");
                m_out.element("span", {{"class", u"address"}}, url->display());
            }
        }
        m_out.end("p");
    }

    [[nodiscard]] const Asset *coverAsset()
    {
        QStringView reference = m_item.fields.value(u"cover"_s);
        if (reference.startsWith(u"asset:")) {
            reference = reference.sliced(6);
        }
        m_usesAssets = m_usesAssets || !reference.isEmpty();
        return reference.isEmpty() ? nullptr
                                   : assetById(m_context.issue, AssetId(reference.toString()));
    }

    void cover()
    {
        const Asset *asset = coverAsset();
        const std::optional<PictureUrl> url = asset ? pictureUrl(*asset, m_context) : std::nullopt;
        if (url) {
            if (m_context.options.embedded) {
                m_context.budget.bytesLeft -= url->utf8().size();
            }
            m_out.start("figure", {{"class", u"cover"}});
            const QString alt = asset->decorative ? QString() : asset->alt;
            m_out.empty("img", {src(*url),
                                {"alt", alt},
                                {"width", asset->pixels.width()},
                                {"height", asset->pixels.height()}});
            m_out.end("figure");
        } else if (!isBlank(m_item.title)) {
            // Title and author stand beside it, so a reader by ear need not hear them twice.
            m_out.start("div", {{"class", u"cover drawn"}, {"aria-hidden", u"true"}});
            m_out.element("span", {{"class", u"cover-title"}}, m_item.title);
            m_out.element("span", {{"class", u"cover-author"}}, field(u"author"_s));
            m_out.end("div");
        }
    }

    void byline()
    {
        const QString isbn = field(u"isbn"_s);
        QStringList names{field(u"author"_s), field(u"publisher"_s)};
        names.removeAll(QString());
        if (names.isEmpty() && isbn.isEmpty()) {
            return;
        }
        m_out.start("p", {{"class", u"byline"}});
        m_out.text(names.join(u" · "));
        if (!isbn.isEmpty()) {
            m_out.text(names.isEmpty() ? u"" : u" · ");
            m_out.element("span", {{"class", u"isbn"}}, QString(u"ISBN " + isbn));
        }
        m_out.end("p");
    }

    void signature()
    {
        QStringList parts{field(u"name"_s), field(u"role"_s)};
        parts.removeAll(QString());
        if (!parts.isEmpty()) {
            const QString comma = OutputWords(m_language).word(Word::Comma);
            m_out.element("p", {{"class", u"signature"}}, parts.join(comma));
        }
    }

    const Item &m_item;
    const ItemSetting &m_setting;
    const RenderContext &m_context;
    const KindParts m_parts;
    const bool m_isPrint;
    const QString m_language;     ///< of the item's texts
    const Attribute m_ofOwnWords; ///< language of the program's words among them
    QList<SafeUrl> m_addresses;
    bool m_usesAssets = false;
    HtmlWriter m_out;
};

} // namespace

RenderedItem renderItem(const Item &item, const ItemSetting &setting, const RenderContext &context)
{
    return ItemWriter(item, setting, context).write();
}

RenderedItem renumbered(RenderedItem item, int number)
{
    if (item.fragment->number > 0) {
        Fragment fragment = *item.fragment;
        fragment.number = number;
        item.fragment = std::make_shared<const Fragment>(std::move(fragment));
    }
    return item;
}

} // namespace masthead
