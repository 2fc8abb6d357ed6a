// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "editor/markdown/lineformats.h"
#include "editor/markdown/listlines.h"
#include "tests/editor/markedtext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

/// In the texts of this test `|` is an end of the selection; one of them is a caret.
class TestListLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesIn_data();
    void movesIn();
    void movesOut_data();
    void movesOut();
    void numbersAnew_data();
    void numbersAnew();
    void toggles_data();
    void toggles();
    void whatIsNoItemIsAParagraph();
    void togglesBack_data();
    void togglesBack();
    void numberingIsDoneOnce();
    void movingKeepsTheText();
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
}

void addRow(const char *name, const char *before, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(expected);
}

QString moved(const QString &before, int step)
{
    const Formatted given = unmarked(before, u'|');
    return marked(indentedList(given.text, given.selection, step), u'|');
}

} // namespace

void TestListLines::movesIn_data()
{
    addColumns();
    addRow("under the one before", "- a\n- |b", "- a\n  - |b");
    addRow("the first one stays", "- |a\n- b", "- |a\n- b");
    addRow("a first child stays", "- a\n  - |b", "- a\n  - |b");
    addRow("under a number, which is wider", "1. a\n2. |b\n3. c", "1. a\n   1. |b\n2. c");
    addRow("behind a child", "- a\n  - b\n- |c", "- a\n  - b\n  - |c");
    addRow("behind numbered children", "- a\n  1. b\n1. |c", "- a\n  1. b\n  2. |c");
    addRow("with what hangs on it", "- a\n- |b\n  - c\n\n  more\n- d",
           "- a\n  - |b\n    - c\n\n    more\n- d");
    addRow("several", "- a\n- |b\n- c|\n- d", "- a\n  - |b\n  - c|\n- d");
    addRow("tasks", "- [ ] a\n- [x] |b", "- [ ] a\n  - [x] |b");
    addRow("from a line of its text", "- a\n- b\n  more|", "- a\n  - b\n    more|");
    addRow("no list", "words|", "words|");
    addRow("text behind a list", "- a\n\nwords|", "- a\n\nwords|");
}

void TestListLines::movesIn()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(moved(before, 1), expected);
}

void TestListLines::movesOut_data()
{
    addColumns();
    addRow("to its parent's level", "- a\n  - |b", "- a\n- |b");
    addRow("at the top it stays", "- a\n- |b", "- a\n- |b");
    addRow("numbers go on", "1. a\n   1. |b\n2. c", "1. a\n2. |b\n3. c");
    addRow("what follows hangs on it", "- a\n  - |b\n  - c", "- a\n- |b\n  - c");
    addRow("two levels, one at a time", "- a\n  - b\n    - |c", "- a\n  - b\n  - |c");
    addRow("a crooked one", "   - |a", "- |a");
}

void TestListLines::movesOut()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(moved(before, -1), expected);
}

void TestListLines::numbersAnew_data()
{
    addColumns();
    addRow("a gap", "1. a\n3. |b\n7. c", "1. a\n2. |b\n3. c");
    addRow("an item between", "1. a\n2. |\n2. b", "1. a\n2. |\n3. b");
    addRow("from its own start", "4. a|\n4. b\n9. c", "4. a|\n4. b\n9. c");
    addRow("from five", "5. a|\n7. b", "5. a|\n6. b");
    addRow("all the same stay", "1. a\n1. b\n1. |c", "1. a\n1. b\n1. |c");
    addRow("children", "1. a\n   4. b\n   9. c\n3. |d", "1. a\n   4. b\n   5. c\n2. |d");
    addRow("children move with a wider number", "9. a\n11. b\n    - c|\n    more",
           "9. a\n10. b\n    - c|\n    more");
    addRow("children move with a number that grows", "9. a\n9) x\n9. b\n9. |c",
           "9. a\n9) x\n9. b\n9. |c");
    addRow("grown", "8. a\n9. b\n9. c\n   text|", "8. a\n9. b\n10. c\n    text|");
    addRow("another delimiter is another list", "1. a\n1) b|\n3) c", "1. a\n1) b|\n2) c");
    addRow("items apart", "1. a\n\n5. b|", "1. a\n\n2. b|");
    addRow("a paragraph parts lists", "1. a\n\ntext\n\n5. b|", "1. a\n\ntext\n\n5. b|");
    addRow("bullets are left alone", "- a\n* b|", "- a\n* b|");
    addRow("no list", "|1.5 million\n2024 was", "|1.5 million\n2024 was");
    addRow("a selection", "1. a\n3. |b\n7. c|", "1. a\n2. |b\n3. c|");
}

void TestListLines::numbersAnew()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    const Formatted given = unmarked(before, u'|');
    QCOMPARE(marked(numberedAnew(given.text, given.selection), u'|'), expected);
}

void TestListLines::toggles_data()
{
    QTest::addColumn<ListKind>("kind");
    addColumns();
    const auto row = [](const char *name, ListKind kind, const char *before, const char *expected) {
        QTest::newRow(name) << kind << QString::fromUtf8(before) << QString::fromUtf8(expected);
    };
    using enum ListKind;
    row("an indented task off", Tasks, "- [ ] a\n  - [ ] |sub", "- [ ] a\n\n  |sub");
    row("an indented task's bullet", Bullets, "- [ ] a\n  - [x] |sub", "- [ ] a\n  - |sub");
    row("an indented bullet's task", Tasks, "- a\n  - |sub", "- a\n  - [ ] |sub");
    row("an indented line's bullet", Bullets, "- a\n  |sub", "- a\n  - |sub");
    row("within a quote", Bullets, "> |a\n> b|", "> - |a\n> - b|");
    row("within a quote off", Bullets, "> - |a\n> - b|", "> |a\n>\n> b|");
    row("number off in the middle", Numbers, "1. a\n2. |b\n3. c", "1. a\n\n|b\n\n2. c");
    row("and on again", Numbers, "1. a\n\n|b\n\n2. c", "1. a\n2. |b\n3. c");
    row("number off at the start", Numbers, "1. |a\n2. b\n3. c", "|a\n\n1. b\n2. c");
    row("and on there", Numbers, "|a\n\n1. b\n2. c", "1. |a\n2. b\n3. c");
    row("several numbers off", Numbers, "1. a\n2. |b\n3. c|\n4. d", "1. a\n\n|b\n\nc|\n\n2. d");
    row("a bullet in the middle", Bullets, "1. a\n2. |b\n3. c\n4. d", "1. a\n- |b\n2. c\n3. d");
    row("a bullet at the start", Bullets, "1. |a\n2. b", "- |a\n1. b");
    row("a task in the middle", Tasks, "1. a\n2. |b\n3. c", "1. a\n- [ ] |b\n2. c");
    row("a number among bullets", Numbers, "- a\n- |b\n- c", "- a\n1. |b\n- c");
    row("a number joins the list above", Numbers, "1. a\n|b", "1. a\n2. |b");
    row("nested numbers", Numbers, "1. a\n   - |b\n   - c|\n2. d",
        "1. a\n   1. |b\n   2. c|\n2. d");
    row("what hangs on it moves along", Numbers, "- |a\n  - b\n\n  more\n- c",
        "1. |a\n   - b\n\n   more\n- c");
    row("both levels", Numbers, "|- a\n  - b\n- c|", "|1. a\n   1. b\n2. c|");
    row("not what goes on with an item", Bullets, "1. |a\n   more\n2. b|", "- |a\n  more\n- b|");
    row("another list stays", Bullets, "7. a\n8. b\n\nwords|", "7. a\n8. b\n\n- words|");
    row("children of what is off", Bullets, "- a\n- |b\n  - c\n    - d\n- e",
        "- a\n\n|b\n\n- c\n  - d\n- e");
    row("a child off", Bullets, "- a\n  - |b\n    - c\n  - d", "- a\n\n  |b\n\n  - c\n  - d");
    row("an item's text goes with it", Bullets, "- |a\n  more\n\n  second\n- b",
        "|a\nmore\n\nsecond\n- b");
    row("beside items it stands close", Bullets, "- a\n\n|b\n\n- c", "- a\n- |b\n- c");
    row("a loose list stays loose", Numbers, "- |a\n\n- b|", "1. |a\n\n2. b|");
    row("above text", Bullets, "|a\nwords", "- |a\n\nwords");
    row("numbers in code are none", Numbers, "|a\n\n1. b\n\n   ```\n   7. c\n   9. d\n   ```",
        "1. |a\n2. b\n\n   ```\n   7. c\n   9. d\n   ```");
    row("a list of the same numbers", Numbers, "1. a\n1. |b\n1. c", "1. a\n\n|b\n\n1. c");
}

void TestListLines::toggles()
{
    QFETCH(const ListKind, kind);
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    const Formatted given = unmarked(before, u'|');
    QCOMPARE(marked(toggledList(kind, given.text, given.selection), u'|'), expected);
}

namespace {

/// The lines with text, without their indentation and numbers.
QStringList linesOf(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("^([> ]*)(?:\\d+(?=\\.))?"));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line.remove(begin);
    }
    lines.removeAll(QString());
    return lines;
}

void collectParagraphs(const Node &node, QStringList &texts)
{
    if (node.kind == NodeKind::Paragraph) {
        texts.append(plainText(node).simplified());
    }
    for (const Node &child : node.children) {
        collectParagraphs(child, texts);
    }
}

} // namespace

void TestListLines::whatIsNoItemIsAParagraph()
{
    const QString body =
        QStringLiteral("- a\n- b\n  - c\n    - d\n\n    - e\n  - f\n\n- g\nh\n- i");
    const QStringList lines = body.split(u'\n');
    for (qsizetype first = 0; first < lines.size(); ++first) {
        for (qsizetype last = first; last < lines.size(); ++last) {
            const qsizetype start = lines.first(first).join(u'\n').size() + (first > 0 ? 1 : 0);
            const qsizetype end = lines.first(last + 1).join(u'\n').size();
            const bool isText =
                std::ranges::any_of(lines.sliced(first, last - first + 1),
                                    [](const QString &line) { return line == u"h"; });
            if (isText || lines[first].isEmpty() || lines[last].isEmpty()) {
                continue;
            }
            const Formatted once = toggledList(ListKind::Bullets, body, {start, end});
            QStringList paragraphs;
            collectParagraphs(parseBody(once.text).root, paragraphs);
            QVERIFY2(paragraphs.join(u'|') == QStringLiteral("a|b|c|d|e|f|g h|i"),
                     qPrintable(once.text));
        }
    }
}

void TestListLines::togglesBack_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<QString>("text");
    const QString plain = QStringLiteral("# head\n\nwords\nand more\n\n> a quote\n> of two\n\nend");
    QTest::newRow("bullets on") << ListKind::Bullets << plain;
    QTest::newRow("numbers on") << ListKind::Numbers << plain;
    QTest::newRow("tasks on") << ListKind::Tasks << plain;
    QTest::newRow("bullets off") << ListKind::Bullets
                                 << QStringLiteral("- a\n- b\n  - c\n  - d\n- e");
    QTest::newRow("numbers off") << ListKind::Numbers
                                 << QStringLiteral("1. a\n2. b\n   1. c\n   2. d\n3. e");
    QTest::newRow("tasks off") << ListKind::Tasks
                               << QStringLiteral("- [ ] a\n- [ ] b\n  - [ ] c\n- [ ] d");
}

void TestListLines::togglesBack()
{
    QFETCH(const ListKind, kind);
    QFETCH(const QString, text);
    const auto toggled = [kind](const Formatted &given) {
        return toggledList(kind, given.text, given.selection);
    };
    const QStringList lines = text.split(u'\n');
    qsizetype start = 0;
    for (qsizetype first = 0; first < lines.size(); ++first) {
        qsizetype end = start - 1;
        for (qsizetype last = first; last < lines.size(); ++last) {
            end += lines[last].size() + 1;
            const Formatted once = toggled({text, {start, end}});
            QVERIFY2(linesOf(toggled(once).text) == linesOf(text), qPrintable(once.text));
        }
        start += lines[first].size() + 1;
    }
}

namespace {

QString randomList(QRandomGenerator &random)
{
    static const QStringList marks{QStringLiteral("- "), QStringLiteral("1. "),
                                   QStringLiteral("9. "), QStringLiteral("3) "), QString()};
    QStringList lines;
    for (int i = random.bounded(1, 12); i > 0; --i) {
        lines.append(QString(random.bounded(7), u' ') + marks[random.bounded(marks.size())] +
                     (random.bounded(6) > 0 ? QStringLiteral("x") : QString()));
    }
    return lines.join(u'\n');
}

} // namespace

void TestListLines::numberingIsDoneOnce()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        QRandomGenerator random(seed);
        QStringList lines;
        QList<qsizetype> columns{0}; // of the items' texts, by level
        for (int i = random.bounded(1, 12); i > 0; --i) {
            columns.resize(random.bounded(columns.size()) + 1);
            const QString mark = random.bounded(3) == 0 ? QStringLiteral("- ")
                                                        : QString::number(random.bounded(1, 120)) +
                                                              QStringLiteral(". ");
            lines.append(QString(columns.last(), u' ') + mark + u'x');
            columns.append(columns.last() + mark.size());
        }
        const QString text = lines.join(u'\n');
        const qsizetype caret = random.bounded(text.size() + 1);
        const Formatted once = numberedAnew(text, {caret, caret});
        QVERIFY(once.selection.end <= once.text.size());
        QCOMPARE(once.text.count(u'x'), lines.size());
        QCOMPARE(numberedAnew(once.text, once.selection), once);
    }
}

void TestListLines::movingKeepsTheText()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        QRandomGenerator random(seed);
        const QString text = randomList(random);
        const qsizetype caret = random.bounded(text.size() + 1);
        const Formatted in = indentedList(text, {caret, caret}, 1);
        QVERIFY(in.selection.start >= 0 && in.selection.end <= in.text.size());
        QCOMPARE(in.text.count(u'x'), text.count(u'x'));
        QCOMPARE(in.text.count(u'\n'), text.count(u'\n'));
    }
}

QTEST_APPLESS_MAIN(TestListLines)
#include "tst_listlines.moc"
