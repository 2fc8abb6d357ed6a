// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/body.h"
#include "editor/markdown/linebreak.h"
#include "tests/editor/markedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;

namespace {

Formatted broken(const Formatted &given, BreakKind kind)
{
    const LineBreak made = lineBreak(given.text, given.selection, kind);
    QString text = given.text;
    text.replace(made.range.start, made.range.end - made.range.start, made.text + made.behind);
    const qsizetype caret = made.range.start + made.text.size();
    return {text, {caret, caret}};
}

/// The letters that have a format.
QString lettersIn(const Node &node, NodeKind kind, bool isIn = false)
{
    isIn = isIn || node.kind == kind;
    QString letters;
    for (const QChar c : node.text) {
        letters += isIn && c.isLetter() ? QString(c) : QString();
    }
    for (const Node &child : node.children) {
        letters += lettersIn(child, kind, isIn);
    }
    return letters;
}

} // namespace

/// In the texts of this test `|` is an end of the selection; one of them is a caret.
class TestLineBreak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data();
    void breaks();
    void breaksWithin_data();
    void breaksWithin();
    void partsKeepTheirFormats();
    void continues_data();
    void continues();
};

void TestLineBreak::breaks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(expected);
    };
    row("text", "a|b", "a\n|b");
    row("item in bold", "- **a| b**", "- **a**\n- **|b**");
    row("item behind bold's words", "- **a|**", "- **a**\n- |");
    row("item before bold's words", "- a **|b**", "- a\n- **|b**");
    row("item in a link", "- [a |b](c)", "- [a](c)\n- [|b](c)");
    row("item in its address", "- [a](b|c) d", "- [a](bc)\n- |d");
    row("item in code", "1. `a| b` c", "1. `a`\n2. `|b` c");
    row("item in both", "- ***a* b| c**", "- ***a* b**\n- **|c**");
    row("item in a picture stays", "- ![a|b](c)", "- ![a\n- |b](c)");
    row("selection over an end of bold", "- **a |b** c| d", "- **a**\n- |d");
    row("selection into bold", "- a| b **c |d**", "- a\n- **|d**");
    row("line in bold goes on", "**a| b**", "**a\n| b**");
    row("paragraph in bold, from its line's end", "**a|\nb**", "**a**\n|\n**b**");
    row("paragraph in bold, from its line's start", "**a\n|b**", "**a**\n\n**|b**");
    row("out of a quote in bold", "> **a\n> |b**", "> **a**\n\n**|b**");
    row("a greater-than sign is text", "- **a > |b**", "- **a >**\n- **|b**");
    row("heading in italics", "# *a |b*", "# *a*\n*|b*");
    row("line of an item's paragraph", "- a\n\n  b|", "- a\n\n  b\n  |");
    row("paragraph of an item", "- a\n\n  b\n  |", "- a\n\n  b\n\n  |");
    row("out of an item's paragraphs", "- a\n\n  b\n\n  |", "- a\n\n  b\n\n|");
    row("indented under no item", "a\n\n  b|", "a\n\n  b\n|");
    row("in code", "```\n- a|\n```", "```\n- a\n|\n```");
    row("in code of an item", "- x\n\n  ```\n    a|\n  ```", "- x\n\n  ```\n    a\n    |\n  ```");
}

void TestLineBreak::breaks()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(marked(broken(unmarked(before, u'|'), BreakKind::Block), u'|'), expected);
}

void TestLineBreak::breaksWithin_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(expected);
    };
    row("paragraph", "a|b", "a\\\n|b");
    row("item", "- a|", "- a\\\n  |");
    row("number", "10. a|b", "10. a\\\n    |b");
    row("task", "- [x] a|", "- [x] a\\\n  |");
    row("quote", "> a|b", "> a\\\n> |b");
    row("nested item", "- a\n  - b|", "- a\n  - b\\\n    |");
    row("bold goes on", "**a|b**", "**a\\\n|b**");
    row("heading ends", "# a|b", "# a\n|b");
    row("nothing before it", "|a", "\n|a");
    row("code", "```\na|\n```", "```\na\n|\n```");
}

void TestLineBreak::breaksWithin()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(marked(broken(unmarked(before, u'|'), BreakKind::Line), u'|'), expected);
}

/// Wherever an item is parted, each of its letters is as it was.
void TestLineBreak::partsKeepTheirFormats()
{
    const QString body = QStringLiteral("- ab **cd *ef* gh** ij *kl **mn** op*, ~~qr~~ **st** uv.");
    for (qsizetype start = 2; start <= body.size(); ++start) {
        const QString text = broken({body, {start, start}}, BreakKind::Block).text;
        const Node before = parseBody(body).root;
        const Node after = parseBody(text).root;
        for (const NodeKind kind :
             {NodeKind::Root, NodeKind::Strong, NodeKind::Emphasis, NodeKind::Strikethrough}) {
            QVERIFY2(lettersIn(after, kind) == lettersIn(before, kind), qPrintable(text));
        }
    }
}

void TestLineBreak::continues_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *line, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(text);
    };
    row("text", "words", "\n");
    row("nothing", "", "\n");
    row("bullet", "- a", "\n- ");
    row("nested", "  * a", "\n  * ");
    row("number", "9. a", "\n10. ");
    row("task", "- [x] a", "\n- [ ] ");
    row("quote", "> a", "\n> ");
    row("list in a quote", "> - a", "\n> - ");
    row("empty bullet", "- ", "");
    row("empty quote", "> ", "");
    row("a dash is no list", "-a", "\n");
    row("emphasis is no list", "*a* b", "\n");
}

void TestLineBreak::continues()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QCOMPARE(continuation(line), text);
}

QTEST_APPLESS_MAIN(TestLineBreak)
#include "tst_linebreak.moc"
