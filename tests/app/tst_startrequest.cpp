// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startrequest.h"
#include "tests/app/apptest.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

class TestStartRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsMessage_data();
    void comesBackFromItsMessage();
    void strangeMessageIsNone_data();
    void strangeMessageIsNone();
    void pathIsCompletedWhereTheUserTypedIt();
    void eachDesktopHasItsProcess();
    void secondStartLeavesItsFileWithTheFirst();
};

void TestStartRequest::comesBackFromItsMessage_data()
{
    QTest::addColumn<StartRequest>("request");
    QTest::newRow("nothing") << StartRequest{};
    QTest::newRow("file") << StartRequest{.path = QStringLiteral("/home/a/五月 1.nlx"),
                                          .token = "token-1"};
}

void TestStartRequest::comesBackFromItsMessage()
{
    QFETCH(StartRequest, request);
    QVERIFY(fromMessage(toMessage(request)) == request);
}

void TestStartRequest::strangeMessageIsNone_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = toMessage({.path = QStringLiteral("/a.nlx"), .token = {}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << good + 'x';
    QTest::newRow("another version") << QByteArray(good).replace(3, 1, QByteArray(1, 9));
    QTest::newRow("text") << QByteArray("/home/a/may.nlx");
}

void TestStartRequest::strangeMessageIsNone()
{
    QFETCH(QByteArray, message);
    QVERIFY(!fromMessage(message).has_value());
}

void TestStartRequest::pathIsCompletedWhereTheUserTypedIt()
{
    QCOMPARE(startRequest(QStringLiteral("may.nlx")).path,
             QDir::current().filePath(QStringLiteral("may.nlx")));
    QCOMPARE(startRequest(QString()).path, QString());
}

void TestStartRequest::eachDesktopHasItsProcess()
{
    const QString file = QStringLiteral("/home/a/masthead.ini");
    const QByteArray display = qgetenv("DISPLAY");
    qputenv("DISPLAY", ":71");
    const QString one = instanceName(file);
    QCOMPARE(instanceName(file), one);
    QVERIFY(instanceName(QStringLiteral("/home/b/masthead.ini")) != one);
    qputenv("DISPLAY", ":72");
    QVERIFY(instanceName(file) != one);
    qputenv("DISPLAY", display);
}

void TestStartRequest::secondStartLeavesItsFileWithTheFirst()
{
    const Sandbox sandbox;
    const QString may = sandbox.path(QStringLiteral("may.nlx"));
    const QString june = sandbox.path(QStringLiteral("june.nlx"));
    writeTestIssue(may);
    writeTestIssue(june);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), sandbox.path({}));
    const auto start = [&environment](QProcess &process, const QString &file) {
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(MASTHEAD_DESKTOP_PROGRAM), {file});
    };
    const auto sessionOf = [] {
        QStringList paths;
        const QList<SessionWindow> session = Settings().session();
        for (const SessionWindow &window : session) {
            paths.append(window.path);
        }
        return paths;
    };

    QProcess first;
    start(first, may);
    QTRY_COMPARE_WITH_TIMEOUT(sessionOf(), QStringList{may}, 30000);
    QProcess second;
    start(second, june);
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(sessionOf(), (QStringList{may, june}));
    first.terminate();
    QVERIFY(first.waitForFinished());
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
}

QTEST_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
