// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/templates.h"
#include "document/model/sectionkinds.h"

#include <QTest>

using namespace masthead;

namespace {

Item item(const char *id, const char *title, const char *body)
{
    Item item;
    item.id = ItemId(QString::fromUtf8(id));
    item.title = QString::fromUtf8(title);
    item.body = QString::fromUtf8(body);
    item.status = Status::Approved;
    item.approval = {{QStringLiteral("by"), QStringLiteral("x")}};
    return item;
}

Section section(const char *id, SectionKind kind, const QList<Item> &items)
{
    Section section;
    section.id = SectionId(QString::fromUtf8(id));
    section.kind = kind;
    section.title = QString::fromUtf8(id);
    section.items = items;
    return section;
}

Issue lastIssue()
{
    Issue issue;
    issue.publication = QStringLiteral("The Harbour Letter");
    issue.title = QStringLiteral("December 2025");
    issue.edition = QStringLiteral("No. 9");
    issue.date = QStringLiteral("2025-12");
    issue.preheader = QStringLiteral("Tides turn");
    issue.sections = {
        section("lead", SectionKind::Lead, {item("l1", "Tides", "![](asset:map)")}),
        section("news", SectionKind::News, {item("n1", "One", "1"), item("n2", "Two", "2")}),
        section("bye", SectionKind::Signoff, {item("b1", "", "See ![](asset:hand).")}),
    };
    for (const char *id : {"map", "hand"}) {
        Asset asset;
        asset.id = AssetId(QString::fromUtf8(id));
        issue.assets.append(asset);
    }
    issue.threads = {Thread{.id = ThreadId(QStringLiteral("t"))}};
    issue.settings = {{QStringLiteral("kept"), true}};
    return issue;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRollOn_data();
    void namesRollOn();
    void newsEmptiesAndTheRestStays();
    void ownTemplatesKeepTheirTexts();
    void bandsOfTheIssueCount();
    void blankIsOneEmptyItem();
    void ourTemplatesPublishNoLinesOfTheirItems_data();
    void ourTemplatesPublishNoLinesOfTheirItems();
};

void TestTemplates::namesRollOn_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("last"); // title, date, edition
    QTest::addColumn<QStringList>("next");

    QDate today(2023, 12, 24);
    const auto row = [&today](const char *name, const char *language, const QStringList &last,
                              const QStringList &next) {
        QTest::newRow(name) << today << QString::fromUtf8(language) << last << next;
    };
    row("month, over the year", "en",
        {QStringLiteral("December 2025"), QStringLiteral("2025-12"), QStringLiteral("12")},
        {QStringLiteral("January 2026"), QStringLiteral("2026-01"), QStringLiteral("13")});
    row("title with the month", "en",
        {QStringLiteral("News of May 2024"), QStringLiteral("2024-05"), QString()},
        {QStringLiteral("News of June 2024"), QStringLiteral("2024-06"), QString()});
    row("Dutch", "nl", {QStringLiteral("januari 2024"), QStringLiteral("2024-01"), QString()},
        {QStringLiteral("februari 2024"), QStringLiteral("2024-02"), QString()});
    row("Chinese", "zh-CN",
        {QStringLiteral("2024年1月"), QStringLiteral("2024-01"), QStringLiteral("第3期")},
        {QStringLiteral("2024年2月"), QStringLiteral("2024-02"), QStringLiteral("第4期")});
    today = QDate(2026, 11, 24);
    row("a month is today's", "en",
        {QStringLiteral("May 2024"), QStringLiteral("2024-05"), QString()},
        {QStringLiteral("November 2026"), QStringLiteral("2026-11"), QString()});
    row("a month that has begun", "en",
        {QStringLiteral("November 2026"), QStringLiteral("2026-11"), QString()},
        {QStringLiteral("December 2026"), QStringLiteral("2026-12"), QString()});
    row("a month to come", "en",
        {QStringLiteral("December 2026"), QStringLiteral("2026-12"), QString()},
        {QStringLiteral("January 2027"), QStringLiteral("2027-01"), QString()});
    row("a day to come, named by its month", "en",
        {QStringLiteral("November 2026"), QStringLiteral("2026-11-30"), QString()},
        {QStringLiteral("December 2026"), QStringLiteral("2026-12-30"), QString()});
    row("the same day", "en",
        {QStringLiteral("24 November 2026"), QStringLiteral("2026-11-24"), QString()},
        {QStringLiteral("24 December 2026"), QStringLiteral("2026-12-24"), QString()});
    row("a day that the next month has not", "en",
        {QStringLiteral("31 January 2027"), QStringLiteral("2027-01-31"), QString()},
        {QStringLiteral("28 February 2027"), QStringLiteral("2027-02-28"), QString()});
    row("a day of yesterday", "en",
        {QStringLiteral("November 23, 2026"), QStringLiteral("2026-11-23"), QString()},
        {QStringLiteral("November 24, 2026"), QStringLiteral("2026-11-24"), QString()});
    row("no date", "en", {QStringLiteral("Spring"), QStringLiteral("2026-31"), QString()},
        {QStringLiteral("Spring"), QStringLiteral("2026-11-24"), QString()});
    row("a day is today", "en",
        {QStringLiteral("12 January 2024"), QStringLiteral("2024-01-12"), QString()},
        {QStringLiteral("24 November 2026"), QStringLiteral("2026-11-24"), QString()});
    row("number in the title", "en",
        {QStringLiteral("Issue 41"), QStringLiteral("2024-01-12"), QStringLiteral("41")},
        {QStringLiteral("Issue 42"), QStringLiteral("2026-11-24"), QStringLiteral("42")});
    row("a name of its own", "en", {QStringLiteral("The tide"), QString(), QStringLiteral("two")},
        {QStringLiteral("The tide"), QStringLiteral("2026-11-24"), QStringLiteral("two")});
}

void TestTemplates::namesRollOn()
{
    QFETCH(QDate, today);
    QFETCH(QString, language);
    QFETCH(QStringList, last);
    QFETCH(QStringList, next);
    Issue issue;
    issue.language = language;
    issue.title = last[0];
    issue.date = last[1];
    issue.edition = last[2];
    const Issue rolled = nextIssue(issue, today);
    QCOMPARE((QStringList{rolled.title, rolled.date, rolled.edition}), next);
}

void TestTemplates::newsEmptiesAndTheRestStays()
{
    const Issue last = lastIssue();
    const Issue next = nextIssue(last, QDate(2026, 1, 1));
    QCOMPARE(next.publication, last.publication);
    QCOMPARE(next.settings, last.settings);
    QCOMPARE(next.preheader, QString());
    QVERIFY(next.threads.isEmpty());
    QCOMPARE(next.sections.size(), 3);
    for (const int emptied : {0, 1}) {
        QCOMPARE(next.sections[emptied].title, last.sections[emptied].title);
        QCOMPARE(next.sections[emptied].items.size(), 1);
        QCOMPARE(next.sections[emptied].items[0].title, QString());
        QCOMPARE(next.sections[emptied].items[0].body, QString());
    }
    const Item &signoff = next.sections[2].items[0];
    QCOMPARE(signoff.body, QStringLiteral("See ![](asset:hand)."));
    QCOMPARE(signoff.status, Status::Draft);
    QVERIFY(signoff.approval.isEmpty());
    QVERIFY(signoff.id != last.sections[2].items[0].id);
    QCOMPARE(next.assets.size(), 1); // what only the news used is gone
}

void TestTemplates::ownTemplatesKeepTheirTexts()
{
    const Issue own = lastIssue();
    const Issue issue = issueFromOwn(own, QDate(2026, 3, 5));
    QCOMPARE(issue.title, QStringLiteral("March 2026"));
    QCOMPARE(issue.sections[1].items[1].body, QStringLiteral("2"));
    QCOMPARE(issue.sections[1].items[1].status, Status::Draft);
    QVERIFY(issue.sections[1].id != own.sections[1].id);
}

void TestTemplates::bandsOfTheIssueCount()
{
    Issue issue;
    const LengthBand usual = lengthBand(issue, SectionKind::News);
    QCOMPARE(usual, (LengthBand{250, 400}));
    issue.settings = withLengthBand(issue.settings, SectionKind::News, {10, 20});
    QCOMPARE(lengthBand(issue, SectionKind::News), (LengthBand{10, 20}));
    QCOMPARE(lengthBand(issue, SectionKind::Lead), sectionKind(SectionKind::Lead).band);
    issue.settings = withLengthBand(issue.settings, SectionKind::News, usual);
    QVERIFY(issue.settings.isEmpty());
    issue.settings = {
        {QStringLiteral("bands"), QJsonObject{{QStringLiteral("news"), QStringLiteral("many")}}}};
    QCOMPARE(lengthBand(issue, SectionKind::News), usual);
}

void TestTemplates::blankIsOneEmptyItem()
{
    const Issue issue =
        issueFromTemplate(*templateByName(QStringLiteral("blank")), QDate(2026, 3, 5));
    QCOMPARE(issue.title, QStringLiteral("5 March 2026"));
    QCOMPARE(issue.publication, QString());
    QCOMPARE(issue.sections.size(), 1);
    QCOMPARE(issue.sections[0].kind, SectionKind::Text);
    QCOMPARE(issue.sections[0].title, QString());
    QCOMPARE(issue.sections[0].items.size(), 1);
    Item empty;
    empty.id = issue.sections[0].items[0].id;
    QCOMPARE(issue.sections[0].items[0], empty);
}

void TestTemplates::ourTemplatesPublishNoLinesOfTheirItems_data()
{
    QTest::addColumn<QString>("name");
    for (const TemplateRow &row : templates()) {
        QTest::newRow(row.name) << QString::fromLatin1(row.name);
    }
}

void TestTemplates::ourTemplatesPublishNoLinesOfTheirItems()
{
    QFETCH(QString, name);
    const Issue issue = issueFromTemplate(*templateByName(name), QDate(2026, 3, 5));
    QVERIFY(!issue.sections.isEmpty());
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            QVERIFY2(!item.body.contains(QStringLiteral("Status:")), qPrintable(item.body));
        }
    }
}

QTEST_APPLESS_MAIN(TestTemplates)
#include "tst_templates.moc"
