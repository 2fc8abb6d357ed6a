// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "document/markdown/bodystatistics.h"
#include "document/model/goals.h"

#include <QTest>

using namespace masthead;

class TestBodyStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatAReaderSees_data();
    void measuresWhatAReaderSees();
    void sourcesAreLinksOfTheirItem();
    void sentenceIsMeasuredOnAverage_data();
    void sentenceIsMeasuredOnAverage();
    void goalsAreKeptInTheIssue();
};

void TestBodyStatistics::measuresWhatAReaderSees_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<TextStatistics>("expected");
    const auto row = [](const char *name, const char *body, const TextStatistics &expected) {
        QTest::newRow(name) << QString::fromUtf8(body) << expected;
    };
    row("nothing", "", {});
    row("one sentence", "Wind is cheap", {.counts = {3, 0}, .sentences = 1});
    row("two, over lines", "Wind is\ncheap. Sun, too.", {.counts = {5, 0}, .sentences = 2});
    row("abbreviated number", "It costs 1.2 cents.", {.counts = {4, 0}, .sentences = 1});
    row("Chinese", "风很便宜。太阳也是！", {.counts = {0, 8}, .sentences = 2});
    row("marks alone", "…\n\n— — —", {});
    row("heading and list", "## Why\n\n- One\n- Two", {.counts = {3, 0}, .sentences = 3});
    row("links", "See [this](https://a.example) and <https://b.example>.",
        {.counts = {6, 0}, .sentences = 1, .links = 2});
    row("picture", "![A hill](asset:hill)\n\nText.",
        {.counts = {1, 0}, .sentences = 1, .pictures = 1});
    row("code has no links", "`[a](b)`", {.counts = {2, 0}, .sentences = 1});
}

void TestBodyStatistics::measuresWhatAReaderSees()
{
    QFETCH(QString, body);
    QFETCH(TextStatistics, expected);
    const TextStatistics found = measureBody(body);
    QCOMPARE(found.counts, countBody(body));
    QCOMPARE(found.counts, expected.counts);
    QCOMPARE(found.sentences, expected.sentences);
    QCOMPARE(found.links, expected.links);
    QCOMPARE(found.pictures, expected.pictures);
}

void TestBodyStatistics::sourcesAreLinksOfTheirItem()
{
    Item item;
    item.body = QStringLiteral("[One](https://a.example)");
    item.sources = {{.address = QStringLiteral("https://b.example")},
                    {.outlet = QStringLiteral("A paper")}};
    QCOMPARE(measureItem(item).links, 2);
}

void TestBodyStatistics::sentenceIsMeasuredOnAverage_data()
{
    QTest::addColumn<TextStatistics>("statistics");
    QTest::addColumn<int>("length");
    QTest::newRow("none") << TextStatistics{} << 0;
    QTest::newRow("rounded down") << TextStatistics{.counts = {10, 0}, .sentences = 3} << 3;
    QTest::newRow("rounded up") << TextStatistics{.counts = {11, 0}, .sentences = 3} << 4;
    QTest::newRow("Han count, too") << TextStatistics{.counts = {2, 18}, .sentences = 2} << 10;
}

void TestBodyStatistics::sentenceIsMeasuredOnAverage()
{
    QFETCH(TextStatistics, statistics);
    QTEST(sentenceLength(statistics), "length");
}

void TestBodyStatistics::goalsAreKeptInTheIssue()
{
    using namespace std::chrono_literals;
    const Issue issue;
    QCOMPARE(lengthGoal(issue), 0);
    QCOMPARE(timeGoal(issue), 0min);
    const Result<Issue> with = apply(issue, lengthGoalChange(issue, 3000));
    QVERIFY(with.has_value());
    QCOMPARE(lengthGoal(*with), 3000);
    QCOMPARE(timeGoal(*with), 0min);
    const Result<Issue> both = apply(*with, timeGoalChange(*with, 8min));
    QVERIFY(both.has_value());
    QCOMPARE(lengthGoal(*both), 3000);
    QCOMPARE(timeGoal(*both), 8min);
    QCOMPARE(apply(*both, timeGoalChange(*both, 0min)), with);
    QCOMPARE(apply(*with, lengthGoalChange(*with, 0)), Result<Issue>(issue));
}

QTEST_GUILESS_MAIN(TestBodyStatistics)
#include "tst_bodystatistics.moc"
