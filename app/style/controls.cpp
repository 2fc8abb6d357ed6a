// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/controls.h"

#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

/// Focus that came by the keyboard: a ring after a click would only be noise.
bool hasKeyboardFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

/// As a disabled thing is painted: the colour at 40 %.
QColor dimmed(QColor color, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled)) {
        color.setAlphaF(0.4F);
    }
    return color;
}

void paintFilledButton(const QStyleOption &option, QPainter &painter, const Tokens &colors)
{
    const bool lit = isHovered(option) || has(option, QStyle::State_Sunken);
    fillRounded(painter, option.rect, controlRadius,
                dimmed(lit ? colors.accentHover : colors.accent, option));
}

void paintPlainButton(const QStyleOption &option, QPainter &painter, const Tokens &colors)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) {
        fillRounded(painter, option.rect, controlRadius, colors.tint);
    } else if (isHovered(option)) {
        fillRounded(painter, option.rect, controlRadius, colors.hover);
    } else if (!flat) {
        fillRounded(painter, option.rect, controlRadius, colors.base);
    }
    if (!flat) {
        strokeRounded(painter, option.rect, controlRadius, dimmed(colors.edge, option));
    }
}

void paintPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &colors = tokensOf(option.palette);
    const bool filled = isFilled(widget);
    if (filled) {
        paintFilledButton(option, painter, colors);
    } else {
        paintPlainButton(option, painter, colors);
    }
    if (hasKeyboardFocus(option)) {
        const QRect ring = filled ? option.rect.adjusted(2, 2, -2, -2) : option.rect;
        drawFocusRing(painter, ring, filled ? colors.onAccent : colors.accent);
    }
}

void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    const Tokens &colors = tokensOf(option.palette);
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken)) {
        fillRounded(painter, option.rect, controlRadius, colors.tint);
    } else if (isHovered(option)) {
        fillRounded(painter, option.rect, controlRadius, colors.hover);
    }
}

void paintField(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    const Tokens &colors = tokensOf(option.palette);
    fillRounded(painter, option.rect, controlRadius, option.palette.color(QPalette::Base));
    if (has(option, QStyle::State_HasFocus)) {
        drawFocusRing(painter, option.rect, colors.accent);
    } else {
        strokeRounded(painter, option.rect, controlRadius, dimmed(colors.edge, option));
    }
}

void paintLineEditPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame != nullptr && frame->lineWidth > 0) {
        paintField(option, painter, widget);
    }
}

void paintCheckBox(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    const Tokens &colors = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!on) {
        fillRounded(painter, option.rect, 3, option.palette.color(QPalette::Base));
        strokeRounded(painter, option.rect, 3, dimmed(colors.edge, option));
        return;
    }
    fillRounded(painter, option.rect, 3, dimmed(colors.accent, option));
    const QRectF inner = QRectF(option.rect).adjusted(3, 3, -3, -3);
    const QPen pen(colors.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(QPointF(inner.left(), inner.center().y()),
                         QPointF(inner.right(), inner.center().y()));
    } else {
        painter.drawPolyline(QPolygonF({{inner.left(), inner.top() + inner.height() * 0.55},
                                        {inner.left() + inner.width() * 0.38, inner.bottom() - 0.5},
                                        {inner.right(), inner.top() + 1}}));
    }
    painter.restore();
}

void paintRadioButton(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    const Tokens &colors = tokensOf(option.palette);
    const QRectF circle = option.rect;
    const bool on = has(option, QStyle::State_On);
    fillRounded(painter, circle, circle.width() / 2,
                on ? dimmed(colors.accent, option) : option.palette.color(QPalette::Base));
    if (on) {
        const qreal inset = circle.width() * 0.32;
        fillRounded(painter, circle.adjusted(inset, inset, -inset, -inset), circle.width() / 2,
                    colors.onAccent);
    } else {
        strokeRounded(painter, circle, circle.width() / 2, dimmed(colors.edge, option));
    }
}

void paintFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool drawn = qobject_cast<const QPushButton *>(widget) != nullptr ||     // with its panel
                       qobject_cast<const QAbstractItemView *>(widget) != nullptr; // its row's tint
    if (has(option, QStyle::State_KeyboardFocusChange) && !drawn) {
        drawFocusRing(painter, option.rect, tokensOf(option.palette).accent);
    }
}

/// The row that a cell is part of, as far as its corners go: they are at its ends only.
QRectF rowOf(const QStyleOption &option)
{
    QRectF row = option.rect;
    const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (cell == nullptr) {
        return row;
    }
    using Cell = QStyleOptionViewItem;
    const bool isInTable =
        qobject_cast<const QTableView *>(cell->widget) != nullptr; // tells no place
    const bool isBetween = isInTable || cell->viewItemPosition == Cell::Middle;
    const bool goesOn = isBetween || cell->viewItemPosition == Cell::Beginning;
    const bool comesFrom = isBetween || cell->viewItemPosition == Cell::End;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    constexpr qreal beyond = 2.0 * rowRadius;
    return row.adjusted((isMirrored ? goesOn : comesFrom) ? -beyond : 0, 0,
                        (isMirrored ? comesFrom : goesOn) ? beyond : 0, 0);
}

void paintItem(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    const Tokens &colors = tokensOf(option.palette);
    const bool isSelected = has(option, QStyle::State_Selected);
    if (isSelected || isHovered(option)) {
        painter.save();
        painter.setClipRect(option.rect, Qt::IntersectClip);
        fillRounded(painter, rowOf(option), rowRadius, isSelected ? colors.tint : colors.hover);
        painter.restore();
    }
}

void paintMenuPanel(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
}

void paintToolTip(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
    strokeRounded(painter, option.rect, 0, option.palette.color(QPalette::Mid));
}

void paintMenuFrame(const QStyleOption &option, QPainter &painter, const QWidget * /*widget*/)
{
    strokeRounded(painter, option.rect, 0, tokensOf(option.palette).line);
}

void paintNothing(const QStyleOption & /*option*/, QPainter & /*painter*/,
                  const QWidget * /*widget*/)
{
}

struct PrimitiveRow
{
    QStyle::PrimitiveElement element;
    PaintFunction paint;
};

constexpr std::array kPrimitives{
    PrimitiveRow{QStyle::PE_PanelButtonCommand, paintPushButton},
    PrimitiveRow{QStyle::PE_PanelButtonTool, paintToolButton},
    PrimitiveRow{QStyle::PE_FrameDefaultButton, paintNothing},
    PrimitiveRow{QStyle::PE_PanelLineEdit, paintLineEditPanel},
    PrimitiveRow{QStyle::PE_FrameLineEdit, paintField},
    PrimitiveRow{QStyle::PE_Frame, paintField}, // of scrolling areas only those of makeField()
    PrimitiveRow{QStyle::PE_IndicatorCheckBox, paintCheckBox},
    PrimitiveRow{QStyle::PE_IndicatorItemViewItemCheck, paintCheckBox},
    PrimitiveRow{QStyle::PE_IndicatorRadioButton, paintRadioButton},
    PrimitiveRow{QStyle::PE_FrameFocusRect, paintFocus},
    PrimitiveRow{QStyle::PE_PanelItemViewItem, paintItem},
    PrimitiveRow{QStyle::PE_PanelItemViewRow, paintNothing},
    PrimitiveRow{QStyle::PE_PanelMenu, paintMenuPanel},
    PrimitiveRow{QStyle::PE_FrameMenu, paintMenuFrame},
    PrimitiveRow{QStyle::PE_PanelTipLabel, paintToolTip},
    PrimitiveRow{QStyle::PE_PanelMenuBar, paintNothing},
    PrimitiveRow{QStyle::PE_FrameStatusBarItem, paintNothing},
};

} // namespace

PaintFunction painterOf(QStyle::PrimitiveElement element)
{
    const auto *row = std::ranges::find(kPrimitives, element, &PrimitiveRow::element);
    return row == kPrimitives.end() ? nullptr : row->paint;
}

void paintScrollBar(const QStyle &style, const QStyleOptionSlider &option, QPainter &painter,
                    const QWidget *widget)
{
    if (option.minimum == option.maximum) {
        return;
    }
    const Tokens &colors = tokensOf(option.palette);
    const QRectF slider =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    QColor color = colors.text3;
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                      (isHovered(option) || has(option, QStyle::State_Sunken));
    color.setAlphaF(held ? 0.8F : 0.35F);
    fillRounded(painter, slider.adjusted(2, 2, -2, -2), 3, color);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    const Tokens &colors = tokensOf(option.palette);
    if (option.frame) {
        fillRounded(painter, option.rect, controlRadius, option.palette.color(QPalette::Base));
        strokeRounded(painter, option.rect, controlRadius, dimmed(colors.edge, option));
    } else if (isHovered(option) || has(option, QStyle::State_On)) {
        fillRounded(painter, option.rect, controlRadius, colors.hover);
    }
    if (hasKeyboardFocus(option)) {
        drawFocusRing(painter, option.rect, colors.accent);
    }
    constexpr int size = 16;
    const QPixmap chevron = iconPixmap(QStringLiteral("chevron-down"), dimmed(colors.text2, option),
                                       size, painter.device()->devicePixelRatio());
    painter.drawPixmap(
        QPointF(arrow.center().x() - size / 2.0 + 1, arrow.center().y() - size / 2.0 + 1), chevron);
}

void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    constexpr qreal height = 6;
    const Tokens &colors = tokensOf(option.palette);
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - height / 2);
    groove.setHeight(height);
    fillRounded(painter, groove, height / 2, colors.line);
    const int steps = option.maximum - option.minimum;
    if (steps > 0) {
        groove.setWidth(groove.width() * (option.progress - option.minimum) / steps);
        fillRounded(painter, groove, height / 2, colors.accent);
    }
}

/// A table's head: its text over a line, no button.
void paintHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.base());
    drawHairline(painter, option.rect, Qt::BottomEdge, tokensOf(option.palette).line);
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const Tokens &colors = tokensOf(option.palette);
    const QColor color = isHovered(option) ? colors.edge : colors.line;
    drawHairline(painter, option.rect,
                 has(option, QStyle::State_Horizontal) ? Qt::LeftEdge : Qt::TopEdge, color);
}

} // namespace masthead
