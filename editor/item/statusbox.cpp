// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/statusbox.h"

#include "editor/outline/outlinechanges.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace masthead {

namespace {

constexpr Status statuses[] = {Status::Idea, Status::Draft, Status::Ready, Status::Approved};
constexpr int iconPx = 16;
constexpr int gap = 6;
constexpr int padding = 6;
constexpr int boxHeight = 26;

} // namespace

StatusBox::StatusBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Status"));
    setToolTip(tr("Status"));
    setFont(typeFont(Face::Interface, TypeSize::Base));
    for (const Status status : statuses) {
        addItem(statusLabel(status));
    }
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    drawIcons();
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
    view()->setTextElideMode(Qt::ElideNone);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(status()); });
}

void StatusBox::drawIcons()
{
    const Tokens &colors = tokens(schemeOf(palette()));
    for (const Status status : statuses) {
        setItemIcon(static_cast<int>(status),
                    iconPixmap(statusIconName(status), statusColor(colors, status), scaled(iconPx),
                               devicePixelRatio()));
    }
}

Status StatusBox::status() const
{
    return statuses[std::max(0, currentIndex())];
}

void StatusBox::setStatus(Status status)
{
    setCurrentIndex(static_cast<int>(status));
}

QSize StatusBox::sizeHint() const
{
    return {scaled(2 * iconPx + 2 * gap + 2 * padding) +
                fontMetrics().horizontalAdvance(currentText()),
            scaled(boxHeight)};
}

void StatusBox::showPopup()
{
    // The box is as wide as the name that it shows; the list, as the longest.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * scaled(padding));
    QComboBox::showPopup();
}

void StatusBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokens(schemeOf(palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? colors.hover : colors.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int size = scaled(iconPx);
    const int top = (height() - size) / 2;
    int x = scaled(padding);
    painter.drawPixmap(x, top,
                       iconPixmap(statusIconName(status()), statusColor(colors, status()), size,
                                  devicePixelRatio()));
    x += size + scaled(gap);
    painter.setPen(colors.text);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, currentText());
    painter.drawPixmap(
        width() - scaled(padding) - size + 2, top,
        iconPixmap(QStringLiteral("chevron-down"), colors.text2, size, devicePixelRatio()));
}

void StatusBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

void StatusBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // to scroll over it is not to change it
}

} // namespace masthead
