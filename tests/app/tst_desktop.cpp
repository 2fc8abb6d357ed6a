// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparedialog.h"
#include "app/desktop.h"
#include "app/issuepage.h"
#include "app/messages/messagebar.h"
#include "app/start/owntemplates.h"
#include "app/start/templatecard.h"
#include "app/workspace.h"
#include "document/session/journal.h"
#include "editor/markdown/markdowneditor.h"
#include "tests/app/apptest.h"

#include <QApplication>
#include <QDir>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace masthead;
using namespace masthead::tests;

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fileOpensInAVacantWindow();
    void secondFileOpensInAWindowOfItsOwn();
    void windowsDoNotHideEachOther();
    void openFileIsRaised();
    void fileThatIsReadHoldsItsWindow();
    void fileThatCantBeReadOpensNoWindow_data();
    void fileThatCantBeReadOpensNoWindow();
    void longReadingHasAWindow();
    void quitDoesNotWaitForWhatIsRead();
    void anotherStartIsServed();
    void unreadableJournalIsTold();
    void lostChangesAreTold();
    void quitAsksEachUnsavedWindow();
    void crashedWorkIsOffered_data();
    void crashedWorkIsOffered();
    void recoveredWorkComesIntoTheWindowOfItsFile();
    void recoveredWorkLeavesWhatWasWrittenSince_data();
    void recoveredWorkLeavesWhatWasWrittenSince();
    void newIssueFollowsTheOpenOne();
    void newIssueFollowsTheLastFile();
    void withoutALastIssueTemplatesAreOffered();
    void issueIsKeptAsATemplate();
    void lastSessionIsOpenedAgain();
    void sessionIsOpenedOnlyWhereItIsWanted();
    void sessionOfPathsKeepsWindowsApart();
    void windowsComeBackAsEachWasLeft_data();
    void windowsComeBackAsEachWasLeft();

private:
    [[nodiscard]] QString file(const char *name) const;
    void open(const QString &path);
    /// Leaves a journal as a crash does: a process of this test that opens the file, types and
    /// dies.
    void crash(const QString &path) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_desktop = std::make_unique<Desktop>(m_services->get());
}

void TestDesktop::cleanup()
{
    for (MainWindow *window : m_desktop->windows()) {
        window->document().discardUnsaved();
    }
    m_desktop.reset();
}

QString TestDesktop::file(const char *name) const
{
    const QString path = m_sandbox->path(QString::fromLatin1(name));
    writeTestIssue(path);
    return path;
}

void TestDesktop::open(const QString &path)
{
    m_desktop->open(path);
    QTRY_VERIFY(std::ranges::any_of(m_desktop->windows(), [&](MainWindow *window) {
        return window->document().path() == path;
    }));
}

void TestDesktop::fileOpensInAVacantWindow()
{
    m_desktop->openWindow();
    open(file("may.nlx"));
    QCOMPARE(m_desktop->windows().size(), 1);
}

void TestDesktop::secondFileOpensInAWindowOfItsOwn()
{
    open(file("may.nlx"));
    open(file("june.nlx"));
    QCOMPARE(m_desktop->windows().size(), 2);
}

void TestDesktop::windowsDoNotHideEachOther()
{
    MainWindow &first = m_desktop->openWindow();
    first.setGeometry(40, 30, 400, 300);
    first.keepState();
    const MainWindow &second = m_desktop->openWindow();
    const MainWindow &third = m_desktop->openWindow();
    QVERIFY(first.pos() != second.pos());
    QVERIFY(third.pos() != first.pos() && third.pos() != second.pos());
    QCOMPARE(second.size(), first.size());
}

void TestDesktop::openFileIsRaised()
{
    const QString may = file("may.nlx");
    open(may);
    open(file("june.nlx"));
    MainWindow *first = m_desktop->windows().first();
    m_desktop->open(may);
    QCOMPARE(m_desktop->windows().size(), 2);
    QTRY_VERIFY(first->isActiveWindow());
}

void TestDesktop::fileThatIsReadHoldsItsWindow()
{
    m_desktop->openWindow();
    const QString may = file("may.nlx");
    const QString june = file("june.nlx");
    m_desktop->open(may);
    m_desktop->open(june);
    m_desktop->open(may);
    QCOMPARE(m_desktop->windows().size(), 2);
    QTRY_COMPARE(m_desktop->windows().first()->document().path(), may);
    QTRY_COMPARE(m_desktop->windows().last()->document().path(), june);
}

void TestDesktop::fileThatCantBeReadOpensNoWindow_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isIssueOpen");
    QTest::newRow("no archive, beside an issue") << true << true;
    QTest::newRow("no archive, on the start page") << true << false;
    QTest::newRow("no file, beside an issue") << false << true;
}

void TestDesktop::fileThatCantBeReadOpensNoWindow()
{
    QFETCH(const bool, isThere);
    QFETCH(const bool, isIssueOpen);
    if (isIssueOpen) {
        open(file("may.nlx"));
        open(file("june.nlx"));
    } else {
        m_desktop->openWindow();
    }
    const QList<MainWindow *> windows = m_desktop->windows();
    MainWindow *front = windows.first();
    front->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(front));
    const QString bad = m_sandbox->path(QStringLiteral("bad.nlx"));
    if (isThere) {
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    m_desktop->serve({.path = bad, .token = {}});
    QDialog *dialog = openDialog(*front);
    QVERIFY(dialog != nullptr);
    QVERIFY(press(*dialog, QStringLiteral("Close")));
    QCOMPARE(m_desktop->windows(), windows);
    QCOMPARE(front->document().path().isEmpty(), !isIssueOpen);
}

void TestDesktop::longReadingHasAWindow()
{
    open(file("may.nlx"));
    const QString june = file("june.nlx");
    {
        const BusyFileThreads busy;
        m_desktop->open(june);
        QCOMPARE(m_desktop->windows().size(), 2);
        QVERIFY(!m_desktop->windows().last()->isVisible());
        QTRY_VERIFY(m_desktop->windows().last()->isVisible()); // with a way to cancel
    }
    QTRY_COMPARE(m_desktop->windows().last()->document().path(), june);
}

void TestDesktop::quitDoesNotWaitForWhatIsRead()
{
    open(file("may.nlx"));
    const QString june = file("june.nlx");
    const BusyFileThreads busy;
    m_desktop->open(june);
    QVERIFY(!m_desktop->windows().last()->isVisible());
    m_desktop->quit();
    QVERIFY(m_desktop->windows().isEmpty());
}

void TestDesktop::anotherStartIsServed()
{
    const QString may = file("may.nlx");
    open(may);
    MainWindow *first = m_desktop->windows().first();
    m_desktop->serve({.path = file("june.nlx"), .token = {}});
    QCOMPARE(m_desktop->windows().size(), 2);
    m_desktop->serve({.path = may, .token = {}});
    QCOMPARE(m_desktop->windows().size(), 2);
    QTRY_VERIFY(first->isActiveWindow());
    // Without a file it is a window to begin in.
    m_desktop->serve({});
    QCOMPARE(m_desktop->windows().size(), 3);
    m_desktop->serve({});
    QCOMPARE(m_desktop->windows().size(), 3);
}

void TestDesktop::unreadableJournalIsTold()
{
    const QString folder = journalsFolder() + QStringLiteral("/torn");
    QVERIFY(QDir().mkpath(folder));
    QFile journal(folder + QStringLiteral("/journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.write("no record\n") > 0);
    journal.close();
    MainWindow &window = m_desktop->openWindow();
    m_desktop->offerRecovery();
    QTRY_VERIFY(window.findChild<MessageBar *>() != nullptr);
    QVERIFY(window.findChild<MessageBar *>()->accessibleName().contains(folder));
    QVERIFY(QFile::exists(journal.fileName()));
}

void TestDesktop::lostChangesAreTold()
{
    crash(file("may.nlx"));
    const QStringList folders = QDir(journalsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    QFile journal(journalsFolder() + u'/' + folders.first() + QStringLiteral("/journal"));
    QVERIFY(journal.resize(journal.size() - 5));
    MainWindow &window = m_desktop->openWindow();
    m_desktop->offerRecovery();
    QTRY_VERIFY(window.findChild<MessageBar *>() != nullptr);
    const QString text = window.findChild<MessageBar *>()->accessibleName();
    QVERIFY2(!text.contains(QStringLiteral("The work is here")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("can't be read")), qPrintable(text));
}

void TestDesktop::quitAsksEachUnsavedWindow()
{
    open(file("may.nlx"));
    open(file("june.nlx"));
    for (MainWindow *window : m_desktop->windows()) {
        QTest::keyClicks(window->findChild<MarkdownEditor *>(), QStringLiteral("x"));
        QVERIFY(window->document().isDirty());
    }
    MainWindow *dirty = m_desktop->windows().last();
    open(file("july.nlx"));
    m_desktop->quit();
    QDialog *question = openDialog(*dirty);
    QVERIFY(question != nullptr);
    QVERIFY(press(*question, QStringLiteral("Discard")));
    QTRY_COMPARE(m_desktop->windows().size(), 2);
    question = openDialog(*m_desktop->windows().first());
    QVERIFY(question != nullptr);
    QVERIFY(press(*question, QStringLiteral("Cancel")));
    QVERIFY(m_desktop->windows().first()->document().isDirty());
    QCOMPARE(m_desktop->windows().size(), 2); // the unchanged one is still there
}

void TestDesktop::crash(const QString &path) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestDesktop::crashedWorkIsOffered_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("journalLeft");
    QTest::addColumn<bool>("recovered");
    QTest::newRow("recover") << QStringLiteral("Recover") << true << true;
    QTest::newRow("discard") << QStringLiteral("Discard") << false << false;
    QTest::newRow("later") << QStringLiteral("Later") << true << false;
}

void TestDesktop::crashedWorkIsOffered()
{
    QFETCH(const QString, button);
    QFETCH(const bool, journalLeft);
    QFETCH(const bool, recovered);
    const QString may = file("may.nlx");
    crash(may);
    MainWindow &window = m_desktop->openWindow();
    m_desktop->offerRecovery();
    QTRY_VERIFY(window.findChild<MessageBar *>() != nullptr);
    const QString offer = window.findChild<MessageBar *>()->accessibleName();
    QVERIFY2(offer.contains(QStringLiteral("The work is here up to ")), qPrintable(offer));
    QVERIFY(QTest::qWaitFor([&] { // it is shown when the layout gets to it
        return press(*window.findChild<MessageBar *>(), QStringLiteral("Compare…"));
    }));
    const auto *dialog = qobject_cast<CompareDialog *>(openDialog(window));
    QVERIFY(dialog != nullptr);
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first()->toPlainText().endsWith(QStringLiteral("\nWords of the first.")));
    QVERIFY(texts.last()->toPlainText().endsWith(QStringLiteral("\nLost? Words of the first.")));
    QCOMPARE(texts.last()->extraSelections().first().cursor.selectedText(),
             QStringLiteral("Lost? "));
    QVERIFY(press(*dialog, button));
    const QString body = QStringLiteral("Lost? Words of the first.");
    const auto hasWork = [&] {
        const Item *item = itemById(window.document().issue(), ItemId(QStringLiteral("one")));
        return item != nullptr && item->body == body && window.document().isDirty();
    };
    QTRY_COMPARE(hasWork(), recovered);
    QTRY_COMPARE(!QDir(journalsFolder()).isEmpty(), journalLeft);
}

void TestDesktop::recoveredWorkComesIntoTheWindowOfItsFile()
{
    const QString may = file("may.nlx");
    crash(may);
    open(may);
    m_desktop->offerRecovery();
    MainWindow &window = *m_desktop->windows().first();
    QVERIFY(QTest::qWaitFor([&] {
        auto *bar = window.findChild<MessageBar *>();
        return bar != nullptr && press(*bar, QStringLiteral("Recover"));
    }));
    QTRY_VERIFY(window.document().isDirty());
    QCOMPARE(m_desktop->windows().size(), 1);
    QCOMPARE(window.document().path(), may);
}

void TestDesktop::recoveredWorkLeavesWhatWasWrittenSince_data()
{
    QTest::addColumn<bool>("saved");
    QTest::newRow("and not saved") << false;
    QTest::newRow("and saved") << true;
}

void TestDesktop::recoveredWorkLeavesWhatWasWrittenSince()
{
    QFETCH(bool, saved);
    const QString may = file("may.nlx");
    crash(may);
    open(may);
    m_desktop->offerRecovery();
    MainWindow &window = *m_desktop->windows().first();
    QTRY_VERIFY(window.findChild<MessageBar *>() != nullptr);
    QTest::keyClicks(window.findChild<MarkdownEditor *>(), QStringLiteral("since"));
    if (saved) {
        window.save();
        QTRY_VERIFY(!window.document().isDirty());
    }
    const Issue written = window.document().issue();
    QVERIFY(press(*window.findChild<MessageBar *>(), QStringLiteral("Recover")));
    QCOMPARE(m_desktop->windows().size(), 2);
    QCOMPARE(window.document().issue(), written);
    const Document &recovered = m_desktop->windows().last()->document();
    QVERIFY(recovered.isDirty());
    QCOMPARE(recovered.path(), QString());
    QVERIFY(recovered.issue() != written);
}

void TestDesktop::newIssueFollowsTheOpenOne()
{
    open(file("may.nlx"));
    m_desktop->windows().first()->newFromLast();
    QTRY_COMPARE(m_desktop->windows().size(), 2);
    const Document &next = m_desktop->windows().last()->document();
    QTRY_COMPARE(next.issue().publication,
                 m_desktop->windows().first()->document().issue().publication);
    QVERIFY(next.path().isEmpty());
}

void TestDesktop::newIssueFollowsTheLastFile()
{
    const QString may = file("may.nlx");
    m_services->settings.addRecentFile({.path = may});
    MainWindow &window = m_desktop->openWindow();
    QSignalSpy shown(&window, &MainWindow::issueShown);
    window.newFromLast();
    QVERIFY(shown.wait());
    QVERIFY(window.document().path().isEmpty());
    QVERIFY(!window.document().issue().sections.isEmpty());
}

void TestDesktop::withoutALastIssueTemplatesAreOffered()
{
    MainWindow &window = m_desktop->openWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.newFromLast();
    QTRY_VERIFY(qobject_cast<TemplateCard *>(window.focusWidget()) != nullptr);
    QSignalSpy shown(&window, &MainWindow::issueShown);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(shown.size(), 1);
}

void TestDesktop::issueIsKeptAsATemplate()
{
    open(file("may.nlx"));
    MainWindow &window = *m_desktop->windows().first();
    window.saveAsTemplate();
    auto *dialog = window.findChild<QInputDialog *>();
    dialog->setTextValue(QStringLiteral("Our month"));
    dialog->accept();
    QTRY_COMPARE(ownTemplates().size(), 1);
    QCOMPARE(ownTemplates().first().name, QStringLiteral("Our month"));
    QVERIFY(ownTemplatePath(QStringLiteral("../x")).isEmpty());
    MainWindow &other = m_desktop->openWindow();
    QSignalSpy shown(&other, &MainWindow::issueShown);
    QVERIFY(press(other, QStringLiteral("Our month")));
    QVERIFY(shown.wait());
    QCOMPARE(other.document().issue().publication, window.document().issue().publication);
    QVERIFY(QFile::remove(ownTemplates().first().path));
}

void TestDesktop::lastSessionIsOpenedAgain()
{
    const QString may = file("may.nlx");
    const QString june = file("june.nlx");
    const QString july = file("july.nlx");
    for (const QString &path : {may, june, july}) {
        open(path);
    }
    m_desktop->windows().at(1)->close(); // June
    QTRY_COMPARE(m_desktop->windows().size(), 2);
    m_desktop->quit();
    QTRY_COMPARE(m_desktop->windows().size(), 0);
    const QList<SessionWindow> session = m_services->settings.session();
    QCOMPARE(session.size(), 2);
    QCOMPARE(session.first().path, may);
    QCOMPARE(session.last().path, july);

    QVERIFY(QFile::remove(july)); // it is not asked for
    Desktop again(m_services->get());
    again.restoreSession();
    QTRY_COMPARE(again.windows().first()->document().path(), may);
    QCOMPARE(again.windows().size(), 1);
}

void TestDesktop::sessionIsOpenedOnlyWhereItIsWanted()
{
    m_services->settings.setSession({{.path = file("may.nlx"), .state = {}}});
    m_services->settings.setRestoresSession(false);
    m_desktop->restoreSession();
    QCOMPARE(m_desktop->windows().size(), 1);
    QVERIFY(m_desktop->windows().first()->path().isEmpty());
}

/// As versions before wrote it.
void TestDesktop::sessionOfPathsKeepsWindowsApart()
{
    MainWindow &usual = m_desktop->openWindow();
    usual.setGeometry(40, 30, 720, 400);
    usual.keepState();
    const QStringList paths{file("may.nlx"), file("june.nlx")};
    QSettings(m_sandbox->settingsFile(), QSettings::IniFormat)
        .setValue(QStringLiteral("session/files"), paths);
    Desktop again(m_services->get());
    again.restoreSession();
    QCOMPARE(again.windows().size(), 2);
    QVERIFY(again.windows().first()->pos() != again.windows().last()->pos());
    QCOMPARE(again.windows().last()->size(), usual.size());
    QTRY_COMPARE(again.windows().last()->document().path(), paths.last());
}

void TestDesktop::windowsComeBackAsEachWasLeft_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"quit", "closed one by one"}) {
        QTest::newRow(end) << QString::fromLatin1(end);
    }
}

void TestDesktop::windowsComeBackAsEachWasLeft()
{
    QFETCH(const QString, end);
    const QString may = file("may.nlx");
    const QString june = file("june.nlx");
    open(may);
    open(june);
    MainWindow &first = *m_desktop->windows().first();
    MainWindow &second = *m_desktop->windows().last();
    first.setGeometry(20, 40, 700, 500);
    first.page().workspace().setWantedLayout(Layout::Editor);
    second.setGeometry(30, 50, 720, 480);
    second.page().workspace().setOutlineWanted(false);
    second.page().workspace().setPanelWidths({240, 400, 300});
    if (end == u"quit") {
        m_desktop->quit();
    } else {
        first.close();
        second.close();
    }
    const bool areBoth = end != u"closed one by one"; // else the last one is the session
    Desktop again(m_services->get());
    again.restoreSession();
    QCOMPARE(again.windows().size(), areBoth ? 2 : 1);
    MainWindow &last = *again.windows().last();
    QTRY_COMPARE(last.document().path(), june);
    QCOMPARE(last.geometry(), QRect(30, 50, 720, 480));
    QVERIFY(!last.page().workspace().isOutlineWanted());
    QCOMPARE(last.page().workspace().panelWidths().first(), 240);
    if (areBoth) {
        MainWindow &other = *again.windows().first();
        QTRY_COMPARE(other.document().path(), may);
        QCOMPARE(other.geometry(), QRect(20, 40, 700, 500));
        QCOMPARE(other.page().workspace().wantedLayout(), Layout::Editor);
        QVERIFY(other.page().workspace().isOutlineWanted());
    }
}

namespace {

/// What `crash` starts: opens, types, and dies as if the power went.
int crashWith(const QString &path)
{
    Settings settings(QDir::temp().filePath(QStringLiteral("unused.ini")));
    Look look(Appearance::Light);
    Spelling spelling;
    MainWindow window({settings, look, spelling, {.trouble = WebTrouble::NoUserNamespaces}});
    window.show();
    QSignalSpy shown(&window, &MainWindow::issueShown);
    window.open(path);
    if (!shown.wait()) {
        return 1;
    }
    QTest::keyClicks(window.findChild<MarkdownEditor *>(), QStringLiteral("Lost? "));
    window.document().syncJournal();
    ::raise(SIGKILL);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words.at(1) == QStringLiteral("--crash")) {
        return crashWith(words.at(2));
    }
    QGuiApplication::setQuitOnLastWindowClosed(false);
    TestDesktop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
