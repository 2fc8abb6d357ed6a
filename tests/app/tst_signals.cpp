// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "app/issuepage.h"
#include "app/signals.h"
#include "app/workspace.h"
#include "document/session/recovery.h"
#include "editor/markdown/markdowneditor.h"
#include "tests/app/apptest.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace masthead;
using namespace masthead::tests;

class TestSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndKeepsTheWork_data();
    void endsAndKeepsTheWork();
};

void TestSignals::endsAndKeepsTheWork_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestSignals::endsAndKeepsTheWork()
{
    QFETCH(const int, signal);
    const Sandbox sandbox;
    const QString path = sandbox.path(QStringLiteral("may.nlx"));
    writeTestIssue(path);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), path});
    QVERIFY(process.waitForReadyRead()); // it has typed
    ::kill(static_cast<pid_t>(process.processId()), signal);
    // The promise is two seconds; where it is broken, the process's own alarm ends it by a signal.
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QList<RecoverableWork> works = findRecoverableWork();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works.first().path, path);
    QCOMPARE(itemById(works.first().issue, ItemId(QStringLiteral("one")))->body,
             QStringLiteral("Unsaved Words of the first."));
    const QList<SessionWindow> session = Settings(path + QStringLiteral(".ini")).session();
    QCOMPARE(session.size(), 1);
    QVERIFY(!session.first().state.outline);
}

namespace {

/// What the test starts: the program's window, in which something was typed.
int runWindow(const QString &path)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    Settings settings(path + QStringLiteral(".ini"));
    Look look(Appearance::Light);
    Spelling spelling;
    Desktop desktop({settings, look, spelling, {.trouble = WebTrouble::NoUserNamespaces}});
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endRequested, &desktop, &Desktop::endNow);
    MainWindow &window = desktop.openWindow();
    QObject::connect(&window, &MainWindow::issueShown, &window, [&window] {
        QTest::keyClicks(window.findChild<MarkdownEditor *>(), QStringLiteral("Unsaved "));
        window.page().workspace().setOutlineWanted(false);
        std::puts("typed");
        std::fflush(stdout);
    });
    window.open(path);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words.at(1) == QStringLiteral("--window")) {
        return runWindow(words.at(2));
    }
    TestSignals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signals.moc"
