// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/rowlabel.h"

#include "editor/style/fonts.h"

#include <QPainter>

namespace masthead {

RowLabel::RowLabel(const QString &text, int width, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(typeFont(Face::Interface, TypeSize::Strip));
    if (width > 0) {
        setFixedWidth(width);
    }
    setForegroundRole(QPalette::PlaceholderText);
}

void RowLabel::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    if (wordWrap() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace masthead
