// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlineview.h"

#include "document/session/document.h"
#include "editor/outline/outlinedelegate.h"
#include "editor/outline/outlinemodel.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"
#include "editor/touched.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace masthead {

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline"));
    setModel(&model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows keep their width when it is needed
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // drawn here, see paintEvent

    // After the view's own handlers, so that rows are there to be opened and made current.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_lastSection = 0;
        showAll();
    });
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
        select(index);
    }
}

OutlineParts OutlineView::selectedParts() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows.append(currentIndex());
    }
    return m_model.partsAt(m_filter.isEmpty() ? rows : shownItems(rows));
}

/// What a filter hides is none of it: a section stands for those of its items that are shown.
QModelIndexList OutlineView::shownItems(const QModelIndexList &rows) const
{
    QModelIndexList items;
    for (const QModelIndex &row : rows) {
        if (isRowHidden(row.row(), row.parent())) {
            continue;
        }
        if (!m_model.itemAt(row).isNull()) {
            items.append(row);
            continue;
        }
        for (int i = 0; i < m_model.rowCount(row); ++i) {
            const QModelIndex item = m_model.index(i, 0, row);
            if (!isRowHidden(i, row) && !rows.contains(item)) {
                items.append(item);
            }
        }
    }
    return items;
}

/// Alone, whatever keys are held meanwhile.
void OutlineView::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void OutlineView::select(const QList<ItemId> &items)
{
    QItemSelection rows;
    for (const ItemId &item : items) {
        const QModelIndex index = m_model.indexOf(item);
        rows.select(index, index);
    }
    if (!rows.isEmpty()) {
        select(m_model.indexOf(items.first()));
        selectionModel()->select(rows, QItemSelectionModel::Select);
    }
}

void OutlineView::renameCurrent()
{
    if (currentIndex().isValid() && state() != EditingState) {
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
        select(index);
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
    applyFilter();
}

void OutlineView::keepCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        // Where the last one was: what stands there now, or before it.
        QModelIndex first = m_model.index(std::min(m_lastSection, m_model.rowCount() - 1), 0);
        if (m_model.itemAt(first).isNull() && m_model.rowCount(first) > 0) {
            first = m_model.index(0, 0, first);
        }
        select(first);
    }
    if (!selectionModel()->hasSelection() && currentIndex().isValid()) {
        select(currentIndex());
    }
}

void OutlineView::setFilter(const OutlineFilter &filter)
{
    m_filter = filter;
    applyFilter();
}

void OutlineView::applyFilter()
{
    const Issue &issue = m_model.document().issue();
    for (const Section &section : issue.sections) {
        const QModelIndex row = m_model.indexOf(section.id);
        bool shown = m_filter.isEmpty() || row == currentIndex();
        for (const Item &item : section.items) {
            const QModelIndex own = m_model.indexOf(item.id);
            const bool passing =
                m_filter.isEmpty() || own == currentIndex() || passes(item, m_filter);
            shown = shown || passing;
            if (own != row) {
                setRowHidden(own.row(), row, !passing);
            }
        }
        setRowHidden(row.row(), {}, !shown);
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
        select(m_model.indexOf(inserted->section.id));
        return;
    }
    if (const auto *moved = std::get_if<MoveSection>(&change.value)) {
        select(m_model.indexOf(moved->section));
        return;
    }
    const Touched touched = touchedBy(change);
    if (!touched.bodies.isEmpty()) {
        setCurrentItem(*touched.bodies.begin());
    } else if (!touched.items.isEmpty()) {
        setCurrentItem(*touched.items.begin());
    }
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        return; // the Enter that ends a rename, which its field leaves over
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (const ItemId item = currentItem(); !item.isNull()) {
            Q_EMIT editRequested(item);
        } else {
            renameCurrent(); // a section has no more to edit than its title
        }
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::finishRename()
{
    // Not a child that is found: the field of the last rename may stand there until it is deleted.
    QWidget *line = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (line != nullptr) {
        commitData(line);
        closeEditor(line, QAbstractItemDelegate::NoHint);
    }
}

/// Qt moves the current row alone by Ctrl and an arrow, Home or End: the editor would show one item
/// and the commands would work on another.
QItemSelectionModel::SelectionFlags OutlineView::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    const auto flags = QTreeView::selectionCommand(index, event);
    const bool movesAlone = flags == QItemSelectionModel::NoUpdate && event != nullptr &&
                            event->type() == QEvent::KeyPress;
    return movesAlone ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : flags;
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_lastItem = m_model.itemAt(current);
    if (current.isValid()) {
        m_lastSection = current.parent().isValid() ? current.parent().row() : current.row();
    }
    if (!m_filter.isEmpty()) {
        applyFilter(); // the item that the author is in is shown, whatever it says
    }
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
        painter.setPen(tokensOf(palette()).text3);
        painter.drawText(viewport()->rect().adjusted(0, scaled(24), 0, 0),
                         Qt::AlignHCenter | Qt::AlignTop, tr("No items yet. Press Ctrl+Enter."));
    }
    if (m_dropPlace.has_value()) {
        constexpr int thickness = 2;
        const int inset = scaled(8);
        QPainter(viewport())
            .fillRect(QRect(inset, std::max(0, m_dropPlace->y - thickness / 2),
                            viewport()->width() - 2 * inset, thickness),
                      tokensOf(palette()).accent);
    }
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

// A drag stays within the outline, and what is dropped is what is selected: only the place is
// asked.

void OutlineView::startDrag(Qt::DropActions /*actions*/)
{
    if (selectedParts().isEmpty()) {
        return;
    }
    auto *marker = new QMimeData; // the drag owns it
    marker->setData(QStringLiteral("application/x-masthead-rows"), QByteArray());
    auto *drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(marker);
    drag->setPixmap(dragPicture());
    drag->exec(Qt::MoveAction);
    setDropPlace(std::nullopt);
}

/// The title in hand, and how many more there are.
QPixmap OutlineView::dragPicture() const
{
    const QFont font = typeFont(Face::Interface, TypeSize::Base, QFont::Medium);
    const auto others = static_cast<int>(selectionModel()->selectedRows().size()) - 1;
    //: In hand while rows are dragged: the title of the one, and how many more there are.
    const QString text = others > 0 ? tr("%1 and %n more", nullptr, others) : QStringLiteral("%1");
    const QFontMetrics metrics(font);
    const int room = scaled(220) - metrics.horizontalAdvance(text.arg(QString()));
    const QString line =
        text.arg(metrics.elidedText(currentIndex().data().toString(), Qt::ElideRight, room));
    const QSize size(metrics.horizontalAdvance(line) + scaled(16), metrics.height() + scaled(8));
    QPixmap picture(size * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    const Tokens &colors = tokensOf(palette());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.accent);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 4, 4);
    painter.setPen(colors.text);
    painter.setFont(font);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, line);
    return picture;
}

void OutlineView::setDropPlace(const std::optional<DropPlace> &place)
{
    if (m_dropPlace != place) {
        m_dropPlace = place;
        viewport()->update();
    }
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->source() == this);
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls near the edges
    setDropPlace(event->source() == this
                     ? dropPlace(*this, m_model, selectedParts(), event->position().toPoint().y())
                     : std::nullopt);
    event->setAccepted(m_dropPlace.has_value());
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    setDropPlace(std::nullopt);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const std::optional<DropPlace> place = std::exchange(m_dropPlace, std::nullopt);
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (event->source() != this || !place.has_value()) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT dropped(*place);
}

} // namespace masthead
