// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/markdown/markdownhighlighter.h"
#include "editor/markdown/pastedtext.h"
#include "editor/style/tokens.h"
#include "tests/document/randomissue.h"
#include "tests/editor/issues.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace masthead;
using namespace masthead::tests;

namespace {

ItemId id(const char *text)
{
    return ItemId(QString::fromUtf8(text));
}

} // namespace

class TestMarkdownEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void typingBecomesOneUndo();
    void undoFollowsTheOrderOfTheAuthor();
    void everyEditIsOneChange();
    void doubledLetterIsPlacedWhereItWasTyped();
    void returnContinuesAList();
    void backspaceTakesMarksAway_data();
    void backspaceTakesMarksAway();
    void tableRowsAreNoItems();
    void returnInATable_data();
    void returnInATable();
    void undoGivesTheSelectionBack_data();
    void undoGivesTheSelectionBack();
    void undoOfTypingOverWordsSelectsThem();
    void undoOfNothingMovesNoCaret();
    void formatKeyTwiceIsNothing_data();
    void formatKeyTwiceIsNothing();
    void returnLeaves_data();
    void returnLeaves();
    void returnNumbersAnew();
    void joinedLinesNumberAnew();
    void tabMovesListItems();
    void tabIndentsCode();
    void backspaceTakesReturnBack();
    void homeStopsBehindMarks();
    void tabElsewhereGoesOn();
    void footnoteIsOneUndo();
    void tabWalksALink_data();
    void tabWalksALink();
    void tabWalksATable();
    void columnsLineUpWhenTheCaretLeaves();
    void tableStandsApart_data();
    void tableStandsApart();
    void shiftReturnIsALineBreak();
    void formatIsOneUndo();
    void formatOverBlocksIsOneUndo();
    void formatKeyEndsWhatItBegan();
    void pasteIsNormalised_data();
    void pasteIsNormalised();
    void pasteHasALimit_data();
    void pasteHasALimit();
    void pasteRefusesALineThatStopsTheWindow();
    void tooLongAPasteIsTold();
    void droppedFilesAreForTheWindow_data();
    void droppedFilesAreForTheWindow();
    void pasteOfAnAddressMakesALink();
    void menuHasNoUndoOfItsOwn();
    void copyKeepsNoBreakSpaces();
    void preeditIsNoChange();
    void preeditKeepsHighlighting();
    void committedTextIsOneChange();
    void undoCommitsThePreeditFirst();
    void preeditReplacesTheSelection();
    void preeditGoesWithItsIssue();
    void changesFromElsewhereKeepTheCaret();
    void changesFromElsewhereKeepTheView();
    void caretComesBackWithItsItem();
    void removedItemLeavesNothing();
    void reportsTheCaret();
    void reportsTheCaretOfAnotherItem();
    void declinesTheProgramsKeys_data();
    void declinesTheProgramsKeys();
    void takesTheKeysOfText_data();
    void takesTheKeysOfText();
    void highlightsInSlices();
    void fenceOpensAndCloses();
    void firstLineIsNoMetadata();
    void randomEditsStayEqual_data();
    void randomEditsStayEqual();

private:
    [[nodiscard]] const QString &body(const char *item) const
    {
        return itemById(m_document->issue(), id(item))->body;
    }
    void open(const char *item, const QString &text)
    {
        Issue issue = smallIssue();
        for (Section &section : issue.sections) {
            for (Item &candidate : section.items) {
                if (candidate.id == id(item)) {
                    candidate.body = text;
                }
            }
        }
        m_document->open(issue, {}, {}, {});
        m_editor->setItem({});
        m_editor->setItem(id(item));
    }
    void caretTo(int position)
    {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(position);
        m_editor->setTextCursor(cursor);
    }
    void preedit(const QString &text)
    {
        QInputMethodEvent event(
            text, {{QInputMethodEvent::Cursor, static_cast<int>(text.size()), 1, QVariant()}});
        QApplication::sendEvent(m_editor.get(), &event);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(m_editor.get(), &event);
    }
    [[nodiscard]] QString shown() const { return BodyTexts::plainText(*m_editor->document()); }
    [[nodiscard]] int undoCount() const { return m_document->undoStack()->index(); }
    [[nodiscard]] QTextCharFormat formatAt(int block, int position) const
    {
        const QTextBlock line = m_editor->document()->findBlockByNumber(block);
        for (const QTextLayout::FormatRange &range : line.layout()->formats()) {
            if (position >= range.start && position < range.start + range.length) {
                return range.format;
            }
        }
        return {};
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<MarkdownEditor> m_editor;
};

void TestMarkdownEditor::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
    m_editor = std::make_unique<MarkdownEditor>(*m_document);
    m_editor->resize(700, 400);
    m_editor->show();
    m_editor->setFocus();
    m_editor->setItem(id("n1"));
}

void TestMarkdownEditor::cleanup()
{
    m_editor.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestMarkdownEditor::typingBecomesOneUndo()
{
    QTest::keyClicks(m_editor.get(), QStringLiteral("New "));
    QCOMPARE(body("n1"), QStringLiteral("New Alpha beta."));
    QCOMPARE(undoCount(), 1);
    QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->issue(), smallIssue());
    QCOMPARE(shown(), QStringLiteral("Alpha beta."));
    QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(body("n1"), QStringLiteral("New Alpha beta."));
    QCOMPARE(m_editor->textCursor().position(), 4);
}

void TestMarkdownEditor::undoFollowsTheOrderOfTheAuthor()
{
    QTest::keyClicks(m_editor.get(), QStringLiteral("a"));
    QVERIFY(
        m_document->perform(Change{MoveItem{id("n1"), SectionId(QStringLiteral("news")), 2}}, {})
            .has_value());
    m_editor->setItem(id("n2"));
    QTest::keyClicks(m_editor.get(), QStringLiteral("b"));
    m_editor->setItem(id("n1"));
    QTest::keyClicks(m_editor.get(), QStringLiteral("c"));
    QCOMPARE(undoCount(), 4);
    m_document->undo();
    QCOMPARE(body("n1"), QStringLiteral("aAlpha beta."));
    QCOMPARE(body("n2"), QStringLiteral("bGamma."));
    m_document->undo();
    QCOMPARE(body("n2"), QStringLiteral("Gamma."));
    m_document->undo();
    QCOMPARE(m_document->issue().sections[1].items[0].id, id("n1"));
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
    QCOMPARE(shown(), QStringLiteral("Alpha beta."));
}

void TestMarkdownEditor::everyEditIsOneChange()
{
    QSignalSpy changed(m_document.get(), &Document::changed);
    caretTo(6);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(changed.size(), 2);
    const auto first = changed[0].first().value<Change>();
    QCOMPARE(std::get<EditText>(first.value),
             (EditText{id("n1"), 6, QString(), QStringLiteral("\n")}));
    const auto second = changed[1].first().value<Change>();
    QCOMPARE(std::get<EditText>(second.value),
             (EditText{id("n1"), 6, QStringLiteral("\n"), QString()}));
}

void TestMarkdownEditor::doubledLetterIsPlacedWhereItWasTyped()
{
    open("n1", QStringLiteral("hello"));
    QSignalSpy changed(m_document.get(), &Document::changed);
    caretTo(2);
    QTest::keyClicks(m_editor.get(), QStringLiteral("l"));
    QCOMPARE(std::get<EditText>(changed.first().first().value<Change>().value).position, 2);
}

void TestMarkdownEditor::returnContinuesAList()
{
    open("n1", QStringLiteral("- one"));
    caretTo(5);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(body("n1"), QStringLiteral("- one\n- "));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(body("n1"), QStringLiteral("- one\n\n"));
}

void TestMarkdownEditor::backspaceTakesMarksAway_data()
{
    QTest::addColumn<QString>("before"); // `^` is the caret
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(expected);
    };
    row("item", "- one\n- ^two", "- one\n\ntwo");
    row("item between items", "- one\n- ^two\n- three", "- one\n\ntwo\n\n- three");
    row("number", "1. one\n2. ^two", "1. one\n\ntwo");
    row("number between numbers", "1. one\n2. ^two\n3. three", "1. one\n\ntwo\n\n3. three");
    row("task", "- [ ] ^X", "X");
    row("quote", "> ^two", "two");
    row("line of a quote", "> one\n> ^two\n> three", "> one\n\ntwo\n\n> three");
    row("nested item", "- one\n    - ^two", "- one\n\ntwo");
    row("heading", "## ^Title", "Title");
    row("heading above text", "## ^Title\ntext", "Title\n\ntext");
    row("in code", "```\n- ^two\n```", "```\n-two\n```");
    row("within the words", "- t^wo", "- wo");
}

void TestMarkdownEditor::backspaceTakesMarksAway()
{
    QFETCH(QString, before);
    QFETCH(const QString, expected);
    const auto caret = static_cast<int>(before.indexOf(u'^'));
    open("n1", before.remove(u'^'));
    caretTo(caret);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(body("n1"), expected);
    m_document->undo();
    QCOMPARE(body("n1"), before);
}

void TestMarkdownEditor::tableRowsAreNoItems()
{
    const QString table = QStringLiteral("| a | b |\n| --- | --- |\n| c | d |");
    open("n1", table);
    caretTo(3);
    for (const Format format : {Format::BulletList, Format::Quote, Format::Heading2}) {
        m_editor->toggle(format);
        QCOMPARE(body("n1"), table);
    }
}

void TestMarkdownEditor::returnInATable_data()
{
    QTest::addColumn<QString>("before"); // `^` is the caret
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(expected);
    };
    row("goes down", "|a|b^|\n|-|-|\n|c||", "| a   | b   |\n| --- | --- |\n| c   | ^    |");
    row("goes out of the last row", "|a|b|\n|-|-|\n|c|^d|\n\nx", "|a|b|\n|-|-|\n|c|d|\n\n^\n\nx");
    row("goes out of a head alone", "|a|b^|\n|-|-|", "|a|b|\n|-|-|\n\n^");
    row("makes room above", "^|a|b|\n|-|-|", "\n^|a|b|\n|-|-|");
}

void TestMarkdownEditor::returnInATable()
{
    QFETCH(QString, before);
    QFETCH(const QString, expected);
    const auto caret = static_cast<int>(before.indexOf(u'^'));
    open("n1", before.remove(u'^'));
    caretTo(caret);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QString now = body("n1");
    QCOMPARE(now.insert(m_editor->textCursor().position(), u'^'), expected);
    m_document->undo();
    QCOMPARE(body("n1"), before);
}

void TestMarkdownEditor::undoGivesTheSelectionBack_data()
{
    QTest::addColumn<Format>("format");
    for (const FormatRow &row : formatRows()) {
        QTest::newRow(row.text) << row.format;
    }
}

void TestMarkdownEditor::undoGivesTheSelectionBack()
{
    QFETCH(const Format, format);
    open("n1", QStringLiteral("Above.\n\nSome words here\n\nand more.\n\nBelow."));
    const auto select = [this](int anchor, int position) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    };
    select(27, 13);
    m_editor->toggle(format);
    const int anchor = m_editor->textCursor().anchor();
    const int position = m_editor->textCursor().position();
    QCoreApplication::processEvents();
    caretTo(2); // which is no part of the edit
    m_document->undo();
    QCOMPARE(m_editor->textCursor().anchor(), 27);
    QCOMPARE(m_editor->textCursor().position(), 13);
    caretTo(0);
    m_document->redo();
    QCOMPARE(m_editor->textCursor().anchor(), anchor);
    QCOMPARE(m_editor->textCursor().position(), position);
}

void TestMarkdownEditor::undoOfTypingOverWordsSelectsThem()
{
    open("n1", QStringLiteral("Some words here"));
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(5);
    cursor.setPosition(10, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    QTest::keyClicks(m_editor.get(), QStringLiteral("text"));
    m_document->undo();
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("words"));
    m_document->redo();
    QCOMPARE(m_editor->textCursor().position(), 9);
}

/// Where there is nothing to undo, a later change from elsewhere is not taken for one.
void TestMarkdownEditor::undoOfNothingMovesNoCaret()
{
    m_document->undo();
    caretTo(2);
    const Change change{
        EditText{.item = id("n1"), .position = 5, .removed = {}, .inserted = QStringLiteral("x")}};
    QVERIFY(m_document->perform(change, {}).has_value());
    QCOMPARE(m_editor->textCursor().position(), 2);
}

void TestMarkdownEditor::formatKeyTwiceIsNothing_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("text"); // `^` is the caret
    const auto row = [](const char *name, Format format, const char *text) {
        QTest::newRow(name) << format << QString::fromUtf8(text);
    };
    row("bold at a word's end", Format::Bold, "a word^");
    row("bullets on lines of a paragraph", Format::BulletList, "a\nb^\nc");
    row("numbers off", Format::NumberedList, "1. a\n   - b\n2. c^");
    row("task to heading", Format::Heading2, "- [x] a^");
    row("quote of a line", Format::Quote, "a\nb^");
    row("link of words", Format::Link, "a wo^rd");
}

void TestMarkdownEditor::formatKeyTwiceIsNothing()
{
    QFETCH(const Format, format);
    QFETCH(QString, text);
    const auto caret = static_cast<int>(text.indexOf(u'^'));
    open("n1", text.remove(u'^'));
    caretTo(caret);
    m_editor->toggle(format);
    QVERIFY(body("n1") != text);
    m_editor->toggle(format);
    QCOMPARE(body("n1"), text);
    QCOMPARE(m_editor->textCursor().position(), caret);
}

void TestMarkdownEditor::returnLeaves_data()
{
    QTest::addColumn<QString>("before"); // `^` is the caret
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(expected);
    };
    row("a list", "- a\n- ^", "- a\n\n^");
    row("a numbered list", "1. a\n2. ^", "1. a\n\n^");
    row("tasks", "- [x] a\n- [ ] ^", "- [x] a\n\n^");
    row("a quote", "> a\n> ^", "> a\n\n^");
    row("behind a blank line", "- a\n\n- ^", "- a\n\n^");
    row("the first line", "- ^", "^");
    row("in the middle", "- a\n- ^\n- b", "- a\n\n^\n\n- b");
    row("above a blank line", "- a\n- ^\n\nb", "- a\n\n^\n\nb");
    row("with words", "- a\n- ^b", "- a\n\n^b");
    row("a nested list", "- a\n  - b\n  - ^", "- a\n  - b\n- ^");
    row("a nested list of numbers", "1. a\n   - b\n   - ^\n2. c", "1. a\n   - b\n2. ^\n3. c");
    row("nested tasks", "- [x] a\n  - [ ] ^", "- [x] a\n- [ ] ^");
    row("deep", "- a\n  - b\n    - c\n    - ^", "- a\n  - b\n    - c\n  - ^");
    row("nested, loose", "- a\n\n  - b\n\n  - ^", "- a\n\n  - b\n\n- ^");
    row("indented under no item", "words\n\n  - a\n  - ^", "words\n\n  - a\n\n^");
    row("a quote in a quote", "> > a\n> > ^", "> > a\n>\n> ^");
    row("a list in a quote", "> - a\n> - ^", "> - a\n>\n> ^");
    row("a list in a quote behind a blank line", "> - a\n>\n> - ^", "> - a\n>\n> ^");
}

void TestMarkdownEditor::returnLeaves()
{
    QFETCH(QString, before);
    QFETCH(const QString, expected);
    const auto caret = static_cast<int>(before.indexOf(u'^'));
    before.remove(caret, 1);
    open("n1", before);
    caretTo(caret);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QString now = body("n1");
    QCOMPARE(now.insert(m_editor->textCursor().position(), u'^'), expected);
    m_document->undo();
    QCOMPARE(body("n1"), before);
    QCOMPARE(undoCount(), 0);
}

void TestMarkdownEditor::returnNumbersAnew()
{
    open("n1", QStringLiteral("1. one\n2. two"));
    caretTo(6);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(body("n1"), QStringLiteral("1. one\n2. \n3. two"));
    QCOMPARE(m_editor->textCursor().position(), 10);
    m_document->undo();
    QCOMPARE(body("n1"), QStringLiteral("1. one\n2. two"));
}

void TestMarkdownEditor::joinedLinesNumberAnew()
{
    open("n1", QStringLiteral("1. one\n2. two\n3. three"));
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(7);
    cursor.setPosition(14, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QCOMPARE(body("n1"), QStringLiteral("1. one\n2. three"));
    m_document->undo();
    QCOMPARE(body("n1"), QStringLiteral("1. one\n2. two\n3. three"));
}

void TestMarkdownEditor::tabMovesListItems()
{
    open("n1", QStringLiteral("1. one\n2. two\n3. three"));
    caretTo(10);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(body("n1"), QStringLiteral("1. one\n   1. two\n2. three"));
    QCOMPARE(undoCount(), 1);
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(body("n1"), QStringLiteral("1. one\n2. two\n3. three"));
    QCOMPARE(m_editor->textCursor().position(), 10);
}

void TestMarkdownEditor::tabIndentsCode()
{
    open("n1", QStringLiteral("```\ncode\n```"));
    caretTo(8);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    QCOMPARE(body("n1"), QStringLiteral("```\ncode    x\n```"));
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(body("n1"), QStringLiteral("```\n    code    x\n```"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(body("n1"), QStringLiteral("```\ncode    x\n```"));
}

void TestMarkdownEditor::backspaceTakesReturnBack()
{
    const QString list = QStringLiteral("- one two\n- x");
    open("n1", list);
    caretTo(5);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(body("n1"), QStringLiteral("- one\n- two\n- x"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(body("n1"), list);
    QCOMPARE(m_editor->textCursor().position(), 5);
}

void TestMarkdownEditor::homeStopsBehindMarks()
{
    open("n1", QStringLiteral("- [ ] one"));
    caretTo(9);
    QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("one"));
    QTest::keyClick(m_editor.get(), Qt::Key_Home);
    QCOMPARE(m_editor->textCursor().position(), 0);
    QTest::keyClick(m_editor.get(), Qt::Key_Home);
    QCOMPARE(m_editor->textCursor().position(), 6);
}

void TestMarkdownEditor::tabElsewhereGoesOn()
{
    const QString before = body("n1");
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(body("n1"), before);
}

void TestMarkdownEditor::footnoteIsOneUndo()
{
    const QString before = body("n1");
    caretTo(5);
    m_editor->stepFootnote();
    QTest::keyClicks(m_editor.get(), QStringLiteral("Note"));
    QCOMPARE(body("n1"), QStringLiteral("Alpha[^1] beta.\n\n[^1]: Note"));
    m_editor->stepFootnote();
    QCOMPARE(m_editor->textCursor().position(), 9);
    m_document->undo();
    m_document->undo();
    QCOMPARE(body("n1"), before);
}

void TestMarkdownEditor::tabWalksALink_data()
{
    QTest::addColumn<QString>("before"); // `^` is the caret
    QTest::addColumn<bool>("back");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, bool back, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << back << QString::fromUtf8(expected);
    };
    row("to the address", "see [text^]() x", false, "see [text](^) x");
    row("from within the words", "see [tex^t]() x", false, "see [text](^) x");
    row("before the words", "[^]()", false, "[](^)");
    row("words with brackets", "[a [b] c^]()", false, "[a [b] c](^)");
    row("behind it", "see [text](^) x", false, "see [text]()^ x");
    row("behind an address", "[text](https://a.example/^)", false, "[text](https://a.example/)^");
    row("behind an address with brackets", "[a](b(c)^)", false, "[a](b(c))^");
    row("back to the words", "[text](^)", true, "[text^]()");
    row("back from an address", "[text](https://a.example/^)", true, "[text^](https://a.example/)");
    row("in a list", "- [text^]()", false, "- [text](^)");
    row("in a table", "| [a^]() | b |\n| --- | --- |", false, "| [a](^) | b |\n| --- | --- |");
    row("an address within", "[text](https://^a.example/)", false, "[text](https://^a.example/)");
    row("words of a whole link", "[tex^t](a)", false, "[tex^t](a)");
    row("brackets within an address", "[a](b(c^))", false, "[a](b(c^))");
    row("no link", "(a^)", false, "(a^)");
    row("no link either", "[a] (b^)", false, "[a] (b^)");
    row("behind another", "[a]() ^ [b]()", false, "[a]() ^ [b]()");
}

void TestMarkdownEditor::tabWalksALink()
{
    QFETCH(QString, before);
    QFETCH(const bool, back);
    QFETCH(const QString, expected);
    const auto caret = static_cast<int>(before.indexOf(u'^'));
    before.remove(caret, 1);
    open("n1", before);
    caretTo(caret);
    QTest::keyClick(m_editor.get(), back ? Qt::Key_Backtab : Qt::Key_Tab,
                    back ? Qt::ShiftModifier : Qt::NoModifier);
    QString now = body("n1");
    QCOMPARE(now.insert(m_editor->textCursor().position(), u'^'), expected);
    QCOMPARE(undoCount(), 0);
}

void TestMarkdownEditor::tabWalksATable()
{
    open("n1", QStringLiteral("|a|b|\n|-|-|"));
    caretTo(2);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("b"));
    QTest::keyClicks(m_editor.get(), QStringLiteral("long"));
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QTest::keyClicks(m_editor.get(), QStringLiteral("c"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("long"));
    QCOMPARE(body("n1"), QStringLiteral("| a   | long |\n| --- | ---- |\n| c   |      |"));
}

void TestMarkdownEditor::columnsLineUpWhenTheCaretLeaves()
{
    open("n1", QStringLiteral("|a|b|\n|-|-|\n\nWords"));
    caretTo(2);
    QTest::keyClicks(m_editor.get(), QStringLiteral("bc"));
    QCoreApplication::processEvents();
    QCOMPARE(body("n1"), QStringLiteral("|abc|b|\n|-|-|\n\nWords"));
    QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
    const QString aligned = QStringLiteral("| abc | b   |\n| --- | --- |\n\nWords");
    QTRY_COMPARE(body("n1"), aligned);
    QVERIFY(m_editor->textCursor().atEnd());
    m_document->undo(); // and the undo stays
    QCoreApplication::processEvents();
    QCOMPARE(body("n1"), QStringLiteral("|abc|b|\n|-|-|\n\nWords"));
    QVERIFY(m_document->undoStack()->canRedo());

    open("n1", QStringLiteral("|a|b|\n|-|-|"));
    caretTo(2);
    QTest::keyClicks(m_editor.get(), QStringLiteral("bc"));
    QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    QTRY_COMPARE(body("n1"), QStringLiteral("| abc | b   |\n| --- | --- |\n\nx"));
}

void TestMarkdownEditor::tableStandsApart_data()
{
    QTest::addColumn<QString>("before"); // `^` is the caret
    QTest::addColumn<QString>("expected");
    const QString table = QStringLiteral("| ^    |\n| --- |\n|     |");
    QTest::newRow("in an empty body") << QStringLiteral("^") << table;
    QTest::newRow("behind a paragraph")
        << QStringLiteral("One^ two\n\nThree")
        << QStringLiteral("One two\n\n") + table + QStringLiteral("\n\nThree");
    QTest::newRow("on an empty line")
        << QStringLiteral("One\n\n^\n\nTwo")
        << QStringLiteral("One\n\n") + table + QStringLiteral("\n\nTwo");
    QTest::newRow("on the line below a paragraph")
        << QStringLiteral("One\n^") << QStringLiteral("One\n\n") + table;
}

void TestMarkdownEditor::tableStandsApart()
{
    QFETCH(QString, before);
    QFETCH(const QString, expected);
    const auto caret = static_cast<int>(before.indexOf(u'^'));
    before.remove(caret, 1);
    open("n1", before);
    caretTo(caret);
    m_editor->insertTable(1, 2);
    QString now = body("n1");
    QCOMPARE(now.insert(m_editor->textCursor().position(), u'^'), expected);
    m_document->undo();
    QCOMPARE(body("n1"), before);
}

/// And no U+2028, as Qt has it.
void TestMarkdownEditor::shiftReturnIsALineBreak()
{
    caretTo(5);
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(body("n1"), QStringLiteral("Alpha\\\n beta."));
}

void TestMarkdownEditor::formatIsOneUndo()
{
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    caretTo(3);
    QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(body("n1"), QStringLiteral("**xAlpha** beta."));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Bold"));
    QTest::keyClicks(m_editor.get(), QStringLiteral("y"));
    QCOMPARE(undoCount(), 3);
    m_document->undo();
    m_document->undo();
    QCOMPARE(body("n1"), QStringLiteral("xAlpha beta."));
}

void TestMarkdownEditor::formatOverBlocksIsOneUndo()
{
    const QString text =
        QStringLiteral("# Head\n\n- [ ] one\n- two\n\n| a | b |\n| - | - |\n\n> end");
    open("n1", text);
    m_editor->selectAll();
    m_editor->toggle(Format::Bold);
    QCOMPARE(body("n1"), QStringLiteral("# **Head**\n\n- [ ] **one**\n- **two**\n\n| **a** | **b** "
                                        "|\n| - | - |\n\n> **end**"));
    QCOMPARE(shown(), body("n1"));
    QCOMPARE(undoCount(), 1);
    m_editor->toggle(Format::Bold);
    QCOMPARE(body("n1"), text);
    m_document->undo();
    m_document->undo();
    QCOMPARE(body("n1"), text);
    QCOMPARE(shown(), text);
}

void TestMarkdownEditor::formatKeyEndsWhatItBegan()
{
    open("n1", QString());
    QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("Bold words "));
    QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("and "));
    QTest::keyClick(m_editor.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("code here"));
    QTest::keyClick(m_editor.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("."));
    QCOMPARE(body("n1"), QStringLiteral("**Bold words** and `code here`."));

    open("n1", QStringLiteral("**Bold\nwords**"));
    caretTo(12);
    QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_editor->textCursor().position(), 14);
    QCOMPARE(undoCount(), 0);
}

void TestMarkdownEditor::pasteIsNormalised_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("body");
    QTest::newRow("CR LF") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("U+2029") << QStringLiteral("a\u2029b") << QStringLiteral("a\nb");
    QTest::newRow("U+FDD0") << QString(QString(u'a') + QChar(0xFDD0)) << QStringLiteral("a\uFFFD");
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << QStringLiteral("a\u00A0b");
    QTest::newRow("emoji") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
    QTest::newRow("controls") << QStringLiteral("a\u0001b\u001B[0m\u007F\u0080\u009F")
                              << QStringLiteral("ab[0m");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\tb");
    QTest::newRow("breaks of pages and lines")
        << QStringLiteral("a\vb\fc\u0085d\u2028e") << QStringLiteral("a\nb\nc\nd\ne");
    QTest::newRow("NUL") << QString(u'a' + QString(QChar(0)) + u'b') << QStringLiteral("ab");
    QTest::newRow("what nobody sees") << QStringLiteral("\uFEFFa\u200Bb") << QStringLiteral("ab");
    QTest::newRow("joiners")
        << QStringLiteral("\u0645\u06CC\u200C\u0634 \U0001F469\u200D\U0001F4BB")
        << QStringLiteral("\u0645\u06CC\u200C\u0634 \U0001F469\u200D\U0001F4BB");
}

void TestMarkdownEditor::pasteIsNormalised()
{
    QFETCH(QString, pasted);
    QFETCH(QString, body);
    open("n3", QString());
    QApplication::clipboard()->setText(pasted);
    m_editor->paste();
    QCOMPARE(this->body("n3"), body);
    QCOMPARE(shown(), body);
}

void TestMarkdownEditor::pasteHasALimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("pasted"); // null: refused
    const QString html = QStringLiteral("<p>a</p>");
    QTest::newRow("just fits") << QStringLiteral("12345678") << QString()
                               << QStringLiteral("12345678");
    QTest::newRow("one too many") << QStringLiteral("123456789") << QString() << QString();
    QTest::newRow("two bytes each") << QStringLiteral("ééééé") << QString() << QString();
    QTest::newRow("html") << QString() << html << QStringLiteral("a");
    QTest::newRow("much html") << QString() << html.repeated(200'000) << QString();
    QTest::newRow("html beside text")
        << QStringLiteral("b") << html.repeated(200'000) << QStringLiteral("b");
}

void TestMarkdownEditor::pasteHasALimit()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(QString, pasted);
    QMimeData mime;
    if (!text.isEmpty()) {
        mime.setText(text);
    }
    if (!html.isEmpty()) {
        mime.setHtml(html);
    }
    const Result<QString> result = pastedText(mime, 8);
    QCOMPARE(result.has_value(), !pasted.isNull());
    QCOMPARE(result.value_or(QString()), pasted);
}

void TestMarkdownEditor::pasteRefusesALineThatStopsTheWindow()
{
    constexpr qsizetype room = 4LL * 1024 * 1024;
    const QString line(150'000, u'a');
    QMimeData mime;
    mime.setText(line + u'\n' + line);
    QVERIFY(pastedText(mime, room));
    mime.setText(line + line);
    QVERIFY(!pastedText(mime, room));
}

void TestMarkdownEditor::tooLongAPasteIsTold()
{
    open("n1", QStringLiteral("Alpha"));
    QSignalSpy failed(m_editor.get(), &MarkdownEditor::failed);
    QApplication::clipboard()->setText(QString(4 * 1024 * 1024 - 4, u'x')); // beside five others
    m_editor->paste();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(undoCount(), 0);
}

void TestMarkdownEditor::droppedFilesAreForTheWindow_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("file") << QStringLiteral("file:///home/me/may.nlx") << QString() << false;
    QTest::newRow("file with its path")
        << QStringLiteral("file:///home/me/may.nlx") << QStringLiteral("/home/me/may.nlx") << false;
    QTest::newRow("link") << QStringLiteral("https://a.example/")
                          << QStringLiteral("https://a.example/") << true;
    QTest::newRow("text") << QString() << QStringLiteral("words") << true;
}

void TestMarkdownEditor::droppedFilesAreForTheWindow()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    QFETCH(bool, taken);
    open("n1", QStringLiteral("Alpha"));
    QMimeData mime;
    if (!url.isEmpty()) {
        mime.setUrls({QUrl(url)});
    }
    if (!text.isEmpty()) {
        mime.setText(text);
    }
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_editor->viewport(), &enter);
    QCOMPARE(enter.isAccepted(), taken);
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_editor->viewport(), &drop);
    QCOMPARE(body("n1") != QStringLiteral("Alpha"), taken);
}

void TestMarkdownEditor::pasteOfAnAddressMakesALink()
{
    QApplication::clipboard()->setText(QStringLiteral("https://a.example/"));
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->paste();
    QCOMPARE(body("n1"), QStringLiteral("[Alpha](https://a.example/) beta."));
    QCOMPARE(undoCount(), 1);
}

/// Which would always be grey: the document's undo is the only one.
void TestMarkdownEditor::menuHasNoUndoOfItsOwn()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_editor->viewport(), &event);
    const auto *menu = m_editor->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QStringList names;
    for (const QAction *action : menu->actions()) {
        names.append(action->isSeparator() ? QStringLiteral("-") : action->objectName());
    }
    QCOMPARE(names.value(0), QStringLiteral("edit-cut"));
    QVERIFY(names.contains(QStringLiteral("edit-paste")));
    QVERIFY(!names.contains(QStringLiteral("edit-undo")));
    QVERIFY(!names.contains(QStringLiteral("edit-redo")));
}

void TestMarkdownEditor::copyKeepsNoBreakSpaces()
{
    open("n1", QStringLiteral("a\u00A0b\nc"));
    m_editor->selectAll();
    m_editor->copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\u00A0b\nc"));
}

void TestMarkdownEditor::preeditIsNoChange()
{
    QSignalSpy changed(m_document.get(), &Document::changed);
    caretTo(5);
    preedit(QStringLiteral("z"));
    preedit(QStringLiteral("zhong"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_editor->textCursor().block().layout()->preeditAreaText(), QStringLiteral("zhong"));
    preedit(QString());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(body("n1"), QStringLiteral("Alpha beta."));
}

void TestMarkdownEditor::preeditKeepsHighlighting()
{
    open("n1", QStringLiteral("ab **bold** cd"));
    QTRY_COMPARE(formatAt(0, 6).fontWeight(), static_cast<int>(QFont::DemiBold));
    caretTo(2);
    QInputMethodEvent event(QStringLiteral("zho"), {{QInputMethodEvent::TextFormat, 0, 3,
                                                     [] {
                                                         QTextCharFormat format;
                                                         format.setFontUnderline(true);
                                                         return format;
                                                     }()},
                                                    {QInputMethodEvent::Cursor, 3, 1, QVariant()}});
    QApplication::sendEvent(m_editor.get(), &event);
    QVERIFY(formatAt(0, 3).fontUnderline());                                  // the preedit's
    QCOMPARE(formatAt(0, 9).fontWeight(), static_cast<int>(QFont::DemiBold)); // behind it
    commit(QStringLiteral("中"));
    QCOMPARE(body("n1"), QStringLiteral("ab中 **bold** cd"));
    QVERIFY(!formatAt(0, 2).fontUnderline());
    QCOMPARE(formatAt(0, 7).fontWeight(), static_cast<int>(QFont::DemiBold));
}

void TestMarkdownEditor::committedTextIsOneChange()
{
    QSignalSpy changed(m_document.get(), &Document::changed);
    caretTo(5);
    preedit(QStringLiteral("zhong"));
    commit(QStringLiteral("中"));
    QCOMPARE(changed.size(), 1);
    const auto change = changed.first().first().value<Change>();
    QCOMPARE(std::get<EditText>(change.value),
             (EditText{id("n1"), 5, QString(), QStringLiteral("中")}));
}

void TestMarkdownEditor::undoCommitsThePreeditFirst()
{
    caretTo(5);
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    preedit(QStringLiteral("zhong"));
    m_document->undo(); // takes back the committed preedit, with the typing that it continues
    QCOMPARE(m_editor->textCursor().block().layout()->preeditAreaText(), QString());
    QCOMPARE(body("n1"), shown());
    QCOMPARE(body("n1"), QStringLiteral("Alpha beta."));
    m_document->redo();
    QCOMPARE(body("n1"), QStringLiteral("Alphaxzhong beta."));
    QCOMPARE(body("n1"), shown());
}

void TestMarkdownEditor::preeditReplacesTheSelection()
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    preedit(QStringLiteral("z"));
    commit(QStringLiteral("中"));
    QCOMPARE(body("n1"), QStringLiteral("中 beta."));
    QCOMPARE(shown(), body("n1"));
}

void TestMarkdownEditor::preeditGoesWithItsIssue()
{
    open("n1", QStringLiteral("Alpha"));
    preedit(QStringLiteral("ni"));
    const Issue issue = m_document->issue();
    m_document->open(issue, {}, {}, {}); // read again from its file
    QCOMPARE(m_document->issue(), issue);
    QVERIFY(!m_document->undoStack()->canUndo());
    m_editor->setItem(id("n1"));
    QCOMPARE(shown(), QStringLiteral("Alpha"));
}

void TestMarkdownEditor::changesFromElsewhereKeepTheCaret()
{
    caretTo(8);
    QVERIFY(m_document
                ->perform(
                    Change{EditText{id("n1"), 0, QStringLiteral("Al"), QStringLiteral("aaa")}}, {})
                .has_value());
    QCOMPARE(shown(), QStringLiteral("aaapha beta."));
    QCOMPARE(m_editor->textCursor().position(), 9);
    Issue other = m_document->issue();
    other.sections[1].items[0].body = QStringLiteral("Before. aaapha beta.");
    QVERIFY(m_document->perform(Change{ReplaceIssue{other}}, {}).has_value());
    QCOMPARE(shown(), QStringLiteral("Before. aaapha beta."));
    QCOMPARE(m_editor->textCursor().position(), 17);
    QVERIFY(m_document
                ->perform(Change{Batch{
                              {Change{EditText{id("n1"), 0, QStringLiteral("Before. "), QString()}},
                               Change{EditText{id("n1"), 0, QString(), QStringLiteral("B")}}}}},
                          {})
                .has_value());
    QCOMPARE(shown(), QStringLiteral("Baaapha beta."));
    QCOMPARE(m_editor->textCursor().position(), 10);
}

void TestMarkdownEditor::changesFromElsewhereKeepTheView()
{
    QStringList lines;
    for (int line = 0; line < 200; ++line) {
        lines.append(QStringLiteral("Line %1").arg(line));
    }
    open("n1", lines.join(u'\n'));
    m_editor->verticalScrollBar()->setValue(100);
    const auto firstLine = [this] {
        return m_editor->cursorForPosition(QPoint(20, 5)).block().text();
    };
    const QString before = firstLine();
    QVERIFY(m_document
                ->perform(Change{EditText{id("n1"), 0, QString(), QStringLiteral("a\nb\nc\n")}}, {})
                .has_value());
    QCOMPARE(firstLine(), before);
}

void TestMarkdownEditor::caretComesBackWithItsItem()
{
    caretTo(7);
    m_editor->setItem(id("n2"));
    QCOMPARE(m_editor->textCursor().position(), 0);
    caretTo(3);
    m_editor->setItem(id("n1"));
    QCOMPARE(m_editor->textCursor().position(), 7);
    m_editor->setItem(id("n2"));
    QCOMPARE(m_editor->textCursor().position(), 3);
}

void TestMarkdownEditor::removedItemLeavesNothing()
{
    QVERIFY(m_document->perform(Change{RemoveItem{id("n1")}}, {}).has_value());
    QVERIFY(m_editor->item().isNull());
    QVERIFY(m_editor->isReadOnly());
    m_document->undo();
    m_editor->setItem(id("n1"));
    QCOMPARE(shown(), QStringLiteral("Alpha beta."));
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    QCOMPARE(body("n1"), QStringLiteral("xAlpha beta."));
}

void TestMarkdownEditor::reportsTheCaret()
{
    open("n1", QStringLiteral("one\ntwo"));
    QTest::qWait(0);
    QSignalSpy moved(m_editor.get(), &MarkdownEditor::caretMoved);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.first(), (QVariantList{QVariant::fromValue(id("n1")), 1, false}));
    QTest::keyClick(m_editor.get(), Qt::Key_Delete); // the caret stays, the text moves
    QTRY_COMPARE(moved.size(), 2);
    QCOMPARE(moved[1], (QVariantList{QVariant::fromValue(id("n1")), 1, true}));
}

void TestMarkdownEditor::reportsTheCaretOfAnotherItem()
{
    QSignalSpy moved(m_editor.get(), &MarkdownEditor::caretMoved);
    for (const char *item : {"n2", "n3", "l1"}) { // the caret stands at 0 in each
        m_editor->setItem(id(item));
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved.takeFirst().at(0).value<ItemId>(), id(item));
    }
}

void TestMarkdownEditor::declinesTheProgramsKeys_data()
{
    QTest::addColumn<int>("keys");
    const QKeyCombination declined[] = {
        Qt::CTRL | Qt::Key_D,
        Qt::CTRL | Qt::Key_E,
        Qt::CTRL | Qt::Key_K,
        Qt::CTRL | Qt::Key_U,
        Qt::CTRL | Qt::Key_B,
        Qt::CTRL | Qt::Key_I,
        Qt::CTRL | Qt::Key_Z,
        Qt::CTRL | Qt::Key_H,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        Qt::CTRL | Qt::Key_Return,
        Qt::ALT | Qt::Key_Up,
        Qt::CTRL | Qt::Key_PageUp,
        Qt::Key_F2,
        Qt::Key_F11,
        Qt::CTRL | Qt::Key_O,
        Qt::CTRL | Qt::Key_Y,
        Qt::CTRL | Qt::Key_P,
        Qt::CTRL | Qt::Key_N,
        Qt::CTRL | Qt::Key_W,
    };
    for (const QKeyCombination keys : declined) {
        QTest::addRow("%s", qPrintable(QKeySequence(keys).toString())) << keys.toCombined();
    }
}

void TestMarkdownEditor::declinesTheProgramsKeys()
{
    QFETCH(int, keys);
    const auto combination = QKeyCombination::fromCombined(keys);
    QKeyEvent event(QEvent::ShortcutOverride, combination.key(), combination.keyboardModifiers());
    QApplication::sendEvent(m_editor.get(), &event);
    QVERIFY(!event.isAccepted());
}

void TestMarkdownEditor::takesTheKeysOfText_data()
{
    QTest::addColumn<int>("keys");
    const QKeyCombination taken[] = {
        QKeyCombination(Qt::Key_A),
        Qt::SHIFT | Qt::Key_A,
        QKeyCombination(Qt::Key_Delete),
        QKeyCombination(Qt::Key_Return),
        Qt::CTRL | Qt::Key_C,
        Qt::CTRL | Qt::Key_V,
        Qt::CTRL | Qt::Key_Left,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Right,
        Qt::CTRL | Qt::Key_Home,
        Qt::CTRL | Qt::Key_Backspace,
    };
    for (const QKeyCombination keys : taken) {
        QTest::addRow("%s", qPrintable(QKeySequence(keys).toString())) << keys.toCombined();
    }
}

void TestMarkdownEditor::takesTheKeysOfText()
{
    QFETCH(int, keys);
    const auto combination = QKeyCombination::fromCombined(keys);
    QKeyEvent event(QEvent::ShortcutOverride, combination.key(), combination.keyboardModifiers());
    event.ignore();
    QApplication::sendEvent(m_editor.get(), &event);
    QVERIFY(event.isAccepted());
}

void TestMarkdownEditor::highlightsInSlices()
{
    QString text;
    for (int line = 0; line < 3000; ++line) {
        text += QStringLiteral("Some **bold** words in a line of text.\n\n");
    }
    open("n1", text);
    auto *highlighter = m_editor->document()->findChild<MarkdownHighlighter *>();
    QVERIFY(highlighter != nullptr);
    QTRY_VERIFY(highlighter->isComplete());
    QCOMPARE(formatAt(4000, 8).fontWeight(), static_cast<int>(QFont::DemiBold));
    const int before = highlighter->lineCount();
    caretTo(0);
    QTest::keyClicks(m_editor.get(), QStringLiteral("abc"));
    QVERIFY(highlighter->isComplete());
    QCOMPARE(highlighter->lineCount() - before, 3); // a line for each key
}

void TestMarkdownEditor::fenceOpensAndCloses()
{
    open("n1", QStringLiteral("text\n*a*\ntext"));
    auto *highlighter = m_editor->document()->findChild<MarkdownHighlighter *>();
    QTRY_VERIFY(highlighter->isComplete());
    QVERIFY(formatAt(1, 1).fontItalic());
    QTest::keyClicks(m_editor.get(), QStringLiteral("```"));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTRY_VERIFY(!formatAt(2, 1).fontItalic());
    QVERIFY(formatAt(2, 1).fontFixedPitch());
    m_document->undo(); // the line break
    m_document->undo();
    QTRY_VERIFY(formatAt(1, 1).fontItalic());
}

void TestMarkdownEditor::firstLineIsNoMetadata()
{
    open("n1", QStringLiteral("Two technologies these days: trains and *tides*."));
    auto *highlighter = m_editor->document()->findChild<MarkdownHighlighter *>();
    QTRY_VERIFY(highlighter->isComplete());
    QVERIFY(!formatAt(0, 32).hasProperty(QTextFormat::ForegroundBrush));
    QVERIFY(formatAt(0, 42).fontItalic());
}

void TestMarkdownEditor::randomEditsStayEqual_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestMarkdownEditor::randomEditsStayEqual()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    open("n1",
         QStringLiteral("One\n\n- two\n- three 中文 \U0001F600\n\n1. five\n2. six\n\n> four"));
    QSignalSpy failed(m_editor.get(), &MarkdownEditor::failed);
    for (int step = 0; step < 150; ++step) {
        QTextCursor cursor = m_editor->textCursor();
        const int size = m_editor->document()->characterCount();
        // No key brings a caret between the halves of a pair.
        const auto place = [&] {
            const int position = random.bounded(size);
            const bool halved = m_editor->document()->characterAt(position).isLowSurrogate();
            return position - (halved ? 1 : 0);
        };
        cursor.setPosition(place());
        if (random.bounded(3) == 0) {
            cursor.setPosition(place(), QTextCursor::KeepAnchor);
        }
        m_editor->setTextCursor(cursor);
        switch (random.bounded(12)) {
        case 10:
            QTest::keyClick(m_editor.get(), Qt::Key_Tab);
            m_editor->setFocus();
            break;
        case 11:
            m_editor->stepFootnote();
            break;
        case 0:
            m_document->undo();
            break;
        case 1:
            m_document->redo();
            break;
        case 2:
            QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
            break;
        case 3:
            QTest::keyClick(m_editor.get(), Qt::Key_Return);
            break;
        case 4:
            m_editor->toggle(formatRows()[random.bounded(int(formatRows().size()))].format);
            break;
        case 5:
            preedit(QStringLiteral("pin"));
            break;
        case 6:
            commit(QStringLiteral("拼"));
            break;
        case 7:
            if (random.bounded(2) == 0) {
                QApplication::clipboard()->setText(masthead::random::text(random, 30));
            } else {
                auto *page = new QMimeData; // the clipboard owns it
                page->setHtml(QStringLiteral("<p>a <b>b</b></p><ol><li>c</ol><p>%1</p>"
                                             "<p>d<a href='#n' id='r'>1</a></p>"
                                             "<p id='n'><a href='#r'>1</a> e</p>")
                                  .arg(masthead::random::text(random, 30).toHtmlEscaped()));
                QApplication::clipboard()->setMimeData(page);
            }
            m_editor->paste();
            break;
        case 8:
            QVERIFY(m_document
                        ->perform(masthead::random::change(random, m_document->issue()), QString())
                        .has_value());
            break;
        default:
            QTest::keyClicks(m_editor.get(), QStringLiteral("x*"));
        }
        if (m_editor->item().isNull()) { // the change, or its redo, removed the item
            m_document->undo();
            m_editor->setItem(id("n1"));
        }
        QCOMPARE(shown(), body("n1"));
        QCOMPARE(failed.size(), 0);
    }
    while (m_document->undoStack()->canUndo()) {
        m_document->undo();
    }
    m_editor->setItem(id("n1"));
    QCOMPARE(shown(), body("n1"));
}

QTEST_MAIN(TestMarkdownEditor)
#include "tst_markdowneditor.moc"
