// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// The few shapes that the window is drawn with. Coordinates are device-independent px.
namespace masthead {

constexpr qreal controlRadius = 4;
constexpr qreal rowRadius = 5;
constexpr qreal cardRadius = 6;

/// A filled rounded rectangle without a border.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);

/// A border inside `rect`, `width` px; 0: a hairline of one device pixel.
void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                   qreal width = 0);

/// The ring of the keyboard's focus: 2 px inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color);

/// One device pixel along an edge of `rect`.
void drawHairline(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color);

} // namespace masthead
