// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "editor/markdown/tablelines.h"
#include "tests/editor/markedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

/// In the texts of this test `^` is an end of the selection; one of them is a caret.
class TestTableLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTables_data();
    void tellsTables();
    void linesUp_data();
    void linesUp();
    void walksCells_data();
    void walksCells();
    void newOneIsATable();
    void liningUpIsDoneOnceAndKeepsTheCells();
};

namespace {

QString lines(std::initializer_list<const char *> all)
{
    QStringList result;
    for (const char *line : all) {
        result.append(QString::fromUtf8(line));
    }
    return result.join(u'\n');
}

} // namespace

void TestTableLines::tellsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("with bars") << lines({"| a | b |", "| - | - |"}) << true;
    QTest::newRow("without outer bars") << lines({"a | b", "--|--", "1 | 2"}) << true;
    QTest::newRow("aligned") << lines({"| a |", "| :-: |"}) << true;
    QTest::newRow("one line") << lines({"| a | b |"}) << false;
    QTest::newRow("no dashes") << lines({"| a | b |", "| c | d |"}) << false;
    QTest::newRow("an escaped bar is text") << lines({"a \\| b", "--|--"}) << false;
    QTest::newRow("words") << lines({"a", "---"}) << false;
}

void TestTableLines::tellsTables()
{
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    QCOMPARE(isTable(text), expected);
}

void TestTableLines::linesUp_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("widths") << lines({"|a|long one|", "|-|-|", "|longer|^b|"})
                            << lines({"| a      | long one |", "| ------ | -------- |",
                                      "| longer | ^b        |"});
    QTest::newRow("alignments") << lines({"|left|centre|right^|", "|:-|:-:|-:|", "|a|b|c|"})
                                << lines({"| left | centre | right^ |", "| :--- | :----: | ----: |",
                                          "| a    |   b    |     c |"});
    QTest::newRow("Han is two wide")
        << lines({"|城市|n^|", "|-|-|", "|Ghent|1|"})
        << lines({"| 城市  | n^   |", "| ----- | --- |", "| Ghent | 1   |"});
    QTest::newRow("missing cells come")
        << lines({"|a|b|", "|-|-|", "|^c|"})
        << lines({"| a   | b   |", "| --- | --- |", "| ^c   |     |"});
    QTest::newRow("cells too many stay")
        << lines({"|a|", "|-|", "|b|c^|"}) << lines({"| a   |", "| --- |", "| b   | c^ |"});
    QTest::newRow("escaped bars stay")
        << lines({"|a\\|b|", "|-|", "|^c|"}) << lines({"| a\\|b |", "| ---- |", "| ^c    |"});
    QTest::newRow("indented") << lines({"  a|b", "  -|-", "  1|^2"})
                              << lines({"  | a   | b   |", "  | --- | --- |", "  | 1   | ^2   |"});
    QTest::newRow("a head alone") << lines({"a|^b", "-|-"})
                                  << lines({"| a   | ^b   |", "| --- | --- |"});
}

void TestTableLines::linesUp()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    const Formatted given = unmarked(before, u'^');
    QCOMPARE(marked(alignedTable(given.text, given.selection), u'^'), expected);
}

void TestTableLines::walksCells_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("expected");
    const QString head = lines({"| a   | b   |", "| --- | --- |"}) + u'\n';
    QTest::newRow("on") << QStringLiteral("| ^a   | b   |\n| --- | --- |") << 1
                        << QStringLiteral("| a   | ^b^   |\n| --- | --- |");
    QTest::newRow("over the dashes")
        << QStringLiteral("| a   | b^   |\n| --- | --- |\n| c   | d   |") << 1
        << head + QStringLiteral("| ^c^   | d   |");
    QTest::newRow("a new row") << head + QStringLiteral("| c   | d^   |") << 1
                               << head + QStringLiteral("| c   | d   |\n| ^    |     |");
    QTest::newRow("back") << head + QStringLiteral("| ^c   | d   |") << -1
                          << QStringLiteral("| a   | ^b^   |\n| --- | --- |\n| c   | d   |");
    QTest::newRow("back from the first")
        << QStringLiteral("| ^a   |\n| --- |") << -1 << QStringLiteral("| ^a^   |\n| --- |");
}

void TestTableLines::walksCells()
{
    QFETCH(const QString, before);
    QFETCH(const int, step);
    QFETCH(const QString, expected);
    const Formatted given = unmarked(before, u'^');
    QCOMPARE(marked(nextCell(given.text, given.selection, step), u'^'), expected);
}

void TestTableLines::newOneIsATable()
{
    QCOMPARE(newTable(2, 1), lines({"|     |     |", "| --- | --- |", "|     |     |"}));
    QVERIFY(isTable(newTable(1, 0)));
    QCOMPARE(parseBody(newTable(3, 2)).root.children.front().kind, NodeKind::Table);
}

void TestTableLines::liningUpIsDoneOnceAndKeepsTheCells()
{
    const QStringList pieces{QStringLiteral("a"),   QStringLiteral(" 中文 "), QStringLiteral("|"),
                             QStringLiteral("\\|"), QStringLiteral("  "),     QStringLiteral("`x`"),
                             QStringLiteral("\\"),  QStringLiteral("|")};
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        QRandomGenerator random(seed);
        const auto line = [&] {
            QString text;
            for (int i = random.bounded(1, 10); i > 0; --i) {
                text += pieces[random.bounded(pieces.size())];
            }
            return text;
        };
        const QString text = line() + QStringLiteral("|\n-|-\n") + line() + QStringLiteral("|");
        if (!isTable(text)) {
            continue;
        }
        const qsizetype caret = random.bounded(text.size() + 1);
        const Formatted once = alignedTable(text, {caret, caret});
        QVERIFY(once.selection.end <= once.text.size());
        QVERIFY(isTable(once.text));
        QCOMPARE(alignedTable(once.text, once.selection).text, once.text);
        for (const QStringView piece : {u"a", u"中文", u"`x`"}) {
            QCOMPARE(once.text.count(piece), text.count(piece));
        }
    }
}

QTEST_APPLESS_MAIN(TestTableLines)
#include "tst_tablelines.moc"
