// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QTest>

using namespace masthead;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheStartPage();
    void aFileOpensAWindow();
    void pdf();
    void picture();
    void refuses_data();
    void refuses();
};

void TestOptions::nothingOpensTheStartPage()
{
    const Result<Options> options = parseOptions({});
    QVERIFY(options.has_value());
    QCOMPARE(options->mode, RunMode::Window);
    QVERIFY(options->input.isEmpty());
}

void TestOptions::aFileOpensAWindow()
{
    const Result<Options> options = parseOptions({QStringLiteral("may.nlx")});
    QVERIFY(options.has_value());
    QCOMPARE(options->mode, RunMode::Window);
    QCOMPARE(options->input, QStringLiteral("may.nlx"));
}

void TestOptions::pdf()
{
    const Result<Options> options = parseOptions(
        {QStringLiteral("--pdf"), QStringLiteral("-"), QStringLiteral("-o"),
         QStringLiteral("out.pdf"), QStringLiteral("--paper"), QStringLiteral("letter")});
    QVERIFY(options.has_value());
    QCOMPARE(options->mode, RunMode::Pdf);
    QCOMPARE(options->input, QStringLiteral("-"));
    QCOMPARE(options->output, QStringLiteral("out.pdf"));
    QVERIFY(options->letter);
}

void TestOptions::picture()
{
    const Result<Options> options = parseOptions(
        {QStringLiteral("--picture"), QStringLiteral("out.png"), QStringLiteral("may.nlx"),
         QStringLiteral("--size"), QStringLiteral("1000x700"), QStringLiteral("--dark")});
    QVERIFY(options.has_value());
    QCOMPARE(options->mode, RunMode::Picture);
    QCOMPARE(options->output, QStringLiteral("out.png"));
    QCOMPARE(options->input, QStringLiteral("may.nlx"));
    QCOMPARE(options->size, QSize(1000, 700));
    QVERIFY(options->dark);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("two files") << QStringLiteral("a.nlx b.nlx");
    QTest::newRow("unknown option") << QStringLiteral("--pfd a.nlx");
    QTest::newRow("no value") << QStringLiteral("--pdf a.nlx -o");
    QTest::newRow("unknown paper") << QStringLiteral("--pdf a.nlx -o b.pdf --paper a5");
    QTest::newRow("no output") << QStringLiteral("--pdf a.nlx");
    QTest::newRow("no input") << QStringLiteral("--picture b.png");
    QTest::newRow("size without height") << QStringLiteral("--picture b.png a.nlx --size 1440");
    QTest::newRow("size too small") << QStringLiteral("--picture b.png a.nlx --size 1x1");
}

void TestOptions::refuses()
{
    QFETCH(const QString, words);
    const Result<Options> options = parseOptions(words.split(u' '));
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().code, ErrorCode::WrongUse);
    QVERIFY(!options.error().what.isEmpty());
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
