// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/markdownform.h"
#include "document/model/sectionkinds.h"
#include "tests/document/outline.h"
#include "tests/document/randomissue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace masthead;

namespace {

/// What the Markdown form promises to keep: all that is published, ids and statuses.
Issue published(Issue issue)
{
    issue.settings = {};
    issue.threads.clear();
    issue.snapshots.clear();
    issue.unknownMembers.clear();
    issue.unknown = {};
    issue.theme.unknown = {};
    for (Section &section : issue.sections) {
        section.unknown = {};
        for (Item &item : section.items) {
            item.approval = {};
            item.owner.clear();
            item.notes.clear();
            item.tags.clear();
            item.unknown = {};
            for (Source &source : item.sources) {
                source = {.address = source.address,
                          .outlet = source.outlet,
                          .published = source.published};
            }
        }
    }
    return issue;
}

} // namespace

class TestMarkdownForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripKeepsAllThatIsPublished();
    void roundTripKeepsBodies_data();
    void roundTripKeepsBodies();
    void roundTripKeepsTitlesAndFields_data();
    void roundTripKeepsTitlesAndFields();
    void roundTripKeepsFieldsOfAnyKey_data();
    void roundTripKeepsFieldsOfAnyKey();
    void writesTheDescribedExampleAsItIs();
    void neverPublishesPrivateThings();
    void readsOutlines_data();
    void readsOutlines();
    void readsItemLines_data();
    void readsItemLines();
    void readsEncodings_data();
    void readsEncodings();
    void reportsWhatItReplaces();
    void reportsCellsThatNoOutputShows_data();
    void reportsCellsThatNoOutputShows();
    void readsTheRealEdition();
};

void TestMarkdownForm::roundTripKeepsAllThatIsPublished()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        Issue issue = published(random::issue(random));
        issue.assets.clear(); // their bytes would be needed
        for (Section &section : issue.sections) {
            for (Item &item : section.items) {
                item.body = random::text(random, 60).trimmed();
            }
        }
        const QString text = exportMarkdown(issue);
        const ImportedIssue back = importMarkdown(text.toUtf8());
        QCOMPARE(outline(back.issue), outline(issue));
        QVERIFY2(back.issue == issue, qPrintable(text));
        QCOMPARE(back.notes, QStringList());
    }
}

void TestMarkdownForm::roundTripKeepsBodies_data()
{
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const char *body) {
        QTest::newRow(name) << QString::fromUtf8(body);
    };
    row("headings of each level", "# One\n\n## Two\n\n### Three\n\n#### Four\n\n##### Five");
    row("underlined headings", "Title\n=====\n\nSub\n---\n\nText");
    row("underlined over two lines", "Long\ntitle\n=====");
    row("underlined label", "[x]: \n---");
    row("underlined label that ends with the mark", "[x]: { .body }\n---");
    row("definitions above a title", "[x]: https://a.example\n===\nTitle\n---\n\n[x]");
    row("closed heading", "## Two ##");
    row("heading with attributes", "## Two {.news #x}");
    row("heading with the mark", "## Two {.body}");
    row("headings in code", "```\n## not a heading\n```\n\n    # nor this");
    row("headings in quotes and lists", "> ## quoted\n\n- ## in a list");
    row("open fence", "text\n\n```sh\n### x\nmore");
    row("open fence among others", "~~~~\n```\n`````\n~~~\nopen");
    row("open fence of tildes", "~~~~\n~~~\nopen");
    row("open comment", "<!-- not closed\n\ntext");
    row("open script", "<script>\n\ntext");
    row("only a fence", "```");
    row("looks like an item line", "Source: [A](https://a.example)\nStatus: ready");
    row("looks like front matter", "---\ntitle: x\n---");
    row("indented code first", "    code\n\ntext");
    row("table", "| a | b |\n|---|---|\n| 1 | 2 |");
    row("footnote", "Text[^1].\n\n[^1]: Note\n\n    with a second paragraph");
    row("reference link", "See [it][1].\n\n[1]: https://a.example \"Title\"");
    row("label of another body", "[b]");
    row("Chinese", "中文\n\n### 标题\n\n**重点**");
    row("no-break space", "a\u00a0b");
    row("spaces at the end of a line", "a  \nb");
    row("thematic break", "a\n\n---\n\nb");
    row("line of dashes under text", "a\n---");
    row("heading without text", "##\n\ntext");
}

void TestMarkdownForm::roundTripKeepsBodies()
{
    QFETCH(QString, body);

    const Issue issue = withBody(body);
    const QString text = exportMarkdown(issue);
    const Issue back = importMarkdown(text.toUtf8()).issue;
    QCOMPARE(outline(back), outline(issue));
    QVERIFY2(back == issue, qPrintable(text));
}

void TestMarkdownForm::roundTripKeepsTitlesAndFields_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {
             "*not emphasis*",
             "a_b_c",
             "[a](b)",
             "<b>",
             "&amp;",
             "&#10;",
             "\\",
             "# #",
             "{#id}",
             "{.body}",
             "x {.news}",
             "https://a.example/x",
             "www.a.example",
             "me@a.example",
             "mailto:me@a.example",
             "`code`",
             "~~x~~",
             "a | b",
             "![x](y)",
             "trailing #",
             "##",
             "  spaces  ",
             "two  spaces",
             "line\nbreak",
             "\"quoted\"",
             "'single'",
             "key: value",
             "a #b",
             "- x",
             "1. x",
             "tab\there",
             "网络 🐉",
             "end:",
             "a\\nb",
             "\u0085\u2028\ufeff\x01",
             "a:\tb\t#c",
             "&copy;",
             "[outlet]",
             "<angle>",
             "a](b",
             ", 2024-01",
         }) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestMarkdownForm::roundTripKeepsTitlesAndFields()
{
    QFETCH(QString, text);

    Issue issue = withBody(QStringLiteral("Body"));
    issue.publication = text;
    issue.title = text;
    issue.author = text;
    issue.theme.tokens = {{QStringLiteral("accent"), text}};
    issue.sections[0].title = text;
    Item &item = issue.sections[0].items[0];
    item.title = text;
    item.sources = {
        {.address = text, .outlet = text, .published = text}, {.outlet = text}, {.address = text}};
    item.fields = {{QStringLiteral("place"), text}, {QStringLiteral("x-own"), text}};
    const QString markdown = exportMarkdown(issue);
    const Issue back = importMarkdown(markdown.toUtf8()).issue;
    QCOMPARE(outline(back), outline(issue));
    QVERIFY2(back == issue, qPrintable(markdown));
}

void TestMarkdownForm::roundTripKeepsFieldsOfAnyKey_data()
{
    QTest::addColumn<QString>("key");

    for (const char *key : {"source", "status", "lang", "field-", "field-source", "field-x",
                            "field", "place", "x-own", "a1-"}) {
        QTest::newRow(key) << QString::fromUtf8(key);
    }
}

void TestMarkdownForm::roundTripKeepsFieldsOfAnyKey()
{
    QFETCH(QString, key);

    for (const char *value : {"ready", "[A](https://a.example)", "", "nl"}) {
        Issue issue = withBody(QStringLiteral("Body"));
        Item &item = issue.sections[0].items[0];
        item.fields = {{key, QString::fromUtf8(value)}, {QStringLiteral("role"), key}};
        const QString text = exportMarkdown(issue);
        QVERIFY2(importMarkdown(text.toUtf8()).issue == issue, qPrintable(text));
    }
}

void TestMarkdownForm::writesTheDescribedExampleAsItIs()
{
    QFile file(QStringLiteral(MASTHEAD_SOURCE "/docs/format.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString example = QString::fromUtf8(file.readAll())
                                .section(QStringLiteral("## 13. The Markdown form"), 1)
                                .section(QStringLiteral("```markdown\n"), 1)
                                .section(QStringLiteral("\n```"), 0, 0) +
                            u'\n';
    const ImportedIssue read = importMarkdown(example.toUtf8());
    QCOMPARE(read.notes, QStringList());
    QCOMPARE(exportMarkdown(read.issue), example);
}

void TestMarkdownForm::neverPublishesPrivateThings()
{
    Issue issue = withBody(QStringLiteral("Body"));
    Item &item = issue.sections[0].items[0];
    const QString canary = QStringLiteral("CANARY");
    item.owner = canary;
    item.notes = canary;
    item.tags = {canary};
    item.approval = {{QStringLiteral("by"), canary}};
    item.sources = {{.address = QStringLiteral("https://a.example"),
                     .read = canary,
                     .quote = canary,
                     .note = canary}};
    issue.settings = {{canary, canary}};
    issue.threads = {
        {.id = ThreadId(QStringLiteral("t")), .comments = {{.author = canary, .text = canary}}}};
    issue.snapshots = {{.revision = {}, .json = canary.toUtf8()}};
    QVERIFY(!exportMarkdown(issue).contains(canary));
}

void TestMarkdownForm::readsOutlines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("outline");

    const auto row = [](const char *name, const char *text, const char *title,
                        const QStringList &rows) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(title) << rows;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("nothing", "", "", {});
    row("only text", "Hello\n\nthere", "", {s(" {text}"), s("- : Hello\n\nthere")});
    row("title, section, item", "# T\n\n## S {.news}\n\n### A\n\nText\n", "T",
        {s("S {news}"), s("- A: Text")});
    row("text under the title", "# T\n\nHello\n\n## S\n\nText", "T",
        {s(" {text}"), s("- : Hello"), s("S {text}"), s("- : Text")});
    row("underlined", "T\n===\n\nS\n---\n\nText\n\n### A\nMore", "T",
        {s("S {text}"), s("- : Text"), s("- A: More")});
    row("several titles move the outline down",
        "# S1\n\n## A\n\nText\n\n### Deep\n\nMore\n\n# S2\n\nEnd", "",
        {s("S1 {text}"), s("- A: Text\n\n### Deep\n\nMore"), s("S2 {text}"), s("- : End")});
    row("no item of its own before a deep heading", "# S1\n\n### Deep\n\nMore\n\n# S2", "",
        {s("S1 {text}"), s("- : ### Deep\n\nMore"), s("S2 {text}")});
    row("sections without items", "## A\n## B", "", {s("A {text}"), s("B {text}")});
    row("item before any section", "### A\n\nText", "", {s(" {text}"), s("- A: Text")});
    row("deeper headings stay in the body", "## S\n### A\n#### x\ntext", "",
        {s("S {text}"), s("- A: #### x\ntext")});
    row("headings in code", "## S\n```\n## no\n```", "", {s("S {text}"), s("- : ```\n## no\n```")});
    row("CRLF and a byte order mark", "\xef\xbb\xbf# T\r\n\r\n## S\r\n\r\na\r\nb\r\n", "T",
        {s("S {text}"), s("- : a\nb")});
    row("definitions above underlined titles",
        "[a]: https://a.example\nT\n===\n\n[b]:\n https://b.example\n[c]: https://c.example "
        "'C'\nS\n---\n\n[a]",
        "T",
        {s(" {text}"), s("- : [a]: https://a.example"),
         s("- : [b]:\n https://b.example\n[c]: https://c.example 'C'"), s("S {text}"),
         s("- : [a]\n\n[a]: https://a.example")});
    row("emphasis in a title", "## The *big* `story` &amp; more ##", "",
        {s("The big story & more {text}")});
    row("unknown kind", "## S {.gossip}\n\nText", "", {s("S {text}"), s("- : Text")});
    row("picture in a heading", "## ![Logo](https://a.example/l.png) News\n\nText", "",
        {s("News {text}"), s("- : ![Logo](<https://a.example/l.png>)\n\nText")});
    row("link in the title", "# [T](https://a.example)\n\n## S", "T",
        {s(" {text}"), s("- : [T](<https://a.example>)"), s("S {text}")});
    row("title in the middle", "## S\n\nText\n\n# T\n\nMore", "T",
        {s("S {text}"), s("- : Text"), s("- : More")});
    row("top headings among sections are sections",
        "## A\n\n### A1\n\nText\n\n# B\n\n### B1\n\nMore\n\n# C\n\nEnd", "",
        {s("A {text}"), s("- A1: Text"), s("B {text}"), s("- B1: More"), s("C {text}"),
         s("- : End")});
    row("body mark of another program stays", "## S {.body}\n\nText", "",
        {s("S {text}"), s("- : Text")});
}

void TestMarkdownForm::readsOutlines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, title);
    QFETCH(QStringList, outline);

    const Issue issue = importMarkdown(text).issue;
    QCOMPARE(issue.title, title);
    QCOMPARE(masthead::outline(issue), outline);
    QVERIFY(checkIds(issue));
}

void TestMarkdownForm::readsItemLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const char *text, const QStringList &sources,
                        const char *body) {
        QTest::newRow(name) << QByteArray(text) << sources << QString::fromUtf8(body);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("outlet, address, date",
        "## S {.news}\n### A\nSource: [Wire](https://w.example/a), 2024-01-12\n\nText",
        {s("Wire|https://w.example/a|2024-01-12")}, "Text");
    row("several", "## S\n### A\nSource: [W](https://w.example)\nSource: https://v.example\n\nText",
        {s("W|https://w.example|"), s("|https://v.example|")}, "Text");
    row("brackets in the address", "## S\n### A\nSource: [W](https://w.example/a_(b))\n",
        {s("W|https://w.example/a_(b)|")}, "");
    row("more than a source can hold",
        "## S\n### A\nSource: [W](https://w.example) and [V](https://v.example)\n", {},
        "Source: [W](https://w.example) and [V](https://v.example)");
    row("text right behind", "## S\n### A\nSource: https://w.example\nText",
        {s("|https://w.example|")}, "Text");
    row("shortcut with a definition",
        "## S\n### A\nSource: [BBC]\n\nT\n\n[BBC]: https://b.example/story\n",
        {s("BBC|https://b.example/story|")}, "T\n\n[BBC]: https://b.example/story");
    row("collapsed and full references",
        "## S {.news}\n### A\nSource: [BBC][], 2024-01\nSource: [W][1]\n\nT\n\n## B\n\n"
        "[bbc]: https://b.example\n[1]: <https://w.example>\n",
        {s("BBC|https://b.example|2024-01"), s("W|https://w.example|")}, "T");
    row("shortcut without a definition is an outlet", "## S\n### A\nSource: [BBC], 2024\n\nT",
        {s("BBC||2024")}, "T");
    row("escapes and entities in the address",
        "## S\n### A\nSource: [G](https://g.example/a\\_b?c&amp;d)\n",
        {s("G|https://g.example/a_b?c&d|")}, "");
    row("escapes in the form",
        "---\nformat: masthead-issue/1.0\n---\n## S\n### A\nSource: "
        "[G\\_](<https://g.example/a\\_b>)\n",
        {s("G_|https://g.example/a_b|")}, "");
    row("a title is more than a source can hold",
        "## S\n### A\nSource: [W](https://w.example \"T\")\n", {},
        "Source: [W](https://w.example \"T\")");
    row("status elsewhere is text", "## S\n### A\nStatus: ready\n", {}, "Status: ready");
    row("a field that the kind does not offer is text", "## S {.news}\n### A\nIsbn: 1\n", {},
        "Isbn: 1");
    row("behind a blank line it is text", "## S\n### A\n\nSource: https://w.example", {},
        "Source: https://w.example");
    row("headline that links", "## S\n### [A](https://a.example)\n\nText",
        {s("A|https://a.example|")}, "Text");
    row("section that links", "## [A](https://a.example)\n\nText", {s("A|https://a.example|")},
        "Text");
    row("section that links, without text", "## [A](https://a.example)",
        {s("A|https://a.example|")}, "");
}

void TestMarkdownForm::readsItemLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, sources);
    QFETCH(QString, body);

    const Issue issue = importMarkdown(text).issue;
    const Item item = issue.sections[0].items[0];
    QStringList rows;
    for (const Source &source : item.sources) {
        rows.append(QStringList{source.outlet, source.address, source.published}.join(u'|'));
    }
    QCOMPARE(rows, sources);
    QCOMPARE(item.body, body);
}

void TestMarkdownForm::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("reported");

    const auto row = [](const char *name, const QByteArray &text, const char *body,
                        const char *reported) {
        QTest::newRow(name) << text << QString::fromUtf8(body) << QString::fromUtf8(reported);
    };
    row("UTF-8 with a mark", "\xef\xbb\xbf\xc3\xa9t\xc3\xa9", "été", "");
    row("UTF-16, little end first", QByteArray("\xff\xfeh\0i\0-N", 8), "hi中", "");
    row("UTF-16, big end first", QByteArray("\xfe\xff\0h\0i", 6), "hi", "");
    row("GB18030", "\xd6\xd0\xb9\xfa\xb5\xc4 EV \xc6\xfb\xb3\xb5\xa3\xac", "中国的 EV 汽车，",
        "GB18030");
    row("Windows-1252", "It\x92s \x93quoted\x94, \xe9t\xe9 \x80 5", "It’s “quoted”, été € 5",
        "windows-1252");
    row("Big5",
        "\xb9q\xa4l\xb3\xf8\xb2\xc4\xa4\xad\xb4\xc1\xa1G\xbbO\xc6W\xaa\xba\xa1u\xaf\xe0\xb7\xbd\xa1"
        "v\xbbP EV \xa5\xab\xb3\xf5\xa1\x41\xb3\x5c\xa6h\xa4H\xa5\x5c\xa6\xa8\xa6W\xb4N\xa1\x43",
        "電子報第五期：臺灣的「能源」與 EV 市場，許多人功成名就。", "Big5");
    row("Big5 with an address",
        "\xb6g\xb3\xf8 (https://a.example/x) \xa5\xbb\xb4\xc1\xa4\xba\xae\x65",
        "週報 (https://a.example/x) 本期內容", "Big5");
    row("Windows-1252 with signs",
        "Il fait 20\xb0\x43 \xe0 Paris, \xab\xe9t\xe9\xbb \xa3\x35 \xbfQu\xe9?",
        "Il fait 20°C à Paris, «été» £5 ¿Qué?", "windows-1252");
    row("signs that might begin Chinese", "Now 20\xb0\x43, then 30\xb0\x43", "Now 20°C, then 30°C",
        "windows-1252");
    row("damaged UTF-8 stays UTF-8", "\xc3\xa9t\xc3\xa9 \xff!", "été \ufffd!", "\ufffd");
}

void TestMarkdownForm::readsEncodings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, body);
    QFETCH(QString, reported);

    const ImportedIssue read = importMarkdown(text);
    QCOMPARE(read.issue.sections[0].items[0].body, body);
    const QString notes = read.notes.join(u'\n');
    QVERIFY2(notes.contains(reported), qPrintable(notes));
    QVERIFY2(notes.contains(QStringLiteral("names no language")), qPrintable(notes));
}

void TestMarkdownForm::reportsWhatItReplaces()
{
    const ImportedIssue read =
        importMarkdown(QByteArray("## A\n\nbad \xff byte and a NUL \0 .", 30));
    QVERIFY(!read.notes.isEmpty());
    QVERIFY(read.issue.sections[0].items[0].body.contains(QChar::ReplacementCharacter));
}

void TestMarkdownForm::reportsCellsThatNoOutputShows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reported"); // empty: nothing
    const QByteArray table("|a|b|\n|-|-|\n|c|d|\n");
    const QByteArray wide = table + "|c|d|[e](https://e.example)|f|\n";
    QTest::newRow("as wide as its header") << "## A\n\n" + table << QString();
    QTest::newRow("wider") << "## A\n\n" + wide
                           << QStringLiteral("Line 6: the table has no columns for "
                                             "\"[e](https://e.example) | f\"");
    QTest::newRow("in an item, below a header")
        << "\n---\nlanguage: en\n---\n\n## A\n\n### B\n\n" + wide << QStringLiteral("Line 13: ");
    QTest::newRow("in our own form")
        << "---\nformat: masthead-issue/1.0\n---\n## A\n\n" + wide << QStringLiteral("Line 9: ");
}

void TestMarkdownForm::reportsCellsThatNoOutputShows()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reported);
    const ImportedIssue read = importMarkdown(text);
    const QStringList notes = read.notes.filter(QStringLiteral("columns"));
    QCOMPARE(notes.size(), reported.isEmpty() ? 0 : 1);
    QVERIFY2(notes.join(u'\n').startsWith(reported), qPrintable(notes.join(u'\n')));
}

void TestMarkdownForm::readsTheRealEdition()
{
    const QDir real(
        qEnvironmentVariable("MASTHEAD_REAL", QStringLiteral(MASTHEAD_SOURCE "/../shared/real")));
    QFile markdown(real.filePath(QStringLiteral("edition-2024-01.md")));
    QFile structure(real.filePath(QStringLiteral("edition-2024-01.structure.json")));
    if (!markdown.open(QIODevice::ReadOnly) || !structure.open(QIODevice::ReadOnly)) {
        QSKIP("The real edition is not beside this checkout.");
    }
    const ImportedIssue read = importMarkdown(markdown.readAll());
    QCOMPARE(read.notes, QStringList());
    const QJsonObject expected = QJsonDocument::fromJson(structure.readAll()).object();
    for (const char *key : {"publication", "title", "date", "language"}) {
        const QJsonObject header{{QStringLiteral("publication"), read.issue.publication},
                                 {QStringLiteral("title"), read.issue.title},
                                 {QStringLiteral("date"), read.issue.date},
                                 {QStringLiteral("language"), read.issue.language}};
        QCOMPARE(header[QLatin1StringView(key)], expected[QLatin1StringView(key)]);
    }
    const QJsonArray sections = expected[u"sections"].toArray();
    QCOMPARE(read.issue.sections.size(), sections.size());
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const Section &section = read.issue.sections[s];
        QCOMPARE(QString(QLatin1StringView(sectionKind(section.kind).name)),
                 sections[s][u"kind"].toString());
        QCOMPARE(section.title, sections[s][u"title"].toString());
        const QJsonArray items = sections[s][u"items"].toArray();
        QCOMPARE(section.items.size(), items.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            QCOMPARE(section.items[i].title, items[i][u"title"].toString());
            const QStringList texts = paragraphs(section.items[i].body);
            QCOMPARE(texts.size(), items[i][u"paragraphs"].toInt());
            QVERIFY(texts.first().startsWith(items[i][u"first"].toString()));
            QVERIFY(texts.last().endsWith(items[i][u"last"].toString()));
        }
    }
}

QTEST_APPLESS_MAIN(TestMarkdownForm)
#include "tst_markdownform.moc"
