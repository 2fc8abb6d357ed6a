// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/theme.h"

#include <QRegularExpression>
#include <QTest>

using namespace masthead;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesColours();
    void H19_refusesWhatIsNoColour_data();
    void H19_refusesWhatIsNoColour();
    void H19_asksForNothing();
    void paperIsWhatThePdfPassCanRead();
    void everyVariableIsDefined();
    void selectsOneLanguageAtATime();
};

void TestTheme::takesColours()
{
    const QByteArray usual = themeCss({}, Output::Screen);
    const Theme own{.name = u"broadsheet"_s, .tokens = {{u"accent"_s, u"#0B57B0"_s}}};
    const QByteArray css = themeCss(own, Output::Screen);
    QVERIFY(usual.contains("--accent:#a8231a;"));
    QVERIFY(css.contains("--accent:#0b57b0;"));
    QVERIFY(!css.contains("#a8231a"));
    QCOMPARE(css, themeCss(own, Output::Screen));
    QVERIFY(css.contains("prefers-color-scheme:dark"));
    QVERIFY(css.contains("[data-scheme=dark]"));
    QVERIFY(!themeCss(own, Output::Print).contains("prefers-color-scheme"));
}

void TestTheme::H19_refusesWhatIsNoColour_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"red"_s, u"#fff"_s, u"#a8231a;}"_s, u"url(https://t.example)"_s,
                                 u"#+12345"_s, u"# 1234"_s, u"#12345g"_s, u"#１２３４５６"_s,
                                 u"</style><script>"_s, u""_s, u"var(--x)"_s}) {
        QTest::newRow(qPrintable(value)) << value;
    }
}

void TestTheme::H19_refusesWhatIsNoColour()
{
    QFETCH(QString, value);
    QVERIFY(!colourFromText(value));
    const Theme hostile{.name = value, .tokens = {{u"accent"_s, value}, {value, u"#123456"_s}}};
    QCOMPARE(themeCss(hostile, Output::Screen), themeCss({}, Output::Screen));
}

void TestTheme::H19_asksForNothing()
{
    for (const Output output : {Output::Screen, Output::Print}) {
        const QByteArray css = themeCss({}, output);
        for (const char *word :
             {"url(", "@import", "@font-face", "expression", "<", "position: fixed"}) {
            QVERIFY2(!css.contains(word), word);
        }
    }
}

// The pass takes colours for names: effects that blend or hide them would lose elements.
void TestTheme::paperIsWhatThePdfPassCanRead()
{
    const QString css = QString::fromUtf8(themeCss({}, Output::Print));
    for (const QStringView word :
         {u"filter", u"gradient", u"mix-blend-mode", u"background-clip", u"currentcolor"}) {
        QVERIFY2(!css.contains(word, Qt::CaseInsensitive), qPrintable(word.toString()));
    }
    QVERIFY(css.contains(u"print-color-adjust: exact"));
    static const QRegularExpression printRules(u"@media print \\{(.*?)\\n\\}"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    for (auto match = printRules.globalMatch(css); match.hasNext();) {
        const QString rules = match.next().captured(1);
        QVERIFY2(!rules.contains(u"color") && !rules.contains(u"background") &&
                     !rules.contains(u"border"),
                 qPrintable(rules));
    }
}

void TestTheme::everyVariableIsDefined()
{
    static const QRegularExpression used(u"var\\((--[a-z-]+)\\)"_s);
    for (const Output output : {Output::Screen, Output::Print}) {
        const QString css = QString::fromUtf8(themeCss({}, output));
        for (auto match = used.globalMatch(css); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(css.contains(name + u':'), qPrintable(name));
        }
    }
    // Light and dark name the same colours.
    QStringList light;
    QStringList dark;
    for (const ThemeColour &colour : themeColours({})) {
        const bool isDark = colour.name.startsWith(u"dark-");
        (isDark ? dark : light) << (isDark ? colour.name.sliced(5) : colour.name);
    }
    QCOMPARE(dark, light);
}

// Lists in :lang() are of CSS 4, which not every validator and reader knows.
void TestTheme::selectsOneLanguageAtATime()
{
    static const QRegularExpression list(u":lang\\([^)]*,"_s);
    for (const Output output : {Output::Screen, Output::Print}) {
        QVERIFY(!list.match(QString::fromUtf8(themeCss({}, output))).hasMatch());
    }
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
