// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/paint.h"

#include <QPaintDevice>
#include <QPainter>

namespace masthead {

namespace {

/// Restores the painter when it goes.
class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

qreal devicePixel(const QPainter &painter)
{
    return 1 / painter.device()->devicePixelRatio();
}

} // namespace

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                   qreal width)
{
    const Saved saved(painter);
    const qreal line = width > 0 ? width : devicePixel(painter);
    const qreal half = line / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color)
{
    constexpr qreal ring = 2;
    strokeRounded(painter, rect, controlRadius, color, ring);
}

void drawHairline(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color)
{
    const qreal line = devicePixel(painter);
    QRectF strip = rect;
    switch (edge) {
    case Qt::TopEdge:
        strip.setHeight(line);
        break;
    case Qt::BottomEdge:
        strip.setTop(strip.bottom() - line);
        break;
    case Qt::LeftEdge:
        strip.setWidth(line);
        break;
    case Qt::RightEdge:
        strip.setLeft(strip.right() - line);
        break;
    }
    painter.fillRect(strip, color);
}

} // namespace masthead
