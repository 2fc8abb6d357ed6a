// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/decimalmarks.h"

#include <QTest>

using namespace masthead;

class TestDecimalMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarksOfAnotherLanguage_data();
    void findsMarksOfAnotherLanguage();
    void positionsCountInTheText();
};

void TestDecimalMarks::findsMarksOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("proposals");

    const auto row = [](const char *language, const char *text, const char *proposals) {
        QTest::addRow("%s: %s", language, text)
            << QString::fromLatin1(language) << QString::fromUtf8(text)
            << QString::fromUtf8(proposals);
    };
    row("en", "1,6 million cars", "1.6");
    row("en", "526,000 orders", "");
    row("en", "0,125 of it", "0.125");
    row("en", "from 0,1 to 1.2", "0.1");
    row("en", "1,234,567", "");
    row("en", "12,50", "12.50");
    row("en", "pages 1,2,3", "");
    row("en", "€2,5 billion", "2.5");
    row("en", "-1,5 degrees", "-1.5");
    row("en", "id_1,5", "");
    row("en", "1,2345", "1.2345");
    row("en", "In 2024,25 of them", "2024.25");
    row("zh", "1,6 亿", "1.6");
    row("zh", "约1,6亿", "1.6");
    row("nl", "1.6 miljoen", "1,6");
    row("nl", "1,6 miljoen", "");
    row("nl", "526.000 auto's", "");
    row("nl", "om 10.30 uur", "");
    row("nl", "Qt 6.8", "");
    row("nl", "op 12.5.2024", "");
    row("nl", "0.5 procentpunt", "0,5");
    row("nl", "3.5%", "3,5");
    row("nl", "€ 2.50", "2,50");
    row("de", "1.6 Millionen", "1,6");
    row("de", "10.30 Uhr", "");
    row("fr", "1.6 million", "1,6");
    row("ar", "1,6", "");
    row("en", "", "");
}

void TestDecimalMarks::findsMarksOfAnotherLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, proposals);
    QStringList found;
    const QList<DecimalMark> marks = decimalMarks(text, {0, text.size()}, language);
    for (const DecimalMark &mark : marks) {
        found.append(mark.proposal);
    }
    if (proposals.startsWith(u'-')) { // the sign is not the number's
        proposals.remove(0, 1);
    }
    QCOMPARE(found.join(u' '), proposals);
}

void TestDecimalMarks::positionsCountInTheText()
{
    const QString text = QStringLiteral("9,9 `9,9` 1,6 million");
    const DecimalMark expected{.number = {10, 3}, .proposal = QStringLiteral("1.6")};
    QCOMPARE(decimalMarks(text, {9, 12}, QStringLiteral("en")), QList{expected});
}

QTEST_APPLESS_MAIN(TestDecimalMarks)
#include "tst_decimalmarks.moc"
