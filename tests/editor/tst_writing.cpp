// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/markdown/markdownhighlighter.h"
#include "editor/search/finder.h"
#include "issues.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

namespace {

ItemId id(const char *text)
{
    return ItemId(QString::fromLatin1(text));
}

} // namespace

/// How the text looks while it is written: width, type, zoom, dimming, the caret's line, scripts
/// from right to left, input methods.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void takesItsLook();
    void titleAndNotesShareTheColumn();
    void wheelAsksForAnotherZoom();
    void shadeFollowsTheCaret();
    void shadeLeavesTheTextAlone();
    void quietShowsTitleAndTextAlone();
    void typewriterKeepsTheLineInTheMiddle();
    void placesComeBack();
    void paragraphsGoTheirOwnWay_data();
    void paragraphsGoTheirOwnWay();
    void marksOfRightToLeftWordsAreWhereTheyAre();
    void marksOfWordsWithinTheOtherWay();
    void theCaretIsOursAlone();
    void clausesStay_data();
    void clausesStay();

private:
    void open(const QString &body);
    void caretTo(int position) const
    {
        QTextCursor cursor = m_body->textCursor();
        cursor.setPosition(position);
        m_body->setTextCursor(cursor);
    }
    [[nodiscard]] QString written() const { return itemById(m_document->issue(), id("n1"))->body; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorPanel> m_panel;
    MarkdownEditor *m_body = nullptr;
};

void TestWriting::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
    m_panel = std::make_unique<EditorPanel>(*m_document);
    m_panel->resize(1000, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_body = &m_panel->body();
    m_panel->setItem(id("n1"));
    m_panel->focusBody();
}

void TestWriting::cleanup()
{
    m_panel.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestWriting::open(const QString &body)
{
    Issue issue = smallIssue();
    issue.sections[1].items[0].body = body;
    m_document->open(issue, {}, {}, {});
    m_panel->setItem(id("n1"));
    m_panel->focusBody();
}

void TestWriting::takesItsLook()
{
    const int usual = m_body->viewport()->width();
    const qreal size = m_body->document()->defaultFont().pointSizeF();
    m_panel->setLook({.column = ColumnWidth::Narrow});
    QCOMPARE(m_body->viewport()->width(), usual - 100);
    m_panel->setLook({.column = ColumnWidth::Wide});
    QCOMPARE(m_body->viewport()->width(), usual + 140);
    m_panel->setLook({.column = ColumnWidth::Window});
    QVERIFY(m_body->viewport()->width() > 900);
    m_panel->setLook({.face = WritingFace::Mono, .zoom = 200});
    QCOMPARE(m_body->document()->defaultFont().families().first(), u"Noto Sans Mono"_s);
    QCOMPARE(m_body->document()->defaultFont().pointSizeF(), 2 * size);
    m_panel->setItem(id("n2")); // the others, too
    QCOMPARE(m_body->document()->defaultFont().pointSizeF(), 2 * size);
    m_panel->setLook({.zoom = 7'000});
    QCOMPARE(m_body->zoom(), largestZoom);
}

void TestWriting::titleAndNotesShareTheColumn()
{
    const auto *title = m_panel->findChild<QWidget *>(u"title"_s);
    const int usual = title->width();
    m_panel->setLook({.column = ColumnWidth::Narrow});
    QCoreApplication::processEvents();
    QCOMPARE(title->width(), usual - 100);
}

void TestWriting::wheelAsksForAnotherZoom()
{
    const QSignalSpy asked(m_panel.get(), &EditorPanel::zoomRequested);
    QWheelEvent up({10, 10}, m_body->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, Qt::NoButton,
                   Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_body->viewport(), &up);
    QCOMPARE(asked.last().first().toInt(), 110);
    m_panel->zoomOut();
    QCOMPARE(asked.last().first().toInt(), 90);
}

void TestWriting::shadeFollowsTheCaret()
{
    open(u"One. Two.\n\nThree."_s);
    QVERIFY(!m_body->litSpan());
    m_panel->setQuiet(true);
    QCOMPARE(m_body->litSpan(), (TextSpan{0, 5}));
    caretTo(7);
    QCOMPARE(m_body->litSpan(), (TextSpan{5, 9}));
    QCOMPARE(m_body->extraSelections().size(), 2);
    m_panel->setLook({.focusUnit = FocusUnit::Paragraph});
    QCOMPARE(m_body->litSpan(), (TextSpan{0, 9}));
    QTest::keyClicks(m_body, u"x"_s);
    QCOMPARE(m_body->litSpan(), (TextSpan{0, 10}));
    m_panel->setQuiet(false);
    QVERIFY(m_body->extraSelections().isEmpty());
}

void TestWriting::shadeLeavesTheTextAlone()
{
    open(u"**One.** Two.\n\nThree."_s);
    const Issue before = m_document->issue();
    m_panel->setQuiet(true);
    caretTo(10);
    caretTo(16);
    QCOMPARE(m_document->issue(), before);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QCOMPARE(BodyTexts::plainText(*m_body->document()), written());
}

void TestWriting::quietShowsTitleAndTextAlone()
{
    m_panel->setQuiet(true);
    QCoreApplication::processEvents();
    QStringList shown;
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            shown.append(widget->objectName());
        }
    }
    shown.removeAll(u"qt_scrollarea_vcontainer"_s);
    shown.removeAll(QString());
    shown.sort();
    QCOMPARE(shown, (QStringList{u"body"_s, u"title"_s}));
    m_panel->setItem(id("n2")); // and so do the others
    QVERIFY(!m_panel->findChild<QWidget *>(u"title"_s)->parentWidget()->isHidden());
    m_panel->finder().find(); // what is asked for comes
    QVERIFY(m_panel->findChild<QLineEdit *>(u"findText"_s)->isVisible());
}

void TestWriting::typewriterKeepsTheLineInTheMiddle()
{
    open(u"A line.\n"_s.repeated(200));
    m_panel->setLook({.typewriter = true});
    const auto middle = [this] { return m_body->viewport()->height() / 2; };
    caretTo(8 * 100);
    for (int line = 0; line < 5; ++line) {
        QTest::keyClick(m_body, Qt::Key_Down);
        QVERIFY2(std::abs(m_body->cursorRect().center().y() - middle()) < 40,
                 qPrintable(QString::number(m_body->cursorRect().center().y())));
    }
    caretTo(8 * 200); // the last one, too
    QVERIFY(std::abs(m_body->cursorRect().center().y() - middle()) < 40);
    QTest::mouseClick(m_body->viewport(), Qt::LeftButton, {}, {20, middle() - 100});
    QVERIFY(std::abs(m_body->cursorRect().center().y() - (middle() - 100)) < 30); // stays there
}

void TestWriting::placesComeBack()
{
    open(u"A line.\n"_s.repeated(200));
    caretTo(800);
    m_body->verticalScrollBar()->setValue(90);
    m_panel->setItem(id("n2"));
    caretTo(3);
    const auto places = m_body->places();
    QCOMPARE(places.at(id("n1")).position, 800);
    QCOMPARE(places.at(id("n1")).scroll, 90);
    QCOMPARE(places.at(id("n2")).position, 3);

    EditorPanel other(*m_document);
    other.resize(1000, 800);
    other.show();
    other.setItem(id("n2"));
    other.body().setPlaces(places);
    QCOMPARE(other.body().textCursor().position(), 3);
    other.setItem(id("n1"));
    QCOMPARE(other.body().textCursor().position(), 800);
    QCOMPARE(other.body().verticalScrollBar()->value(), 90);
    other.body().setPlaces({{id("n1"), {.anchor = 1, .position = 99'999, .scroll = 9'999}}});
    QCOMPARE(other.body().textCursor().position(), 1600); // a text that was shortened elsewhere
}

void TestWriting::paragraphsGoTheirOwnWay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("Latin") << u"The wind."_s << false;
    QTest::newRow("Arabic") << u"هبت الريح."_s << true;
    QTest::newRow("Hebrew") << u"הרוח נושבת."_s << true;
    QTest::newRow("Hebrew behind a mark") << u"> הרוח נושבת."_s << true;
    QTest::newRow("Arabic with Latin in it") << u"هبت Wind الريح."_s << true;
    QTest::newRow("Latin with Hebrew in it") << u"The רוח blows."_s << false;
}

void TestWriting::paragraphsGoTheirOwnWay()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isRightToLeft);
    open(u"One.\n\n"_s + line + u"\n\nOne."_s);
    const QTextBlock block = m_body->document()->findBlockByNumber(2);
    m_body->document()->documentLayout()->blockBoundingRect(block); // lays it out
    const QTextLine laid = block.layout()->lineAt(0);
    const qreal width = m_body->viewport()->width();
    const QRectF text = laid.naturalTextRect();
    if (isRightToLeft) {
        QVERIFY2(text.right() > width - 20, qPrintable(QString::number(text.right())));
    } else {
        QVERIFY2(text.left() < 20, qPrintable(QString::number(text.left())));
    }
    // Left is left, whatever the way: the caret goes through the line and out of it.
    caretTo(block.position());
    const qreal start = m_body->cursorRect().x();
    caretTo(block.position() + static_cast<int>(line.size()));
    QCOMPARE(m_body->cursorRect().x() < start, isRightToLeft);
}

void TestWriting::marksOfRightToLeftWordsAreWhereTheyAre()
{
    open(u"הרוח נושבת"_s);
    m_panel->finder().find();
    m_panel->findChild<QLineEdit *>(u"findText"_s)->setText(u"הרוח"_s);
    QCOMPARE(m_body->marks(), (QList<TextSpan>{{0, 4}}));
    caretTo(10); // nothing is selected over it
    const QImage picture = m_body->viewport()->grab().toImage();
    const QColor mark = tokens(Scheme::Light).mark;
    const auto isMarked = [&](qreal x) {
        return picture.pixelColor(qRound(x * picture.devicePixelRatio()),
                                  m_body->cursorRect().top() + 3) == mark;
    };
    const QTextLine line = m_body->document()->firstBlock().layout()->lineAt(0);
    QVERIFY(isMarked(line.cursorToX(2)));
    QVERIFY(!isMarked(line.cursorToX(7)));
}

void TestWriting::marksOfWordsWithinTheOtherWay()
{
    open(u"הרוח נשבה Tide tables"_s);
    m_panel->finder().find();
    m_panel->findChild<QLineEdit *>(u"findText"_s)->setText(u"tide"_s);
    caretTo(0);
    const QImage picture = m_body->viewport()->grab().toImage();
    const QColor mark = tokens(Scheme::Light).mark;
    const QTextLine line = m_body->document()->firstBlock().layout()->lineAt(0);
    const auto isMarked = [&](qreal x) {
        return picture.pixelColor(qRound(x * picture.devicePixelRatio()),
                                  m_body->cursorRect().top() + 3) == mark;
    };
    QVERIFY(isMarked(line.cursorToX(12)));  // "Ti|de"
    QVERIFY(!isMarked(line.cursorToX(18))); // "tab|les"
    QVERIFY(!isMarked(line.cursorToX(6)));
}

void TestWriting::theCaretIsOursAlone()
{
    QCOMPARE(m_body->cursorWidth(), 0);
    m_panel->setItem(id("n2"));
    QCOMPARE(m_body->cursorWidth(), 0);
}

void TestWriting::clausesStay_data()
{
    QTest::addColumn<QString>("preedit");
    QTest::addColumn<QList<int>>("clauses"); // lengths
    QTest::newRow("Chinese") << u"zhong'guo"_s << QList<int>{9};
    QTest::newRow("Japanese, three clauses") << u"今日は風が吹く"_s << QList<int>{3, 2, 2};
}

/// Highlighting, dimming, marks of matches and undo leave unfinished text as the input method
/// shows it.
void TestWriting::clausesStay()
{
    QFETCH(const QString, preedit);
    QFETCH(const QList<int>, clauses);
    open(u"A **tide** comes. Tide goes.\n\nMore tide."_s);
    m_panel->setQuiet(true);
    m_panel->finder().find();
    m_panel->findChild<QLineEdit *>(u"findText"_s)->setText(u"tide"_s);
    m_panel->focusBody();
    caretTo(8); // within the bold word
    QList<QInputMethodEvent::Attribute> attributes;
    int start = 0;
    for (qsizetype clause = 0; clause < clauses.size(); ++clause) {
        QTextCharFormat format;
        format.setUnderlineStyle(clause == 0 ? QTextCharFormat::SingleUnderline
                                             : QTextCharFormat::DotLine);
        attributes.append(
            {QInputMethodEvent::TextFormat, start, clauses[clause], QVariant(format)});
        start += clauses[clause];
    }
    attributes.append({QInputMethodEvent::Cursor, start, 1, QVariant()});
    QInputMethodEvent event(preedit, attributes);
    QApplication::sendEvent(m_body, &event);
    QCoreApplication::processEvents();

    const QTextBlock block = m_body->document()->firstBlock();
    QCOMPARE(block.layout()->preeditAreaText(), preedit);
    QCOMPARE(block.layout()->preeditAreaPosition(), 8);
    int at = 8;
    for (qsizetype clause = 0; clause < clauses.size(); ++clause) {
        const auto formats = block.layout()->formats();
        const auto own = std::ranges::find_if(formats, [&](const auto &range) {
            return range.start == at && range.length == clauses[clause] &&
                   range.format.underlineStyle() != QTextCharFormat::NoUnderline;
        });
        QVERIFY2(own != formats.end(), qPrintable(QString::number(clause)));
        at += clauses[clause];
    }
    QCOMPARE(written(), u"A **tide** comes. Tide goes.\n\nMore tide."_s);
    QCOMPARE(m_body->litSpan(), (TextSpan{0, 28})); // the paragraph that is written in
    QCOMPARE(m_body->marks().size(), 3);

    m_document->undo(); // nothing is there to undo but the unfinished text, which goes in first
    QCOMPARE(block.layout()->preeditAreaText(), QString());
    QCOMPARE(written(), u"A **tide** comes. Tide goes.\n\nMore tide."_s);
    m_document->redo();
    QCOMPARE(written(), u"A **tide"_s + preedit + u"** comes. Tide goes.\n\nMore tide."_s);
}

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
