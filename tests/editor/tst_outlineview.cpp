// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/outline/outlinecommands.h"
#include "editor/outline/outlinehead.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/outline/wordcounts.h"
#include "tests/editor/issues.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace masthead;
using namespace masthead::tests;

namespace {

ItemId id(const char *text)
{
    return ItemId(QString::fromUtf8(text));
}

} // namespace

class TestOutlineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void firstItemIsCurrent();
    void altArrowsMoveTheItem();
    void altArrowsMoveTheSection();
    void altShiftArrowsChangeTheSection();
    void ctrlEnterAdds();
    void ctrlShiftEnterAddsASection();
    void f2Renames();
    void renameIsTakenAsItIs();
    void renameFollowsRename();
    void whatTheFilterHidesStays();
    void sectionIsWhatTheFilterShowsOfIt();
    void itemThatOneIsInIsShown();
    void deleteRemoves();
    void commandsWorkOnTheRowThatIsShown_data();
    void commandsWorkOnTheRowThatIsShown();
    void aRowIsAlwaysCurrent();
    void whatFollowsADeletionIsNear();
    void currentRowGoesWithItsItem();
    void enterEdits();
    void enterRenamesASection();
    void undoShowsWhatItDid();
    void undoBringsASectionBackAsCurrent();
    void asksForTheItemWhileTheIssueChanges();
    void shortcutsOfMenusDoNotStealItsKeys();
    void severalRowsMoveTogether();
    void severalRowsChangeTheSectionTogether();
    void severalRowsGoWithOneUndo();
    void statusOfSeveralRows();
    void duplicatesStandBehindTheirOriginals();
    void cutAndPasteKeepsTheItem();
    void copyAndPasteMakesADraft();
    void textFromElsewhereBecomesItems();
    void splitAndMerge();
    void dropPlaces_data();
    void dropPlaces();
    void filterHidesRows();
    void filterBarEndsWithEscape();
    void headCounts();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QStringList ids(int section) const
    {
        QStringList ids;
        for (const Item &item : m_document->issue().sections[section].items) {
            ids.append(item.id.text());
        }
        return ids;
    }

    void selectAll(const QList<const char *> &items)
    {
        QList<ItemId> list;
        std::ranges::transform(items, std::back_inserter(list), id);
        m_view->select(list);
    }
    /// The items of a section as one word: "n1 n2".
    [[nodiscard]] QString words(int section) const { return ids(section).join(u' '); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<WordCounts> m_counts;
    std::unique_ptr<OutlinePanel> m_panel;
    OutlineView *m_view = nullptr;
};

void TestOutlineView::init()
{
    m_document = std::make_unique<Document>();
    m_document->open(smallIssue(), {}, {}, {});
    m_counts = std::make_unique<WordCounts>(*m_document);
    m_panel = std::make_unique<OutlinePanel>(*m_document, *m_counts);
    m_view = &m_panel->view();
    m_panel->resize(284, 600);
    m_panel->show();
    m_view->setFocus();
}

void TestOutlineView::cleanup()
{
    m_panel.reset();
    m_counts.reset();
    m_document->discardUnsaved();
    m_document.reset();
}

void TestOutlineView::firstItemIsCurrent()
{
    QCOMPARE(m_view->currentItem(), id("l1"));
}

void TestOutlineView::altArrowsMoveTheItem()
{
    m_view->setCurrentItem(id("n2"));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids(1),
             (QStringList{QStringLiteral("n2"), QStringLiteral("n1"), QStringLiteral("n3")}));
    QCOMPARE(m_view->currentItem(), id("n2"));
    press(Qt::Key_Up, Qt::AltModifier); // it is the first: nothing to do, nothing to undo
    QCOMPARE(m_document->undoStack()->count(), 1);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ids(1),
             (QStringList{QStringLiteral("n1"), QStringLiteral("n3"), QStringLiteral("n2")}));
    QCOMPARE(m_view->currentItem(), id("n2"));
}

void TestOutlineView::altArrowsMoveTheSection()
{
    m_view->setCurrentItem(id("b1")); // a folded section's row
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_document->issue().sections[1].id.text(), QStringLiteral("bye"));
    QCOMPARE(m_view->currentItem(), id("b1"));
}

void TestOutlineView::altShiftArrowsChangeTheSection()
{
    m_view->setCurrentItem(id("n2"));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(ids(0), (QStringList{QStringLiteral("l1"), QStringLiteral("n2")}));
    QCOMPARE(m_view->currentItem(), id("n2"));
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(ids(1),
             (QStringList{QStringLiteral("n2"), QStringLiteral("n1"), QStringLiteral("n3")}));
    QCOMPARE(m_view->currentItem(), id("n2"));
}

void TestOutlineView::ctrlEnterAdds()
{
    QSignalSpy added(&m_panel->commands(), &OutlineCommands::itemAdded);
    m_view->setCurrentItem(id("n1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->issue().sections[1].items.size(), 4);
    const ItemId item = m_document->issue().sections[1].items[1].id;
    QCOMPARE(m_view->currentItem(), item);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<ItemId>(), item);
}

void TestOutlineView::ctrlShiftEnterAddsASection()
{
    m_view->setCurrentItem(id("n3"));
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->issue().sections.size(), 5);
    QCOMPARE(m_document->issue().sections[2].items.size(), 1);
    auto *title = m_view->findChild<QLineEdit *>();
    QVERIFY(title != nullptr);
    QCOMPARE(title->selectedText(), title->text());
    QTRY_VERIFY(m_counts->counts(m_document->issue().sections[2].items[0].id).has_value());
    QTest::keyClicks(title, QStringLiteral("Bo")); // in place of the name that was given
    Q_EMIT m_counts->counted({m_document->issue().sections[2].items[0].id});
    QTest::keyClicks(title, QStringLiteral("oks"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(m_document->issue().sections[2].title, QStringLiteral("Books"));
}

void TestOutlineView::f2Renames()
{
    m_view->setCurrentItem(id("n2"));
    press(Qt::Key_F2);
    auto *title = m_view->findChild<QLineEdit *>();
    QVERIFY(title != nullptr);
    QCOMPARE(title->text(), QStringLiteral("Second"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Sequel"));
    const QSignalSpy edits(m_view, &OutlineView::editRequested);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(m_document->issue().sections[1].items[1].title, QStringLiteral("Sequel"));
    QCOMPARE(edits.size(), 0); // the author stays among the rows
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
}

void TestOutlineView::commandsWorkOnTheRowThatIsShown_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Ctrl+End") << int(Qt::Key_End);
    QTest::newRow("Ctrl+Home") << int(Qt::Key_Home);
    QTest::newRow("Ctrl+Down") << int(Qt::Key_Down);
    QTest::newRow("Ctrl+Up") << int(Qt::Key_Up);
}

void TestOutlineView::commandsWorkOnTheRowThatIsShown()
{
    QFETCH(const int, key);
    m_view->setCurrentItem(id("n2"));
    press(static_cast<Qt::Key>(key), Qt::ControlModifier);
    QVERIFY(m_view->currentItem() != id("n2"));
    QCOMPARE(m_view->selectionModel()->selectedRows(), QModelIndexList{m_view->currentIndex()});
    const QString title = m_view->currentIndex().data(Qt::EditRole).toString();
    QSignalSpy removed(&m_panel->commands(), &OutlineCommands::removed);
    press(Qt::Key_Delete);
    QCOMPARE(removed.first().last().toString(), title);
    QVERIFY(itemById(m_document->issue(), id("n2")) != nullptr);
}

void TestOutlineView::renameIsTakenAsItIs()
{
    m_view->setCurrentItem(id("n2"));
    m_view->renameCurrent();
    auto *title = m_view->findChild<QLineEdit *>();
    QVERIFY(title != nullptr);
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Sequel"));
    m_view->finishRename();
    QCOMPARE(m_document->issue().sections[1].items[1].title, QStringLiteral("Sequel"));
}

/// The field of the last one still stands there, to be deleted.
void TestOutlineView::renameFollowsRename()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QAbstractItemView|edit:")));
    m_view->finishRename(); // of nothing
    m_view->setCurrentItem(id("n2"));
    m_view->renameCurrent();
    m_view->finishRename();
    m_view->finishRename();
    m_view->setCurrentItem(id("n3"));
    m_view->renameCurrent();
    m_view->renameCurrent(); // it goes on
    QWidget *title = m_view->indexWidget(m_view->currentIndex());
    QVERIFY(title != nullptr);
    QTest::keyClicks(title, QStringLiteral("Sequel"));
    m_view->finishRename();
    QCOMPARE(m_document->issue().sections[1].items[2].title, QStringLiteral("Sequel"));
}

void TestOutlineView::whatTheFilterHidesStays()
{
    m_view->setCurrentItem(id("n2")); // the current row is never hidden
    m_view->setFilter({.text = QStringLiteral("Second"), .status = {}, .owner = {}});
    m_view->selectAll();
    QCOMPARE(m_view->selectedParts(), (OutlineParts{.sections = {}, .items = {id("n2")}}));
    press(Qt::Key_Delete);
    QCOMPARE(ids(1), (QStringList{QStringLiteral("n1"), QStringLiteral("n3")}));
}

void TestOutlineView::sectionIsWhatTheFilterShowsOfIt()
{
    m_view->setCurrentItem(id("n2"));
    m_view->setFilter({.text = QStringLiteral("Second"), .status = {}, .owner = {}});
    const QModelIndex news = m_view->currentIndex().parent();
    m_view->select(news);
    QCOMPARE(m_view->selectedParts(), (OutlineParts{.sections = {}, .items = {id("n2")}}));
}

void TestOutlineView::itemThatOneIsInIsShown()
{
    m_view->setCurrentItem(id("n2"));
    m_view->setFilter({.text = QStringLiteral("Second"), .status = {}, .owner = {}});
    m_panel->commands().addItem();
    const QModelIndex added = m_view->currentIndex();
    QVERIFY(!m_view->currentItem().isNull() && m_view->currentItem() != id("n2"));
    QVERIFY(!m_view->isRowHidden(added.row(), added.parent()));
}

void TestOutlineView::deleteRemoves()
{
    QSignalSpy removed(&m_panel->commands(), &OutlineCommands::removed);
    m_view->setCurrentItem(id("n2"));
    press(Qt::Key_Delete);
    QCOMPARE(ids(1), (QStringList{QStringLiteral("n1"), QStringLiteral("n3")}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first(), (QVariantList{1, QStringLiteral("Second")}));
    QVERIFY(!m_view->currentItem().isNull());
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
    QCOMPARE(m_view->currentItem(), id("n2"));
}

void TestOutlineView::whatFollowsADeletionIsNear()
{
    QVERIFY(m_document->perform(
        Change{SetField{ItemId(id("b1")), QStringLiteral("title"), QStringLiteral("Farewell")}},
        QStringLiteral("test")));
    m_view->setCurrentItem(id("b1")); // the only one of its section, in a row of its own
    press(Qt::Key_Delete);
    const QModelIndex now = m_view->currentIndex();
    QCOMPARE(now.parent().isValid() ? now.parent().row() : now.row(), 2);
}

void TestOutlineView::currentRowGoesWithItsItem()
{
    m_view->setCurrentItem(id("b1")); // untitled and alone: its section's row is its own
    QVERIFY(m_document->perform(
        Change{SetField{ItemId(id("b1")), QStringLiteral("title"), QStringLiteral("Farewell")}},
        QStringLiteral("test")));
    QCOMPARE(m_view->currentItem(), id("b1"));
    m_document->undo();
    QCOMPARE(m_view->currentItem(), id("b1"));
}

void TestOutlineView::aRowIsAlwaysCurrent()
{
    while (!m_document->issue().sections.isEmpty()) {
        QVERIFY(m_view->currentIndex().isValid());
        press(Qt::Key_Delete);
    }
    QVERIFY(!m_view->currentIndex().isValid());
    press(Qt::Key_Return, Qt::ControlModifier); // an item needs a section: both come
    QCOMPARE(m_document->issue().sections.size(), 1);
    QVERIFY(m_view->currentIndex().isValid());
}

void TestOutlineView::enterEdits()
{
    QSignalSpy requested(m_view, &OutlineView::editRequested);
    m_view->setCurrentItem(id("b1"));
    press(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<ItemId>(), id("b1"));
}

void TestOutlineView::undoShowsWhatItDid()
{
    const Change change{EditText{id("n3"), 0, {}, QStringLiteral("x")}};
    QVERIFY(m_document->perform(change, QString()).has_value());
    m_view->setCurrentItem(id("l1"));
    m_document->undo();
    QCOMPARE(m_view->currentItem(), id("n3"));
}

void TestOutlineView::enterRenamesASection()
{
    QSignalSpy requested(m_view, &OutlineView::editRequested);
    m_view->setCurrentIndex(m_view->model()->index(1, 0));
    press(Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    auto *title = m_view->findChild<QLineEdit *>();
    QVERIFY(title != nullptr);
    QCOMPARE(title->text(), QStringLiteral("News"));
}

void TestOutlineView::undoBringsASectionBackAsCurrent()
{
    m_view->setCurrentIndex(m_view->model()->index(1, 0));
    press(Qt::Key_Delete);
    m_view->setCurrentItem(id("l1"));
    m_document->undo();
    QCOMPARE(m_view->currentIndex(), m_view->model()->index(1, 0));
}

void TestOutlineView::asksForTheItemWhileTheIssueChanges()
{
    Document document;
    const OutlineView *view = nullptr;
    ItemId seen;
    // Told before the outline's model.
    connect(&document, &Document::reset, this, [&] {
        if (view != nullptr) {
            seen = view->currentItem();
        }
    });
    document.open(smallIssue(), {}, {}, {});
    WordCounts counts(document);
    OutlinePanel panel(document, counts);
    view = &panel.view();
    panel.view().setCurrentItem(id("n3"));
    document.open(Issue(), {}, {}, {});
    QVERIFY(seen.isNull());
}

void TestOutlineView::shortcutsOfMenusDoNotStealItsKeys()
{
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(m_view, &event);
    QVERIFY(event.isAccepted());
}

void TestOutlineView::filterBarEndsWithEscape()
{
    m_panel->filter();
    auto *text = m_panel->findChild<QLineEdit *>(QStringLiteral("filterText"));
    QCOMPARE(m_panel->focusWidget(), text);
    QTest::keyClicks(text, QStringLiteral("gamma"));
    QCOMPARE(m_view->filter().text, QStringLiteral("gamma"));
    QTest::keyClick(text, Qt::Key_Return); // into the rows
    QCOMPARE(m_panel->focusWidget(), m_view);
    QCOMPARE(m_view->filter().text, QStringLiteral("gamma"));
    m_panel->filter();
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(m_view->filter().isEmpty());
    QVERIFY(!text->isVisible());
    QCOMPARE(m_panel->focusWidget(), m_view);
}

void TestOutlineView::headCounts()
{
    auto *head = m_panel->findChild<OutlineHead *>();
    QVERIFY(head != nullptr);
    QCOMPARE(head->readyText(), QStringLiteral("0 of 5 ready"));
    QVERIFY(
        m_document
            ->perform(Change{SetField{id("n3"), QStringLiteral("status"), QStringLiteral("ready")}},
                      QString())
            .has_value());
    QCOMPARE(head->readyText(), QStringLiteral("1 of 5 ready"));
    QCOMPARE(head->statuses().first(), Status::Ready);
}

void TestOutlineView::severalRowsMoveTogether()
{
    selectAll({"n2", "n3"});
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(words(1), QStringLiteral("n2 n3 n1"));
    press(Qt::Key_Up, Qt::AltModifier); // they are at the top
    QCOMPARE(m_document->undoStack()->count(), 1);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(words(1), QStringLiteral("n1 n2 n3"));
    QCOMPARE(m_view->selectedParts().items, (QList{id("n2"), id("n3")}));
    selectAll({"n1", "n3"});
    press(Qt::Key_Down, Qt::AltModifier); // the last stays, the other goes on
    QCOMPARE(words(1), QStringLiteral("n2 n1 n3"));
}

void TestOutlineView::severalRowsChangeTheSectionTogether()
{
    selectAll({"n1", "n3"});
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(words(0), QStringLiteral("l1 n1 n3"));
    QCOMPARE(m_view->selectedParts().items, (QList{id("n1"), id("n3")}));
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
}

void TestOutlineView::severalRowsGoWithOneUndo()
{
    QSignalSpy removed(&m_panel->commands(), &OutlineCommands::removed);
    selectAll({"n1", "n3"});
    press(Qt::Key_Delete);
    QCOMPARE(words(1), QStringLiteral("n2"));
    QCOMPARE(removed.first(), (QVariantList{2, QString()}));
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(removed.size(), 1); // cut is kept in the clipboard, not deleted
}

void TestOutlineView::statusOfSeveralRows()
{
    selectAll({"n1", "n3", "b1"}); // the last one shares its section's row
    m_panel->commands().setStatus(Status::Ready);
    const Issue &issue = m_document->issue();
    for (const char *ready : {"n1", "n3", "b1"}) {
        QCOMPARE(itemById(issue, id(ready))->status, Status::Ready);
    }
    QCOMPARE(itemById(issue, id("n2"))->status, Status::Idea);
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
}

void TestOutlineView::duplicatesStandBehindTheirOriginals()
{
    selectAll({"n1", "n2"});
    m_panel->commands().setStatus(Status::Ready);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<Item> &items = m_document->issue().sections[1].items;
    QCOMPARE(items.size(), 5);
    QCOMPARE(items[2].title, QStringLiteral("First"));
    QCOMPARE(items[2].status, Status::Draft);
    QCOMPARE(items[4].id, id("n3"));
    QCOMPARE(m_view->selectedParts().items, (QList{items[2].id, items[3].id}));
}

void TestOutlineView::cutAndPasteKeepsTheItem()
{
    selectAll({"n1", "n2"});
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(words(1), QStringLiteral("n3"));
    m_view->setCurrentItem(id("l1"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(words(0), QStringLiteral("l1 n1 n2"));
    QCOMPARE(m_view->selectedParts().items, (QList{id("n1"), id("n2")}));
}

void TestOutlineView::copyAndPasteMakesADraft()
{
    m_view->setCurrentItem(id("n1"));
    m_panel->commands().setStatus(Status::Ready);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    const Item &copy = m_document->issue().sections[1].items[1];
    QCOMPARE(copy.body, QStringLiteral("Alpha beta."));
    QCOMPARE(copy.status, Status::Draft);
    QVERIFY(copy.id != id("n1"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("### First\n\nAlpha beta.\n"));
}

void TestOutlineView::textFromElsewhereBecomesItems()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("### Ferries\n\nThey run.\n\n### Trams\n\nThey wait.\n"));
    m_view->setCurrentItem(id("n2"));
    press(Qt::Key_V, Qt::ControlModifier);
    const QList<Item> &items = m_document->issue().sections[1].items;
    QCOMPARE(items.size(), 5);
    QCOMPARE(items[2].title, QStringLiteral("Ferries"));
    QCOMPARE(items[3].body, QStringLiteral("They wait."));
    QCOMPARE(items[4].id, id("n3"));
}

void TestOutlineView::splitAndMerge()
{
    m_view->setCurrentItem(id("l1"));
    m_panel->commands().splitCurrent(4); // "One |two three."
    QCOMPARE(m_document->issue().sections[0].items[0].body, QStringLiteral("One"));
    QCOMPARE(m_document->issue().sections[0].items[1].body, QStringLiteral("two three."));
    QCOMPARE(m_view->currentItem(), m_document->issue().sections[0].items[1].id);
    m_view->setCurrentItem(id("l1"));
    m_panel->commands().mergeWithNext();
    QCOMPARE(m_document->issue().sections[0].items[0].body, QStringLiteral("One\n\ntwo three."));
    QCOMPARE(m_document->issue().sections[0].items.size(), 1);
    m_document->undo();
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
}

void TestOutlineView::dropPlaces_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("over");
    QTest::addColumn<bool>("lowerHalf");
    QTest::addColumn<QString>("outline");

    const QString start = QStringLiteral("lead:l1 news:n1,n2,n3 bye:b1 void:");
    QTest::newRow("an item up") << "n3" << "n1" << false << "lead:l1 news:n3,n1,n2 bye:b1 void:";
    QTest::newRow("an item down") << "n1" << "n2" << true << "lead:l1 news:n2,n1,n3 bye:b1 void:";
    QTest::newRow("several items")
        << "n1,n2" << "n3" << true << "lead:l1 news:n3,n1,n2 bye:b1 void:";
    QTest::newRow("where it is") << "n2" << "n1" << true << start;
    QTest::newRow("to another section")
        << "n2" << "l1" << false << "lead:n2,l1 news:n1,n3 bye:b1 void:";
    QTest::newRow("onto a section's row")
        << "n2" << "lead" << true << "lead:n2,l1 news:n1,n3 bye:b1 void:";
    QTest::newRow("into an empty section")
        << "n2" << "void" << true << "lead:l1 news:n1,n3 bye:b1 void:n2";
    QTest::newRow("before a folded item")
        << "n2" << "bye" << false << "lead:l1 news:n1,n3 bye:n2,b1 void:";
    QTest::newRow("behind a folded item")
        << "n2" << "bye" << true << "lead:l1 news:n1,n3 bye:b1,n2 void:";
    QTest::newRow("a section up") << "bye" << "lead" << false
                                  << "bye:b1 lead:l1 news:n1,n2,n3 void:";
    QTest::newRow("a section over items")
        << "bye" << "n1" << false << "lead:l1 bye:b1 news:n1,n2,n3 void:";
    QTest::newRow("a section to the end")
        << "lead" << "void" << true << "news:n1,n2,n3 bye:b1 void: lead:l1";
    QTest::newRow("sections and items") << "lead,n1" << "void" << true << start;
}

void TestOutlineView::dropPlaces()
{
    QFETCH(QString, dragged);
    QFETCH(QString, over);
    QFETCH(bool, lowerHalf);
    QFETCH(QString, outline);
    const OutlineModel &model = m_panel->model();
    const auto indexOf = [&model](const QString &name) {
        const QModelIndex section = model.indexOf(SectionId(name));
        return section.isValid() ? section : model.indexOf(ItemId(name));
    };
    QModelIndexList rows;
    for (const QString &name : dragged.split(u',')) {
        rows.append(indexOf(name));
    }
    const QRect row = m_view->visualRect(indexOf(over));
    const OutlineParts parts = model.partsAt(rows);
    const std::optional<DropPlace> place =
        dropPlace(*m_view, model, parts, lowerHalf ? row.bottom() - 2 : row.top() + 2);
    if (place.has_value()) {
        if (const auto change = droppedAt(m_document->issue(), parts, *place)) {
            QVERIFY(m_document->perform(*change, QString()).has_value());
        }
    }
    QStringList now;
    for (int section = 0; section < m_document->issue().sections.size(); ++section) {
        now.append(m_document->issue().sections[section].id.text() + u':' +
                   ids(section).join(u','));
    }
    QCOMPARE(now.join(u' '), outline);
    while (m_document->undoStack()->canUndo()) {
        m_document->undo();
    }
    QCOMPARE(m_document->issue(), smallIssue());
}

void TestOutlineView::filterHidesRows()
{
    const auto shown = [this] {
        QStringList titles;
        for (QModelIndex row = m_view->indexAt({20, 2}); row.isValid();
             row = m_view->indexBelow(row)) {
            titles.append(row.data().toString());
        }
        return titles.join(u',');
    };
    const QString all = shown();
    m_view->setCurrentItem(id("n1"));
    m_view->setFilter({.text = QStringLiteral("gamma"), .status = {}, .owner = {}});
    QCOMPARE(shown(), QStringLiteral("News,First,Second")); // the current one stays
    m_view->setCurrentItem(id("n2"));
    m_view->setFilter({.text = {}, .status = Status::Ready, .owner = {}});
    QCOMPARE(shown(), QStringLiteral("News,Second"));
    m_view->setFilter({});
    QCOMPARE(shown(), all);
}

QTEST_MAIN(TestOutlineView)
#include "tst_outlineview.moc"
