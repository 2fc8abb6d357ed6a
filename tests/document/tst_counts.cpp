// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/counts.h"
#include "document/model/text.h"

#include <QTest>

using namespace masthead;

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWordsAndHan_data();
    void countsWordsAndHan();
    void readingTimeIsWholeMinutes_data();
    void readingTimeIsWholeMinutes();
    void issueTextHasNothingThatAnEditorCannotHold_data();
    void issueTextHasNothingThatAnEditorCannotHold();
    void outerBlankLinesGo_data();
    void outerBlankLinesGo();
};

void TestCounts::countsWordsAndHan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("han");

    const auto row = [](const char *text, int words, int han) {
        QTest::newRow(text) << QString::fromUtf8(text) << words << han;
    };
    row("", 0, 0);
    row("5G 网络 in 深圳", 2, 4);
    row("don't stop", 2, 0);
    row("They’re extremely good.", 3, 0);
    row("top-quality", 1, 0);
    row("50 percent -- after", 3, 0);
    row("1.2 gigawatts", 2, 0);
    row("526,000 orders", 2, 0);
    row("end.Next", 2, 0);
    row("café", 1, 0);
    row("cafe\u0301", 1, 0);
    row("龙年大吉🐉", 0, 4);
    row("𠀀 rare", 1, 1);
    row("BYD比亚迪", 1, 3);
    row("— … !", 0, 0);
}

void TestCounts::countsWordsAndHan()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(int, han);

    const Counts counts = countText(text);
    QCOMPARE(counts.words, words);
    QCOMPARE(counts.han, han);
}

void TestCounts::readingTimeIsWholeMinutes_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("han");
    QTest::addColumn<int>("minutes");

    QTest::newRow("nothing") << 0 << 0 << 0;
    QTest::newRow("a word") << 1 << 0 << 1;
    QTest::newRow("an issue") << 3600 << 0 << 15;
    QTest::newRow("Chinese") << 0 << 4000 << 10;
    QTest::newRow("both") << 240 << 400 << 2;
}

void TestCounts::readingTimeIsWholeMinutes()
{
    QFETCH(int, words);
    QFETCH(int, han);
    QFETCH(int, minutes);

    QCOMPARE(int(readingTime({.words = words, .han = han}).count()), minutes);
}

void TestCounts::issueTextHasNothingThatAnEditorCannotHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<int>("replaced");

    const auto row = [](const char *name, const QString &text, const QString &kept, int replaced) {
        QTest::newRow(name) << text << kept << replaced;
    };
    row("plain", QStringLiteral("a\nb"), QStringLiteral("a\nb"), 0);
    row("line separator stays", QStringLiteral("a\u2028b"), QStringLiteral("a\u2028b"), 0);
    row("CR LF", QStringLiteral("a\r\nb"), QStringLiteral("a\nb"), 0);
    row("CR", QStringLiteral("a\rb\r"), QStringLiteral("a\nb\n"), 0);
    row("paragraph separator", QStringLiteral("a\u2029b"), QStringLiteral("a\nb"), 0);
    row("NUL", QStringLiteral("a") + QChar(0), QStringLiteral("a\ufffd"), 1);
    row("U+FDD0", QString(QChar(0xFDD0)) + QChar(0xFDD1), QStringLiteral("\ufffd\ufffd"), 2);
    row("lone surrogates", QString(QChar(0xDC00)) + QChar(0xD83D), QStringLiteral("\ufffd\ufffd"),
        2);
    row("pair", QStringLiteral("🐉"), QStringLiteral("🐉"), 0);
}

void TestCounts::issueTextHasNothingThatAnEditorCannotHold()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QFETCH(int, replaced);

    int count = 0;
    QCOMPARE(toIssueText(text, &count), kept);
    QCOMPARE(count, replaced);
    QVERIFY(isIssueText(kept));
    QCOMPARE(isIssueText(text), text == kept);
}

void TestCounts::outerBlankLinesGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    QTest::newRow("none") << QStringLiteral("a\n\nb") << QStringLiteral("a\n\nb");
    QTest::newRow("around") << QStringLiteral("\n \na\n\n") << QStringLiteral("a");
    QTest::newRow("indent stays") << QStringLiteral("\n    code\n") << QStringLiteral("    code");
    QTest::newRow("spaces at the end stay") << QStringLiteral("a  \n") << QStringLiteral("a  ");
    QTest::newRow("only blank") << QStringLiteral(" \n\n ") << QString();
}

void TestCounts::outerBlankLinesGo()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);

    QCOMPARE(withoutOuterBlankLines(text), kept);
}

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"
