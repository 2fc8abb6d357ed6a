// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/style.h"
#include "app/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTest>
#include <QVBoxLayout>

using namespace masthead;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void shows_data();
    void shows();
    void handleIsThinAndEasyToGrab();
    void dragResizesPanels();
    void widthsSurviveHiding();
    void widthsSurviveLayouts();
    void focusGoesRound();
    void askingForAHiddenPanelShowsIt();
    void narrowWindowTellsAndSkipsTheSplit();

private:
    [[nodiscard]] QWidget *panel(Pane pane) const
    {
        return m_workspace->widget(static_cast<int>(pane));
    }

    std::unique_ptr<QWidget> m_window;
    Workspace *m_workspace = nullptr;
};

void TestWorkspace::init()
{
    QApplication::setStyle(new Style);
    const auto panel = [] {
        auto *line = new QLineEdit;
        return PanelParts{line, line};
    };
    m_workspace = new Workspace(panel(), panel(), panel());
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_workspace);
    m_window->resize(1440, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWorkspace::shows_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<bool>("outline");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<bool>>("expected"); // outline, editor, preview
    const auto row = [](const char *name, Layout layout, bool outline, int width,
                        const QList<bool> &expected) {
        QTest::newRow(name) << static_cast<int>(layout) << outline << width << expected;
    };
    row("split", Layout::Split, true, 1440, {true, true, true});
    row("split without outline", Layout::Split, false, 1440, {false, true, true});
    row("split in a narrow window", Layout::Split, true, 999, {true, true, false});
    row("split just wide enough", Layout::Split, true, 1000, {true, true, true});
    row("editor", Layout::Editor, true, 1440, {true, true, false});
    row("preview", Layout::Preview, true, 1440, {true, false, true});
    row("preview in a narrow window", Layout::Preview, true, 700, {true, false, true});
}

void TestWorkspace::shows()
{
    QFETCH(const int, layout);
    QFETCH(const bool, outline);
    QFETCH(const int, width);
    QFETCH(const QList<bool>, expected);
    m_window->resize(width, 800);
    m_workspace->setWantedLayout(static_cast<Layout>(layout));
    m_workspace->setOutlineWanted(outline);
    QTRY_COMPARE(m_workspace->width(), width);
    const QList<bool> shown{panel(Pane::Outline)->isVisible(), panel(Pane::Editor)->isVisible(),
                            panel(Pane::Preview)->isVisible()};
    QCOMPARE(shown, expected);
}

void TestWorkspace::handleIsThinAndEasyToGrab()
{
    const QSplitterHandle *handle = m_workspace->handle(1);
    QCOMPARE(handle->contentsRect().width(), 1);
    QCOMPARE(handle->width(), 7);
    QCOMPARE(panel(Pane::Editor)->x() - panel(Pane::Outline)->geometry().right(), 2);
}

void TestWorkspace::dragResizesPanels()
{
    const int before = panel(Pane::Outline)->width();
    QWidget *handle = m_workspace->handle(1);
    // At the edge of what can be grabbed, off the visible line.
    QTest::mousePress(handle, Qt::LeftButton, {}, {1, 300});
    QTest::mouseMove(handle, {41, 300});
    QTest::mouseRelease(handle, Qt::LeftButton, {}, {1, 300});
    QCOMPARE(panel(Pane::Outline)->width(), before + 40);
}

void TestWorkspace::widthsSurviveHiding()
{
    m_workspace->setPanelWidths({300, 700, 438});
    const QList<int> before = m_workspace->panelWidths();
    m_workspace->setOutlineWanted(false);
    m_workspace->setWantedLayout(Layout::Editor);
    m_workspace->setWantedLayout(Layout::Split);
    m_workspace->setOutlineWanted(true);
    QCOMPARE(panel(Pane::Outline)->width(), before.first());
}

void TestWorkspace::widthsSurviveLayouts()
{
    m_workspace->setPanelWidths({284, 686, 468});
    const QList<int> before = m_workspace->sizes();
    QCOMPARE(before, (QList{284, 686, 468}));
    for (const Layout layout : {Layout::Preview, Layout::Editor, Layout::Split}) {
        m_workspace->setWantedLayout(layout);
        QCOMPARE(m_workspace->panelWidths(), before);
    }
    QCOMPARE(m_workspace->sizes(), before);
    // Without the outline the editor is wider; the preview stays.
    m_workspace->setOutlineWanted(false);
    QCOMPARE(m_workspace->sizes().last(), before.last());
    m_workspace->setOutlineWanted(true);
    QCOMPARE(m_workspace->sizes(), before);
}

void TestWorkspace::focusGoesRound()
{
    panel(Pane::Editor)->setFocus();
    QVERIFY(m_workspace->focusNeighbour(1));
    QVERIFY(panel(Pane::Preview)->hasFocus());
    QVERIFY(!m_workspace->focusNeighbour(1));
    m_workspace->focusFirst(1);
    QVERIFY(panel(Pane::Outline)->hasFocus());
    QVERIFY(!m_workspace->focusNeighbour(-1));
    m_workspace->setWantedLayout(Layout::Editor);
    m_workspace->focusFirst(-1);
    QVERIFY(panel(Pane::Editor)->hasFocus());
}

void TestWorkspace::askingForAHiddenPanelShowsIt()
{
    m_workspace->setOutlineWanted(false);
    m_workspace->setWantedLayout(Layout::Preview);
    m_workspace->focusPane(Pane::Outline);
    QVERIFY(panel(Pane::Outline)->isVisible());
    m_workspace->focusPane(Pane::Editor);
    QVERIFY(panel(Pane::Editor)->isVisible());
    QVERIFY(panel(Pane::Editor)->hasFocus());
    m_window->resize(800, 600);
    QTRY_VERIFY(!panel(Pane::Preview)->isVisible());
    m_workspace->focusPane(Pane::Preview);
    QVERIFY(panel(Pane::Preview)->isVisible());
}

void TestWorkspace::narrowWindowTellsAndSkipsTheSplit()
{
    QSignalSpy shown(m_workspace, &Workspace::layoutShown);
    m_window->resize(800, 600);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.takeFirst(), (QVariantList{QVariant::fromValue(Layout::Editor), false}));
    m_workspace->showNextLayout();
    QCOMPARE(m_workspace->shownLayout(), Layout::Preview);
    m_workspace->showNextLayout();
    QCOMPARE(m_workspace->shownLayout(), Layout::Editor);
    m_window->resize(1440, 800);
    QTRY_COMPARE(m_workspace->shownLayout(), Layout::Split);
    QCOMPARE(shown.last(), (QVariantList{QVariant::fromValue(Layout::Split), true}));
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
