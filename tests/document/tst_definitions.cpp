// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/definitions.h"
#include "document/format/markdownform.h"
#include "document/markdown/body.h"
#include "tests/document/outline.h"

#include <QTest>

using namespace masthead;

namespace {

/// Addresses of the links below a node.
QStringList addressesIn(const Node &node)
{
    QStringList addresses;
    if (node.kind == NodeKind::Link) {
        addresses.append(node.address);
    }
    for (const Node &child : node.children) {
        addresses += addressesIn(child);
    }
    return addresses;
}

} // namespace

/// Definitions of links and footnotes in a text that comes in as several bodies.
class TestDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsDefinitionsToTheBodiesThatUseThem_data();
    void handsDefinitionsToTheBodiesThatUseThem();
    void readsHeadingsThatUseDefinitions();
    void reportsFootnotesThatNothingRefersTo_data();
    void reportsFootnotesThatNothingRefersTo();
    void bodiesLinkAsTheTextDid_data();
    void bodiesLinkAsTheTextDid();
};

void TestDefinitions::handsDefinitionsToTheBodiesThatUseThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const char *text, const char *body) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(body);
    };
    row("reference link", "## A\n\n[x][1]\n\n## B\n\nend\n\n[1]: https://a.example",
        "[x][1]\n\n[1]: https://a.example");
    row("shortcut, other case",
        "## A\n\n[Some  Name]\n\n## B\n\n[some name]: https://a.example 'T'",
        "[Some  Name]\n\n[some name]: https://a.example 'T'");
    row("address on the next line", "## A\n\n[x]\n\n## B\n\n[x]:\n  https://a.example",
        "[x]\n\n[x]:\n  https://a.example");
    row("footnote with a link",
        "## A\n\nText[^n].\n\n## B\n\n[^n]: See [x].\n\n[x]: https://a.example",
        "Text[^n].\n\n[^n]: See [x].\n\n[x]: https://a.example");
    row("behind a footnote",
        "## A\n\nText[^n], [x] and [y].\n\n## B\n\n[^n]: Note\n[x]: https://a.example/x\n"
        "[y]: https://a.example/y",
        "Text[^n], [x] and [y].\n\n[^n]: Note\n\n[x]: https://a.example/x\n"
        "[y]: https://a.example/y");
    row("in a quote", "## A\n\n[x]\n\n## B\n\n> [x]:\n> https://a.example\n> 'T'",
        "[x]\n\n[x]:\nhttps://a.example\n'T'");
    row("deep in a list", "## A\n\n[x]\n\n## B\n\n1. a\n   - b\n\n     [x]: https://a.example",
        "[x]\n\n[x]: https://a.example");
    row("the body's own stands in code",
        "## A\n\n```\n[x]: https://b.example\n```\n[x]\n\n## B\n\n[x]: https://a.example",
        "```\n[x]: https://b.example\n```\n[x]\n\n[x]: https://a.example");
    row("picture in a link",
        "## A\n\n[![alt][p]][t]\n\n## B\n\n[p]: https://a.example/p\n[t]: https://a.example/t",
        "[![alt][p]][t]\n\n[t]: https://a.example/t\n[p]: https://a.example/p");
    row("label over two lines of a quote",
        "## A\n\n> uses [a long\n> label]\n\n## B\n\n[a long label]: https://a.example",
        "> uses [a long\n> label]\n\n[a long label]: https://a.example");
    row("not used", "## A\n\ntext [y]\n\n## B\n\n[x]: https://a.example", "text [y]");
    row("in code it is no definition", "## A\n\n[x]\n\n## B\n\n```\n[x]: https://a.example\n```",
        "[x]");
}

void TestDefinitions::handsDefinitionsToTheBodiesThatUseThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, body);

    const QString got = importMarkdown(text).issue.sections[0].items[0].body;
    QStringList gotLines = got.split(u'\n');
    QStringList lines = body.split(u'\n');
    gotLines.sort();
    lines.sort();
    QCOMPARE(gotLines, lines);
}

void TestDefinitions::readsHeadingsThatUseDefinitions()
{
    const Issue issue =
        importMarkdown("# T[^n]\n\n## [S] {.news}\n\n### [A][1] ![P][pic] and[^n]\n\nText\n\n"
                       "[S]: https://a.example/s\n[1]: https://a.example/1\n"
                       "[pic]: https://a.example/p.png\n[^n]: See [1].\n")
            .issue;
    QCOMPARE(issue.title, QStringLiteral("T"));
    QCOMPARE(issue.sections[0].items[0].body,
             QStringLiteral("[^n]\n\n[1]: https://a.example/1\n\n[^n]: See [1]."));
    const Section &section = issue.sections[1];
    QCOMPARE(section.title, QStringLiteral("S"));
    QCOMPARE(section.items[0].sources.value(0).address, QStringLiteral("https://a.example/s"));
    const Item &item = section.items[1];
    QCOMPARE(item.title, QStringLiteral("A  and"));
    QCOMPARE(item.sources.value(0).address, QStringLiteral("https://a.example/1"));
    const QStringList seen = paragraphs(item.body);
    QVERIFY2(seen.contains(QStringLiteral("Text")) && seen.contains(QStringLiteral("See 1.")),
             qPrintable(item.body));
    QVERIFY(item.body.startsWith(QStringLiteral("![P](<https://a.example/p.png>)\n\n[^n]\n\n")));
}

void TestDefinitions::reportsFootnotesThatNothingRefersTo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("labels");

    const auto row = [](const char *name, const char *text, const char *labels) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(labels);
    };
    row("one", "## A\n\nText[^1].\n\n[^1]: Seen\n[^note]: See [it](https://a.example)", "note");
    row("another body shows it", "## A\n\nText[^1].\n\n## B\n\nEnd\n\n[^1]: Seen", "");
    row("a second one of its label", "## A\n\nText[^1].\n\n[^1]: Seen\n\n## B\n\n> [^1]: Not", "1");
    row("in a list", "## A\n\n- a\n\n  [^1]: Not", "1");
    row("in code", "## A\n\n    [^1]: code\n\n`[^2]: code`", "");
    row("a reference in front of a colon", "## A\n\nSee[^1]: it.\n\n[^1]: Seen", "");
}

void TestDefinitions::reportsFootnotesThatNothingRefersTo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, labels);

    const ImportedIssue read = importMarkdown(text);
    const QStringList notes = read.notes.filter(QStringLiteral("footnotes"));
    QCOMPARE(notes.value(0).section(QStringLiteral(": "), 1),
             labels.isEmpty() ? QString() : labels + u'.');
    // They stay in the text all the same.
    QCOMPARE(outline(read.issue).join(u'\n').count(QStringLiteral("]:")) >= text.count("]:"), true);
}

void TestDefinitions::bodiesLinkAsTheTextDid_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("a later definition of the same label",
        "## A\n\n[a]\n\n[a]: https://a.example/1\n\n## B\n\n[a] and [b]\n\n"
        "[a]: https://a.example/2\n[b]: https://b.example\n\n## C\n\n[a]");
    row("behind an open fence",
        "## A\n\n[x]: https://a.example\n\n## B\n\nSee [x].\n\n```\ncode\n");
    row("behind an open comment",
        "## A\n\n[x]: https://a.example\n\n## B\n\nSee [x].\n\n<!-- note\n");
    row("behind a fence in a list",
        "## A\n\n[x]: https://a.example\n\n## B\n\n- See [x].\n\n  ```\n  code\n");
    row("label over lines of quotes in a list",
        "## A\n\n- > > see [one\n  > > two\n  > > three]\n\n## B\n\n[one two three]: "
        "https://a.example");
    row("above an underlined title", "[a]: https://a.example/a\nIssue Title\n===\n\nSee [a].\n\n"
                                     "[b]:\n  https://b.example\n  'B'\n[c]: "
                                     "https://c.example\nSection [a]\n---\n\n[b] and [c]");
}

void TestDefinitions::bodiesLinkAsTheTextDid()
{
    QFETCH(QString, text);

    QStringList links;
    for (const Section &section : importMarkdown(text.toUtf8()).issue.sections) {
        for (const Item &item : section.items) {
            for (const Source &source : item.sources) {
                links.append(source.address);
            }
            links += addressesIn(parseBody(item.body).root);
        }
    }
    QCOMPARE(links, addressesIn(parseBody(text).root));
}

QTEST_APPLESS_MAIN(TestDefinitions)
#include "tst_definitions.moc"
