// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/splitmerge.h"
#include "tests/editor/issues.h"

#include <QTest>

using namespace masthead;
using namespace masthead::tests;

namespace {

Thread threadOn(const char *id, const char *itemId, const char *quote, qsizetype position)
{
    Thread thread;
    thread.id = ThreadId(QString::fromUtf8(id));
    thread.anchor.item = ItemId(QString::fromUtf8(itemId));
    thread.anchor.quote = QString::fromUtf8(quote);
    thread.anchor.position = position;
    return thread;
}

/// One section with items of these bodies, i1, i2 …
Issue issueOf(const QStringList &bodies)
{
    Issue issue;
    issue.sections = {section("s", SectionKind::News, "News", {})};
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        Item added = item("", "");
        added.id = ItemId(QStringLiteral("i%1").arg(i + 1));
        added.body = bodies[i];
        issue.sections[0].items.append(added);
    }
    return issue;
}

const ItemId first(QStringLiteral("i1"));
const ItemId second(QStringLiteral("i2"));

} // namespace

class TestSplitMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void merges_data();
    void merges();
    void mergingKeepsWhatTheItemsSay();
    void threadsGoWithTheirWords();
    void theLastItemHasNoNext();
    void undoneByTheInverse_data() { splits_data(); }
    void undoneByTheInverse();
};

void TestSplitMerge::splits_data()
{
    QTest::addColumn<QString>("body"); // cut at ¦
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("tail");

    QTest::newRow("between paragraphs") << "One.\n\n¦Two." << "One." << "" << "Two.";
    QTest::newRow("within a line") << "One ¦two." << "One" << "" << "two.";
    QTest::newRow("at the start") << "¦One." << "" << "" << "One.";
    QTest::newRow("at the end") << "One.¦" << "One." << "" << "";
    QTest::newRow("before a heading") << "One.\n\n¦## Two is #1 ##\n\nText." << "One."
                                      << "Two is #1" << "Text.";
    QTest::newRow("footnotes go along") << "A[^1].\n\n¦B[^2].\n\n[^1]: one\n\n[^2]: two"
                                        << "A[^1].\n\n[^1]: one" << ""
                                        << "B[^2].\n\n[^2]: two";
    QTest::newRow("a footnote of both") << "A[^1].\n\n¦B[^1].\n\n[^1]: one"
                                        << "A[^1].\n\n[^1]: one" << ""
                                        << "B[^1].\n\n[^1]: one";
    QTest::newRow("another footnote of the label") << "A[^1].\n\n[^1]: one\n\n¦B.\n\n[^1]: two"
                                                   << "A[^1].\n\n[^1]: one" << ""
                                                   << "B.\n\n[^1]: two";
    QTest::newRow("a footnote of none") << "A.\n\n¦B.\n\n[^1]: one" << "A." << ""
                                        << "B.\n\n[^1]: one";
    QTest::newRow("reference links go along") << "[A][x].\n\n[x]: https://example.com/x\n\n¦[B][x]."
                                              << "[A][x].\n\n[x]: https://example.com/x" << ""
                                              << "[B][x].\n\n[x]: https://example.com/x";
    QTest::newRow("within bold") << "**One ¦two.**" << "**One**" << "" << "**two.**";
    QTest::newRow("at the end of bold") << "**One¦** two." << "**One**" << "" << "two.";
    QTest::newRow("at the start of bold") << "One **¦two.**" << "One" << "" << "**two.**";
    QTest::newRow("within a link in italics") << "*[One ¦two](https://a.example)*."
                                              << "*[One](https://a.example)*" << ""
                                              << "*[two](https://a.example)*.";
    QTest::newRow("within code") << "One.\n\n```\na\n¦b\n```\n\nTwo."
                                 << "One.\n\n```\na\nb\n```" << "" << "Two.";
    QTest::newRow("within a table") << "| a |\n| - |\n| b¦ |\n| c |\n\nTwo."
                                    << "| a |\n| - |\n| b |\n| c |" << "" << "Two.";
    QTest::newRow("within a footnote")
        << "One[^1].\n\n[^1]: A ¦note." << "One[^1].\n\n[^1]: A note."
        << "" << "";
    QTest::newRow("within a picture") << "a ![b¦c](d) e" << "a ![bc](d)" << "" << "e";
    QTest::newRow("within a footnote's mark") << "a[^¦1] b\n\n[^1]: c" << "a[^1]\n\n[^1]: c" << ""
                                              << "b";
    QTest::newRow("between words of a quote") << "> One¦ two" << "> One" << "" << "> two";
    QTest::newRow("within a quote") << "> One ¦two.\n> Three." << "> One" << ""
                                    << "> two.\n> Three.";
    QTest::newRow("Chinese") << "深圳。¦网络。" << "深圳。" << "" << "网络。";
}

void TestSplitMerge::splits()
{
    QFETCH(QString, body);
    QFETCH(QString, head);
    QFETCH(QString, title);
    QFETCH(QString, tail);
    const qsizetype at = body.indexOf(u'¦');
    const Issue issue = issueOf({body.remove(at, 1)});
    const std::optional<Change> change = splitAt(issue, first, at, second);
    QVERIFY(change.has_value());
    const Result<Issue> split = apply(issue, *change);
    QVERIFY(split.has_value());
    const QList<Item> &items = split->sections[0].items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].body, head);
    QCOMPARE(items[1].title, title);
    QCOMPARE(items[1].body, tail);
    QVERIFY(!splitAt(issue, first, body.size() + 1, second).has_value());
}

void TestSplitMerge::merges_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("merged");

    QTest::newRow("bodies") << "One." << "Two." << "One.\n\nTwo.";
    QTest::newRow("an empty first") << "" << "Two." << "Two.";
    QTest::newRow("an empty second") << "One." << "" << "One.";
    QTest::newRow("the same footnote") << "A[^1].\n\n[^1]: one" << "B[^1].\n\n[^1]: one"
                                       << "A[^1].\n\n[^1]: one\n\nB[^1].\n\n[^1]: one";
    QTest::newRow("footnotes of one name") << "A[^1].\n\n[^1]: one"
                                           << "B[^1] `[^1]`.\n\n[^1]: two"
                                           << "A[^1].\n\n[^1]: one\n\n"
                                              "B[^1-2] `[^1]`.\n\n[^1-2]: two";
    QTest::newRow("links of one name")
        << "[A][x].\n\n[x]: https://a.example" << "[x].\n\n```\n[x]\n```\n\n[x]: https://b.example"
        << "[A][x].\n\n[x]: https://a.example\n\n"
           "[x-2].\n\n```\n[x]\n```\n\n[x-2]: https://b.example";
}

void TestSplitMerge::merges()
{
    QFETCH(QString, one);
    QFETCH(QString, two);
    QFETCH(QString, merged);
    const Issue issue = issueOf({one, two});
    const std::optional<Change> change = mergedWithNext(issue, first);
    QVERIFY(change.has_value());
    const Result<Issue> after = apply(issue, *change);
    QVERIFY(after.has_value());
    QCOMPARE(after->sections[0].items.size(), 1);
    QCOMPARE(after->sections[0].items[0].body, merged);
    const Result<Issue> back = apply(*after, inverse(issue, *change));
    QVERIFY(back.has_value());
    QCOMPARE(*back, issue);
}

void TestSplitMerge::mergingKeepsWhatTheItemsSay()
{
    Issue issue = issueOf({QStringLiteral("One."), QStringLiteral("Two.")});
    Item &one = issue.sections[0].items[0];
    Item &two = issue.sections[0].items[1];
    one.sources = {Source{.address = QStringLiteral("https://a.example")}};
    two.sources = {Source{.address = QStringLiteral("https://b.example")}};
    one.notes = QStringLiteral("call");
    two.notes = QStringLiteral("write");
    one.status = Status::Ready;
    two.status = Status::Draft;
    one.fields = {{QStringLiteral("link"), QStringLiteral("https://a.example")}};
    two.fields = {{QStringLiteral("link"), QStringLiteral("https://b.example")},
                  {QStringLiteral("place"), QStringLiteral("Hall")}};
    two.title = QStringLiteral("Second");
    const Result<Issue> after = apply(issue, mergedWithNext(issue, first).value());
    QVERIFY(after.has_value());
    const Item &merged = after->sections[0].items[0];
    QCOMPARE(merged.body, QStringLiteral("One.\n\n# Second\n\nTwo."));
    QCOMPARE(merged.sources.size(), 2);
    QCOMPARE(merged.notes, QStringLiteral("call\n\nwrite"));
    QCOMPARE(merged.status, Status::Draft);
    QCOMPARE(merged.fields.value(QStringLiteral("link")), QStringLiteral("https://a.example"));
    QCOMPARE(merged.fields.value(QStringLiteral("place")), QStringLiteral("Hall"));
}

void TestSplitMerge::threadsGoWithTheirWords()
{
    Issue issue = issueOf({QStringLiteral("red one\n\nred two")});
    issue.threads = {threadOn("t1", "i1", "red", 0), threadOn("t2", "i1", "red", 9)};
    const Result<Issue> split = apply(issue, splitAt(issue, first, 9, second).value());
    QVERIFY(split.has_value());
    QCOMPARE(split->threads[0].anchor.item, first);
    QCOMPARE(split->threads[0].anchor.position, 0);
    QCOMPARE(split->threads[1].anchor.item, second);
    QCOMPARE(split->threads[1].anchor.position, 0);
    const Result<Issue> merged = apply(*split, mergedWithNext(*split, first).value());
    QVERIFY(merged.has_value());
    QCOMPARE(*merged, issue);
}

void TestSplitMerge::theLastItemHasNoNext()
{
    QVERIFY(!mergedWithNext(issueOf({QStringLiteral("One.")}), first).has_value());
}

void TestSplitMerge::undoneByTheInverse()
{
    QFETCH(QString, body);
    const qsizetype at = body.indexOf(u'¦');
    Issue issue = issueOf({body.remove(at, 1)});
    issue.threads = {threadOn("t", "i1", "o", body.lastIndexOf(u'o'))};
    const Change change = splitAt(issue, first, at, second).value();
    const Result<Issue> split = apply(issue, change);
    QVERIFY(split.has_value());
    const Result<Issue> back = apply(*split, inverse(issue, change));
    QVERIFY(back.has_value());
    QCOMPARE(*back, issue);
}

QTEST_APPLESS_MAIN(TestSplitMerge)
#include "tst_splitmerge.moc"
