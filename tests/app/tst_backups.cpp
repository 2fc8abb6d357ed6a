// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/backups.h"
#include "app/file/backupsdialog.h"
#include "app/file/fileflow.h"
#include "app/file/filethread.h"
#include "app/issuepage.h"
#include "app/messages/messagebar.h"
#include "document/format/nlxreader.h"
#include "document/format/nlxwriter.h"
#include "document/session/document.h"
#include "tests/app/apptest.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

namespace {

/// A date for each backup, the oldest first: their numbers are their places, from 1 on.
QList<Backup> backupsOn(const QStringList &dates)
{
    QList<Backup> backups;
    for (const QString &date : dates) {
        const qint64 number = backups.size() + 1;
        backups.append(
            {.number = number,
             .time = QDateTime(QDate::fromString(date, Qt::ISODate), QTime(12, 0), QTimeZone::UTC),
             .path = u"/backups/a/%1.nlx"_s.arg(number)});
    }
    return backups;
}

QList<int> numbersOf(const QList<Backup> &backups)
{
    QList<int> numbers;
    for (const Backup &backup : backups) {
        numbers.append(static_cast<int>(backup.number));
    }
    std::ranges::sort(numbers);
    return numbers;
}

QList<int> from(int first, int last)
{
    QList<int> numbers;
    for (int number = first; number <= last; ++number) {
        numbers.append(number);
    }
    return numbers;
}

QStringList daysFrom(const QString &first, int count, int step = 1)
{
    QStringList days;
    for (int i = 0; i < count; ++i) {
        days.append(
            QDate::fromString(first, Qt::ISODate).addDays(qint64{i} * step).toString(Qt::ISODate));
    }
    return days;
}

mode_t modeOf(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesWhatIsTooMuch_data();
    void goesWhatIsTooMuch();
    void staysWithinTheBudget_data();
    void staysWithinTheBudget();
    void keepsWhatASaveReplacesAndWrites();
    void keepsWhatKeepMineReplaces();
    void sameBytesAreKeptOnce();
    void areForTheUserAlone();
    void areOfTheFileThatALinkLeadsTo();
    void failureIsSaidOnceAndStopsNoSave();
    void areListedComparedAndOpened();
    void fileThatIsGoneOffersThem();
    void copyTellsWhatItIs();
    void enterOpensOneCopy();
    void areListedWithoutAnOpenIssue();
    void ofNoFileAreNone();

private:
    void open() const;
    void save(const QString &title) const;
    [[nodiscard]] IssueFile &file() const { return m_window->findChild<FileFlow *>()->file(); }
    /// Titles of the kept versions, the newest first.
    [[nodiscard]] QStringList kept() const;
    [[nodiscard]] BackupsDialog *dialog() const
    {
        return qobject_cast<BackupsDialog *>(openDialog(*m_window));
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void TestBackups::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_path = m_sandbox->path(u"may.nlx"_s);
    writeTestIssue(m_path);
    m_window = std::make_unique<MainWindow>(m_services->get());
    m_window->show();
}

void TestBackups::cleanup()
{
    m_window->document().discardUnsaved();
    m_window.reset();
}

void TestBackups::open() const
{
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->open(m_path);
    QVERIFY(shown.wait());
}

void TestBackups::save(const QString &title) const
{
    QVERIFY(m_window->document().perform(Change{SetField{WholeIssue{}, u"title"_s, title}}, title));
    QSignalSpy saved(&file(), &IssueFile::saved);
    file().save();
    QVERIFY(saved.wait());
}

QStringList TestBackups::kept() const
{
    QStringList titles;
    const QList<Backup> backups = backupsOf(m_path);
    for (const Backup &backup : backups) {
        const Result<OpenedIssue> read = readNlxFile(backup.path);
        titles.append(read ? read->issue.title : read.error().what);
    }
    return titles;
}

void TestBackups::goesWhatIsTooMuch_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QList<int>>("gone");
    const QString day = u"2026-05-01"_s;
    QTest::newRow("ten on a day") << QStringList(10, day) << QList<int>();
    QTest::newRow("thirteen on a day") << QStringList(13, day) << from(1, 3);
    QTest::newRow("none") << QStringList() << QList<int>();
    QTest::newRow("thirty days") << daysFrom(day, 30) << QList<int>();
    QTest::newRow("forty days") << daysFrom(day, 40) << from(1, 10);
    QTest::newRow("days far apart") << daysFrom(day, 30, 50) << QList<int>();
    QTest::newRow("the last of a day stays")
        << QStringList(4, day) + QStringList(10, u"2026-05-02"_s) << from(1, 3);
    // F19. By the numbers the last ten are the last ten, whatever the clock said.
    QTest::newRow("clock set back")
        << QStringList(3, u"2038-01-20"_s) + QStringList(11, u"1970-01-01"_s)
        << QList<int>{1, 2, 4};
    QTest::newRow("clock that ran ahead by years")
        << daysFrom(day, 9) + QStringList{u"2099-12-31"_s} + daysFrom(u"2026-05-10"_s, 9)
        << QList<int>();
    QTest::newRow("clock that goes back and forth")
        << QStringList{day, u"2030-01-01"_s, day, u"2030-01-01"_s} + QStringList(10, day)
        << QList<int>{1, 2, 3};
}

void TestBackups::goesWhatIsTooMuch()
{
    QFETCH(const QStringList, dates);
    QFETCH(const QList<int>, gone);
    QList<Backup> backups = backupsOn(dates);
    QCOMPARE(numbersOf(superfluous(backups)), gone);
    std::ranges::reverse(backups);
    QCOMPARE(numbersOf(superfluous(backups)), gone);
}

void TestBackups::staysWithinTheBudget_data()
{
    QTest::addColumn<QString>("folders"); // a letter for each backup
    QTest::addColumn<qint64>("budget");   // a backup has 10
    QTest::addColumn<QList<int>>("gone");
    QTest::newRow("all fit") << u"aab"_s << qint64(30) << QList<int>();
    QTest::newRow("the oldest goes") << u"aaab"_s << qint64(30) << QList<int>{1};
    QTest::newRow("a file's newest stays longer") << u"abbb"_s << qint64(30) << QList<int>{2};
    QTest::newRow("newest go when all are") << u"abc"_s << qint64(20) << QList<int>{1};
    QTest::newRow("the last one stays") << u"ab"_s << qint64(5) << QList<int>{1};
}

void TestBackups::staysWithinTheBudget()
{
    QFETCH(const QString, folders);
    QFETCH(const qint64, budget);
    QFETCH(const QList<int>, gone);
    QList<Backup> all;
    for (const QChar folder : folders) {
        const qint64 number = all.size() + 1;
        all.append({.number = number,
                    .bytes = 10,
                    .path = u"/backups/%1/%2.nlx"_s.arg(folder).arg(number)});
    }
    QCOMPARE(numbersOf(overBudget(all, {.bytes = budget})), gone);
}

void TestBackups::keepsWhatASaveReplacesAndWrites()
{
    open();
    QCOMPARE(kept(), QStringList());
    save(u"One"_s);
    QCOMPARE(kept(), (QStringList{u"One"_s, u"May 2024"_s}));
    save(u"Two"_s);
    QCOMPARE(kept(), (QStringList{u"Two"_s, u"One"_s, u"May 2024"_s}));
    for (int i = 0; i < 12; ++i) {
        save(QString::number(i));
    }
    QCOMPARE(kept().size(), 10);
    QCOMPARE(kept().first(), u"11"_s);
}

/// F09: what another program wrote is not lost either.
void TestBackups::keepsWhatKeepMineReplaces()
{
    open();
    Issue other = testIssue();
    other.title = u"Theirs"_s;
    QVERIFY(saveNlxFile(other, {}, m_path));
    QSignalSpy changed(&file(), &IssueFile::changedOnDisk);
    file().checkDisk();
    QTRY_COMPARE(changed.size(), 1);
    file().keepMine();
    save(u"Mine"_s);
    QCOMPARE(kept(), (QStringList{u"Mine"_s, u"Theirs"_s}));
}

void TestBackups::sameBytesAreKeptOnce()
{
    QVERIFY(keepBackup(m_path));
    QVERIFY(keepBackup(m_path));
    QVERIFY(keepBackup(m_sandbox->path(u"none.nlx"_s)));
    QCOMPARE(kept().size(), 1);
    QFile kept(backupsOf(m_path).first().path);
    QFile own(m_path);
    QVERIFY(kept.open(QIODevice::ReadOnly) && own.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), own.readAll());
}

void TestBackups::areForTheUserAlone()
{
    QVERIFY(keepBackup(m_path));
    const QString path = backupsOf(m_path).first().path;
    QCOMPARE(modeOf(path), 0600U);
    QCOMPARE(modeOf(QFileInfo(path).absolutePath()), 0700U);
    QCOMPARE(modeOf(backupsFolder()), 0700U);
}

void TestBackups::areOfTheFileThatALinkLeadsTo()
{
    const QString link = m_sandbox->path(u"link.nlx"_s);
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(keepBackup(link));
    QCOMPARE(backupsOf(m_path).size(), 1);
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(backupsOf(m_path).size(), 1);
}

void TestBackups::failureIsSaidOnceAndStopsNoSave()
{
    QFile inTheWay(backupsFolder()); // no folder can be made there, by nobody
    QVERIFY(QDir().mkpath(QFileInfo(backupsFolder()).path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    open();
    save(u"One"_s);
    QCOMPARE(readNlxFile(m_path)->issue.title, u"One"_s);
    MessageStack *bars = &m_window->page().messages();
    QTRY_VERIFY(bars->has("backup"_L1));
    bars->clear();
    save(u"Two"_s);
    QVERIFY(!bars->has("backup"_L1));
    QVERIFY(inTheWay.remove());
    save(u"Three"_s);
    QCOMPARE(kept().first(), u"Three"_s);
}

void TestBackups::areListedComparedAndOpened()
{
    open();
    save(u"One"_s);
    m_window->findChild<FileFlow *>()->showBackups();
    BackupsDialog *list = dialog();
    QVERIFY(list != nullptr);
    auto *rows = list->findChild<QTreeWidget *>();
    QTRY_COMPARE(rows->topLevelItemCount(), 2);
    QTRY_COMPARE(rows->topLevelItem(1)->text(1), u"May 2024"_s);
    QCOMPARE(rows->topLevelItem(0)->text(1), u"One"_s);
    QCOMPARE(rows->topLevelItem(0)->text(2), u"5"_s);
    rows->setCurrentItem(rows->topLevelItem(1));
    QVERIFY(press(*list, u"Compare…"_s));
    QTRY_VERIFY(list->findChild<QDialog *>() != nullptr);
    const auto texts = list->findChild<QDialog *>()->findChildren<QPlainTextEdit *>();
    QVERIFY(texts.first()->toPlainText().contains(u"Title: May 2024"_s));
    QVERIFY(texts.last()->toPlainText().contains(u"Title: One"_s));
    QSignalSpy asked(m_window.get(), &MainWindow::copyRequested);
    QVERIFY(press(*list->findChild<QDialog *>(), u"Open copy"_s));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Issue>(), testIssue());
}

/// As its window shows it, until it has a file of its own.
void TestBackups::copyTellsWhatItIs()
{
    QVERIFY(keepBackup(m_path));
    m_window->showBackups();
    BackupsDialog *list = dialog();
    QVERIFY(list != nullptr);
    QTRY_COMPARE(list->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    QSignalSpy asked(m_window.get(), &MainWindow::copyRequested);
    QVERIFY(press(*list, u"Open copy"_s));
    QTRY_COMPARE(asked.size(), 1);
    m_window->startCopy(testIssue(), {}, asked.first().last().toString());
    QVERIFY(m_window->document().isDirty());
    QVERIFY(m_window->document().path().isEmpty());
    const auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar != nullptr);
    QVERIFY2(
        bar->accessibleName().startsWith(u"This is a copy of May 2024 as it was saved today "_s),
        qPrintable(bar->accessibleName()));
    QVERIFY(bar->accessibleName().endsWith(u"It is not saved yet."_s));
    file().saveAs(m_sandbox->path(u"copy.nlx"_s));
    QTRY_VERIFY(m_window->findChild<MessageBar *>() == nullptr);
}

void TestBackups::enterOpensOneCopy()
{
    QVERIFY(keepBackup(m_path));
    m_window->showBackups();
    BackupsDialog *list = dialog();
    QVERIFY(list != nullptr);
    auto *rows = list->findChild<QTreeWidget *>();
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
    QSignalSpy asked(m_window.get(), &MainWindow::copyRequested);
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(fileThreads().waitForDone(5000));
    QTRY_COMPARE(asked.size(), 1);
    QTRY_VERIFY(m_window->findChild<BackupsDialog *>() == nullptr);
    QCOMPARE(asked.size(), 1);
}

void TestBackups::areListedWithoutAnOpenIssue()
{
    const QString june = m_sandbox->path(u"june.nlx"_s);
    Issue issue = testIssue();
    QVERIFY(keepBackup(m_path));
    for (const QString &title : {u"June"_s, u"June 2024"_s}) {
        issue.title = title;
        QVERIFY(saveNlxFile(issue, {}, june));
        QVERIFY(keepBackup(june));
    }
    m_services->settings.addRecentFile({.path = june});
    QAction *action = m_window->actions().action("file.backups"_L1);
    QVERIFY(action->isEnabled());
    action->trigger();
    BackupsDialog *list = dialog();
    QVERIFY(list != nullptr);
    auto *files = list->findChild<QComboBox *>();
    auto *rows = list->findChild<QTreeWidget *>();
    QTRY_COMPARE(files->count(), 2);
    QTRY_VERIFY(files->itemText(1).startsWith(u"May 2024, 1 "_s)); // its path is not known
    QVERIFY2(files->itemText(0).startsWith(u"June 2024 – june.nlx, 2 "_s),
             qPrintable(files->itemText(0)));
    QCOMPARE(rows->topLevelItemCount(), 2);
    files->setCurrentIndex(1);
    QCOMPARE(rows->topLevelItemCount(), 1);
    QTRY_COMPARE(rows->topLevelItem(0)->text(1), u"May 2024"_s);
    files->setCurrentIndex(0); // while that of May is being read
    files->setCurrentIndex(1);
    files->setCurrentIndex(0);
    QTRY_COMPARE(rows->topLevelItem(1)->text(1), u"June"_s);
    QCOMPARE(rows->topLevelItem(0)->text(1), u"June 2024"_s);
    rows->setCurrentItem(rows->topLevelItem(1));
    QSignalSpy asked(m_window.get(), &MainWindow::copyRequested);
    QVERIFY(press(*list, u"Open copy"_s));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Issue>().title, u"June"_s);
    QVERIFY(asked.first().last().toString().contains(u" june.nlx "_s));
}

void TestBackups::ofNoFileAreNone()
{
    m_window->showBackups();
    BackupsDialog *list = dialog();
    QVERIFY(list != nullptr);
    const auto *head = list->findChild<QLabel *>();
    QTRY_VERIFY(head->text().contains(u"There is none yet."_s));
    QVERIFY(!list->findChild<QComboBox *>()->isVisible());
}

void TestBackups::fileThatIsGoneOffersThem()
{
    QVERIFY(keepBackup(m_path));
    QVERIFY(QFile::remove(m_path));
    m_window->open(m_path);
    BackupsDialog *list = dialog();
    QVERIFY(list != nullptr);
    auto *rows = list->findChild<QTreeWidget *>();
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
    QSignalSpy asked(m_window.get(), &MainWindow::copyRequested);
    QVERIFY(press(*list, u"Open copy"_s));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Issue>(), testIssue());
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
