// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"
#include "editor/outline/outlinehead.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/outline/wordcounts.h"
#include "tests/editor/issues.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

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
    void deleteRemoves();
    void aRowIsAlwaysCurrent();
    void currentRowGoesWithItsItem();
    void enterEdits();
    void enterRenamesASection();
    void undoShowsWhatItDid();
    void undoBringsASectionBackAsCurrent();
    void asksForTheItemWhileTheIssueChanges();
    void shortcutsOfMenusDoNotStealItsKeys();
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
    QSignalSpy added(m_view, &OutlineView::itemAdded);
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
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(m_document->issue().sections[1].items[1].title, QStringLiteral("Sequel"));
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
}

void TestOutlineView::deleteRemoves()
{
    QSignalSpy removed(m_view, &OutlineView::removed);
    m_view->setCurrentItem(id("n2"));
    press(Qt::Key_Delete);
    QCOMPARE(ids(1), (QStringList{QStringLiteral("n1"), QStringLiteral("n3")}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("Second"));
    QVERIFY(!m_view->currentItem().isNull());
    m_document->undo();
    QCOMPARE(m_document->issue(), smallIssue());
    QCOMPARE(m_view->currentItem(), id("n2"));
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

QTEST_MAIN(TestOutlineView)
#include "tst_outlineview.moc"
