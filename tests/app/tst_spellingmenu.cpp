// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spellingmenu.h"

#include <QTest>

using namespace masthead;

class TestSpellingMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichDictionaryIsUsed_data();
    void tellsWhichDictionaryIsUsed();
};

void TestSpellingMenu::tellsWhichDictionaryIsUsed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *language, const char *note) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(note);
    };
    row("en", "");
    row("en-US", "");
    row("en-GB", "British English is checked as American English");
    row("nl", "");
    row("nl-BE", "Vlaams is checked as Nederlands");
    row("de", "No dictionary for Deutsch");
    row("zh-Hans", "");
    row("ja", "");
}

void TestSpellingMenu::tellsWhichDictionaryIsUsed()
{
    QFETCH(const QString, language);
    const QStringList notes =
        dictionaryNotes({language}, {QStringLiteral("en_US"), QStringLiteral("nl_NL")});
    QTEST(notes.join(u'\n'), "note");
}

QTEST_MAIN(TestSpellingMenu)
#include "tst_spellingmenu.moc"
