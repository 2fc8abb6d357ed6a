// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/footnotestep.h"

#include <QTest>

using namespace masthead;

class TestFootnoteStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_data();
    void goes();
};

void TestFootnoteStep::goes_data()
{
    QTest::addColumn<QString>("before"); // `|` is the caret
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(expected);
    };
    row("the first", "Words|, more.", "Words[^1], more.\n\n[^1]: |");
    row("behind a link", "a [b](htt|ps://c.example) d",
        "a [b](https://c.example)[^1] d\n\n[^1]: |");
    row("behind code", "a `b|c` d", "a `bc`[^1] d\n\n[^1]: |");
    row("not in code", "```\na|\n```", "```\na|\n```");
    row("within bold", "**a|b**", "**a[^1]b**\n\n[^1]: |");
    row("in an empty body", "|", "[^1]\n\n[^1]: |");
    row("behind others", "A[^1] b|\n\n[^1]: one", "A[^1] b[^2]\n\n[^1]: one\n[^2]: |");
    row("the least free number", "A[^1] b[^3] c|\n\n[^1]: one\n[^3]: three",
        "A[^1] b[^3] c[^2]\n\n[^1]: one\n[^3]: three\n[^2]: |");
    row("before the blank end", "Words|\n\n", "Words[^1]\n\n[^1]: |\n\n");
    row("out of an open fence", "A|\n\n```\ncode", "A[^1]\n\n```\ncode\n```\n\n[^1]: |");
    row("to it", "A[^1]| b\n\n[^1]: one", "A[^1] b\n\n[^1]: |one");
    row("to it, from within", "A[^n|ote] b\n\n[^note]: one", "A[^note] b\n\n[^note]: |one");
    row("and back", "A[^1] b\n\n[^1]: one|", "A[^1]| b\n\n[^1]: one");
    row("back from its second paragraph", "A[^1] b\n\n[^1]: one\n\n    two|",
        "A[^1]| b\n\n[^1]: one\n\n    two");
    row("back to the first of two references", "A[^1] b[^1]\n\n[^1]: |one",
        "A[^1]| b[^1]\n\n[^1]: one");
    row("a reference without its footnote", "A[^x]| b", "A[^x] b\n\n[^x]: |");
    row("an unused one has no way back", "A\n\n[^1]: one|", "A\n\n[^1]: one|");
    row("text behind a footnote is none of it", "A[^1]\n\n[^1]: one\n\nB|",
        "A[^1]\n\n[^1]: one\n\nB[^2]\n\n[^2]: |");
}

void TestFootnoteStep::goes()
{
    QFETCH(QString, before);
    QFETCH(const QString, expected);
    const qsizetype caret = before.indexOf(u'|');
    before.remove(caret, 1);
    const FootnoteStep step = footnoteStep(before, caret);
    QString result = before;
    for (const Insertion &insertion : step.insertions) {
        result.insert(insertion.position, insertion.text);
    }
    QCOMPARE(result.insert(step.caret, u'|'), expected);
}

QTEST_APPLESS_MAIN(TestFootnoteStep)
#include "tst_footnotestep.moc"
