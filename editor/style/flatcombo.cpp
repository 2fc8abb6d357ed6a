// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/flatcombo.h"

#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QCursor>
#include <QPainter>
#include <QWidget>

namespace masthead {

namespace {

constexpr int iconPx = 16;
constexpr int gap = 6;
constexpr int padding = 6;
constexpr int boxHeight = 26;

} // namespace

int flatComboIconSize()
{
    return scaled(iconPx);
}

void endHover(QWidget &widget)
{
    const QPoint mouse = widget.mapFromGlobal(QCursor::pos());
    widget.setAttribute(Qt::WA_UnderMouse, widget.rect().contains(mouse));
    widget.update();
}

QSize flatComboSize(const QWidget &widget, const QString &text)
{
    return {scaled(2 * iconPx + 2 * gap + 2 * padding) +
                widget.fontMetrics().horizontalAdvance(text),
            scaled(boxHeight)};
}

void paintFlatCombo(QWidget &widget, const QPixmap &icon, const QString &text)
{
    QPainter painter(&widget);
    const Tokens &colors = tokensOf(widget.palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (widget.underMouse() || widget.hasFocus()) {
        painter.setPen(widget.hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(widget.underMouse() ? colors.hover : colors.base);
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int size = flatComboIconSize();
    const int top = (widget.height() - size) / 2;
    int x = scaled(padding);
    painter.drawPixmap(x, top, icon);
    x += size + scaled(gap);
    painter.setPen(colors.text);
    painter.drawText(QRect(x, 0, widget.width() - x, widget.height()), Qt::AlignVCenter, text);
    painter.drawPixmap(
        widget.width() - scaled(padding) - size + 2, top,
        iconPixmap(QStringLiteral("chevron-down"), colors.text2, size, widget.devicePixelRatio()));
}

} // namespace masthead
