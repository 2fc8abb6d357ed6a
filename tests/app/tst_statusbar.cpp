// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings.h"
#include "app/statusbar.h"
#include "document/session/document.h"

#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace masthead;

class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }
    void saysCountsAndSaveState();
    void countsHanCharacters();
    void failureCanBeOpenedAndRetried();
    void narrowBarKeepsTheSaveState();
    void saysWhereALinkLeads();
    void languagesCanBeOpened();
    void findingsAndCountsCanBeOpened();
    void notesAreListedAndNotCounted();
    void noteTakesThePlaceOfTheCounts();
};

void TestStatusBar::saysCountsAndSaveState()
{
    StatusBar bar;
    bar.resize(1200, 26);
    bar.setItemCounts(Counts{325, 0});
    bar.setIssueCounts(Counts{3468, 0});
    bar.setSaveState(SavedAt{QDateTime(QDate::currentDate(), QTime(14, 2))});
    QVERIFY2(bar.text().startsWith(QStringLiteral("Item 325 word")), qPrintable(bar.text()));
    QVERIFY(bar.text().contains(QStringLiteral("Issue 3,468 word")));
    QVERIFY(bar.text().endsWith(QStringLiteral("Saved 14:02")));
    QCOMPARE(bar.accessibleName(), bar.text());
    bar.setSaveState(SavedAt{QDateTime(QDate(2024, 1, 31), QTime(14, 2))});
    QVERIFY(bar.text().endsWith(QStringLiteral("Saved 31 Jan 2024")));
}

void TestStatusBar::countsHanCharacters()
{
    StatusBar bar;
    bar.setIssueCounts(Counts{2, 1200});
    QVERIFY(bar.text().contains(QStringLiteral("2 word")));
    QVERIFY(bar.text().contains(QStringLiteral("1,200 character")));
    bar.setIssueCounts(Counts{0, 1200});
    QVERIFY(!bar.text().contains(QStringLiteral("word")));
}

void TestStatusBar::failureCanBeOpenedAndRetried()
{
    StatusBar bar;
    bar.resize(1200, 26);
    const Error error{ErrorCode::CannotWrite, QStringLiteral("The disk is full."), {}, {}, {}};
    bar.setSaveState(CantSave{error});
    QVERIFY(bar.text().contains(QStringLiteral("Can't save: The disk is full.")));
    QSignalSpy errors(&bar, &StatusBar::errorClicked);
    QSignalSpy retries(&bar, &StatusBar::retryClicked);
    // From the right end: "Retry", then the error.
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {bar.width() - 20, 13});
    QCOMPARE(retries.size(), 1);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {bar.width() - 110, 13});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().first().value<Error>(), error);
}

void TestStatusBar::narrowBarKeepsTheSaveState()
{
    StatusBar bar;
    bar.setItemCounts(Counts{325, 0});
    bar.setIssueCounts(Counts{3468, 0});
    bar.setSaveState(UnsavedSince{});
    bar.resize(200, 26);
    bar.show();
    QTRY_VERIFY2(!bar.text().contains(QStringLiteral("Issue")), qPrintable(bar.text()));
    QVERIFY(bar.text().contains(QStringLiteral("Unsaved changes")));
}

void TestStatusBar::saysWhereALinkLeads()
{
    StatusBar bar;
    bar.resize(1200, 26);
    bar.setIssueCounts(Counts{3, 0});
    const QString counts = bar.text();
    bar.setLinkHost(QStringLiteral("xn--pple-43d.example"));
    QVERIFY2(bar.text().startsWith(QStringLiteral("Link to xn--pple-43d.example")),
             qPrintable(bar.text()));
    bar.setLinkHost({});
    QCOMPARE(bar.text(), counts);
}

void TestStatusBar::languagesCanBeOpened()
{
    StatusBar bar;
    bar.resize(1200, 26);
    QVERIFY(bar.text().contains(QStringLiteral("No spelling")));
    bar.setLanguages(QStringLiteral("Klingon"));
    QVERIFY(bar.text().contains(QStringLiteral("Klingon")));
    QSignalSpy clicks(&bar, &StatusBar::languagesClicked);
    for (int x = 0; x < bar.width() && clicks.isEmpty(); x += 10) {
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {x, 13});
    }
    QCOMPARE(clicks.size(), 1);
}

void TestStatusBar::findingsAndCountsCanBeOpened()
{
    StatusBar bar;
    bar.resize(1200, 26);
    bar.setIssueCounts(Counts{3, 0});
    QVERIFY(!bar.text().contains(QStringLiteral("finding")));
    bar.setFindings(4);
    QVERIFY(bar.text().contains(QStringLiteral("4 finding")));
    const QSignalSpy findings(&bar, &StatusBar::findingsClicked);
    const QSignalSpy counts(&bar, &StatusBar::countsClicked);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {20, 13});
    QCOMPARE(counts.size(), 1);
    for (int x = bar.width() / 2; x < bar.width() && findings.isEmpty(); x += 10) {
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {x, 13});
    }
    QCOMPARE(findings.size(), 1);
    bar.setFindings(0);
    QVERIFY(!bar.text().contains(QStringLiteral("finding")));
}

void TestStatusBar::notesAreListedAndNotCounted()
{
    Section section;
    section.id = SectionId(QStringLiteral("s"));
    for (const char *title : {"One", "Two"}) {
        Item item;
        item.title = QString::fromUtf8(title);
        item.id = ItemId(item.title.toLower());
        item.body = QStringLiteral("\n[a](https://a.example/b)");
        section.items.append(item);
    }
    Issue issue;
    issue.sections = {section};
    Document document;
    document.open(issue, {}, {}, {});
    StatusBar bar;
    bar.resize(1200, 26);
    Findings findings(document, bar, nullptr);
    findings.openMenu();
    QVERIFY(!bar.text().contains(QStringLiteral("finding")));
    const auto *menu = bar.findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QStringList rows;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *row : actions) {
        rows.append(row->text());
    }
    const QString text = QStringLiteral("%1: \"https://a.example/b\" is linked in \"%2\", too.");
    const QString one = QStringLiteral("One");
    const QString two = QStringLiteral("Two");
    QCOMPARE(rows, (QStringList{QStringLiteral("Nothing is to be mended."), text.arg(one, two),
                                text.arg(two, one)}));
    QSignalSpy chosen(&findings, &Findings::chosen);
    actions[2]->trigger();
    QCOMPARE(chosen.first().first().value<ItemId>(), ItemId(QStringLiteral("two")));
    QCOMPARE(chosen.first().last().toInt(), 1);
}

void TestStatusBar::noteTakesThePlaceOfTheCounts()
{
    StatusBar bar;
    bar.resize(1200, 26);
    bar.setIssueCounts(Counts{3, 0});
    bar.showNote(QStringLiteral("Look here."));
    QVERIFY(bar.text().startsWith(QStringLiteral("Look here.")));
    QVERIFY(!bar.text().contains(QStringLiteral("Issue")));
}

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
