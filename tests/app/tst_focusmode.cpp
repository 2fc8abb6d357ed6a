// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuepage.h"
#include "app/mainwindow.h"
#include "app/statusbar.h"
#include "app/workspace.h"
#include "apptest.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlineview.h"
#include "editor/search/findbar.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace masthead;
using namespace masthead::tests;
using namespace Qt::StringLiterals;

class TestFocusMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void leavesNothingButTheText();
    void escapeLeavesIt();
    void escapeEndsTheSearchFirst();
    void whatComesAtTheEdgesGoesAgain();
    void altShowsTheMenus();
    void altWithOtherKeysShowsNothing_data();
    void altWithOtherKeysShowsNothing();
    void accessKeysOpenTheMenus();
    void typewriterCentresTheLastLine_data();
    void typewriterCentresTheLastLine();
    void anotherPanelEndsIt();
    void caretsComeBackWithTheFile();
    void theLookIsAllWindows();

private:
    void makeWindow();
    void toggle() const { m_window->actions().action("view.focus"_L1)->trigger(); }
    [[nodiscard]] MarkdownEditor *body() const { return m_window->findChild<MarkdownEditor *>(); }
    [[nodiscard]] bool hasChrome() const
    {
        return m_window->menuBar()->isVisible() && m_window->findChild<StatusBar *>()->isVisible();
    }
    void pointAt(int y) const
    {
        const QPoint place(300, y);
        QMouseEvent move(QEvent::MouseMove, place, m_window->mapToGlobal(place), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &move);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void TestFocusMode::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_services = std::make_unique<TestServices>(*m_sandbox);
    m_path = m_sandbox->path(u"may.nlx"_s);
    writeTestIssue(m_path);
    makeWindow();
}

void TestFocusMode::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_services->get());
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy shown(m_window.get(), &MainWindow::issueShown);
    m_window->open(m_path);
    QVERIFY(shown.wait());
}

void TestFocusMode::cleanup()
{
    m_window->document().discardUnsaved();
    m_window.reset();
}

void TestFocusMode::leavesNothingButTheText()
{
    m_window->findChild<OutlineView *>()->setFocus();
    toggle();
    QVERIFY(m_window->isInFocusMode());
    QVERIFY(body()->hasFocus());
    QVERIFY(body()->isVisible());
    QVERIFY(!m_window->findChild<OutlineView *>()->isVisible());
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->findChild<StatusBar *>()->isVisible());
    QVERIFY(body()->litSpan());
    QTest::keyClicks(body(), u"New "_s);
    QVERIFY(body()->toPlainText().startsWith(u"New "_s));
    toggle();
    QVERIFY(hasChrome());
    QVERIFY(m_window->findChild<OutlineView *>()->isVisible());
    QCOMPARE(m_window->page().workspace().wantedLayout(), Layout::Split);
}

void TestFocusMode::escapeLeavesIt()
{
    toggle();
    QTest::keyClick(body(), Qt::Key_Escape);
    QVERIFY(!m_window->isInFocusMode());
    QVERIFY(hasChrome());
}

void TestFocusMode::escapeEndsTheSearchFirst()
{
    toggle();
    m_window->actions().action("edit.find"_L1)->trigger();
    auto *bar = m_window->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_window->isInFocusMode());
}

void TestFocusMode::whatComesAtTheEdgesGoesAgain()
{
    toggle();
    pointAt(1);
    QVERIFY(hasChrome());
    pointAt(50); // on the menus
    QVERIFY(hasChrome());
    pointAt(400);
    QVERIFY(!m_window->menuBar()->isVisible());
    pointAt(799);
    QVERIFY(hasChrome());
    QTest::keyClicks(body(), u"x"_s);
    QVERIFY(!m_window->menuBar()->isVisible());
}

void TestFocusMode::altShowsTheMenus()
{
    toggle();
    QTest::keyPress(body(), Qt::Key_Alt, Qt::AltModifier);
    QVERIFY(!m_window->menuBar()->isVisible()); // it may be held for another key
    QTest::keyRelease(body(), Qt::Key_Alt);
    QVERIFY(hasChrome());
    QTest::keyClicks(body(), u"x"_s);
    QVERIFY(!m_window->menuBar()->isVisible());
}

void TestFocusMode::altWithOtherKeysShowsNothing_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys"); // pressed one after the other, and held
    QTest::newRow("Ctrl, Alt, F") << QList{Qt::Key_Control, Qt::Key_Alt, Qt::Key_F};
    QTest::newRow("Alt, Ctrl, F") << QList{Qt::Key_Alt, Qt::Key_Control, Qt::Key_F};
    QTest::newRow("Alt, Up") << QList{Qt::Key_Alt, Qt::Key_Up};
    QTest::newRow("Ctrl, Alt") << QList{Qt::Key_Control, Qt::Key_Alt};
}

void TestFocusMode::altWithOtherKeysShowsNothing()
{
    QFETCH(const QList<Qt::Key>, keys);
    toggle();
    const auto modifierOf = [](Qt::Key key) {
        return key == Qt::Key_Alt       ? Qt::AltModifier
               : key == Qt::Key_Control ? Qt::ControlModifier
                                        : Qt::NoModifier;
    };
    Qt::KeyboardModifiers held;
    for (const Qt::Key key : keys) {
        held |= modifierOf(key);
        QTest::keyPress(body(), key, held);
        QVERIFY(!m_window->menuBar()->isVisible());
    }
    for (const Qt::Key key : keys) {
        held &= ~modifierOf(key);
        QTest::keyRelease(body(), key, held);
        QVERIFY(!m_window->menuBar()->isVisible());
    }
}

void TestFocusMode::accessKeysOpenTheMenus()
{
    toggle();
    QTest::keyClick(body(), Qt::Key_F, Qt::AltModifier);
    QVERIFY(hasChrome());
    QTRY_VERIFY(m_window->actions().menu(MenuName::File)->isVisible());
    m_window->actions().menu(MenuName::File)->close();
}

void TestFocusMode::typewriterCentresTheLastLine_data()
{
    QTest::addColumn<bool>("isFocusFirst");
    QTest::newRow("before focus mode") << false;
    QTest::newRow("in focus mode") << true;
}

void TestFocusMode::typewriterCentresTheLastLine()
{
    QFETCH(const bool, isFocusFirst);
    QTest::keyClicks(body(), u"First."_s);
    body()->insertPlainText(u"\n\nA line."_s.repeated(60));
    const auto type = [this] { m_window->actions().action("view.typewriter"_L1)->trigger(); };
    isFocusFirst ? (toggle(), type()) : (type(), toggle());
    const auto distance = [this] {
        return std::abs(body()->cursorRect().center().y() - body()->viewport()->height() / 2);
    };
    QTRY_VERIFY2(distance() < 30, qPrintable(QString::number(distance())));
    QVERIFY(body()->viewport()->height() > 600);
}

void TestFocusMode::anotherPanelEndsIt()
{
    for (const char *action : {"view.gooutline", "view.nextlayout", "view.outline"}) {
        toggle();
        QVERIFY(m_window->isInFocusMode());
        m_window->actions().action(QLatin1StringView(action))->trigger();
        QVERIFY2(!m_window->isInFocusMode(), action);
        QVERIFY(hasChrome());
        m_window->page().workspace().setWantedLayout(Layout::Split);
        m_window->page().workspace().setOutlineWanted(true);
    }
}

void TestFocusMode::caretsComeBackWithTheFile()
{
    const auto caretTo = [this](const char *item, int position) {
        m_window->findChild<OutlineView *>()->setCurrentItem(ItemId(QString::fromLatin1(item)));
        QTextCursor cursor = body()->textCursor();
        cursor.setPosition(position);
        body()->setTextCursor(cursor);
    };
    caretTo("three", 4);
    caretTo("two", 6);
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(body()->item(), ItemId(u"two"_s));
    QCOMPARE(body()->textCursor().position(), 6);
    m_window->findChild<OutlineView *>()->setCurrentItem(ItemId(u"three"_s));
    QCOMPARE(body()->textCursor().position(), 4);
}

void TestFocusMode::theLookIsAllWindows()
{
    MainWindow other(m_services->get());
    m_window->actions().action("view.zoomin"_L1)->trigger();
    WritingLook wide = m_services->look.writing();
    wide.column = ColumnWidth::Wide;
    m_window->setWriting(wide);
    QCOMPARE(body()->zoom(), 110);
    QCOMPARE(other.findChild<MarkdownEditor *>()->zoom(), 110);
    QCOMPARE(other.findChild<MarkdownEditor *>()->look().column, ColumnWidth::Wide);
    QCOMPARE(m_services->settings.writingLook().zoom, 110); // and the next start's
}

QTEST_MAIN(TestFocusMode)
#include "tst_focusmode.moc"
