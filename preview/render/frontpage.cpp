// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/frontpage.h"

#include "document/model/sectionkinds.h"
#include "document/model/text.h"
#include "preview/render/bodyrenderer.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

bool isOfKind(const Section &section, SectionKind kind)
{
    return section.kind == kind;
}

qsizetype firstOfKind(const QList<Section> &sections, SectionKind kind)
{
    const auto found = std::ranges::find(sections, kind, &Section::kind);
    return found == sections.end() ? -1 : found - sections.begin();
}

bool standsBesideLead(const Section &section)
{
    return isOfKind(section, SectionKind::Masthead) || isOfKind(section, SectionKind::Event);
}

/// Widths from space to tilde in hundredths of an em: Noto Serif ExtraBold, the widest of the faces
/// that a name plate is set in.
constexpr std::array<std::uint8_t, 95> letterWidths{
    26, 38,  55, 57, 57, 91, 83, 32, 43, 43, 51, 57, 32, 31, 32, 29, 57, 57,  57,
    57, 57,  57, 57, 57, 57, 57, 32, 32, 57, 57, 57, 56, 93, 78, 70, 69, 79,  67,
    64, 80,  83, 42, 42, 76, 67, 96, 80, 81, 66, 81, 74, 60, 67, 76, 71, 108, 77,
    72, 70,  44, 29, 44, 57, 46, 36, 62, 67, 55, 67, 59, 43, 57, 68, 37, 37,  66,
    37, 101, 68, 63, 66, 67, 55, 50, 43, 68, 62, 86, 68, 59, 54, 45, 57, 45,  57,
};

/// How wide a name plate is at most, in thousandths of an em. Han and its kin fill a square.
int plateWidth(const NameText &name)
{
    constexpr uint firstOfEast = 0x2e80;
    constexpr int square = 100;
    constexpr int other = 75;
    // As the theme spaces the letters.
    const QString language = name.language.section(u'-', 0, 0).toLower();
    const int spacing = QStringList{u"zh"_s, u"ja"_s, u"ko"_s}.contains(language) ? 20 : -44;
    int width = 0;
    const QList<uint> letters = name.text.toUcs4();
    for (const uint c : letters) {
        width += spacing + 10 * (c >= u' ' && c <= u'~' ? letterWidths[c - u' ']
                                 : c >= firstOfEast     ? square
                                                        : other);
    }
    return width;
}

/// The size of a name plate, so that the name is on one line where a column or sheet is 1032 px or
/// 174 mm wide. The themes have a size for each class.
QStringView nameClass(const NameText &name)
{
    constexpr int shortName = 9640;  // 107 px, 51 pt
    constexpr int usualName = 12900; // 80 px, 38 pt
    constexpr int longName = 17200;  // 60 px, 28 pt
    const int width = plateWidth(name);
    return width <= shortName   ? u"short"
           : width <= usualName ? u"usual"
           : width <= longName  ? u"long"
                                : u"longest";
}

QString readingTimeText(const OutputWords &words, const Counts &counts)
{
    const auto minutes = readingTime(counts).count();
    return minutes == 0   ? QString()
           : minutes == 1 ? words.word(Word::OneMinute)
                          : words.word(Word::Minutes, QString::number(minutes));
}

std::shared_ptr<const Fragment> fragmentOf(const QString &id, HtmlWriter &out)
{
    return std::make_shared<const Fragment>(Fragment{.id = id, .item = {}, .before = out.take()});
}

QHash<QString, QString> otherLanguages(const Issue &issue)
{
    QHash<QString, QString> languages;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!item.language.isEmpty() && item.language != issue.language) {
                languages.insert(item.id.text(), item.language);
            }
        }
    }
    return languages;
}

} // namespace

FrontPage arrangeFrontPage(const Issue &issue)
{
    const QList<Section> &sections = issue.sections;
    const qsizetype news = firstOfKind(sections, SectionKind::News);
    const qsizetype lead = firstOfKind(sections, SectionKind::Lead);
    FrontPage front{.zones = QList<Zone>(sections.size(), Zone::Rest),
                    .contentsBefore = qMax(news, 0)};
    if (lead < 0 || (news >= 0 && news < lead)) {
        front.contentsBefore = qMax(news, 0);
        front.contentsZone = Zone::Rest;
        return front;
    }
    qsizetype from = lead;
    while (from > 0 && standsBesideLead(sections[from - 1])) {
        --from;
    }
    qsizetype to = lead + 1;
    while (to < sections.size() && standsBesideLead(sections[to])) {
        ++to;
    }
    std::fill(front.zones.begin(), front.zones.begin() + from, Zone::Head);
    std::fill(front.zones.begin() + from, front.zones.begin() + to, Zone::Front);
    front.contentsBefore = news >= 0 ? news : to;
    front.contentsZone = front.contentsBefore == to ? Zone::Front : Zone::Rest;
    return front;
}

NameText editionName(const Issue &issue, const OutputWords &words)
{
    if (!isBlank(issue.title)) {
        return {.text = issue.title, .language = issue.language};
    }
    if (!isBlank(issue.date)) {
        const bool isDate = !machineDate(issue.date).isEmpty();
        return {.text = words.date(issue.date),
                .language = isDate ? words.language() : issue.language};
    }
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!isBlank(item.title)) {
                return {.text = item.title, .language = languageOf(item, issue)};
            }
        }
    }
    return {.text = words.word(Word::NewsletterIssue), .language = words.language()};
}

PageSection sectionFrame(const Section &section)
{
    PageSection part{.id = section.id.text(), .isLead = section.kind == SectionKind::Lead};
    const QString kind = QString::fromLatin1(sectionKind(section.kind).name);
    HtmlWriter out;
    out.start("section", {{"class", QString(u"section " + kind)}, {"id", section.id.text()}});
    if (!isBlank(section.title)) {
        out.start("h2");
        out.headline(section.title);
        out.end("h2");
    }
    out.newline();
    part.open = out.take();
    out.end("section");
    out.newline();
    part.close = out.take();
    return part;
}

PageSection nameplate(const RenderContext &context, const Counts &counts)
{
    const Issue &issue = context.issue;
    const QString id = u"page_nameplate"_s;
    const bool hasPublication = !isBlank(issue.publication);
    const NameText edition = editionName(issue, context.words);
    const NameText name = hasPublication ? NameText{issue.publication, issue.language} : edition;
    HtmlWriter out;
    out.start("div", {{"class", u"plate"}, {"id", u"page_plate"}});
    out.start("h1", {{"class", nameClass(name)}});
    out.textWithin(issue.language, name.language, name.text);
    out.end("h1");
    out.start("p", {{"class", u"dateline"}});
    const auto part = [&](QStringView partClass, const NameText &text) {
        if (!text.text.isEmpty()) {
            out.element("span",
                        {{"class", partClass}, languageWithin(issue.language, text.language)},
                        text.text);
            out.text(u" ");
        }
    };
    const OutputWords &words = context.words;
    const bool isNamed = !isBlank(issue.title) || !isBlank(issue.date);
    part(u"edition", hasPublication && isNamed ? edition : NameText());
    part(u"count",
         {issue.edition.isEmpty() ? QString() : words.word(Word::EditionNumber, issue.edition),
          words.language()});
    part(u"time", {readingTimeText(words, counts), words.language()});
    part(u"motto", {issue.preheader, issue.language});
    out.end("p");
    out.end("div");
    PageSection section{.id = id, .zone = Zone::Head};
    section.fragments << fragmentOf(u"page_plate"_s, out);
    out.start("header", {{"class", u"nameplate"}, {"id", id}});
    section.open = out.take();
    out.end("header");
    out.newline();
    section.close = out.take();
    return section;
}

PageSection contentsList(const RenderContext &context)
{
    const QList<ContentsEntry> entries = contents(context.issue);
    if (entries.isEmpty()) {
        return {};
    }
    const QHash<QString, QString> languages = otherLanguages(context.issue);
    HtmlWriter out;
    PageSection section{.id = u"page_contents"_s};
    for (const ContentsEntry &entry : entries) {
        Fragment line{.id = u"page_entry-"_s + entry.id, .item = {}, .number = entry.number};
        out.start("li", {{"id", line.id}});
        out.start("a", {hrefTo(entry.id)});
        if (line.number > 0) {
            out.start("span", {{"class", u"number"}});
            line.before = out.take();
            out.end("span");
            out.text(u" ");
        }
        const QString language = languages.value(entry.id, context.issue.language);
        out.start("span", {{"class", u"title"}, languageWithin(context.issue.language, language)});
        out.headline(entry.title);
        out.end("span");
        out.end("a");
        if (context.options.output == Output::Print) {
            out.element("span", {{"class", u"page-number"}, {"data-for", entry.id}}, {});
        }
        out.end("li");
        (line.number > 0 ? line.head : line.before) = out.take();
        section.fragments << std::make_shared<const Fragment>(std::move(line));
    }
    out.start("nav", {{"class", entries.first().number > 0 ? QStringView(u"contents")
                                                           : QStringView(u"contents plain")},
                      {"id", section.id},
                      {"aria-labelledby", u"page_contents-title"}});
    out.start("h2", {{"id", u"page_contents-title"}});
    out.textWithin(context.issue.language, context.words.language(),
                   context.words.word(Word::InThisIssue));
    out.end("h2");
    out.start("ol");
    section.open = out.take();
    out.end("ol");
    out.end("nav");
    out.newline();
    section.close = out.take();
    return section;
}

PageSection foot(const RenderContext &context)
{
    const Issue &issue = context.issue;
    QStringList names{issue.publication, issue.title};
    names.removeIf([](const QString &name) { return isBlank(name); });
    const std::optional<SafeUrl> url = SafeUrl::parse(issue.address);
    HtmlWriter out;
    out.start("p", {{"id", u"page_imprint"}});
    if (!names.isEmpty()) {
        out.element("span", {}, names.join(context.words.word(Word::Comma)));
    }
    if (!issue.author.isEmpty()) {
        out.text(u" ");
        out.element("span", {languageWithin(issue.language, context.words.language())},
                    context.words.word(Word::By, issue.author));
    }
    if (url && !url->text().startsWith(u'#')) {
        out.text(u" ");
        out.element("a", {href(*url)}, url->display());
    }
    out.end("p");
    PageSection section{.id = u"page_foot"_s};
    section.fragments << fragmentOf(u"page_imprint"_s, out);
    out.start("footer", {{"class", u"foot"}, {"id", section.id}});
    section.open = out.take();
    out.end("footer");
    out.newline();
    section.close = out.take();
    return section;
}

} // namespace masthead
