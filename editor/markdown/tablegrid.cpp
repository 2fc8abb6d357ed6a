// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/tablegrid.h"

#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace masthead {

namespace {

constexpr QSize most(8, 8);
constexpr QSize usual(3, 3);
constexpr int cellSize = 20;
constexpr int cellGap = 3;
constexpr int margin = 10;
constexpr int labelHeight = 24;

QRect cellRect(int column, int row)
{
    const int step = scaled(cellSize + cellGap);
    return {scaled(margin) + column * step, scaled(margin) + row * step, scaled(cellSize),
            scaled(cellSize)};
}

} // namespace

TableGrid::TableGrid(QWidget *parent)
    : QWidget(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMouseTracking(true);
    setFont(typeFont(Face::Interface, TypeSize::Strip));
    const QRect last = cellRect(most.width() - 1, most.height() - 1);
    setFixedSize(last.right() + 1 + scaled(margin),
                 last.bottom() + 1 + scaled(labelHeight) + scaled(margin) / 2);
    setChosenSize(usual);
}

void TableGrid::popUp(const QPoint &globalPosition)
{
    move(globalPosition);
    show();
    setFocus();
}

void TableGrid::setChosenSize(QSize size)
{
    m_size = size.expandedTo({1, 1}).boundedTo(most);
    setAccessibleName(tr("Table of %1 × %2").arg(m_size.width()).arg(m_size.height()));
    update();
}

void TableGrid::choose()
{
    Q_EMIT chosen(m_size.width(), m_size.height());
    close();
}

void TableGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setChosenSize(m_size - QSize(1, 0));
        break;
    case Qt::Key_Right:
        setChosenSize(m_size + QSize(1, 0));
        break;
    case Qt::Key_Up:
        setChosenSize(m_size - QSize(0, 1));
        break;
    case Qt::Key_Down:
        setChosenSize(m_size + QSize(0, 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose();
        break;
    default: // Escape closes a popup
        QWidget::keyPressEvent(event);
    }
}

void TableGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint() - cellRect(0, 0).topLeft();
    const int step = scaled(cellSize + cellGap);
    setChosenSize({place.x() / step + 1, place.y() / step + 1});
}

void TableGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint())) {
        choose();
    } else {
        close();
    }
}

void TableGrid::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.fillRect(rect(), colors.base);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (int column = 0; column < most.width(); ++column) {
        for (int row = 0; row < most.height(); ++row) {
            const bool isChosen = column < m_size.width() && row < m_size.height();
            const QRect cell = cellRect(column, row);
            painter.fillRect(cell, isChosen ? colors.tint : colors.base);
            painter.setPen(isChosen ? colors.accent : colors.line);
            painter.drawRect(cell.adjusted(0, 0, -1, -1));
        }
    }
    painter.setPen(colors.text2);
    const int top = cellRect(0, most.height() - 1).bottom() + 1;
    //: A table's columns and rows
    painter.drawText(QRect(0, top, width(), height() - top), Qt::AlignCenter,
                     tr("%1 × %2").arg(m_size.width()).arg(m_size.height()));
}

} // namespace masthead
