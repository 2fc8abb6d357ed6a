// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/focusspan.h"
#include "editor/markdown/markdownlayout.h"
#include "markedtext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace masthead;
using namespace masthead::tests;

/// Texts of the rows have the caret or a selection in bars, and what stays lit in brackets.
class TestFocusSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lights_data();
    void lights();
    void aLineIsThatOfTheScreen();
    void looksNoFurtherThanItMust();
};

void TestFocusSpan::lights_data()
{
    QTest::addColumn<FocusUnit>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, FocusUnit unit, const char *text) {
        QTest::newRow(name) << unit << QString::fromUtf8(text);
    };
    constexpr auto S = FocusUnit::Sentence;
    constexpr auto P = FocusUnit::Paragraph;
    row("first sentence", S, "[On|e. ]Two. Three.");
    row("sentence in the middle", S, "One. [Tw|o! ]Three.");
    row("at a sentence's start", S, "One. [|Two. ]Three.");
    row("at the end of the text", S, "One. [Two.|]");
    row("numbers and short forms go on", S, "[It grew 1.2 percent, e.g. in| Paris. ]Two.");
    row("over the lines of a paragraph", S, "One. [Two goes\non| here. ]Three.\n\nFour.");
    row("not beyond the paragraph", S, "One.\n\n[No full |stop]\n\nTwo.");
    row("Chinese", S, "风吹。[电解|槽翻了一番！]真的吗？");
    row("Japanese", S, "「風」が吹く。[月が|出る。]");
    row("Arabic", S, "[هل هبت |الريح؟ ]نعم.");
    row("a selection over two", S, "One. [Tw|o. Thr|ee. ]Four.");
    row("nothing written", S, "[|]");
    row("paragraph", P, "One.\n\n[Two. Th|ree.]\n\nFour.");
    row("paragraph of several lines", P, "One.\n\n[Two\n|three\nfour]\n\nFive.");
    row("blank line", P, "One.\n[|]\nTwo.");
    row("a selection over two paragraphs", P, "[O|ne.\n\nTw|o.]\n\nThree.");
}

void TestFocusSpan::lights()
{
    QFETCH(const FocusUnit, unit);
    QFETCH(QString, text);
    const QString expected = QString(text).remove(u'|');
    const Formatted plain = unmarked(text.remove(u'[').remove(u']'), u'|');
    QTextDocument document;
    document.setDocumentLayout(new MarkdownLayout(&document));
    document.setPlainText(plain.text);
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(plain.selection.start));
    cursor.setPosition(static_cast<int>(plain.selection.end), QTextCursor::KeepAnchor);
    const TextSpan lit = focusSpan(cursor, unit);
    QString result = plain.text;
    result.insert(lit.end, u']');
    QCOMPARE(result.insert(lit.start, u'['), expected);
}

void TestFocusSpan::aLineIsThatOfTheScreen()
{
    PaperEdit edit;
    QTextDocument &document = *edit.document();
    document.setDocumentLayout(new MarkdownLayout(&document));
    edit.setDocument(&document); // to take the layout in
    edit.resize(300, 300);
    edit.setPlainText(QStringLiteral("one two three four ").repeated(20));
    edit.show();
    QVERIFY(document.firstBlock().layout()->lineCount() > 3);
    const QTextLine line = document.firstBlock().layout()->lineAt(1);
    QTextCursor cursor(&document);
    cursor.setPosition(line.textStart() + 3);
    QCOMPARE(focusSpan(cursor, FocusUnit::Line),
             (TextSpan{line.textStart(), line.textStart() + line.textLength()}));
}

void TestFocusSpan::looksNoFurtherThanItMust()
{
    QTextDocument document;
    document.setDocumentLayout(new MarkdownLayout(&document));
    document.setPlainText(QString(100'000, u'x'));
    QTextCursor cursor(&document);
    cursor.setPosition(50'000);
    QCOMPARE(focusSpan(cursor, FocusUnit::Sentence), (TextSpan{45'904, 54'096}));
}

QTEST_MAIN(TestFocusSpan)
#include "tst_focusspan.moc"
