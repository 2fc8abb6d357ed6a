// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/words.h"

#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void ranges_data();
    void ranges();
    void whatIsNoDateStays();
    void machineDates();
    void languages();
    void everyWordHasEveryLanguage();
    void directions();
};

void TestWords::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("shortForm");
    const auto row = [](const char *language, const char *iso, const char16_t *expected,
                        const char16_t *shortForm) {
        QTest::addRow("%s %s", language, iso)
            << QString::fromLatin1(language) << QString::fromLatin1(iso)
            << QString::fromUtf16(expected) << QString::fromUtf16(shortForm);
    };
    row("en", "2024-01-12", u"12 January 2024", u"12 Jan 2024");
    row("en-GB", "2024-01", u"January 2024", u"Jan 2024");
    row("en", "2024-04-21T19:30", u"21 April 2024, 19:30", u"21 Apr 2024, 19:30");
    row("nl", "2024-03-05", u"5 maart 2024", u"5 mrt 2024");
    row("de", "2024-03-05", u"5. März 2024", u"5. März 2024");
    row("de-AT", "2024-12-24", u"24. Dezember 2024", u"24. Dez. 2024");
    row("fr", "2024-08-01", u"1er août 2024", u"1er août 2024");
    row("fr", "2024-02-02", u"2 février 2024", u"2 févr. 2024");
    row("zh-Hans", "2024-01-12", u"2024年1月12日", u"2024年1月12日");
    row("ZH", "2024-01", u"2024年1月", u"2024年1月");
}

void TestWords::dates()
{
    QFETCH(QString, language);
    QFETCH(QString, iso);
    QFETCH(QString, expected);
    QFETCH(QString, shortForm);
    QCOMPARE(OutputWords(language).date(iso), expected);
    QCOMPARE(OutputWords(language).shortDate(iso), shortForm);
}

void TestWords::ranges_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *from, const char *to,
                        const char16_t *expected) {
        QTest::addRow("%s %s %s", language, from, to)
            << QString::fromLatin1(language) << QString::fromLatin1(from) << QString::fromLatin1(to)
            << QString::fromUtf16(expected);
    };
    row("en", "2024-04-21", "2024-04-26", u"21–26 April 2024");
    row("en", "2024-04-28", "2024-05-03", u"28 April – 3 May 2024");
    row("en", "2024-12-30", "2025-01-02", u"30 December 2024 – 2 January 2025");
    row("en", "2024-04", "2024-05", u"April – May 2024");
    row("en", "2024-04-21T19:30", "2024-04-21T21:00", u"21 April 2024, 19:30–21:00");
    row("en", "2024-04-21T19:30", "2024-04-22T21:00",
        u"21 April 2024, 19:30 – 22 April 2024, 21:00");
    row("en", "2024-04-21", "", u"21 April 2024");
    row("en", "", "2024-04-21", u"21 April 2024");
    row("en", "2024-04-21", "2024-04-21", u"21 April 2024");
    row("en", "", "", u"");
    row("de", "2024-04-21", "2024-04-26", u"21.–26. April 2024");
    row("zh", "2024-04-21", "2024-04-26", u"2024年4月21日至26日");
    row("zh", "2024-04-28", "2024-05-03", u"2024年4月28日至5月3日");
}

void TestWords::ranges()
{
    QFETCH(QString, language);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    QCOMPARE(OutputWords(language).dateRange(from, to), expected);
}

void TestWords::whatIsNoDateStays()
{
    const OutputWords words(u"en");
    QCOMPARE(words.date(u"next spring"_s), u"next spring"_s);
    QCOMPARE(words.date(u"2024-02-30"_s), u"2024-02-30"_s);
    QCOMPARE(words.date(u"2024-13"_s), u"2024-13"_s);
    QCOMPARE(words.dateRange(u"spring"_s, u"2024-05"_s), u"spring – May 2024"_s);
}

void TestWords::machineDates()
{
    QCOMPARE(machineDate(u"2024-01-12"_s), u"2024-01-12"_s);
    QCOMPARE(machineDate(u"2024-01"_s), u"2024-01"_s);
    QCOMPARE(machineDate(u"2024-01-12 09:05"_s), u"2024-01-12T09:05"_s);
    QCOMPARE(machineDate(u"soon"_s), QString());
}

void TestWords::languages()
{
    QCOMPARE(OutputWords(u"nl-BE").word(Word::InThisIssue), u"In dit nummer"_s);
    QCOMPARE(OutputWords(u"zh-Hans-CN").word(Word::Minutes, u"15"_s), u"15 分钟"_s);
    QCOMPARE(OutputWords(u"zh-Hant").language(), u"zh-Hant"_s);
    QCOMPARE(OutputWords(u"es").word(Word::InThisIssue), u"In this issue"_s);
    QCOMPARE(OutputWords(u"es").language(), u"en"_s);
    QCOMPARE(OutputWords(u"").word(Word::When), u"When"_s);
}

void TestWords::everyWordHasEveryLanguage()
{
    for (const QStringView language : {u"en", u"nl", u"de", u"fr", u"zh"}) {
        const OutputWords words(language);
        const OutputWords english(u"en");
        for (int word = 0; word <= static_cast<int>(Word::UntitledIssue); ++word) {
            const QString text = words.word(static_cast<Word>(word));
            QVERIFY(!text.isEmpty());
            QCOMPARE(text.contains(u"%1"), english.word(static_cast<Word>(word)).contains(u"%1"));
        }
    }
}

void TestWords::directions()
{
    QCOMPARE(directionOf(u"ar-EG"), u"rtl"_s);
    QCOMPARE(directionOf(u"he"), u"rtl"_s);
    QCOMPARE(directionOf(u"uz-Arab"), u"rtl"_s);
    QCOMPARE(directionOf(u"en"), u"ltr"_s);
    QCOMPARE(directionOf(u""), u"ltr"_s);
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
