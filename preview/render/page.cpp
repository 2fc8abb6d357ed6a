// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/page.h"

#include "document/markdown/body.h"
#include "document/markdown/safeurl.h"
#include "document/model/text.h"
#include "preview/render/frontpage.h"
#include "preview/render/renderer.h"
#include "preview/render/theme.h"
#include "preview/render/words.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// Who shows the page.
enum class Use : std::uint8_t { Web, Preview, Print };

/// Nothing may be asked of anyone: neither the network nor another scheme.
QStringView policy(Use use)
{
    return use == Use::Web ? u"default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
                             "base-uri 'none'; form-action 'none'"
                           : u"default-src 'none'; img-src nlx:; style-src 'unsafe-inline'; "
                             "base-uri 'none'; form-action 'none'";
}

/// Language and territory, as OpenGraph wants both: the likeliest territory where none is named.
/// Empty when the language is unknown, or belongs to no territory or to a region of many.
QString localeName(const QString &language)
{
    const QLocale locale(language);
    const bool isOfTerritory = QLocale::territoryToCode(locale.territory()).size() == 2;
    return locale.language() == QLocale::C || !isOfTerritory ? QString() : locale.name();
}

/// The first picture at a web address below `node`.
std::optional<SafeUrl> firstWebPicture(const Node &node)
{
    std::optional<SafeUrl> found;
    if (node.kind == NodeKind::Image) {
        found = SafeUrl::parse(node.address);
    }
    if (found && !found->host().isEmpty()) {
        return found;
    }
    for (const Node &child : node.children) {
        found = firstWebPicture(child);
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<SafeUrl> leadPicture(const Issue &issue)
{
    for (const Section &section : issue.sections) {
        if (section.kind != SectionKind::Lead) {
            continue;
        }
        for (const Item &item : section.items) {
            if (std::optional<SafeUrl> found = firstWebPicture(parseBody(item.body).root)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

class PageWriter
{
public:
    PageWriter(const Issue &issue, Use use)
        : m_issue(issue)
        , m_use(use)
        , m_words(issue.language)
    {
    }

    QByteArray write(const Html &content)
    {
        m_out.doctype();
        m_out.start("html", {unlessEmpty("lang", pageLanguage(m_issue)),
                             {"dir", pageDirection(m_issue)},
                             unlessEmpty("class", m_use == Use::Print ? QStringView(u"print")
                                                                      : QStringView())});
        m_out.newline();
        head();
        m_out.start("body");
        m_out.newline();
        m_out.start("a", {hrefTo(u"page_front"),
                          {"class", u"skip"},
                          languageWithin(m_issue.language, m_words.language())});
        m_out.text(m_words.word(Word::SkipToContent));
        m_out.end("a");
        m_out.newline();
        m_out.start("main", {{"id", u"page"}});
        m_out.html(content);
        m_out.end("main");
        m_out.newline();
        m_out.end("body");
        m_out.newline();
        m_out.end("html");
        m_out.newline();
        return m_out.take().utf8();
    }

private:
    void head()
    {
        m_out.start("head");
        m_out.newline();
        meta({{"charset", u"utf-8"}});
        meta({{"http-equiv", u"Content-Security-Policy"}, {"content", policy(m_use)}});
        meta({{"name", u"viewport"}, {"content", u"width=device-width, initial-scale=1"}});
        meta({{"name", u"color-scheme"}, {"content", u"light dark"}});
        title();
        if (m_use == Use::Web) {
            describe();
        }
        m_out.style(themeCss(m_issue.theme, m_use == Use::Print ? Output::Print : Output::Screen),
                    u"page_style");
        m_out.end("head");
        m_out.newline();
    }

    void title()
    {
        const bool hasPublication = !isBlank(m_issue.publication);
        const bool isNamed = !isBlank(m_issue.title) || !hasPublication;
        const NameText name = isNamed ? editionName(m_issue, m_words)
                                      : NameText{m_issue.publication, m_issue.language};
        const bool hasBoth = isNamed && hasPublication;
        m_out.element("title", {languageWithin(m_issue.language, name.language)},
                      hasBoth ? name.text + u" · " + m_issue.publication : name.text);
        m_out.newline();
    }

    void meta(std::initializer_list<Attribute> attributes)
    {
        m_out.empty("meta", attributes);
        m_out.newline();
    }

    void named(QStringView name, const QString &content)
    {
        if (!content.isEmpty()) {
            meta({{"name", name}, {"content", content}});
        }
    }

    void property(QStringView name, const QString &content)
    {
        if (!content.isEmpty()) {
            meta({{"property", name}, {"content", content}});
        }
    }

    /// For search engines and for the cards that services make of a link. Pictures of the issue's
    /// file have no address that a service could ask.
    void describe()
    {
        const std::optional<SafeUrl> address = SafeUrl::parse(m_issue.address);
        const bool isOnline = address && !address->host().isEmpty();
        named(u"description", m_issue.preheader);
        named(u"author", m_issue.author);
        property(u"og:type", u"article"_s);
        property(u"og:site_name", m_issue.publication);
        const bool isNamed = !isBlank(m_issue.title) || isBlank(m_issue.publication);
        property(u"og:title", isNamed ? editionName(m_issue, m_words).text : m_issue.publication);
        property(u"og:description", m_issue.preheader);
        property(u"og:locale", localeName(m_issue.language));
        property(u"article:published_time", machineDate(m_issue.date));
        named(u"twitter:card", u"summary"_s);
        if (isOnline) {
            property(u"og:url", address->text());
            const std::optional<SafeUrl> picture = leadPicture(m_issue);
            property(u"og:image", picture ? picture->text() : QString());
            m_out.empty("link", {{"rel", u"canonical"}, href(*address)});
            m_out.newline();
        }
    }

    const Issue &m_issue;
    Use m_use;
    OutputWords m_words;
    HtmlWriter m_out;
};

void writeFragment(HtmlWriter &out, const Fragment &fragment)
{
    out.html(fragment.before);
    if (fragment.number > 0) {
        out.text(QString::number(fragment.number));
    }
    out.html(fragment.head);
    for (const Block &block : fragment.blocks) {
        out.html(block.html);
    }
    out.html(fragment.after);
}

void writeSection(HtmlWriter &out, const PageSection &section)
{
    out.html(section.open);
    for (const std::shared_ptr<const Fragment> &fragment : section.fragments) {
        writeFragment(out, *fragment);
    }
    out.html(section.close);
}

struct ZoneRow
{
    Zone zone;
    QStringView name;
};

constexpr std::array zoneRows{ZoneRow{Zone::Head, u"head"}, ZoneRow{Zone::Front, u"front"},
                              ZoneRow{Zone::Rest, u"rest"}};

/// The zones, each with what `sections` writes into it.
template <typename WriteSections>
Html zones(WriteSections sections)
{
    HtmlWriter out;
    for (const ZoneRow &row : zoneRows) {
        const QString id = u"page_"_s + row.name;
        out.start("div", {{"class", row.name}, {"id", id}});
        sections(out, row.zone);
        out.end("div");
        out.newline();
    }
    return out.take();
}

/// On paper what stands beside the lead is one element, `side`, behind it: Chromium breaks no grid
/// over pages, and floats can't be set in another order than they have.
Html printContent(const RenderedIssue &rendered)
{
    return zones([&rendered](HtmlWriter &out, Zone zone) {
        const auto write = [&](bool beside) {
            for (const PageSection &section : rendered.sections) {
                const bool isBeside = zone == Zone::Front && !section.isLead;
                if (section.zone == zone && isBeside == beside) {
                    writeSection(out, section);
                }
            }
        };
        write(false);
        if (zone == Zone::Front) {
            out.start("div", {{"class", u"side"}});
            write(true);
            out.end("div");
        }
    });
}

} // namespace

QByteArray webPage(const Issue &issue, const Blobs &blobs)
{
    const RenderOptions options{.output = Output::Screen, .embedded = &blobs};
    return PageWriter(issue, Use::Web).write(pageContent(render(issue, options)));
}

QByteArray printPage(const Issue &issue)
{
    const RenderOptions options{.output = Output::Print};
    return PageWriter(issue, Use::Print).write(printContent(render(issue, options)));
}

QByteArray previewShell(const Issue &issue)
{
    return PageWriter(issue, Use::Preview).write({});
}

Html pageContent(const RenderedIssue &rendered)
{
    return zones([&rendered](HtmlWriter &out, Zone zone) {
        for (const PageSection &section : rendered.sections) {
            if (section.zone == zone) {
                writeSection(out, section);
            }
        }
    });
}

Html sectionHtml(const PageSection &section)
{
    HtmlWriter out;
    writeSection(out, section);
    return out.take();
}

Html fragmentHtml(const Fragment &fragment)
{
    HtmlWriter out;
    writeFragment(out, fragment);
    return out.take();
}

QByteArray pageStyle(const Theme &theme)
{
    return themeCss(theme, Output::Screen);
}

QString pageLanguage(const Issue &issue)
{
    return issue.language;
}

QString pageDirection(const Issue &issue)
{
    return directionOf(issue.language);
}

} // namespace masthead
