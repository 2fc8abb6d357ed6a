// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <QTreeView>

namespace masthead {

class OutlineModel;
enum class Direction : std::uint8_t;

/// The outline, driven by keys, menus and drags; what it does is a change of the document. A row is
/// always current while there is one. The slots act on the current row: a section's, when the row
/// is a section's (a folded one too), else an item's.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    /// The item of the current row; null when that is a section's alone, or there is no row.
    [[nodiscard]] ItemId currentItem() const;
    void setCurrentItem(const ItemId &item);

public Q_SLOTS:
    void addItem();    ///< after the current item, or at the end of the current section
    void addSection(); ///< after the current section; its title is then asked
    void duplicateItem();
    void removeCurrent();
    void moveUp();
    void moveDown();
    void moveToPreviousSection();
    void moveToNextSection();
    void renameCurrent();
    void goToPreviousItem();
    void goToNextItem();

Q_SIGNALS:
    /// Null: the row has none of its own.
    void currentItemChanged(const masthead::ItemId &item);
    /// Enter: to write in this item.
    void editRequested(const masthead::ItemId &item);
    /// A new item, current now, waits for its title.
    void itemAdded(const masthead::ItemId &item);
    /// A change was refused; nothing has happened.
    void failed(const masthead::Error &error);
    /// Something went, and undo brings it back; `title` names it ("" if it has none).
    void removed(const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAll();
    void keepCurrent();
    void followItem();
    void revealUndone(const Change &change);
    void perform(const Change &change, const QString &text);
    void move(Direction direction);
    void moveToNeighbour(Direction direction);
    void go(Direction direction);
    [[nodiscard]] bool currentIsSection() const;

    OutlineModel &m_model;
    bool m_undoing = false;
    ItemId m_lastItem; ///< of the current row when it became current
};

} // namespace masthead
