// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/item/growingtext.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/search/finder.h"
#include "editor/search/hitpanel.h"
#include "editor/search/writingpane.h"
#include "issues.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

namespace {

ItemId id(const char *text)
{
    return ItemId(QString::fromLatin1(text));
}

Issue tides()
{
    Issue issue;
    Item first = item("a", "Tide tables", "The tide comes.\n\nThe tide goes.");
    first.notes = u"Ask about tides."_s;
    Item second = item("b", "Wind", "No tides here, wind only.");
    Source source;
    source.outlet = u"The Tide Wire"_s;
    second.sources = {source};
    issue.sections = {section("s", SectionKind::News, "News and tides", {first, second}),
                      section("t", SectionKind::Text, "End", {item("c", "", "Neap tide.")})};
    return issue;
}

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void findsWhileWordsAreTyped();
    void stepsThroughTheItemInReadingOrder();
    void saysThatItBeganAnew();
    void stepsOnFromTheCaret();
    void tabGoesFromWordsToWords();
    void theSelectionBecomesTheWords();
    void escapeLeavesTheCaretAtTheMatch();
    void keysSwitchHowItIsFound();
    void aWrongExpressionIsExplained();
    void whatIsFoundIsMarked();
    void listsTheIssue();
    void stepsThroughTheIssueWhileItIsListed();
    void theListFollowsTheText();
    void aRowLeadsToItsPlace();
    void replacesOneAndGoesOn();
    void replacesInTheItemOnly();
    void replacesInTheIssueAsOneUndo();
    void goesOnBehindWhatWasPutIn();
    void stepsFromPlaceToPlace();
    void replacesPlaceByPlace();
    void replacesAllPlacesAsOneUndo();
    void replacingKeepsTheCaretAndTheView();
    void theProgramsKeysPassTheFields();
    void everyControlHasAName();
    void unfinishedInputIsTakenIn();

private:
    [[nodiscard]] FindBar &bar() const { return *m_editor->findChild<FindBar *>(); }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_editor->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString selected() const
    {
        const TextPoint point = m_editor->textPoint();
        const Item *item = itemById(m_document->issue(), m_editor->item());
        return QString::number(static_cast<int>(point.text.kind)) + u':' +
               QString::number(point.start) + u':' +
               textOf(*item, point.text).sliced(point.start, point.end - point.start);
    }
    [[nodiscard]] static QString at(TextKind kind, int position, const QString &text)
    {
        return QString::number(static_cast<int>(kind)) + u':' + QString::number(position) + u':' +
               text;
    }
    void type(const QString &words) const
    {
        m_finder->find();
        field(u"findText"_s)->clear();
        QTest::keyClicks(field(u"findText"_s), words);
    }
    [[nodiscard]] QString body(const char *item) const
    {
        return itemById(m_document->issue(), id(item))->body;
    }
    void typeExpression(const QString &words) const
    {
        type({});
        QTest::keyClick(field(u"findText"_s), Qt::Key_R, Qt::AltModifier);
        QTest::keyClicks(field(u"findText"_s), words);
    }
    void press(const QString &name) const
    {
        const auto buttons = bar().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == name) {
                button->click();
            }
        }
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<WritingPane> m_pane;
    EditorPanel *m_editor = nullptr;
    Finder *m_finder = nullptr;
};

void TestFinder::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(tides(), {}, {}, {});
    m_editor = new EditorPanel(*m_document);
    m_finder = &m_editor->finder();
    m_pane = std::make_unique<WritingPane>(*m_document, m_editor);
    m_pane->resize(700, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_editor->setItem(id("a"));
    m_editor->focusBody();
}

void TestFinder::cleanup()
{
    m_pane.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestFinder::findsWhileWordsAreTyped()
{
    type(u"tid"_s);
    QVERIFY(bar().isVisible());
    QVERIFY(field(u"findText"_s)->hasFocus());
    QCOMPARE(selected(), at(TextKind::Body, 4, u"tid"_s)); // from the caret on
    QCOMPARE(bar().status(), u"2 of 4"_s);
    QTest::keyClicks(field(u"findText"_s), u"e g"_s);
    QCOMPARE(selected(), at(TextKind::Body, 21, u"tide g"_s));
    QTest::keyClicks(field(u"findText"_s), u"x"_s);
    QCOMPARE(bar().status(), u"No matches"_s);
    QCOMPARE(selected(), at(TextKind::Body, 0, {})); // back where the words began
    field(u"findText"_s)->setText(u"Neap"_s);
    QCOMPARE(bar().status(), u"None here, 1 in the issue"_s);
}

void TestFinder::stepsThroughTheItemInReadingOrder()
{
    type(u"tide"_s);
    QLineEdit *words = field(u"findText"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(selected(), at(TextKind::Body, 21, u"tide"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(selected(), at(TextKind::Notes, 10, u"tide"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(selected(), at(TextKind::Title, 0, u"Tide"_s));
    m_finder->next();
    QCOMPARE(selected(), at(TextKind::Body, 4, u"tide"_s));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(selected(), at(TextKind::Title, 0, u"Tide"_s));
    m_finder->previous();
    QCOMPARE(selected(), at(TextKind::Notes, 10, u"tide"_s));
    QCOMPARE(m_editor->item(), id("a")); // not beyond
    QVERIFY(words->hasFocus());
}

void TestFinder::saysThatItBeganAnew()
{
    type(u"tide"_s);
    m_finder->previous();
    QCOMPARE(bar().status(), u"1 of 4"_s);
    m_finder->previous();
    QCOMPARE(bar().status(), u"From the end: 4 of 4"_s);
    m_finder->next();
    QCOMPARE(bar().status(), u"From the top: 1 of 4"_s);
    m_finder->next();
    QCOMPARE(bar().status(), u"2 of 4"_s);
}

void TestFinder::stepsOnFromTheCaret()
{
    type(u"tide"_s);
    m_editor->focusBody();
    QTextCursor cursor = m_editor->body().textCursor();
    cursor.setPosition(16);
    m_editor->body().setTextCursor(cursor);
    QCOMPARE(bar().status(), u"4 match(es)"_s);
    m_finder->next();
    QCOMPARE(selected(), at(TextKind::Body, 21, u"tide"_s));
    m_editor->focusTitle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    m_finder->previous();
    QCOMPARE(selected(), at(TextKind::Title, 0, u"Tide"_s));
    QVERIFY(!field(u"findText"_s)->hasFocus()); // F3 leaves the focus where it is
}

void TestFinder::tabGoesFromWordsToWords()
{
    m_finder->findWithReplacement();
    QVERIFY(field(u"findText"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(field(u"replaceText"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Previous match"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(field(u"findText"_s)->hasFocus());
}

void TestFinder::theSelectionBecomesTheWords()
{
    m_editor->body().select({4, 8});
    m_finder->find();
    QCOMPARE(field(u"findText"_s)->text(), u"tide"_s);
    QCOMPARE(bar().status(), u"2 of 4"_s);
    m_editor->focusBody();
    m_editor->body().select({4, 21}); // over lines: no words
    m_finder->find();
    QCOMPARE(field(u"findText"_s)->text(), u"tide"_s);
    QTest::keyClick(field(u"findText"_s), Qt::Key_R, Qt::AltModifier);
    m_editor->focusBody();
    m_editor->body().select({9, 15});
    m_finder->find();
    QCOMPARE(field(u"findText"_s)->text(), u"comes\\."_s);
    QCOMPARE(bar().status(), u"1 of 1"_s);
}

void TestFinder::escapeLeavesTheCaretAtTheMatch()
{
    type(u"goes"_s);
    QTest::keyClick(field(u"findText"_s), Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_editor->body().hasFocus());
    QCOMPARE(selected(), at(TextKind::Body, 26, u"goes"_s));
    QVERIFY(m_editor->body().marks().isEmpty());
    m_finder->next(); // the words are remembered
    QCOMPARE(selected(), at(TextKind::Body, 26, u"goes"_s));
    QVERIFY(!bar().isVisible());
}

void TestFinder::keysSwitchHowItIsFound()
{
    type(u"tide"_s);
    QLineEdit *words = field(u"findText"_s);
    QCOMPARE(m_finder->search().hitsIn(id("a")).size(), 4);
    QTest::keyClick(words, Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_finder->search().hitsIn(id("a")).size(), 3);
    QTest::keyClick(words, Qt::Key_W, Qt::AltModifier);
    QCOMPARE(m_finder->search().hitsIn(id("a")).size(), 2);
    QTest::keyClick(words, Qt::Key_R, Qt::AltModifier);
    words->setText(u"t.de|comes"_s);
    QCOMPARE(m_finder->search().hitsIn(id("a")).size(), 3);
}

void TestFinder::aWrongExpressionIsExplained()
{
    type(u"(tide"_s);
    QCOMPARE(bar().error(), QString());
    QTest::keyClick(field(u"findText"_s), Qt::Key_R, Qt::AltModifier);
    QCOMPARE(bar().error(),
             u"This is no regular expression: missing closing parenthesis. (character 6)"_s);
    QCOMPARE(bar().status(), QString());
    QTest::keyClicks(field(u"findText"_s), u")"_s);
    QCOMPARE(bar().error(), QString());
}

void TestFinder::whatIsFoundIsMarked()
{
    type(u"tide"_s);
    QCOMPARE(m_editor->body().marks(), (QList<TextSpan>{{4, 8}, {21, 25}}));
    QTest::keyClicks(&m_editor->body(), u"x"_s); // over the selected one
    QCOMPARE(m_editor->body().marks(), (QList<TextSpan>{{18, 22}}));
    m_editor->setItem(id("c"));
    QCOMPARE(m_editor->body().marks(), (QList<TextSpan>{{5, 9}}));
}

void TestFinder::listsTheIssue()
{
    m_finder->findInIssue();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    QVERIFY(m_pane->hits().isVisible());
    QCOMPARE(m_pane->hits().summary(), u"8 match(es) in 4 place(s)"_s);
    QCOMPARE(m_pane->hits().list().model()->rowCount(), 12);
    QTest::keyClick(field(u"findText"_s), Qt::Key_Down);
    QVERIFY(m_pane->hits().list().hasFocus());
    QTest::keyClick(&m_pane->hits().list(), Qt::Key_Escape);
    QVERIFY(!m_pane->hits().isVisible());
    QVERIFY(bar().isVisible());
}

void TestFinder::stepsThroughTheIssueWhileItIsListed()
{
    QSignalSpy sections(m_finder, &Finder::sectionShown);
    QSignalSpy items(m_finder, &Finder::itemShown);
    m_finder->findInIssue();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    QCOMPARE(bar().status(), u"8 match(es)"_s); // typing leaves the text where it is
    const auto step = [this](int number) {
        m_finder->next();
        QCOMPARE(bar().status(), u"%1 of 8"_s.arg(number));
    };
    step(3);
    step(4);
    step(5);
    QCOMPARE(selected(), at(TextKind::Notes, 10, u"tide"_s));
    step(6);
    QCOMPARE(m_editor->item(), id("b"));
    const auto selectedInCard = [this] {
        QString text;
        const auto lines = m_editor->findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines) {
            text += bar().isAncestorOf(line) ? QString() : line->selectedText();
        }
        return text;
    };
    QCOMPARE(selectedInCard(), u"Tide"_s); // the outlet
    step(7);
    QCOMPARE(selectedInCard(), QString());
    QCOMPARE(selected(), at(TextKind::Body, 3, u"tide"_s));
    step(8);
    QCOMPARE(m_editor->item(), id("c"));
    QCOMPARE(items.last().first().value<ItemId>(), id("c"));
    m_finder->next();
    QCOMPARE(bar().status(), u"From the top: 1 of 8"_s);
    QCOMPARE(sections.size(), 1); // a section's title
    step(2);
    QCOMPARE(selected(), at(TextKind::Title, 0, u"Tide"_s));
    m_finder->previous();
    m_finder->previous();
    QCOMPARE(bar().status(), u"From the end: 8 of 8"_s);
}

void TestFinder::theListFollowsTheText()
{
    m_finder->findInIssue();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    m_editor->focusBody();
    QTest::keyClicks(&m_editor->body(), u"tide "_s);
    QCOMPARE(m_pane->hits().summary(), u"9 match(es) in 4 place(s)"_s);
    m_document->undo();
    QCOMPARE(m_pane->hits().summary(), u"8 match(es) in 4 place(s)"_s);
    QVERIFY(m_pane->hits().isVisible());
}

void TestFinder::aRowLeadsToItsPlace()
{
    m_finder->findInIssue();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    QListView &list = m_pane->hits().list();
    // section: heading, title; a: heading, title, body, body, notes; b: heading, outlet, body; c.
    const auto enter = [&list](int row) {
        list.setFocus();
        list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&list, Qt::Key_Return);
    };
    enter(9);
    QCOMPARE(m_editor->item(), id("b"));
    QVERIFY(m_editor->body().hasFocus());
    QCOMPARE(selected(), at(TextKind::Body, 3, u"tide"_s));
    enter(3);
    QCOMPARE(m_editor->item(), id("a"));
    QCOMPARE(selected(), at(TextKind::Title, 0, u"Tide"_s));
    QVERIFY(!m_editor->body().hasFocus());
    enter(8);
    QCOMPARE(m_editor->item(), id("b"));
    auto *outlet = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(outlet != nullptr);
    QCOMPARE(outlet->selectedText(), u"Tide"_s);
    const QRect row = list.visualRect(list.model()->index(11, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_editor->item(), id("c"));
    QVERIFY(m_editor->body().hasFocus());
}

void TestFinder::replacesOneAndGoesOn()
{
    m_finder->findWithReplacement();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    QLineEdit *replacement = field(u"replaceText"_s);
    QVERIFY(replacement->isVisible());
    replacement->setText(u"ebb"_s);
    replacement->setFocus();
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(body("a"), u"The ebb comes.\n\nThe tide goes."_s);
    QCOMPARE(selected(), at(TextKind::Body, 20, u"tide"_s));
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(body("a"), u"The ebb comes.\n\nThe ebb goes."_s);
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(itemById(m_document->issue(), id("a"))->notes, u"Ask about ebbs."_s);
    QCOMPARE(selected(), at(TextKind::Title, 0, u"Tide"_s));
    QCOMPARE(m_document->undoStack()->count(), 3);
    QCOMPARE(m_document->undoStack()->undoText(), u"Replace"_s);
}

void TestFinder::replacesInTheItemOnly()
{
    QSignalSpy replaced(m_finder, &Finder::replaced);
    m_finder->findWithReplacement();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    field(u"replaceText"_s)->setText(u"ebb"_s);
    const Issue before = m_document->issue();
    press(u"In item"_s);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced.first().first().toInt(), 4);
    QCOMPARE(body("a"), u"The ebb comes.\n\nThe ebb goes."_s);
    QCOMPARE(m_editor->body().toPlainText(), body("a"));
    QCOMPARE(itemById(m_document->issue(), id("a"))->title, u"ebb tables"_s);
    QCOMPARE(body("b"), u"No tides here, wind only."_s);
    m_document->undo();
    QCOMPARE(m_document->issue(), before);
    QCOMPARE(m_editor->body().toPlainText(), body("a"));
}

void TestFinder::replacesInTheIssueAsOneUndo()
{
    QSignalSpy replaced(m_finder, &Finder::replaced);
    m_finder->findWithReplacement();
    QTest::keyClick(field(u"findText"_s), Qt::Key_R, Qt::AltModifier);
    field(u"findText"_s)->setText(u"(t)ide(s?)"_s);
    field(u"replaceText"_s)->setText(u"<$2$1>"_s);
    const Issue before = m_document->issue();
    press(u"In issue"_s);
    QCOMPARE(replaced.first().first().toInt(), 8);
    QCOMPARE(body("b"), u"No <st> here, wind only."_s);
    QCOMPARE(m_document->issue().sections[0].title, u"News and <st>"_s);
    QCOMPARE(itemById(m_document->issue(), id("b"))->sources[0].outlet, u"The <T> Wire"_s);
    QCOMPARE(bar().status(), u"No matches"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undo();
    QCOMPARE(m_document->issue(), before);
    m_document->redo();
    QCOMPARE(body("c"), u"Neap <t>."_s);
}

void TestFinder::goesOnBehindWhatWasPutIn()
{
    m_finder->findWithReplacement();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    field(u"replaceText"_s)->setText(u"tide, tide"_s);
    press(u"Replace"_s);
    QCOMPARE(body("a"), u"The tide, tide comes.\n\nThe tide goes."_s);
    QCOMPARE(selected(), at(TextKind::Body, 27, u"tide"_s));
}

void TestFinder::stepsFromPlaceToPlace()
{
    typeExpression(u"^"_s);
    QCOMPARE(selected(), at(TextKind::Body, 0, {})); // where the caret is
    QCOMPARE(bar().status(), u"1 of 4"_s);
    QCOMPARE(m_editor->body().marks(), (QList<TextSpan>{{0, 0}, {16, 16}, {17, 17}}));
    m_finder->next();
    QCOMPARE(selected(), at(TextKind::Body, 16, {}));
    m_finder->next();
    m_finder->next();
    QCOMPARE(selected(), at(TextKind::Notes, 0, {}));
    QCOMPARE(bar().status(), u"4 of 4"_s);
    m_finder->next();
    QCOMPARE(bar().status(), u"From the top: 1 of 4"_s);
    m_finder->previous();
    QCOMPARE(bar().status(), u"From the end: 4 of 4"_s);
    m_finder->previous();
    QCOMPARE(selected(), at(TextKind::Body, 17, {}));
    m_finder->previous();
    QCOMPARE(selected(), at(TextKind::Body, 16, {}));
}

void TestFinder::replacesPlaceByPlace()
{
    m_finder->findWithReplacement();
    typeExpression(u"$"_s);
    QCOMPARE(selected(), at(TextKind::Body, 15, {}));
    field(u"replaceText"_s)->setText(u"!"_s);
    press(u"Replace"_s);
    QCOMPARE(body("a"), u"The tide comes.!\n\nThe tide goes."_s);
    QCOMPARE(selected(), at(TextKind::Body, 17, {}));
    press(u"Replace"_s);
    QCOMPARE(body("a"), u"The tide comes.!\n!\nThe tide goes."_s);
    press(u"Replace"_s);
    QCOMPARE(body("a"), u"The tide comes.!\n!\nThe tide goes.!"_s);
    QCOMPARE(selected(), at(TextKind::Notes, 16, {}));
}

void TestFinder::replacesAllPlacesAsOneUndo()
{
    QSignalSpy replaced(m_finder, &Finder::replaced);
    m_finder->findWithReplacement();
    m_finder->findInIssue();
    typeExpression(u"^"_s);
    QCOMPARE(m_pane->hits().summary(), u"6 match(es) in 3 place(s)"_s);
    const auto spoken = [this](int row) {
        const QAbstractItemModel *model = m_pane->hits().list().model();
        return model->data(model->index(row, 0), Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(1), u"The tide comes."_s);
    QCOMPARE(spoken(2), u"empty line"_s);
    field(u"replaceText"_s)->setText(u"> "_s);
    const Issue before = m_document->issue();
    press(u"In item"_s);
    QCOMPARE(replaced.last().first().toInt(), 4);
    QCOMPARE(body("a"), u"> The tide comes.\n> \n> The tide goes."_s);
    QCOMPARE(itemById(m_document->issue(), id("a"))->title, u"Tide tables"_s);
    m_document->undo();
    QCOMPARE(m_document->issue(), before);
    press(u"In issue"_s);
    QCOMPARE(replaced.last().first().toInt(), 6);
    QCOMPARE(body("c"), u"> Neap tide."_s);
    m_document->undo();
    QCOMPARE(m_document->issue(), before);
}

void TestFinder::replacingKeepsTheCaretAndTheView()
{
    Issue issue = tides();
    issue.sections[0].items[0].body = QString(u"A tide.\n\n"_s).repeated(200);
    m_document->open(issue, {}, {}, {});
    m_editor->setItem(id("a"));
    m_editor->focusBody();
    MarkdownEditor &text = m_editor->body();
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(9 * 100);
    text.setTextCursor(cursor);
    text.centerCursor();
    const int top = text.cursorRect().top();
    m_finder->findWithReplacement();
    QTest::keyClicks(field(u"findText"_s), u"tide"_s);
    m_editor->focusBody();
    text.setTextCursor(cursor);
    text.centerCursor();
    const int shown = text.cursorRect().top();
    field(u"replaceText"_s)->setText(u"tidal wave"_s);
    m_finder->replace(ReplaceReach::Item);
    QCOMPARE(text.textCursor().block().text(), u"A tidal wave."_s);
    QCOMPARE(text.textCursor().positionInBlock(), 0);
    QCOMPARE(text.textCursor().blockNumber(), 200);
    QCOMPARE(text.cursorRect().top(), shown);
    QVERIFY(top > 0);
}

void TestFinder::theProgramsKeysPassTheFields()
{
    m_finder->findWithReplacement();
    for (const QString &name : {u"findText"_s, u"replaceText"_s}) {
        QLineEdit *line = field(name);
        QKeyEvent link(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
        link.ignore();
        QApplication::sendEvent(line, &link);
        QVERIFY(!link.isAccepted());
        QKeyEvent next(QEvent::ShortcutOverride, Qt::Key_F3, Qt::NoModifier);
        next.ignore();
        QApplication::sendEvent(line, &next);
        QVERIFY(!next.isAccepted());
        QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_A, Qt::NoModifier, u"a"_s);
        letter.ignore();
        QApplication::sendEvent(line, &letter);
        QVERIFY(letter.isAccepted());
    }
}

void TestFinder::everyControlHasAName()
{
    m_finder->findWithReplacement();
    m_finder->findInIssue();
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if ((bar().isAncestorOf(widget) || m_pane->hits().isAncestorOf(widget)) &&
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            widget->parentWidget() != &m_pane->hits().list()) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

void TestFinder::unfinishedInputIsTakenIn()
{
    QInputMethodEvent preedit(u"tide"_s, {});
    QApplication::sendEvent(&m_editor->body(), &preedit);
    type(u"tide"_s);
    QCOMPARE(body("a"), u"tideThe tide comes.\n\nThe tide goes."_s);
    QCOMPARE(m_editor->body().marks().first(), (TextSpan{0, 4}));
}

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"
