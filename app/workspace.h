// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QSplitter>

#include <array>

namespace masthead {

/// The three panels, in the splitter's order.
enum class Pane : std::uint8_t { Outline, Editor, Preview };

struct ShownPanels
{
    bool outline = true;
    bool editor = true;
    bool preview = true;

    bool operator==(const ShownPanels &) const = default;
};

/// What is shown of a wanted layout in a window of this width: under 1000 px, grown with the text,
/// a split becomes the editor only.
[[nodiscard]] ShownPanels shownPanels(Layout wanted, bool outline, int width);

/// A panel, and which of its parts takes the focus when the panel gets it. (A focus proxy would do,
/// but to Qt it is a stop of Tab as well: before the panel's other parts, and again behind them.)
struct PanelParts
{
    QWidget *widget;
    QWidget *entry;
};

/// The three panels side by side, with the layout that the user wants. It owns the panels' places
/// and widths, and nothing of what they are. Handles are 1 px wide and can be grabbed within 7.
class Workspace : public QSplitter
{
    Q_OBJECT

public:
    /// Takes the panels.
    Workspace(const PanelParts &outline, const PanelParts &editor, const PanelParts &preview,
              QWidget *parent = nullptr);

    [[nodiscard]] Layout wantedLayout() const { return m_layout; }
    void setWantedLayout(Layout layout);
    /// What is to be seen of it: a split has no room in a narrow window.
    [[nodiscard]] Layout shownLayout() const;
    [[nodiscard]] bool canSplit() const;
    /// The next layout that there is room for.
    void showNextLayout();
    [[nodiscard]] bool isOutlineWanted() const { return m_outline; }
    void setOutlineWanted(bool wanted);

    /// Nothing but the editor, whatever is wanted, until something else is asked for.
    void setEditorAlone(bool alone);

    /// Shows the panel if it is hidden, and gives it the focus.
    void focusPane(Pane pane);
    /// The next or the previous of the panels that are shown, from the one with the focus.
    /// False: it is beyond the last or before the first.
    bool focusNeighbour(int step);
    /// The first that is shown, or with a step of -1 the last.
    void focusFirst(int step);

    /// Widths to be restored at the next start; those of hidden panels are kept.
    [[nodiscard]] QList<int> panelWidths() const;
    void setPanelWidths(const QList<int> &widths);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another layout is shown, or there is room for a split now, or no more.
    void layoutShown(masthead::Layout layout, bool canSplit);
    void outlineWanted(bool wanted);
    /// Another panel was asked for.
    void editorAloneEnded();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void endEditorAlone();
    void showPanels();
    void placePanels();
    void rememberWidths();
    [[nodiscard]] QWidget *widgetOf(Pane pane) const;
    void enter(int panel);
    bool enterFrom(int panel, int step);

    Layout m_layout = Layout::Split;
    bool m_outline = true;
    bool m_isEditorAlone = false;
    ShownPanels m_shown;
    std::array<QWidget *, 3> m_entries{};
    std::array<int, 3> m_widths;
};

} // namespace masthead
