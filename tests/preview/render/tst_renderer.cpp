// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "document/model/fields.h"
#include "document/model/sectionkinds.h"
#include "preview/render/bodyrenderer.h"
#include "preview/render/page.h"
#include "preview/render/renderer.h"
#include "preview/render/words.h"
#include "tests/document/randomissue.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fixture(const QString &name)
{
    return QStringLiteral(MASTHEAD_FIXTURES "/") + name;
}

Issue issueOf(const QString &name)
{
    const QJsonDocument json = QJsonDocument::fromJson(contentOf(fixture(name + u".json")));
    const Result<Issue> issue = issueFromJson(json.object());
    if (!issue) {
        qFatal("%s: %s", qPrintable(name), qPrintable(plainText(issue.error())));
    }
    return *issue;
}

QStringList issueNames()
{
    QStringList names;
    for (const QString &file :
         QDir(fixture({})).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        names << file.chopped(5);
    }
    return names;
}

void addIssueRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : issueNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

QByteArray content(const Issue &issue, const RenderOptions &options = {})
{
    return pageContent(render(issue, options)).utf8();
}

/// Compares with the committed file; with ACCEPT=1 in the environment writes it.
void compareWithFile(const QByteArray &got, const QString &path)
{
    if (qEnvironmentVariableIsSet("ACCEPT")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(got);
    }
    const QByteArray expected = contentOf(path);
    if (got != expected) {
        const QList<QByteArray> a = expected.split('\n');
        const QList<QByteArray> b = got.split('\n');
        for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
            if (a.value(i) != b.value(i)) {
                qWarning("%s:%lld", qPrintable(path), static_cast<long long>(i + 1));
                QCOMPARE(b.value(i), a.value(i));
            }
        }
    }
}

QStringList captures(const QByteArray &html, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(QString::fromUtf8(html));
         match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

/// The first bytes of a PNG or JPEG of that size: all that is looked at.
QByteArray pictureHeader(const QString &type, quint32 width, quint32 height)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly); // big endian
    if (type == "image/png"_L1) {
        out.writeRawData("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        out << width << height;
    } else {
        out.writeRawData("\xff\xd8\xff\xc0\0\x11\x08", 7);
        out << quint16(height) << quint16(width) << quint32(0);
    }
    return bytes;
}

Issue issueWithBody(const QString &body)
{
    Item item{.id = ItemId(u"i1"_s), .title = u"Title"_s, .body = body};
    Section section{
        .id = SectionId(u"s1"_s), .kind = SectionKind::News, .title = u"News"_s, .items = {item}};
    Issue issue;
    issue.sections << section;
    return issue;
}

QByteArray bodyHtml(const QString &body)
{
    const RenderedIssue rendered = render(issueWithBody(body));
    QByteArray html;
    for (const PageSection &section : rendered.sections) {
        for (const auto &fragment : section.fragments) {
            for (const Block &block : fragment->blocks) {
                html += block.html.utf8() + '\n';
            }
        }
    }
    return html.trimmed();
}

/// How often an element is opened and closed at the top of a piece of HTML.
int topLevelElements(const QByteArray &html)
{
    int depth = 0;
    int count = 0;
    for (const QString &tag : captures(html, u"<(/?[a-z0-9]+)[^>]*>"_s)) {
        const bool isVoid = tag == u"br" || tag == u"img" || tag == u"hr";
        if (tag.startsWith(u'/')) {
            --depth;
        } else {
            count += depth == 0 ? 1 : 0;
            depth += isVoid ? 0 : 1;
        }
    }
    return depth == 0 ? count : -1;
}

struct Told
{
    QString text; ///< between two tags, or an aria-label
    QString language;
    QString direction;
};

/// What a reader is told, each with the language and direction that its element is in.
QList<Told> told(const QByteArray &html, const Issue &issue)
{
    QList<Told> result;
    QList<Told> open{
        {.text = {}, .language = issue.language, .direction = directionOf(issue.language)}};
    static const QRegularExpression tag(u"<(/?)([a-z0-9]+)([^>]*)>([^<]*)"_s);
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"]*)\""_s);
    for (auto match = tag.globalMatch(QString::fromUtf8(html)); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!found.captured(1).isEmpty()) {
            open.removeLast();
        } else if (!QStringList{u"br"_s, u"img"_s, u"hr"_s}.contains(found.captured(2))) {
            Told inner = open.last();
            for (auto it = attribute.globalMatch(found.captured(3)); it.hasNext();) {
                const QRegularExpressionMatch pair = it.next();
                const QString name = pair.captured(1);
                inner.language = name == "lang"_L1 ? pair.captured(2) : inner.language;
                inner.direction = name == "dir"_L1 ? pair.captured(2) : inner.direction;
                inner.text = name == "aria-label"_L1 ? pair.captured(2) : QString();
            }
            if (!inner.text.isEmpty()) {
                result << inner;
            }
            open << inner;
        }
        result << Told{found.captured(4), open.last().language, open.last().direction};
    }
    return result;
}

} // namespace

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void prints_data();
    void prints();
    void bodies_data();
    void bodies();
    void idsAreUniqueAndLinksLead_data();
    void idsAreUniqueAndLinksLead();
    void everyAddressIsALink_data();
    void everyAddressIsALink();
    void ownWordsNameTheirLanguage_data();
    void ownWordsNameTheirLanguage();
    void textsNameTheirLanguage();
    void headingsNeverSkip_data();
    void headingsNeverSkip();
    void partsAreOfTheWhole();
    void blocksAreSingleElements();
    void sameIssueSameBytes();
    void cacheKeepsWhatDidNotChange();
    void cacheForgets();
    void previewAndPageAreTheSame();
    void H24_embedsNoPictureThatIsNone_data();
    void H24_embedsNoPictureThatIsNone();
    void H27_capsWhatGrowsTooLarge();
    void namePlates_data();
    void namePlates();
    void frontPages_data();
    void frontPages();
};

void TestRenderer::renders_data()
{
    addIssueRows();
}

void TestRenderer::renders()
{
    QFETCH(QString, name);
    compareWithFile(content(issueOf(name)), fixture(name + u".html"));
}

void TestRenderer::prints_data()
{
    addIssueRows();
}

void TestRenderer::prints()
{
    QFETCH(QString, name);
    compareWithFile(content(issueOf(name), {.output = Output::Print}),
                    fixture(name + u".print.html"));
}

void TestRenderer::bodies_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *body, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(body) << QString::fromUtf16(expected);
    };
    row("paragraph", u"a *b*\nc", u"<p>a <em>b</em>\nc</p>");
    row("heading is below the item's", u"# a\n\n### b\n\n###### c",
        u"<h4>a</h4>\n<h4>b</h4>\n<h5>c</h5>");
    row("link", u"[a](https://example.org/?a=b&c=d \"x \\\"y\\\"\")",
        u"<p><a href=\"https://example.org/?a=b&amp;c=d\" title=\"x &quot;y&quot;\">a</a></p>");
    row("link without text", u"[](https://www.example.org/a)",
        u"<p><a href=\"https://www.example.org/a\">example.org/a</a></p>");
    row("H20 script", u"[a](javascript:alert(1)) <javascript:x>", u"<p>a javascript:x</p>");
    row("H20 file", u"[a](file:///etc/passwd) [b](smb://x/y) [c](data:text/html,x)",
        u"<p>a b c</p>");
    row("H13 block", u"<script>alert(1)</script>", u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    row("H13 inline", u"a <img src=x onerror=\"y\">", u"<p>a &lt;img src=x onerror=\"y\"&gt;</p>");
    row("H13 fence", u"```<style/onload=x>\na\n```", u"<pre><code>a\n</code></pre>");
    row("H13 alt and title", u"![a\"><b](https://t.example/x.png \"c\\\"><d\")",
        u"<figure><span class=\"placeholder\">Picture from t.example, not loaded: "
        u"a\"&gt;&lt;b</span><figcaption>c\"&gt;&lt;d</figcaption></figure>");
    row("H14 diagram", u"```mermaid\n<b onclick=x>\n```",
        u"<pre><code>&lt;b onclick=x&gt;\n</code></pre>");
    row("H14 footnote", u"a[^\"><x]\n\n[^\"><x]: b",
        u"<p>a<sup class=\"note\"><a href=\"#i1_note-1\" id=\"i1_ref-1-1\" "
        u"role=\"doc-noteref\">1</a></sup></p>\n"
        u"<div class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\"><ol>"
        u"<li id=\"i1_note-1\"><p>b</p><a href=\"#i1_ref-1-1\" class=\"back\" "
        u"role=\"doc-backlink\" aria-label=\"Back to the text\">↩\uFE0E</a></li></ol></div>");
    row("H15 meta", u"<meta http-equiv=refresh content=0>",
        u"<p>&lt;meta http-equiv=refresh content=0&gt;</p>");
    row("H16 embed", u"<embed src=nlx://issue/doc>", u"<p>&lt;embed src=nlx://issue/doc&gt;</p>");
    row("H18 tracker", u"![](https://t.example/p.gif?who=1)",
        u"<figure><span class=\"placeholder\">Picture from t.example, not loaded</span></figure>");
    row("H18 other addresses", u"![x](//t.example/p) ![](file:///p) ![](data:image/svg+xml,x)",
        u"<p><span class=\"placeholder\">Picture from t.example, not loaded: x</span> "
        u"<span class=\"placeholder\">Picture missing</span> "
        u"<span class=\"placeholder\">Picture missing</span></p>");
    row("H18 asset that is none", u"![](asset:nope)",
        u"<figure><span class=\"placeholder\">Picture missing</span></figure>");
    row("H21 direction is isolated by the link", u"[a\u202eb](https://example.org)",
        u"<p><a href=\"https://example.org\">a\u202eb</a></p>");
    row("H22 marks of other programs", u"$HOME %ENV% ${x} {{y}} *|MC|* %recipient%",
        u"<p>$HOME %ENV% ${x} {{y}} *|MC|* %recipient%</p>");
    row("tight and loose lists", u"- a\n- b\n\nx\n\n1. c\n\n2. d",
        u"<ul><li>a</li><li>b</li></ul>\n<p>x</p>\n<ol><li><p>c</p></li><li><p>d</p></li></ol>");
    row("list that starts elsewhere", u"7. a", u"<ol start=\"7\"><li>a</li></ol>");
    row("tasks", u"- [x] a\n- [ ] b",
        u"<ul><li class=\"task\"><span class=\"box\" role=\"img\" aria-label=\"Done\">☑</span> "
        u"a</li>"
        u"<li class=\"task\"><span class=\"box\" role=\"img\" aria-label=\"To do\">☐</span> "
        u"b</li></ul>");
    row("table", u"|a|b|\n|-|-:|\n|c|d|",
        u"<div class=\"table\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th>"
        u"<th scope=\"col\" class=\"right\">b</th></tr></thead><tbody><tr><td>c</td>"
        u"<td class=\"right\">d</td></tr></tbody></table></div>");
    row("bare tags", u"H<sub>2</sub>O <u>x</u><br>y", u"<p>H<sub>2</sub>O <u>x</u><br>y</p>");
    row("rule", u"a\n\n---\n\nb", u"<p>a</p>\n<hr>\n<p>b</p>");
    row("quote", u"> a", u"<blockquote><p>a</p></blockquote>");
    row("list from the right", u"- א\n- b\n    1. c\n    2. ד",
        u"<ul dir=\"rtl\"><li>א</li><li>b<ol dir=\"ltr\"><li>c</li><li>ד</li></ol></li></ul>");
    row("quote from the right", u"> 1. (<u>א</u>)",
        u"<blockquote dir=\"rtl\"><ol><li>(<u>א</u>)</li></ol></blockquote>");
    row("list without letters", u"- 1", u"<ul><li>1</li></ul>");
    row("comment", u"<!-- a -->\n\nb", u"<p>b</p>");
}

void TestRenderer::bodies()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromUtf8(bodyHtml(body)), expected);
}

void TestRenderer::idsAreUniqueAndLinksLead_data()
{
    addIssueRows();
}

void TestRenderer::idsAreUniqueAndLinksLead()
{
    QFETCH(QString, name);
    for (const Output output : {Output::Screen, Output::Print}) {
        const QByteArray html = content(issueOf(name), {.output = output});
        const QStringList ids = captures(html, u" id=\"([^\"]*)\""_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QString &target : captures(html, u" (?:href=\"#|data-for=\")([^\"]*)\""_s)) {
            QVERIFY2(ids.contains(target), qPrintable(target));
        }
    }
}

void TestRenderer::everyAddressIsALink_data()
{
    QTest::addColumn<Item>("item");
    QTest::addColumn<QString>("expected");
    const Item item{.id = ItemId(u"i1"_s), .body = u"x"_s};
    Item linked = item;
    linked.fields.insert(u"link"_s, u"https://www.example.org/a"_s);
    QTest::newRow("link of an untitled item")
        << linked << u"href=\"https://www.example.org/a\"[^>]*>example.org/a<"_s;
    linked.title = u" "_s;
    QTest::newRow("link of a blank title")
        << linked << u"href=\"https://www.example.org/a\"[^>]*>example.org/a<"_s;
    linked.title = u"Title"_s;
    QTest::newRow("link of a titled item")
        << linked << u"href=\"https://www.example.org/a\"[^>]*>Title<"_s;
    Item sent = item;
    sent.sources = {{.address = u"mailto:only@b.example"_s}};
    QTest::newRow("source by mail") << sent << u"href=\"mailto:only@b.example\"[^>]*>only@b.ex"_s;
    sent.sources[0].published = u"2024-05-01"_s;
    QTest::newRow("source by mail with a date")
        << sent << u"href=\"mailto:only@b.example\"[^>]*>only@b.example</a>"_s;
    sent.sources = {{.address = u"https://www.example.org/a"_s, .outlet = u" "_s}};
    QTest::newRow("source of a blank outlet")
        << sent << u"href=\"https://www.example.org/a\"[^>]*>www.example.org<"_s;
}

void TestRenderer::everyAddressIsALink()
{
    QFETCH(Item, item);
    QFETCH(QString, expected);
    const QRegularExpression pattern(expected);
    for (const SectionKindRow &kind : sectionKinds()) {
        Issue issue;
        issue.sections << Section{
            .id = SectionId(u"s1"_s), .kind = kind.kind, .title = u"S"_s, .items = {item}};
        const QString html = QString::fromUtf8(content(issue));
        // clazy:exclude-next-line=use-static-qregularexpression
        const bool isThere = pattern.match(html).hasMatch();
        const bool isOnButton = html.contains(u"class=\"button\">example.org/a<");
        QVERIFY2(isThere || isOnButton, qPrintable(html));
    }
}

void TestRenderer::ownWordsNameTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of an issue in a language that has words") << u"nl"_s << u"nl"_s;
    QTest::newRow("region") << u"de-AT"_s << u"de-AT"_s;
    QTest::newRow("without words") << u"es"_s << u"en"_s;
    QTest::newRow("without words, other direction") << u"ar"_s << u"en"_s;
    QTest::newRow("no language") << u""_s << u"en"_s;
}

void TestRenderer::ownWordsNameTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    Issue issue = issueOf(u"abroad"_s);
    issue.language = language;
    const OutputWords words(language);
    int seen = 0;
    for (const Told &part : told(content(issue), issue)) {
        for (int i = 0; i <= static_cast<int>(Word::NewsletterIssue); ++i) {
            const QString word = words.word(static_cast<Word>(i));
            const QString start = word.first(qMax(word.indexOf(u'%'), 0));
            const bool isOwn = start.isEmpty() ? part.text == word : part.text.startsWith(start);
            const bool isDate = part.text.contains(u" 2024"_s);
            if (isOwn || isDate) {
                ++seen;
                QVERIFY2(part.language == expected && part.direction == u"ltr",
                         qPrintable(part.language + u' ' + part.direction + u": " + part.text));
            }
        }
    }
    QVERIFY(seen > 40);
}

void TestRenderer::textsNameTheirLanguage()
{
    const Issue issue = issueOf(u"abroad"_s);
    int seen = 0;
    for (const Told &part : told(content(issue), issue)) {
        const bool isArabic = part.text == u"بالعربية" || part.text == u"موعد";
        const bool isSpanish = part.text == u"En español" || part.text == u"en primavera";
        seen += isArabic || isSpanish ? 1 : 0;
        QVERIFY(!isArabic || (part.language == u"ar" && part.direction == u"rtl"));
        QVERIFY(!isSpanish || (part.language == u"es" && part.direction == u"ltr"));
    }
    QVERIFY(seen >= 5);
}

void TestRenderer::headingsNeverSkip_data()
{
    addIssueRows();
}

void TestRenderer::headingsNeverSkip()
{
    QFETCH(QString, name);
    const QStringList levels = captures(content(issueOf(name)), u"<h([1-6])[ >]"_s);
    QCOMPARE(levels.count(u"1"_s), 1);
    QCOMPARE(levels.first(), u"1"_s);
    for (qsizetype i = 1; i < levels.size(); ++i) {
        QVERIFY2(levels[i].toInt() <= levels[i - 1].toInt() + 1, qPrintable(levels.join(u' ')));
    }
}

// render(part) is part of render(whole): an item looks the same wherever its section stands alone.
void TestRenderer::partsAreOfTheWhole()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        const Issue issue = random::issue(random);
        const QByteArray whole = content(issue);
        bool seenNews = false;
        for (const Section &section : issue.sections) {
            Issue part = issue;
            part.sections = {section};
            const bool isNumberedFromOne = section.kind != SectionKind::News || !seenNews;
            seenNews = seenNews || section.kind == SectionKind::News;
            for (const PageSection &rendered : render(part).sections) {
                if (rendered.id == section.id.text() && isNumberedFromOne) {
                    QVERIFY2(whole.contains(sectionHtml(rendered).utf8()),
                             qPrintable(QStringLiteral("seed %1, section %2")
                                            .arg(seed)
                                            .arg(section.id.text())));
                }
            }
        }
    }
}

void TestRenderer::blocksAreSingleElements()
{
    for (const QString &name : issueNames()) {
        for (const PageSection &section :
             render(issueOf(name), {.output = Output::Print}).sections) {
            QCOMPARE(topLevelElements(sectionHtml(section).utf8()), 1);
            for (const auto &fragment : section.fragments) {
                QCOMPARE(topLevelElements(fragmentHtml(*fragment).utf8()), 1);
                for (const Block &block : fragment->blocks) {
                    QVERIFY2(topLevelElements(block.html.utf8()) == 1,
                             block.html.utf8().constData());
                }
            }
        }
    }
}

void TestRenderer::sameIssueSameBytes()
{
    FragmentCache cache;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        Issue issue = random::issue(random);
        for (int change = 0; change < 5; ++change) {
            const QByteArray plain = content(issue);
            QCOMPARE(content(issue), plain);
            QCOMPARE(pageContent(render(issue, {}, &cache)).utf8(), plain);
            const auto changed = apply(issue, random::change(random, issue));
            QVERIFY(changed);
            issue = *changed;
        }
    }
}

void TestRenderer::cacheKeepsWhatDidNotChange()
{
    Issue issue = issueOf(u"kinds"_s);
    FragmentCache cache;
    const RenderedIssue first = render(issue, {}, &cache);
    QVERIFY(cache.misses() > 8);

    Issue changed = issue;
    changed.sections[3].items[0].body += u'x';
    const RenderedIssue second = render(changed, {}, &cache);
    QCOMPARE(cache.misses(), 1);
    QCOMPARE(second.sections.size(), first.sections.size());
    int other = 0;
    for (qsizetype i = 0; i < first.sections.size(); ++i) {
        for (qsizetype j = 0; j < first.sections[i].fragments.size(); ++j) {
            other += first.sections[i].fragments[j] != second.sections[i].fragments[j] ? 1 : 0;
        }
    }
    QCOMPARE(other, 1);

    changed.sections[3].items[0].notes += u"secret"_s;
    changed.sections[3].items[0].status = Status::Ready;
    (void)render(changed, {}, &cache);
    QCOMPARE(cache.misses(), 0);

    changed.assets[0].alt += u'x';
    const RenderedIssue third = render(changed, {}, &cache);
    QVERIFY(cache.misses() > 0 && cache.misses() < 4);
    QCOMPARE(pageContent(third).utf8(), content(changed));

    // A moved item gets another number, and so do those that it passed: no more is made anew.
    Issue moved = changed;
    moved.sections[3].items.move(0, 1);
    QCOMPARE(pageContent(render(moved, {}, &cache)).utf8(), content(moved));
    QCOMPARE(cache.misses(), 0);
}

void TestRenderer::cacheForgets()
{
    Issue issue = issueOf(u"kinds"_s);
    FragmentCache cache;
    (void)render(issue, {}, &cache);
    const QList<Section> sections = issue.sections;
    issue.sections.clear();
    (void)render(issue, {}, &cache);
    issue.sections = sections;
    (void)render(issue, {}, &cache);
    QVERIFY(cache.misses() > 8);
    const RenderOptions print{.output = Output::Print};
    QCOMPARE(pageContent(render(issue, print, &cache)).utf8(), content(issue, print));
    issue.language = u"nl"_s;
    QCOMPARE(pageContent(render(issue, print, &cache)).utf8(), content(issue, print));
}

void TestRenderer::previewAndPageAreTheSame()
{
    Blobs blobs;
    Issue issue = issueOf(u"kinds"_s);
    for (Asset &asset : issue.assets) {
        asset.sha256 = blobs.put(pictureHeader(asset.type, 600, 400));
    }
    static const QRegularExpression source(u" src=\"[^\"]*\""_s);
    const QString preview = QString::fromUtf8(content(issue)).remove(source);
    const QString page = QString::fromUtf8(content(issue, {.embedded = &blobs})).remove(source);
    QCOMPARE(page, preview);
}

void TestRenderer::H24_embedsNoPictureThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<bool>("isEmbedded");
    constexpr qint64 much = 1024LL * 1024;
    QTest::newRow("picture") << pictureHeader(u"image/png"_s, 600, 400) << much << true;
    QTest::newRow("HTML") << QByteArray("<script>alert(1)</script>") << much << false;
    QTest::newRow("another type") << pictureHeader(u"image/jpeg"_s, 600, 400) << much << false;
    QTest::newRow("too many pixels")
        << pictureHeader(u"image/png"_s, 60'000, 60'000) << much << false;
    QTest::newRow("over the budget")
        << pictureHeader(u"image/png"_s, 600, 400) << qint64{10} << false;
}

void TestRenderer::H24_embedsNoPictureThatIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, budget);
    QFETCH(bool, isEmbedded);
    Blobs blobs;
    Issue issue = issueWithBody(u"![a](asset:p)"_s);
    issue.assets = {{.id = AssetId(u"p"_s),
                     .sha256 = blobs.put(bytes),
                     .type = u"image/png"_s,
                     .bytes = bytes.size(),
                     .alt = u"a"_s}};
    PictureBudget left{.bytesLeft = budget};
    const RenderOptions options{.embedded = &blobs};
    const OutputWords words(issue.language);
    const RenderContext context{.issue = issue, .options = options, .words = words, .budget = left};
    QCOMPARE(pictureUrl(issue.assets.first(), context).has_value(), isEmbedded);
}

void TestRenderer::H27_capsWhatGrowsTooLarge()
{
    // Tables that would be filled with cells.
    const QString wide =
        u"|a"_s.repeated(300) + u'\n' + u"|-"_s.repeated(300) + u"\n|x"_s.repeated(300);
    const RenderedIssue rendered = render(issueWithBody(wide));
    QCOMPARE(rendered.plain, QList<ItemId>{ItemId(u"i1"_s)});
    const QByteArray html = pageContent(rendered).utf8();
    QVERIFY(html.contains("class=\"notice\""));
    QVERIFY(!html.contains("<table"));
    QVERIFY(html.contains("|a|a|a"));
    // A reference that stands for a long address, many times.
    const QString references =
        u"[a] "_s.repeated(20'000) + u"\n\n[a]: https://example.org/"_s + QString(2'000, u'x');
    const QByteArray capped = content(issueWithBody(references));
    QVERIFY(capped.size() < BodyLimits().outputBytes(references.size()) + 100'000);
    QCOMPARE(content(issueWithBody(references)), capped);
    QVERIFY(render(issueWithBody(u"short"_s)).plain.isEmpty());
}

void TestRenderer::namePlates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &name, const QString &expected,
                        const QString &language = u"en"_s) {
        QTest::addRow("%s, %s", qPrintable(name), qPrintable(language))
            << name << language << expected;
    };
    row(u"This Month in China"_s, u"short"_s);
    row(u"This Month in China"_s, u"usual"_s, u"zh-Hans"_s);
    row(u"The Tidewater Review"_s, u"usual"_s);
    row(u"Little tidal bulletin"_s, u"short"_s);
    row(u"Économie à l’été"_s, u"short"_s, u"fr"_s);
    row(u"The Quarterly of Long Names"_s, u"long"_s);
    row(u"W"_s.repeated(9), u"short"_s);
    row(u"W"_s.repeated(20), u"longest"_s);
    row(u"中"_s.repeated(9), u"short"_s, u"zh"_s);
    row(u"中"_s.repeated(14), u"long"_s, u"zh"_s);
    row(u"中"_s.repeated(20), u"longest"_s, u"zh"_s);
}

void TestRenderer::namePlates()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    Issue issue;
    issue.publication = name;
    issue.language = language;
    QCOMPARE(captures(content(issue), u"<h1 class=\"([^\"]*)\""_s), QStringList(expected));
}

void TestRenderer::frontPages_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *kinds, const char *expected) {
        QTest::newRow(kinds) << QString::fromLatin1(kinds) << QString::fromLatin1(expected);
    };
    // The order is the outline's; | parts head, front and rest; C is the contents list.
    row("masthead lead event news call", "| masthead lead event C | news call");
    row("lead news", "| lead C | news");
    row("text lead news", "text | lead C | news");
    row("lead text news", "| lead | text C news");
    row("lead event", "| lead event C |");
    row("news lead", "| | C news lead");
    row("text news", "| | text C news");
    row("text text", "| | C text text");
    row("event masthead lead lead news", "| event masthead lead | lead C news");
}

void TestRenderer::frontPages()
{
    QFETCH(QString, kinds);
    QFETCH(QString, expected);
    Issue issue;
    int count = 0;
    for (const QString &kind : kinds.split(u' ')) {
        const QString id = QStringLiteral("s%1-%2").arg(++count).arg(kind);
        Section section{.id = SectionId(id), .title = kind};
        section.kind = sectionKindByName(kind)->kind;
        section.items << Item{.id = ItemId(u"i" + id), .title = u"Title"_s};
        issue.sections << section;
    }
    QStringList got;
    Zone zone = Zone::Head;
    for (const PageSection &section : render(issue).sections) {
        for (; zone != section.zone; zone = static_cast<Zone>(static_cast<int>(zone) + 1)) {
            got << u"|"_s;
        }
        if (section.id == u"page_contents") {
            got << u"C"_s;
        } else if (!section.id.startsWith(u"page_")) {
            got << section.id.section(u'-', 1);
        }
    }
    QCOMPARE(got.join(u' '), expected);
}

QTEST_APPLESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
