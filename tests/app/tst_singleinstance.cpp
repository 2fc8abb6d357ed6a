// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "tests/app/apptest.h"

#include <unistd.h>

#include <QDir>
#include <QLocalServer>
#include <QSignalSpy>
#include <QtConcurrentRun>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyHasIt();
    void secondStartRaisesTheFirst();
    void sameFileByAnotherName();
    void anotherFileIsFree();
    void givenUpFileIsFree();
    void deadSocketIsTakenOver();

private:
    /// As another process would ask, while this one's event loop runs.
    [[nodiscard]] static bool raise(const QString &path);

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_file;
};

void TestSingleInstance::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_file = m_sandbox->path(QStringLiteral("may.nlx"));
    writeTestIssue(m_file);
}

bool TestSingleInstance::raise(const QString &path)
{
    QFuture<bool> answer = QtConcurrent::run([path] { return SingleInstance::raiseOther(path); });
    const bool ended = QTest::qWaitFor([&] { return answer.isFinished(); });
    return ended && answer.result();
}

void TestSingleInstance::nobodyHasIt()
{
    QVERIFY(!raise(m_file));
}

void TestSingleInstance::secondStartRaisesTheFirst()
{
    SingleInstance first;
    first.claim(m_file);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    qputenv("XDG_ACTIVATION_TOKEN", "token-1");
    QVERIFY(raise(m_file));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toString(), QStringLiteral("token-1"));
}

void TestSingleInstance::sameFileByAnotherName()
{
    const QString link = m_sandbox->path(QStringLiteral("link.nlx"));
    QVERIFY(QFile::link(m_file, link));
    SingleInstance first;
    first.claim(m_file);
    QVERIFY(raise(link));
    QVERIFY(raise(QFileInfo(m_file).path() + QStringLiteral("/./may.nlx")));
}

void TestSingleInstance::anotherFileIsFree()
{
    SingleInstance first;
    first.claim(m_file);
    QVERIFY(!raise(m_sandbox->path(QStringLiteral("june.nlx"))));
}

void TestSingleInstance::givenUpFileIsFree()
{
    SingleInstance first;
    first.claim(m_file);
    first.claim({});
    QVERIFY(!raise(m_file));
}

void TestSingleInstance::deadSocketIsTakenOver()
{
    QString socket;
    {
        SingleInstance dead;
        dead.claim(m_file);
        const QDir run(m_sandbox->path(QStringLiteral("run")));
        const QStringList names = run.entryList({QStringLiteral("masthead-*")}, QDir::System);
        QCOMPARE(names.size(), 1);
        socket = run.filePath(names.first());
        // A hard link keeps the socket file although its server goes properly.
        QCOMPARE(::link(QFile::encodeName(socket).constData(),
                        QFile::encodeName(socket + QStringLiteral(".kept")).constData()),
                 0);
    }
    QVERIFY(QFile::rename(socket + QStringLiteral(".kept"), socket));
    SingleInstance second;
    second.claim(m_file);
    QSignalSpy raised(&second, &SingleInstance::raiseRequested);
    QVERIFY(raise(m_file));
    QCOMPARE(raised.size(), 1);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
