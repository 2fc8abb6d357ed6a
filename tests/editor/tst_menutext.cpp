// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/menutext.h"

#include <QTest>

using namespace masthead;

class TestMenuText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accessKeysAreTakenOff_data();
    void accessKeysAreTakenOff();
    void namesAreShownAsTheyAre();
};

void TestMenuText::accessKeysAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("in the word") << QStringLiteral("&Open…") << QStringLiteral("Open…");
    QTest::newRow("behind it") << QStringLiteral("打开(&O)…") << QStringLiteral("打开…");
    QTest::newRow("behind it, parted") << QStringLiteral("打开 (&1)") << QStringLiteral("打开");
    QTest::newRow("none") << QStringLiteral("Open (again)") << QStringLiteral("Open (again)");
    QTest::newRow("an ampersand") << QStringLiteral("Wind && &water")
                                  << QStringLiteral("Wind & water");
}

void TestMenuText::accessKeysAreTakenOff()
{
    QFETCH(const QString, text);
    QTEST(withoutAccessKey(text), "shown");
}

void TestMenuText::namesAreShownAsTheyAre()
{
    const QString name = QStringLiteral("R&D & more");
    QCOMPARE(withoutAccessKey(menuText(name)), name);
}

QTEST_GUILESS_MAIN(TestMenuText)
#include "tst_menutext.moc"
