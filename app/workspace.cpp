// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "editor/style/fonts.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSplitterHandle>

#include <algorithm>

namespace masthead {

namespace {

constexpr int kNarrow = 1000;

struct PanelRow
{
    int width; ///< usual
    int least;
    int stretch; ///< share of what a window gains
};

/// By Pane.
constexpr std::array kPanels{PanelRow{284, 220, 0}, PanelRow{688, 420, 1}, PanelRow{468, 320, 1}};

/// Qt's thinnest handle can be grabbed within 5 px, and jumps by its margin when it is; this one
/// within 7, and stays under the pointer.
class Handle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void resizeEvent(QResizeEvent * /*event*/) override
    {
        // The splitter lays out by the contents and lets the margins lie over the panels.
        setAttribute(Qt::WA_MouseNoMask);
        setContentsMargins(reach, 0, reach, 0);
        setMask(QRegion(contentsRect()));
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_grabbedAt = event->position().toPoint().x();
        QSplitterHandle::mousePressEvent(event);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (event->buttons().testFlag(Qt::LeftButton)) {
            moveSplitter(mapToParent(event->position().toPoint()).x() - m_grabbedAt + reach);
        }
    }

private:
    static constexpr int reach = 3;
    int m_grabbedAt = 0;
};

bool hasRoomToSplit(int width)
{
    return width >= scaled(kNarrow);
}

} // namespace

ShownPanels shownPanels(Layout wanted, bool outline, int width)
{
    return {
        .outline = outline,
        .editor = wanted != Layout::Preview,
        .preview = wanted == Layout::Preview || (wanted == Layout::Split && hasRoomToSplit(width)),
    };
}

Workspace::Workspace(const PanelParts &outline, const PanelParts &editor, const PanelParts &preview,
                     QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    const std::array panels{outline, editor, preview};
    for (size_t i = 0; i < panels.size(); ++i) {
        addWidget(panels.at(i).widget);
        m_entries.at(i) = panels.at(i).entry;
        panels.at(i).widget->setMinimumWidth(scaled(kPanels.at(i).least));
        setCollapsible(static_cast<int>(i), false);
        setStretchFactor(static_cast<int>(i), kPanels.at(i).stretch);
        m_widths.at(i) = scaled(kPanels.at(i).width);
    }
    setSizes(panelWidths());
    connect(this, &QSplitter::splitterMoved, this, &Workspace::rememberWidths);
}

QSplitterHandle *Workspace::createHandle()
{
    return new Handle(orientation(), this); // the splitter owns it
}

QWidget *Workspace::widgetOf(Pane pane) const
{
    return widget(static_cast<int>(pane));
}

void Workspace::setEditorAlone(bool alone)
{
    if (m_isEditorAlone != alone) {
        m_isEditorAlone = alone;
        showPanels();
    }
}

void Workspace::endEditorAlone()
{
    if (m_isEditorAlone) {
        setEditorAlone(false);
        Q_EMIT editorAloneEnded();
    }
}

void Workspace::setWantedLayout(Layout layout)
{
    endEditorAlone();
    if (m_layout != layout) {
        m_layout = layout;
        showPanels();
        Q_EMIT layoutShown(shownLayout(), canSplit());
    }
}

Layout Workspace::shownLayout() const
{
    return m_layout == Layout::Split && !canSplit() ? Layout::Editor : m_layout;
}

bool Workspace::canSplit() const
{
    return hasRoomToSplit(width());
}

void Workspace::showNextLayout()
{
    switch (m_layout) {
    case Layout::Editor:
        setWantedLayout(canSplit() ? Layout::Split : Layout::Preview);
        break;
    case Layout::Split:
        setWantedLayout(Layout::Preview);
        break;
    case Layout::Preview: // a narrow window shows the editor for a split, and splits when it widens
        setWantedLayout(canSplit() ? Layout::Editor : Layout::Split);
        break;
    }
}

void Workspace::setOutlineWanted(bool wanted)
{
    endEditorAlone();
    if (m_outline != wanted) {
        m_outline = wanted;
        showPanels();
        Q_EMIT outlineWanted(wanted);
    }
}

void Workspace::showPanels()
{
    const ShownPanels shown = m_isEditorAlone
                                  ? ShownPanels{.outline = false, .editor = true, .preview = false}
                                  : shownPanels(m_layout, m_outline, width());
    if (shown == m_shown) {
        return;
    }
    rememberWidths();
    m_shown = shown;
    const std::array visible{shown.outline, shown.editor, shown.preview};
    const QWidget *focus = QApplication::focusWidget();
    bool losesFocus = false;
    for (size_t i = 0; i < visible.size(); ++i) {
        const QWidget *panel = widget(static_cast<int>(i));
        losesFocus =
            losesFocus || (!visible.at(i) && (panel == focus || panel->isAncestorOf(focus)));
    }
    if (losesFocus) { // before it goes where Qt finds the next stop of Tab
        const Pane next = shown.editor ? Pane::Editor : Pane::Preview;
        widgetOf(next)->show();
        enter(static_cast<int>(next));
    }
    for (size_t i = 0; i < visible.size(); ++i) {
        widget(static_cast<int>(i))->setVisible(visible.at(i));
    }
    placePanels();
}

void Workspace::focusPane(Pane pane)
{
    if (pane != Pane::Editor) {
        endEditorAlone();
    }
    switch (pane) {
    case Pane::Outline:
        setOutlineWanted(true);
        break;
    case Pane::Editor:
        if (!m_shown.editor) {
            setWantedLayout(Layout::Split);
        }
        break;
    case Pane::Preview:
        if (!m_shown.preview) {
            setWantedLayout(m_layout == Layout::Split ? Layout::Preview : Layout::Split);
        }
        if (!m_shown.preview) { // too narrow for both
            setWantedLayout(Layout::Preview);
        }
        break;
    }
    enter(static_cast<int>(pane));
}

/// Not as by Tab: a page that is tabbed into scrolls up.
void Workspace::enter(int panel)
{
    m_entries.at(static_cast<size_t>(panel))->setFocus(Qt::ShortcutFocusReason);
}

bool Workspace::focusNeighbour(int step)
{
    const QWidget *focus = QApplication::focusWidget();
    int now = 0;
    for (int i = 0; i < count(); ++i) {
        if (focus != nullptr && (widget(i) == focus || widget(i)->isAncestorOf(focus))) {
            now = i;
        }
    }
    return enterFrom(now + step, step);
}

void Workspace::focusFirst(int step)
{
    enterFrom(step > 0 ? 0 : count() - 1, step);
}

bool Workspace::enterFrom(int panel, int step)
{
    for (; panel >= 0 && panel < count(); panel += step) {
        if (!widget(panel)->isHidden()) {
            enter(panel);
            return true;
        }
    }
    return false;
}

/// A panel's width is what it has beside both others: alone it only fills the window.
void Workspace::rememberWidths()
{
    if (!isVisible()) {
        return;
    }
    const QList<int> now = sizes();
    const bool split = m_shown.editor && m_shown.preview;
    for (int i = 0; i < count(); ++i) {
        if (now.at(i) > 0 && (split || i == static_cast<int>(Pane::Outline))) {
            m_widths.at(static_cast<size_t>(i)) = now.at(i);
        }
    }
}

/// The editor takes what the others leave.
void Workspace::placePanels()
{
    QList<int> widths = panelWidths();
    int left = width();
    for (const Pane pane : {Pane::Outline, Pane::Preview}) {
        if (!widgetOf(pane)->isHidden()) {
            left -= widths.at(static_cast<int>(pane)) + handleWidth();
        }
    }
    widths[static_cast<int>(Pane::Editor)] = std::max(left, scaled(kPanels.at(1).least));
    setSizes(widths);
}

QList<int> Workspace::panelWidths() const
{
    return {m_widths.begin(), m_widths.end()};
}

void Workspace::setPanelWidths(const QList<int> &widths)
{
    if (widths.size() == count()) {
        std::ranges::copy(widths, m_widths.begin());
        setSizes(widths);
    }
}

QSize Workspace::minimumSizeHint() const
{
    // A split gives its preview up before it keeps the window from becoming narrow.
    QSize size = QSplitter::minimumSizeHint();
    if (m_shown.preview && m_layout == Layout::Split) {
        size.rwidth() -= scaled(kPanels.back().least) + handleWidth();
    }
    return size;
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    rememberWidths();
    showPanels();
    if (hasRoomToSplit(event->oldSize().width()) != canSplit()) {
        Q_EMIT layoutShown(shownLayout(), canSplit());
    }
}

} // namespace masthead
