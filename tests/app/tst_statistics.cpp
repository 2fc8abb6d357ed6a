// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuepage.h"
#include "app/statistics/activetime.h"
#include "app/statistics/statisticsdialog.h"
#include "app/statistics/writingsession.h"
#include "app/statusbar.h"
#include "document/model/goals.h"
#include "document/session/document.h"
#include "editor/outline/wordcounts.h"
#include "tests/app/apptest.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace masthead;
using namespace masthead::tests;
using namespace std::chrono_literals;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void timeIsOfChangesWithinAMinute_data();
    void timeIsOfChangesWithinAMinute();
    void withoutGoalsNothingIsSaid();
    void goalsAreFollowedInTheStatusBar();
    void reachedGoalIsToldOnce();
    void tableListsEveryItem();
    void headsAndOrdersSort();
    void issueGoalIsOneUndo();
    void readingTimeOfTheIssueIsAGoal();
    void sessionGoalsAreKept();
    void rowLeadsToItsItem();
    void askedForTwiceItIsOneWindow();

private:
    /// Writes that many words more into the first news item.
    void write(int words);
    [[nodiscard]] QSpinBox *goal(int index) const
    {
        return m_dialog->findChildren<QSpinBox *>().value(index);
    }

    struct Window ///< what belongs to one
    {
        Document document;
        WordCounts counts{document};
        StatusBar status;
    };

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<WritingSession> m_session;
    StatisticsDialog *m_dialog = nullptr;
};

void TestStatistics::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_window = std::make_unique<Window>();
    m_window->status.resize(1600, 26);
    m_session = std::make_unique<WritingSession>(
        WritingSession::Parts{m_window->document, m_window->counts, m_window->status},
        m_services->settings, nullptr);
    m_window->document.openUnsaved(testIssue(), {});
    QTRY_VERIFY(m_window->counts.isComplete());
    m_dialog = new StatisticsDialog(m_window->document, *m_session, m_services->settings, nullptr);
}

void TestStatistics::cleanup()
{
    m_window->document.discardUnsaved();
    delete m_dialog;
    m_session.reset();
    m_window.reset();
}

void TestStatistics::write(int words)
{
    const ItemId item(QStringLiteral("one"));
    const QString text = QStringLiteral("word ").repeated(words);
    const QString old = itemById(m_window->document.issue(), item)->body;
    QVERIFY(m_window->document.perform({EditText{item, 0, old, text}}, {}));
    QTRY_VERIFY(m_window->counts.isComplete());
}

void TestStatistics::timeIsOfChangesWithinAMinute_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << QList<int>{} << 0;
    QTest::newRow("one change") << QList<int>{10} << 0;
    QTest::newRow("steady") << QList<int>{0, 30, 60, 90, 120} << 2;
    QTest::newRow("a pause counts nothing") << QList<int>{0, 60, 3600, 3660} << 2;
    QTest::newRow("less than a minute") << QList<int>{0, 59} << 0;
}

void TestStatistics::timeIsOfChangesWithinAMinute()
{
    QFETCH(QList<int>, seconds);
    ActiveTime time;
    const ActiveTime::Clock::time_point start{1000h};
    for (const int second : std::as_const(seconds)) {
        time.note(start + std::chrono::seconds(second));
    }
    QTEST(static_cast<int>(time.minutes().count()), "minutes");
}

void TestStatistics::withoutGoalsNothingIsSaid()
{
    write(20);
    QVERIFY2(!m_window->status.text().contains(QStringLiteral(" of ")),
             qPrintable(m_window->status.text()));
}

void TestStatistics::goalsAreFollowedInTheStatusBar()
{
    m_services->settings.setSessionGoals({.length = 500, .minutes = 45});
    write(0);
    const int before = m_session->written();
    write(20);
    QCOMPARE(m_session->written(), before + 20);
    const QString text = m_window->status.text();
    QVERIFY2(text.contains(QStringLiteral("%1 of 500").arg(before + 20)), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("0 of 45")), qPrintable(text));
}

void TestStatistics::reachedGoalIsToldOnce()
{
    m_services->settings.setSessionGoals({.length = 30, .minutes = 0});
    write(80);
    QTRY_VERIFY2(m_window->status.text().contains(QStringLiteral("reached")),
                 qPrintable(m_window->status.text()));
    m_window->status.showNote(QStringLiteral("Something else."));
    write(90);
    QVERIFY(!m_window->status.text().contains(QStringLiteral("reached")));
}

void TestStatistics::tableListsEveryItem()
{
    const auto *table = m_dialog->findChild<QTableWidget *>();
    int items = 0;
    for (const Section &section : m_window->document.issue().sections) {
        items += static_cast<int>(section.items.size());
    }
    QTRY_COMPARE(table->rowCount(), items);
    write(7);
    QTRY_COMPARE(table->item(1, 1)->data(Qt::DisplayRole).toInt(), 7);
}

void TestStatistics::headsAndOrdersSort()
{
    auto *table = m_dialog->findChild<QTableWidget *>();
    write(70);
    QTRY_COMPARE(table->item(1, 1)->data(Qt::DisplayRole).toInt(), 70);
    m_dialog->show();
    const auto words = [table] {
        QList<int> column;
        for (int row = 0; row < table->rowCount(); ++row) {
            column.append(table->item(row, 1)->data(Qt::DisplayRole).toInt());
        }
        return column;
    };
    const QList<int> read = words();
    QList<int> ascending = read;
    std::ranges::sort(ascending);
    const QList<int> descending(ascending.rbegin(), ascending.rend());
    QVERIFY(read != ascending && read != descending);
    table->setCurrentCell(1, 0);

    const QHeaderView *header = table->horizontalHeader();
    const QPoint head(header->sectionViewportPosition(1) + header->sectionSize(1) / 2,
                      header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QCOMPARE(words(), descending);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), QStringLiteral("Words ↓"));
    auto *order = m_dialog->findChild<QComboBox *>();
    QCOMPARE(order->currentText(), QStringLiteral("Sort by Words"));
    Q_EMIT order->activated(2); // once more
    QCOMPARE(words(), ascending);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Up);
    QCOMPARE(table->horizontalHeaderItem(0)->text(), QStringLiteral("Item ↑"));
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(words(), descending);
    Q_EMIT order->activated(2);
    write(75);
    QTRY_COMPARE(words().last(), 75);
    QCOMPARE(table->currentRow(), table->rowCount() - 1); // still the same item
    Q_EMIT order->activated(0);
    QTRY_COMPARE(words().at(1), 75);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), QStringLiteral("Words"));
    QCOMPARE(table->currentRow(), 1);
}

void TestStatistics::issueGoalIsOneUndo()
{
    goal(0)->setValue(3000);
    QCOMPARE(lengthGoal(m_window->document.issue()), 3000);
    QCOMPARE(m_window->document.undoStack()->count(), 1);
    m_window->document.undo();
    QTRY_COMPARE(goal(0)->value(), 0);
}

void TestStatistics::readingTimeOfTheIssueIsAGoal()
{
    goal(1)->setValue(8);
    QCOMPARE(timeGoal(m_window->document.issue()), 8min);
    QCOMPARE(m_window->document.undoStack()->count(), 1);
    write(240 * 5);
    const QString text = m_window->status.text();
    QVERIFY2(text.contains(QStringLiteral("5 of 8 minute(s) to read")), qPrintable(text));
    QTRY_COMPARE(m_dialog->findChildren<QProgressBar *>().value(1)->value(), 5);
    m_window->document.undo();
    m_window->document.undo();
    QTRY_COMPARE(goal(1)->value(), 0);
    QVERIFY(!m_window->status.text().contains(QStringLiteral("to read")));
}

void TestStatistics::sessionGoalsAreKept()
{
    goal(2)->setValue(400);
    goal(3)->setValue(30);
    QCOMPARE(m_services->settings.sessionGoals(), (SessionGoals{.length = 400, .minutes = 30}));
    QCOMPARE(m_window->document.undoStack()->count(), 0);
}

void TestStatistics::rowLeadsToItsItem()
{
    auto *table = m_dialog->findChild<QTableWidget *>();
    QTRY_VERIFY(table->rowCount() > 1);
    const QSignalSpy chosen(m_dialog, &StatisticsDialog::itemChosen);
    m_dialog->show();
    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ItemId>(), ItemId(QStringLiteral("one")));
}

void TestStatistics::askedForTwiceItIsOneWindow()
{
    MainWindow window(m_services->get());
    window.startNew(testIssue(), {});
    window.page().openStatistics();
    window.page().openStatistics();
    QCOMPARE(window.findChildren<StatisticsDialog *>().size(), 1);
    window.document().discardUnsaved();
}

QTEST_MAIN(TestStatistics)
#include "tst_statistics.moc"
