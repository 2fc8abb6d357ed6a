// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/statusbox.h"

#include "editor/outline/outlinechanges.h"
#include "editor/style/flatcombo.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QAbstractItemView>
#include <QWheelEvent>

#include <algorithm>

namespace masthead {

namespace {

constexpr Status statuses[] = {Status::Idea, Status::Draft, Status::Ready, Status::Approved};
constexpr int padding = 6; // of the list

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
    const Tokens &colors = tokensOf(palette());
    for (const Status status : statuses) {
        setItemIcon(static_cast<int>(status),
                    iconPixmap(statusIconName(status), statusColor(colors, status),
                               flatComboIconSize(), devicePixelRatio()));
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
    return flatComboSize(*this, currentText());
}

void StatusBox::showPopup()
{
    // The box is as wide as the name that it shows; the list, as the longest.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * scaled(padding));
    QComboBox::showPopup();
}

void StatusBox::hidePopup()
{
    QComboBox::hidePopup();
    endHover(*this);
}

void StatusBox::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &colors = tokensOf(palette());
    paintFlatCombo(*this,
                   iconPixmap(statusIconName(status()), statusColor(colors, status()),
                              flatComboIconSize(), devicePixelRatio()),
                   currentText());
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
