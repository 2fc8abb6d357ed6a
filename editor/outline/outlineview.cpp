// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlineview.h"

#include "document/session/document.h"
#include "editor/outline/outlinechanges.h"
#include "editor/outline/outlinedelegate.h"
#include "editor/outline/outlinemodel.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "editor/touched.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace masthead {

namespace {

struct KeyRow
{
    QKeyCombination keys;
    void (OutlineView::*act)();
};

/// The keys that belong to the outline while it has the focus; menus may show the same.
constexpr std::array keyRows{
    KeyRow{Qt::ALT | Qt::Key_Up, &OutlineView::moveUp},
    KeyRow{Qt::ALT | Qt::Key_Down, &OutlineView::moveDown},
    KeyRow{Qt::ALT | Qt::SHIFT | Qt::Key_Up, &OutlineView::moveToPreviousSection},
    KeyRow{Qt::ALT | Qt::SHIFT | Qt::Key_Down, &OutlineView::moveToNextSection},
    KeyRow{Qt::CTRL | Qt::Key_Return, &OutlineView::addItem},
    KeyRow{Qt::CTRL | Qt::Key_Enter, &OutlineView::addItem},
    KeyRow{Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &OutlineView::addSection},
    KeyRow{Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, &OutlineView::addSection},
    KeyRow{Qt::CTRL | Qt::SHIFT | Qt::Key_D, &OutlineView::duplicateItem},
    KeyRow{Qt::Key_F2, &OutlineView::renameCurrent},
    KeyRow{Qt::Key_Delete, &OutlineView::removeCurrent},
};

QKeyCombination keysOf(const QKeyEvent &event)
{
    return QKeyCombination(event.modifiers() & ~Qt::KeypadModifier,
                           static_cast<Qt::Key>(event.key()));
}

} // namespace

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline"));
    setModel(&model);
    connect(&model, &OutlineModel::failed, this, &OutlineView::failed);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(false); // drawn here, see paintEvent

    // After the view's own handlers, so that rows are there to be opened and made current.
    connect(&model, &QAbstractItemModel::modelReset, this, &OutlineView::showAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OutlineView::showAll);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &OutlineView::showAll);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &OutlineView::keepCurrent);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OutlineView::followItem);
    connect(&model.document(), &Document::aboutToUndo, this, [this] { m_undoing = true; });
    connect(&model.document(), &Document::changed, this, &OutlineView::revealUndone);
    showAll();
}

ItemId OutlineView::currentItem() const
{
    return m_model.itemAt(currentIndex());
}

void OutlineView::setCurrentItem(const ItemId &item)
{
    const QModelIndex index = m_model.indexOf(item);
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
    }
}

bool OutlineView::currentIsSection() const
{
    return currentIndex().data(OutlineModel::IsSectionRole).toBool();
}

void OutlineView::perform(const Change &change, const QString &text)
{
    m_model.document().endMerging();
    m_model.perform(change, text);
}

void OutlineView::addItem()
{
    const InsertItem change =
        itemAfter(m_model.document().issue(), m_model.sectionAt(currentIndex()), currentItem());
    if (change.section.isNull()) {
        addSection();
        return;
    }
    perform(Change{change}, tr("Add item"));
    setCurrentItem(change.item.id);
    Q_EMIT itemAdded(change.item.id);
}

void OutlineView::addSection()
{
    const InsertSection change =
        sectionAfter(m_model.document().issue(), m_model.sectionAt(currentIndex()));
    perform(Change{change}, tr("Add section"));
    setCurrentIndex(m_model.indexOf(change.section.id));
    renameCurrent();
}

void OutlineView::duplicateItem()
{
    if (const auto change = duplicateOf(m_model.document().issue(), currentItem())) {
        perform(Change{*change}, tr("Duplicate item"));
        setCurrentItem(change->item.id);
    }
}

void OutlineView::removeCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return;
    }
    const QString title = index.data(Qt::EditRole).toString();
    if (currentIsSection()) {
        perform(Change{RemoveSection{m_model.sectionAt(index)}}, tr("Delete section"));
    } else {
        perform(Change{RemoveItem{m_model.itemAt(index)}}, tr("Delete item"));
    }
    Q_EMIT removed(title);
}

void OutlineView::move(Direction direction)
{
    const Issue &issue = m_model.document().issue();
    const bool section = currentIsSection();
    const std::optional<Change> change =
        section ? moved(issue, m_model.sectionAt(currentIndex()), direction)
                : moved(issue, currentItem(), direction);
    if (change.has_value()) {
        perform(*change, section ? tr("Move section") : tr("Move item"));
        scrollTo(currentIndex());
    }
}

void OutlineView::moveToNeighbour(Direction direction)
{
    if (currentIsSection()) {
        move(direction);
        return;
    }
    const ItemId item = currentItem();
    if (const auto change = movedToNeighbour(m_model.document().issue(), item, direction)) {
        perform(*change, tr("Move item"));
        setCurrentItem(item); // it may share its new section's row now
        scrollTo(currentIndex());
    }
}

void OutlineView::moveUp()
{
    move(Direction::Up);
}

void OutlineView::moveDown()
{
    move(Direction::Down);
}

void OutlineView::moveToPreviousSection()
{
    moveToNeighbour(Direction::Up);
}

void OutlineView::moveToNextSection()
{
    moveToNeighbour(Direction::Down);
}

void OutlineView::renameCurrent()
{
    if (currentIndex().isValid()) {
        edit(currentIndex());
    }
}

void OutlineView::go(Direction direction)
{
    const auto next = [this, direction](const QModelIndex &from) {
        return direction == Direction::Up ? indexAbove(from) : indexBelow(from);
    };
    QModelIndex index = next(currentIndex());
    while (index.isValid() && m_model.itemAt(index).isNull()) {
        index = next(index);
    }
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

void OutlineView::goToPreviousItem()
{
    go(Direction::Up);
}

void OutlineView::goToNextItem()
{
    go(Direction::Down);
}

void OutlineView::showAll()
{
    expandAll();
    keepCurrent();
}

void OutlineView::keepCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        QModelIndex first = m_model.index(0, 0);
        if (m_model.itemAt(first).isNull() && m_model.rowCount(first) > 0) {
            first = m_model.index(0, 0, first);
        }
        setCurrentIndex(first);
    }
}

/// An item that shared its section's row got one of its own: the row that is current moves along.
void OutlineView::followItem()
{
    if (currentIndex().isValid() && currentItem().isNull()) {
        setCurrentItem(m_lastItem);
    }
}

/// Undo and redo show what they did: a part that came back or changed becomes current.
void OutlineView::revealUndone(const Change &change)
{
    if (!std::exchange(m_undoing, false)) {
        return;
    }
    if (const auto *moved = std::get_if<MoveItem>(&change.value)) {
        setCurrentItem(moved->item);
        return;
    }
    if (const auto *inserted = std::get_if<InsertSection>(&change.value)) {
        setCurrentIndex(m_model.indexOf(inserted->section.id));
        return;
    }
    if (const auto *moved = std::get_if<MoveSection>(&change.value)) {
        setCurrentIndex(m_model.indexOf(moved->section));
        return;
    }
    const Touched touched = touchedBy(change);
    if (!touched.bodies.isEmpty()) {
        setCurrentItem(*touched.bodies.begin());
    } else if (!touched.items.isEmpty()) {
        setCurrentItem(*touched.items.begin());
    }
}

bool OutlineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // With the focus here these keys are the outline's, whatever a menu gives them.
        const auto keys = keysOf(static_cast<const QKeyEvent &>(*event));
        if (std::ranges::find(keyRows, keys, &KeyRow::keys) != keyRows.end()) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination keys = keysOf(*event);
    if (const auto row = std::ranges::find(keyRows, keys, &KeyRow::keys); row != keyRows.end()) {
        (this->*row->act)();
        return;
    }
    if (keys == QKeyCombination(Qt::Key_Return) || keys == QKeyCombination(Qt::Key_Enter)) {
        if (const ItemId item = currentItem(); !item.isNull()) {
            Q_EMIT editRequested(item);
        } else {
            renameCurrent(); // a section has no more to edit than its title
        }
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_lastItem = m_model.itemAt(current);
    Q_EMIT currentItemChanged(m_lastItem);
}

void OutlineView::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/,
                               const QModelIndex & /*index*/) const
{
    // The rows themselves show what is a section.
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(tokens(schemeOf(palette())).text3);
        painter.drawText(viewport()->rect().adjusted(0, scaled(24), 0, 0),
                         Qt::AlignHCenter | Qt::AlignTop, tr("No items yet. Press Ctrl+Enter."));
    }
    if (state() != DraggingState) {
        return;
    }
    const QModelIndex target = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    if (!target.isValid() || dropIndicatorPosition() == OnViewport) {
        return;
    }
    const QRect row = visualRect(target);
    const int y = dropIndicatorPosition() == AboveItem ? row.top() : row.bottom();
    QPainter(viewport())
        .fillRect(QRect(row.left() + scaled(8), y, row.width() - 2 * scaled(8), 2),
                  tokens(schemeOf(palette())).accent);
}

} // namespace masthead
