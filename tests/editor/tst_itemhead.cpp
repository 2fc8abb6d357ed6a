// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/item/fieldline.h"
#include "editor/item/growingtext.h"
#include "editor/item/itemcard.h"
#include "editor/item/notespane.h"
#include "editor/item/ownerbox.h"
#include "editor/item/picturefield.h"
#include "editor/item/sourcerow.h"
#include "editor/item/statusbox.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/picture/altbar.h"
#include "editor/picture/pictureinsertion.h"
#include "editor/style/rowlabel.h"
#include "tests/editor/issues.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDate>
#include <QImage>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace masthead;
using namespace masthead::tests;

namespace {

ItemId id(const char *text)
{
    return ItemId(QString::fromUtf8(text));
}

} // namespace

class TestItemHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void titleIsOneUndo();
    void titleHasOneLine();
    void titleIsWrittenOver();
    void menusHaveNoUndoOfTheirOwn();
    void enterGoesToTheBody();
    void upGoesToTheTitle();
    void statusIsAChange();
    void unfinishedInputIsNoChange();
    void sameStatusIsNoChange();
    void statusShowsItsWholeName();
    void refusedEditIsToldAndTakenBack_data();
    void refusedEditIsToldAndTakenBack();
    void sourceIsWritten();
    void sourceIsRemoved();
    void sourceThatSaysNothingIsNone();
    void sourceThatIsEmptiedGoesWhenItIsLeft();
    void undoneSourceStaysToBeWrittenIn();
    void sourceThatMovesUpTakesItsOtherUsesAlong();
    void pastedAddressFillsItsSource();
    void typedAddressFillsItsSourceAtItsEnd();
    void sourcesAreOrderedByMenuAndDrag();
    void sourceTellsWhereElseItsAddressIs();
    void undoneSourceWritesNothing();
    void quoteShowsWhenThereIsOne();
    void kindsHaveTheirFields();
    void fieldIsWritten();
    void datesShowAsTheReaderWritesThem_data();
    void datesShowAsTheReaderWritesThem();
    void timeOfADayIsReadAsItIsShown();
    void monthsAreReadInTheOwnLanguageAndInEnglish_data();
    void monthsAreReadInTheOwnLanguageAndInEnglish();
    void dateTypedByHandBecomesIso();
    void tabVisitsPartsAsTheyStand_data();
    void tabVisitsPartsAsTheyStand();
    void addressIsFinishedWhenTheItemIsLeft();
    void coverIsChosenAndTakenAway();
    void ownerIsTypedIntoTheMenu();
    void ownerIsChosen();
    void undoFromAFieldIsTheDocuments();
    void notesAreFoldedWhileEmpty();
    void anotherItemBringsItsOwnValues();
    void typingIsNotDisturbedByItsEcho();
    void removedItemLeavesAnEmptyPanel();
    void anotherIssueBringsItsOwnTexts();

private:
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name = "") const
    {
        return m_panel->findChild<Widget *>(QString::fromUtf8(name));
    }
    [[nodiscard]] FieldLine *field(const char *accessibleName) const
    {
        const QList<FieldLine *> fields = m_panel->findChildren<FieldLine *>();
        for (FieldLine *candidate : fields) {
            if (candidate->accessibleName() == QString::fromUtf8(accessibleName) &&
                candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] const Item &item(const char *name) const
    {
        return *itemById(m_document->issue(), id(name));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorPanel> m_panel;
};

void TestItemHead::init()
{
    Issue issue = smallIssue();
    Item tour = tests::item("e1", "Tour", "Come along.");
    tour.fields = {{QStringLiteral("starts"), QStringLiteral("2024-04-21")}};
    issue.sections.append(tests::section("event", SectionKind::Event, "Join", {tour}));
    m_document = std::make_unique<Document>();
    m_document->open(issue, {}, {}, {});
    m_panel = std::make_unique<EditorPanel>(*m_document);
    m_panel->resize(700, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setItem(id("n1"));
}

void TestItemHead::cleanup()
{
    m_panel.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestItemHead::titleIsOneUndo()
{
    auto *title = part<GrowingText>("title");
    QCOMPARE(title->value(), QStringLiteral("First"));
    m_panel->focusTitle();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, QStringLiteral(" light"));
    QCOMPARE(item("n1").title, QStringLiteral("First light"));
    QCOMPARE(m_document->undoStack()->index(), 1);
    m_document->undo();
    QCOMPARE(title->value(), QStringLiteral("First"));
}

void TestItemHead::titleHasOneLine()
{
    auto *title = part<GrowingText>("title");
    QApplication::clipboard()->setText(QStringLiteral("a\r\nb\u2029c\u200B\u0001"));
    title->selectAll();
    title->paste();
    QCOMPARE(item("n1").title, QStringLiteral("a b c"));
}

/// As a row of the outline, where it is named by its key; not where the author goes to a place in
/// it.
void TestItemHead::titleIsWrittenOver()
{
    auto *title = part<GrowingText>("title");
    m_panel->focusTitle();
    QTest::keyClicks(title, QStringLiteral("Other"));
    QCOMPARE(item("n1").title, QStringLiteral("Other"));
    m_panel->focusBody();
    QTest::keyClick(&m_panel->body(), Qt::Key_Up);
    QVERIFY(title->hasFocus());
    QVERIFY(!title->textCursor().hasSelection());
    m_panel->focusBody();
    QTest::mouseClick(title->viewport(), Qt::LeftButton, {}, {2, 10});
    QVERIFY(title->hasFocus());
    QVERIFY(!title->textCursor().hasSelection());
}

void TestItemHead::menusHaveNoUndoOfTheirOwn()
{
    for (auto *text : m_panel->findChildren<GrowingText *>()) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(text->viewport(), &event);
        auto *menu = text->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().value(0)->objectName(), QStringLiteral("edit-cut"));
        menu->close();
    }
}

void TestItemHead::enterGoesToTheBody()
{
    m_panel->focusTitle();
    QTest::keyClick(part<GrowingText>("title"), Qt::Key_Return);
    QVERIFY(m_panel->body().hasFocus());
    QCOMPARE(item("n1").title, QStringLiteral("First"));
}

void TestItemHead::upGoesToTheTitle()
{
    m_panel->focusBody();
    QTest::keyClick(&m_panel->body(), Qt::Key_Up);
    QVERIFY(part<GrowingText>("title")->hasFocus());
}

void TestItemHead::statusIsAChange()
{
    auto *status = part<StatusBox>();
    QCOMPARE(status->status(), Status::Idea);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(item("n1").status, Status::Draft);
    m_document->undo();
    QCOMPARE(status->status(), Status::Idea);
}

void TestItemHead::unfinishedInputIsNoChange()
{
    auto *title = part<GrowingText>("title");
    m_panel->focusTitle();
    QTest::keyClick(title, Qt::Key_End);
    QInputMethodEvent unfinished(QStringLiteral("ni"), {});
    QApplication::sendEvent(title, &unfinished);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(!m_document->isDirty());
    QInputMethodEvent finished;
    finished.setCommitString(QStringLiteral("你"));
    QApplication::sendEvent(title, &finished);
    QCOMPARE(item("n1").title, QStringLiteral("First你"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestItemHead::sameStatusIsNoChange()
{
    auto *status = part<StatusBox>();
    Q_EMIT status->activated(status->currentIndex());
    QVERIFY(!m_document->isDirty());
}

void TestItemHead::statusShowsItsWholeName()
{
    auto *status = part<StatusBox>();
    for (const Status value : {Status::Approved, Status::Idea, Status::Ready}) {
        status->setStatus(value);
        QTRY_COMPARE(status->width(), status->sizeHint().width());
    }
    status->showPopup();
    QVERIFY(status->view()->width() >= status->view()->sizeHintForColumn(0));
    QCOMPARE(status->view()->textElideMode(), Qt::ElideNone);
    status->hidePopup();
}

void TestItemHead::refusedEditIsToldAndTakenBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("title") << QStringLiteral("Title");
    QTest::newRow("notes") << QStringLiteral("Private notes");
}

/// Half a character, as a broken input method commits it: no file could hold it.
void TestItemHead::refusedEditIsToldAndTakenBack()
{
    QFETCH(QString, name);
    QTest::mouseClick(part<NotesPane>()->findChild<QAbstractButton *>(), Qt::LeftButton);
    GrowingText *text = nullptr;
    for (GrowingText *candidate : m_panel->findChildren<GrowingText *>()) {
        if (candidate->accessibleName() == name) {
            text = candidate;
        }
    }
    QVERIFY(text != nullptr);
    const QString before = text->value();
    QSignalSpy failed(m_panel.get(), &EditorPanel::failed);
    QInputMethodEvent half;
    half.setCommitString(QString(QChar(0xD83D)));
    QApplication::sendEvent(text, &half);
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(text->value(), before);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestItemHead::sourceIsWritten()
{
    m_panel->addSource();
    FieldLine *address = field("Address");
    QVERIFY(address != nullptr);
    QTest::keyClicks(address, QStringLiteral("https://a.example/"));
    QTest::keyClicks(field("Outlet"), QStringLiteral("The Wire"));
    QCOMPARE(item("n1").sources[0].address, QStringLiteral("https://a.example/"));
    QCOMPARE(item("n1").sources[0].outlet, QStringLiteral("The Wire"));
    while (m_document->undoStack()->canUndo()) {
        m_document->undo();
    }
    QVERIFY(item("n1").sources.isEmpty());
    m_panel->focusBody();
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 0);
}

void TestItemHead::sourceIsRemoved()
{
    for (const char *outlet : {"One", "Two"}) {
        m_panel->addSource();
        const QList<SourceRow *> rows = m_panel->findChildren<SourceRow *>();
        Source source;
        source.outlet = QString::fromLatin1(outlet);
        Q_EMIT rows.last()->edited(source);
    }
    const QList<SourceRow *> rows = m_panel->findChildren<SourceRow *>();
    QCOMPARE(rows.size(), 2);
    Q_EMIT rows[1]->removeRequested();
    QCOMPARE(item("n1").sources.size(), 1);
    QCOMPARE(item("n1").sources[0].outlet, QStringLiteral("One"));
    m_document->undo();
    QCOMPARE(item("n1").sources.size(), 2);
}

void TestItemHead::sourceThatSaysNothingIsNone()
{
    m_panel->addSource();
    QVERIFY(field("Address")->hasFocus());
    m_panel->addSource(); // one to write in is enough
    QCOMPARE(m_panel->findChildren<SourceRow *>().size(), 1);
    m_panel->focusBody();
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 0);

    m_panel->addSource();
    m_panel->setItem(id("n2"));
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 0);
    QVERIFY(!m_document->isDirty());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestItemHead::sourceThatIsEmptiedGoesWhenItIsLeft()
{
    m_panel->addSource();
    QTest::keyClicks(field("Outlet"), QStringLiteral("One"));
    const int undos = m_document->undoStack()->count();
    field("Outlet")->setFocus();
    field("Outlet")->selectAll();
    QTest::keyClick(field("Outlet"), Qt::Key_Delete);
    QCOMPARE(m_panel->findChildren<SourceRow *>().size(), 1); // to write another one
    QVERIFY(item("n1").sources.isEmpty());
    m_panel->focusBody();
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 0);
    QCOMPARE(m_document->undoStack()->count(), undos); // one with what was written before
}

void TestItemHead::undoneSourceStaysToBeWrittenIn()
{
    m_panel->addSource();
    QTest::keyClicks(field("Outlet"), QStringLiteral("x"));
    field("Outlet")->setFocus();
    QTest::keyClick(field("Outlet"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(item("n1").sources.isEmpty());
    QVERIFY(field("Outlet")->hasFocus());
    QVERIFY(field("Outlet")->text().isEmpty());
    QTest::keyClicks(field("Outlet"), QStringLiteral("y"));
    QCOMPARE(item("n1").sources[0].outlet, QStringLiteral("y"));
}

void TestItemHead::sourceThatMovesUpTakesItsOtherUsesAlong()
{
    QVERIFY(m_document->perform(
        {EditText{.item = id("n2"),
                  .position = 0,
                  .removed = {},
                  .inserted = QStringLiteral("[x](https://www.example.org/story/) ")}},
        QStringLiteral("Typing")));
    Source first;
    first.outlet = QStringLiteral("One");
    Source second;
    second.address = QStringLiteral("https://example.org/story");
    for (const Source &source : {first, second}) {
        m_panel->addSource();
        const QList<SourceRow *> rows = m_panel->findChildren<SourceRow *>();
        Q_EMIT rows.last()->edited(source);
    }
    field("Outlet")->setFocus();
    field("Outlet")->selectAll();
    QTest::keyClick(field("Outlet"), Qt::Key_Delete);
    m_panel->focusBody();
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 1);
    const QList<RowLabel *> labels = part<SourceRow>()->findChildren<RowLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const RowLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("Also linked in Second");
    }));
}

void TestItemHead::pastedAddressFillsItsSource()
{
    m_panel->addSource();
    QApplication::clipboard()->setText(
        QStringLiteral(" https://www.example.org/story?utm_source=mail&id=2 "));
    FieldLine *address = field("Address");
    address->setFocus();
    address->paste();
    const Source source = item("n1").sources[0];
    QCOMPARE(source.address, QStringLiteral("https://www.example.org/story?id=2"));
    QCOMPARE(source.outlet, QStringLiteral("example.org"));
    QCOMPARE(source.read, QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(address->text(), source.address);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestItemHead::typedAddressFillsItsSourceAtItsEnd()
{
    m_panel->addSource();
    FieldLine *address = field("Address");
    QTest::keyClicks(address, QStringLiteral("https://example.org/"));
    QVERIFY(item("n1").sources[0].outlet.isEmpty());
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(item("n1").sources[0].outlet, QStringLiteral("example.org"));
    field("Outlet")->setFocus();
    field("Outlet")->selectAll();
    QTest::keyClicks(field("Outlet"), QStringLiteral("The Wire"));
    QTest::keyClicks(address, QStringLiteral("x"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(item("n1").sources[0].outlet, QStringLiteral("The Wire"));
}

void TestItemHead::sourcesAreOrderedByMenuAndDrag()
{
    for (const char *outlet : {"One", "Two", "Three"}) {
        m_panel->addSource();
        const QList<SourceRow *> rows = m_panel->findChildren<SourceRow *>();
        Source source = rows.last()->source();
        source.outlet = QString::fromLatin1(outlet);
        Q_EMIT rows.last()->edited(source);
    }
    const auto order = [this] {
        QStringList outlets;
        const QList<Source> sources = item("n1").sources;
        for (const Source &source : sources) {
            outlets.append(source.outlet);
        }
        return outlets.join(u' ');
    };
    QCOMPARE(order(), QStringLiteral("One Two Three"));
    QList<SourceRow *> rows = m_panel->findChildren<SourceRow *>();
    Q_EMIT rows[0]->moveRequested(1);
    QCOMPARE(order(), QStringLiteral("Two One Three"));
    Q_EMIT rows[0]->moveRequested(-1);
    QCOMPARE(order(), QStringLiteral("Two One Three"));
    QTRY_VERIFY(rows[2]->y() > rows[1]->y());

    auto *handle = rows[2]->findChild<RowLabel *>(QStringLiteral("handle"));
    const QPoint start = handle->rect().center();
    const int up = handle->mapFrom(m_panel.get(), rows[0]->mapTo(m_panel.get(), QPoint())).y();
    QTest::mousePress(handle, Qt::LeftButton, {}, start);
    QTest::mouseMove(handle, {start.x(), up / 2});
    QTest::mouseMove(handle, {start.x(), up});
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, {start.x(), up});
    QCOMPARE(order(), QStringLiteral("Two One Three"));
    QSignalSpy dragged(rows[2], &SourceRow::dragged);
    QTest::mousePress(handle, Qt::LeftButton, {}, start);
    QTest::mouseMove(handle, {start.x(), up / 2});
    QTest::mouseMove(handle, {start.x(), up});
    QVERIFY(!dragged.isEmpty());
    QTest::mouseRelease(handle, Qt::LeftButton, {}, {start.x(), up});
    QCOMPARE(order(), QStringLiteral("Three Two One"));
    m_document->undo();
    QCOMPARE(order(), QStringLiteral("Two One Three"));
}

void TestItemHead::sourceTellsWhereElseItsAddressIs()
{
    m_panel->addSource();
    auto *row = part<SourceRow>();
    Source source;
    source.address = QStringLiteral("https://example.org/story");
    Q_EMIT row->edited(source);
    const auto said = [this] {
        QString text;
        const QList<RowLabel *> labels = part<SourceRow>()->findChildren<RowLabel *>();
        for (const RowLabel *label : labels) {
            text += label->isVisible() && label->text().startsWith(QStringLiteral("Also"))
                        ? label->text()
                        : QString();
        }
        return text;
    };
    QCOMPARE(said(), QString());
    Item other = itemById(m_document->issue(), id("n2")) == nullptr
                     ? Item()
                     : *itemById(m_document->issue(), id("n2"));
    QVERIFY(m_document->perform(
        {EditText{.item = other.id,
                  .position = 0,
                  .removed = {},
                  .inserted = QStringLiteral("[x](https://www.example.org/story/) ")}},
        QStringLiteral("Typing")));
    m_panel->setItem(other.id);
    m_panel->setItem(id("n1"));
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 1); // the former one has gone
    QCOMPARE(said(), QStringLiteral("Also linked in Second"));
}

void TestItemHead::undoneSourceWritesNothing()
{
    m_panel->setItem(id("b1")); // a sign-off asks for none: its card goes, too
    m_panel->addSource();
    FieldLine *date = field("Date");
    QVERIFY(date != nullptr);
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("26 Apr 2024"));
    while (m_document->undoStack()->canUndo()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(item("b1").sources.isEmpty());
    QVERIFY(m_document->undoStack()->canRedo());
    QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget())); // to type on somewhere
    m_panel->focusBody();
    QTRY_COMPARE(m_panel->findChildren<SourceRow *>().size(), 0);
    QVERIFY(m_document->undoStack()->canRedo());
}

void TestItemHead::quoteShowsWhenThereIsOne()
{
    m_panel->addSource();
    auto *row = part<SourceRow>();
    auto *quote = row->findChild<GrowingText *>();
    QVERIFY(!quote->isVisible());
    Source source;
    source.quote = QStringLiteral("So it goes.");
    row->setSource(source);
    QVERIFY(quote->isVisible());
    QCOMPARE(quote->value(), QStringLiteral("So it goes."));
}

void TestItemHead::kindsHaveTheirFields()
{
    QVERIFY(field("Starts") == nullptr);
    m_panel->setItem(id("e1"));
    for (const char *name : {"Starts", "Ends", "Place", "Seats", "Button", "Link"}) {
        QVERIFY2(field(name) != nullptr, name);
    }
    m_panel->setItem(id("b1")); // a sign-off has neither fields nor sources
    QVERIFY(!part<ItemCard>()->isVisible());
}

void TestItemHead::fieldIsWritten()
{
    m_panel->setItem(id("e1"));
    QTest::keyClicks(field("Place"), QStringLiteral("Delft"));
    QCOMPARE(item("e1").fields.value(QStringLiteral("place")), QStringLiteral("Delft"));
    QCOMPARE(item("e1").fields.value(QStringLiteral("starts")), QStringLiteral("2024-04-21"));
    QCOMPARE(m_document->undoStack()->index(), 1);
    m_document->undo();
    QCOMPARE(field("Place")->text(), QString());
    QVERIFY(!item("e1").fields.contains(QStringLiteral("place")));
}

void TestItemHead::datesShowAsTheReaderWritesThem_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << QStringLiteral("2024-01-12") << QStringLiteral("12 Jan 2024");
    QTest::newRow("month") << QStringLiteral("2024-01") << QStringLiteral("Jan 2024");
    const QString evening =
        QStringLiteral("12 Dec 2026, ") + QLocale().toString(QTime(21, 5), QLocale::ShortFormat);
    QTest::newRow("day and time") << QStringLiteral("2026-12-12T21:05") << evening;
    QTest::newRow("with a zone") << QStringLiteral("2026-12-12T21:05:00+09:00") << evening;
    QTest::newRow("day and words")
        << QStringLiteral("2026-12-12 or so") << QStringLiteral("2026-12-12 or so");
    QTest::newRow("no time") << QStringLiteral("2026-12-12T25:00")
                             << QStringLiteral("2026-12-12T25:00");
    QTest::newRow("words") << QStringLiteral("next spring") << QStringLiteral("next spring");
    QTest::newRow("no day") << QStringLiteral("2024-02-31") << QStringLiteral("2024-02-31");
    QTest::newRow("none") << QString() << QString();
}

void TestItemHead::datesShowAsTheReaderWritesThem()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QCOMPARE(shownDate(stored), shown);
}

void TestItemHead::timeOfADayIsReadAsItIsShown()
{
    const QString evening = QStringLiteral("2026-12-12T21:05");
    QCOMPARE(isoDate(shownDate(evening)), evening);
}

void TestItemHead::monthsAreReadInTheOwnLanguageAndInEnglish_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::newRow("own") << QStringLiteral("nl_NL") << QStringLiteral("31 mrt 2026")
                         << QStringLiteral("2026-03-31");
    QTest::newRow("English") << QStringLiteral("nl_NL") << QStringLiteral("31 Mar 2026")
                             << QStringLiteral("2026-03-31");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("31 3月 2026")
                             << QStringLiteral("2026-03-31");
    QTest::newRow("neither") << QStringLiteral("nl_NL") << QStringLiteral("31 März 2026")
                             << QStringLiteral("31 März 2026");
}

void TestItemHead::monthsAreReadInTheOwnLanguageAndInEnglish()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QString read = isoDate(typed);
    QLocale::setDefault(before);
    QTEST(read, "iso");
}

void TestItemHead::dateTypedByHandBecomesIso()
{
    m_panel->setItem(id("e1"));
    FieldLine *ends = field("Ends");
    ends->setFocus();
    QTest::keyClicks(ends, QStringLiteral("26 Apr 2024"));
    m_panel->focusBody();
    QCOMPARE(item("e1").fields.value(QStringLiteral("ends")), QStringLiteral("2024-04-26"));
    QCOMPARE(ends->text(), QStringLiteral("26 Apr 2024"));
    ends->setFocus();
    QCOMPARE(ends->text(), QStringLiteral("2024-04-26"));
}

void TestItemHead::tabVisitsPartsAsTheyStand_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("sources");
    QTest::addColumn<QString>("stops");
    QTest::newRow("event") << QStringLiteral("e1") << 0
                           << QStringLiteral(
                                  "Title, Starts, Ends, Place, Seats, Button, Link, Body, "
                                  "Private notes");
    QTest::newRow("no source yet")
        << QStringLiteral("n1") << 0 << QStringLiteral("Title, Add source, Body, Private notes");
    const auto source = QStringLiteral("Outlet, Date, Address, More about this source, ");
    QTest::newRow("sources") << QStringLiteral("n1") << 2
                             << QString(u"Title, " + source + source + u"Body, Private notes");
    QTest::newRow("neither") << QStringLiteral("b1") << 0
                             << QStringLiteral("Title, Body, Private notes");
}

void TestItemHead::tabVisitsPartsAsTheyStand()
{
    QFETCH(QString, item);
    QFETCH(int, sources);
    QFETCH(QString, stops);
    m_panel->setItem(id("e1")); // its fields were made before, and go
    m_panel->setItem(ItemId(item));
    for (int i = 0; i < sources; ++i) {
        m_panel->addSource();
        const QList<SourceRow *> rows = m_panel->findChildren<SourceRow *>();
        Source source;
        source.outlet = QString::number(i);
        Q_EMIT rows.last()->edited(source);
    }
    m_panel->focusTitle();
    QStringList visited;
    for (qsizetype i = 0; i <= stops.count(u','); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        visited.append(button != nullptr && !button->text().isEmpty() ? button->text()
                                                                      : focus->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.join(QStringLiteral(", ")), stops);
}

void TestItemHead::addressIsFinishedWhenTheItemIsLeft()
{
    m_panel->setItem(id("n1"));
    m_panel->addSource();
    QTest::keyClicks(field("Address"), QStringLiteral("www.gazette.example/boats?utm_source=x"));
    m_panel->setItem(id("e1"));
    QCOMPARE(item("n1").sources.size(), 1);
    const Source &source = item("n1").sources.first();
    QCOMPARE(source.address, QStringLiteral("https://www.gazette.example/boats"));
    QCOMPARE(source.outlet, QStringLiteral("gazette.example"));
}

void TestItemHead::coverIsChosenAndTakenAway()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cover.png"));
    QImage picture(60, 90, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(path));
    const ItemPlace place = findItem(m_document->issue(), id("b1"));
    const SectionId section = m_document->issue().sections[place.section].id;
    QVERIFY(m_document->perform({SetField{section, QStringLiteral("kind"), QStringLiteral("book")}},
                                QStringLiteral("test")));
    m_panel->setItem(id("b1"));
    const Issue before = m_document->issue();
    auto *field = m_panel->findChild<PictureField *>();
    QVERIFY(field->actions().isEmpty());
    m_panel->findChild<PictureInsertion *>()->setField(id("b1"), QStringLiteral("cover"),
                                                       {.path = path});
    QTRY_COMPARE(m_document->issue().assets.size(), 1);
    QCOMPARE(item("b1").fields.value(QStringLiteral("cover")),
             m_document->issue().assets.first().id.text());
    QCOMPARE(field->actions().size(), 3);
    m_panel->focusBody();
    field->actions().at(1)->trigger();
    const auto *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(words != nullptr && m_panel->findChild<AltBar *>()->isAncestorOf(words));
    field->actions().last()->trigger();
    QVERIFY(!item("b1").fields.contains(QStringLiteral("cover")));
    m_document->undo();
    m_document->undo();
    QCOMPARE(m_document->issue(), before);
}

void TestItemHead::ownerIsTypedIntoTheMenu()
{
    m_panel->setItem(id("n1"));
    m_panel->openOwners();
    auto *box = m_panel->findChild<OwnerBox *>();
    QTest::keyClick(box->menu(), 'A');
    auto *other = box->menu()->findChild<QLineEdit *>();
    QTest::keyClicks(other, QStringLiteral("da"));
    QCOMPARE(other->text(), QStringLiteral("Ada"));
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(item("n1").owner, QStringLiteral("Ada"));
}

void TestItemHead::ownerIsChosen()
{
    m_panel->setItem(id("n1"));
    auto *box = m_panel->findChild<OwnerBox *>();
    box->menu()->popup({});
    auto *other = box->menu()->findChild<QLineEdit *>();
    QTest::keyClicks(other, QStringLiteral(" Ada  Lovelace"));
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(itemById(m_document->issue(), id("n1"))->owner, QStringLiteral("Ada Lovelace"));
    QCOMPARE(box->text(), QStringLiteral("Ada Lovelace"));
    m_panel->setItem(id("e1")); // who has one item is offered for the others
    box->menu()->popup({});
    box->menu()->actions()[1]->trigger();
    box->menu()->close();
    QCOMPARE(itemById(m_document->issue(), id("e1"))->owner, QStringLiteral("Ada Lovelace"));
    m_document->undo();
    QCOMPARE(itemById(m_document->issue(), id("e1"))->owner, QString());
}

void TestItemHead::undoFromAFieldIsTheDocuments()
{
    m_panel->setItem(id("e1"));
    FieldLine *place = field("Place");
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Delft"));
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place->text(), QString());
    QVERIFY(!m_document->undoStack()->canUndo());
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(place->text(), QStringLiteral("Delft"));
}

void TestItemHead::notesAreFoldedWhileEmpty()
{
    auto *text = part<NotesPane>()->findChild<GrowingText *>();
    QVERIFY(!text->isVisible());
    QTest::mouseClick(part<NotesPane>()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QTest::keyClicks(text, QStringLiteral("Ask"));
    QCOMPARE(item("n1").notes, QStringLiteral("Ask"));
    m_panel->setItem(id("n2"));
    QVERIFY(!text->isVisible());
    m_panel->setItem(id("n1"));
    QVERIFY(text->isVisible());
    QCOMPARE(text->value(), QStringLiteral("Ask"));
}

void TestItemHead::anotherItemBringsItsOwnValues()
{
    QSignalSpy changed(m_panel.get(), &EditorPanel::itemChanged);
    m_panel->setItem(id("e1"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(part<GrowingText>("title")->value(), QStringLiteral("Tour"));
    QCOMPARE(field("Starts")->value(), QStringLiteral("2024-04-21"));
    QCOMPARE(m_document->undoStack()->index(), 0); // to look is not to change
    m_panel->setItem(ItemId());
    QCOMPARE(m_panel->item(), id("e1"));
}

void TestItemHead::typingIsNotDisturbedByItsEcho()
{
    m_panel->setItem(id("e1"));
    FieldLine *place = field("Place");
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Deft"));
    place->setCursorPosition(2);
    QTest::keyClicks(place, QStringLiteral("l"));
    QCOMPARE(place->text(), QStringLiteral("Delft"));
    QCOMPARE(place->cursorPosition(), 3);
}

void TestItemHead::removedItemLeavesAnEmptyPanel()
{
    QVERIFY(m_document->perform(Change{RemoveItem{id("n1")}}, {}).has_value());
    QVERIFY(m_panel->item().isNull());
    QVERIFY(!m_panel->body().isVisible());
    m_document->undo();
    m_panel->setItem(id("n1"));
    QVERIFY(m_panel->body().isVisible());
}

void TestItemHead::anotherIssueBringsItsOwnTexts()
{
    QTest::keyClicks(&m_panel->body(), QStringLiteral("x"));
    m_document->discardUnsaved();
    Issue other = smallIssue();
    other.sections[1].items[0].body = QStringLiteral("Another text.");
    other.sections[1].items[0].title = QStringLiteral("Another");
    m_document->open(other, {}, {}, {});
    QCOMPARE(m_panel->item(), id("n1")); // both issues have it
    QCOMPARE(BodyTexts::plainText(*m_panel->body().document()), QStringLiteral("Another text."));
    QCOMPARE(part<GrowingText>("title")->value(), QStringLiteral("Another"));
    m_document->open(Issue(), {}, {}, {});
    QVERIFY(m_panel->item().isNull());
    QVERIFY(!m_panel->body().isVisible());
}

QTEST_MAIN(TestItemHead)
#include "tst_itemhead.moc"
