// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/spellingwords.h"

#include <QJsonArray>
#include <QTest>

using namespace masthead;

class TestSpellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsThatADictionaryCanKnow_data();
    void findsWordsThatADictionaryCanKnow();
    void wordIsOfALanguagesScript_data();
    void wordIsOfALanguagesScript();
    void ownWordsKnow_data();
    void ownWordsKnow();
    void settingsAreReadAsTheyWereWritten();
    void languagesBeginWithTheItems();
};

void TestSpellingWords::findsWordsThatADictionaryCanKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("Two words.", "Two words");
    row("don't stop", "don't stop");
    row("They’re 'quoted' here", "They’re quoted here");
    row("well-known", "well known");
    row("5G and H2O in 2024", "and in");
    row("file_name and _emphasis_", "and emphasis");
    row("GDP of BYD", "of");
    row("a b", "");
    row("比亚迪的 factory", "factory");
    row("BYDs比亚迪Han", "BYDs Han");
    row("カナ かな 한국어 ไทย", "");
    row("café cafe\u0301", "café cafe\u0301");
    row("Привет мир", "Привет мир");
    row("**Bold**word", "Bold word");
    row("… — 100 %", "");
}

void TestSpellingWords::findsWordsThatADictionaryCanKnow()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    const QList<TextRange> ranges = spellingWords(text, {0, text.size()});
    for (const TextRange &range : ranges) {
        found.append(text.sliced(range.start, range.length));
    }
    QCOMPARE(found.join(u' '), words);
}

void TestSpellingWords::wordIsOfALanguagesScript_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("fits");

    QTest::newRow("English") << QStringLiteral("word") << QStringLiteral("en") << true;
    QTest::newRow("British") << QStringLiteral("word") << QStringLiteral("en-GB") << true;
    QTest::newRow("Russian") << QStringLiteral("слово") << QStringLiteral("ru") << true;
    QTest::newRow("Cyrillic in English")
        << QStringLiteral("слово") << QStringLiteral("en") << false;
    QTest::newRow("Latin in Chinese")
        << QStringLiteral("word") << QStringLiteral("zh-Hans") << false;
    QTest::newRow("Greek") << QStringLiteral("λέξη") << QStringLiteral("el") << true;
}

void TestSpellingWords::wordIsOfALanguagesScript()
{
    QFETCH(QString, word);
    QFETCH(QString, language);
    QTEST(isScriptOf(word, language), "fits");
}

void TestSpellingWords::ownWordsKnow_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");

    QTest::newRow("as written") << QStringLiteral("Xpeng") << true;
    QTest::newRow("its own") << QStringLiteral("Xpeng’s") << true;
    QTest::newRow("capital at a beginning") << QStringLiteral("Robotaxi") << true;
    QTest::newRow("a name in small letters") << QStringLiteral("xpeng") << false;
    QTest::newRow("another") << QStringLiteral("Nio") << false;
}

void TestSpellingWords::ownWordsKnow()
{
    QFETCH(QString, word);
    const OwnWords words({QStringLiteral("Xpeng"), QStringLiteral("robotaxi")});
    QTEST(words.knows(word), "known");
}

void TestSpellingWords::settingsAreReadAsTheyWereWritten()
{
    Issue issue;
    issue.settings = {
        {QStringLiteral("bands"), QJsonObject{{QStringLiteral("news"), QJsonArray{1, 2}}}}};
    const QJsonObject before = issue.settings;
    issue.settings = withSpelling(
        before, {.languages = {QStringLiteral("nl")},
                 .words = {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")}});
    const SpellingSettings expected{.languages = {QStringLiteral("nl")},
                                    .words = {QStringLiteral("a"), QStringLiteral("b")}};
    QCOMPARE(spellingSettings(issue), expected);
    QCOMPARE(withSpelling(issue.settings, {}), before);
}

void TestSpellingWords::languagesBeginWithTheItems()
{
    Issue issue;
    issue.language = QStringLiteral("en");
    issue.settings =
        withSpelling({}, {.languages = {QStringLiteral("nl"), QStringLiteral("en")}, .words = {}});
    Item item;
    QCOMPARE(spellingLanguages(issue, item),
             QStringList({QStringLiteral("en"), QStringLiteral("nl")}));
    item.language = QStringLiteral("de");
    QCOMPARE(spellingLanguages(issue, item),
             QStringList({QStringLiteral("de"), QStringLiteral("nl"), QStringLiteral("en")}));
}

QTEST_APPLESS_MAIN(TestSpellingWords)
#include "tst_spellingwords.moc"
