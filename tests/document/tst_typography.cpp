// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/typography.h"

#include <QTest>

using namespace masthead;

class TestTypography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsWhatIsTyped_data();
    void setsWhatIsTyped();
    void eachHelpCanBeOff_data();
    void eachHelpCanBeOff();
};

namespace {

/// The line as it stands after each of these keys.
QString typed(const QString &keys, const QString &language, const Typography &wanted)
{
    QString line;
    for (const QChar key : keys) {
        line.append(key);
        if (const std::optional<Typeset> set = typeset(line, language, wanted)) {
            line.chop(set->length);
            line.append(set->text);
        }
    }
    return line;
}

} // namespace

void TestTypography::setsWhatIsTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *language, const char *keys, const char *line) {
        QTest::addRow("%s: %s", language, keys)
            << QString::fromLatin1(language) << QString::fromUtf8(keys) << QString::fromUtf8(line);
    };
    row("en", "He said \"yes\".", "He said “yes”.");
    row("en", "\"It's 'odd'\"", "“It’s ‘odd’”");
    row("en", "the '90s", "the ’90s");
    row("en", "'1984'", "‘1984’");
    row("en", "'5 of them'", "‘5 of them’");
    row("en", "'Twas odd, 'tis so.", "’Twas odd, ’tis so.");
    row("en", "\"gimme 'em\"", "“gimme ’em”");
    row("en", "rock 'n' roll", "rock ’n’ roll");
    row("en", "Fish 'n chips", "Fish ’n chips");
    row("en", "'til--", "’til—");
    row("en", "'em dash'", "’em dash’");
    row("en", "'empty'", "‘empty’");
    row("en", "'tis'", "‘tis’");
    row("en", "'s avonds", "‘s avonds");
    row("sv", "'90-talet", "’90-talet");
    row("en", "a 12\" pipe", "a 12\" pipe");
    row("en", "(\"so\")", "(“so”)");
    row("en", "**\"so\"**", "**“so”**");
    row("en", "wait -- no", "wait — no");
    row("en", "and so...", "and so…");
    row("en", "- item", "- item");
    row("en", "---", "---");
    row("en", "| -- | -- |", "| -- | -- |");
    row("en", "`a -- \"b\"...`", "`a -- \"b\"...`");
    row("en", "`a` \"b\"", "`a` “b”");
    row("en", "[x](a--b", "[x](a--b");
    row("en", "https://a.org/a--b", "https://a.org/a--b");
    row("en", "\\\"", "\\\"");
    row("en-GB", "\"a\"", "“a”");
    row("nl", "\"ja\" -- nee", "“ja” – nee");
    row("nl", "'s avonds", "’s avonds");
    row("nl", "'S Avonds", "’S Avonds");
    row("nl", "'t is 'n hond: geef 'em, 'k zie 'm.", "’t is ’n hond: geef ’em, ’k zie ’m.");
    row("nl", "'t'", "‘t’");
    row("nl", "'tis", "‘tis");
    row("nl", "de jaren '80,", "de jaren ’80,");
    row("nl", "foto's", "foto’s");
    row("de", "\"Ja\" -- nein", "„Ja“ – nein");
    row("de", "'a'", "‚a‘");
    row("de", "die '80er", "die ’80er");
    row("de", "'1984'", "‚1984‘");
    row("de", "'s war 'ne Schau, 'nen Tag", "’s war ’ne Schau, ’nen Tag");
    row("de", "'rein und 'raus.", "’rein und ’raus.");
    row("de", "'Rüber!", "’Rüber!");
    row("de", "\"das 'ne\"", "„das ’ne“");
    row("de", "'das war 'ne Schau'", "‚das war ’ne Schau‘");
    row("de", "'nein'", "‚nein‘");
    row("de-CH", "'ne '80er", "’ne ’80er");
    row("de", "\"ja 'so'\"", "„ja ‚so‘“");
    row("de", "\"'so' ja\"", "„‚so‘ ja“");
    row("de", "(\"ja\")", "(„ja“)");
    row("de-CH", "\"ja 'so'\"", "«ja ‹so›»");
    row("nl", "\"ja 'zo'\"", "“ja ‘zo’”");
    row("fr", "\"oui 'si'\"", "«\u00A0oui “si”\u00A0»");
    row("de", "10 % mehr", "10\u00A0% mehr");
    row("de", "10% mehr", "10% mehr");
    row("de", "20 €", "20\u00A0€");
    row("de", "5 km weit", "5\u00A0km weit");
    row("de", "1,5 kWh.", "1,5\u00A0kWh.");
    row("de", "\"5 m\"", "„5\u00A0m“");
    row("de", "5 mal", "5 mal");
    row("de", "20 °C, so", "20\u00A0°C, so");
    row("de", "z. B. so", "z.\u00A0B. so");
    row("de", "u. v. a. m.", "u.\u00A0v.\u00A0a.\u00A0m.");
    row("de", "Weg. A.", "Weg. A.");
    row("de-AT", "d. h.", "d.\u00A0h.");
    row("en", "10 % of 5 km a. b.", "10 % of 5 km a. b.");
    row("fr", "10 % !", "10\u00A0%\u202F!");
    row("fr", "5 km!", "5\u00A0km\u202F!");
    row("fr", "les 5 l'ont", "les 5 l’ont");
    row("de-CH", "\"Ja\"", "«Ja»");
    row("fr", "\"oui\"", "«\u00A0oui\u00A0»");
    row("fr", "mai '68", "mai ’68");
    row("fr-CH", "mai '68", "mai ’68");
    row("fr", "'n est", "“n est");
    row("fr", "Quoi?", "Quoi\u202F?");
    row("fr", "Quoi ?", "Quoi\u202F?");
    row("fr", "l'eau: 10:30", "l’eau\u00A0: 10:30");
    row("zh", "他说\"你好\"。", "他说“你好”。");
    row("zh-TW", "他說\"你好\"", "他說「你好」");
    row("zh", "'90后'", "‘90后’");
    row("zh", "China's 'a' and 'b'", "China’s ‘a’ and ‘b’");
    row("zh", "等等...", "等等……");
    row("zh", "中国--北京", "中国——北京");
    row("en", "a --- b", "a — b");
    row("fr", "https://a.org", "https://a.org");
    row("nl", "a --- b", "a — b");
    row("sv", "\"a\"", "“a”");
}

void TestTypography::setsWhatIsTyped()
{
    QFETCH(QString, language);
    QFETCH(QString, keys);
    QTEST(typed(keys, language, {}), "line");
}

void TestTypography::eachHelpCanBeOff_data()
{
    QTest::addColumn<Typography>("wanted");
    QTest::addColumn<QString>("line");

    QTest::newRow("quotes") << Typography{.quotes = false} << QStringLiteral("\"a\"… b–c\u202F!");
    QTest::newRow("dashes") << Typography{.dashes = false}
                            << QStringLiteral("«\u00A0a\u00A0»… b--c\u202F!");
    QTest::newRow("ellipsis") << Typography{.ellipsis = false}
                              << QStringLiteral("«\u00A0a\u00A0»... b–c\u202F!");
    QTest::newRow("spaces") << Typography{.spaces = false}
                            << QStringLiteral("«\u00A0a\u00A0»… b–c!");
}

void TestTypography::eachHelpCanBeOff()
{
    QFETCH(Typography, wanted);
    QTEST(typed(QStringLiteral("\"a\"... b--c!"), QStringLiteral("fr"), wanted), "line");
}

QTEST_APPLESS_MAIN(TestTypography)
#include "tst_typography.moc"
