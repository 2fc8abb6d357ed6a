// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/outline/outlinedrag.h"
#include "editor/outline/outlinefilter.h"

#include <QTreeView>

namespace masthead {

class OutlineModel;

/// The outline: which rows are shown, selected, current, and where dragged ones would go. A row is
/// always current while there is one, and selected; a section's (a folded one too) stands for the
/// section. What is done to the rows: editor/outline/outlinecommands.h.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    /// The item of the current row; null when that is a section's alone, or there is no row.
    [[nodiscard]] ItemId currentItem() const;
    void setCurrentItem(const ItemId &item);
    /// What commands work on: the selected rows, or where none is, the current one.
    [[nodiscard]] OutlineParts selectedParts() const;
    /// This row, or the rows of these items, and no others; the first becomes current.
    void select(const QModelIndex &index);
    void select(const QList<ItemId> &items);

    [[nodiscard]] const OutlineFilter &filter() const { return m_filter; }
    /// Rows that don't pass are hidden, but never the current one.
    void setFilter(const OutlineFilter &filter);

public Q_SLOTS:
    void renameCurrent();
    /// Takes a title that is being written in its row as it is now.
    void finishRename();
    void goToPreviousItem();
    void goToNextItem();

Q_SIGNALS:
    /// Null: the row has none of its own.
    void currentItemChanged(const masthead::ItemId &item);
    /// Enter: to write in this item.
    void editRequested(const masthead::ItemId &item);
    /// What is selected was dropped there.
    void dropped(const masthead::DropPlace &place);
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showAll();
    void keepCurrent();
    void followItem();
    void applyFilter();
    [[nodiscard]] QModelIndexList shownItems(const QModelIndexList &rows) const;
    void revealUndone(const Change &change);
    void go(Direction direction);
    void setDropPlace(const std::optional<DropPlace> &place);
    [[nodiscard]] QPixmap dragPicture() const;

    OutlineModel &m_model;
    OutlineFilter m_filter;
    bool m_undoing = false;
    ItemId m_lastItem;     ///< of the current row when it became current
    int m_lastSection = 0; ///< its section's row
    std::optional<DropPlace> m_dropPlace;
};

} // namespace masthead
