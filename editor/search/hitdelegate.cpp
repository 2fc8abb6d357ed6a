// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/hitdelegate.h"

#include "editor/search/hitmodel.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace masthead {

namespace {

// Lengths of the design, in px; they grow with the text.
constexpr int rowHeight = 26;
constexpr int groundInset = 6;
constexpr int iconLeft = 14;
constexpr int iconSize = 16;
constexpr int textLeft = 38;
constexpr int right = 12;
constexpr int gap = 8;
constexpr int placeWidth = 2;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isSelected && !option.state.testFlag(QStyle::State_MouseOver)) {
        return;
    }
    constexpr double radius = 5;
    const Tokens &colors = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? colors.tint : colors.hover);
    const QRectF ground = option.rect.adjusted(groundInset, 0, -groundInset, 0);
    painter->drawRoundedRect(ground, radius, radius);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

/// The line, cut at its end, with the hit on its mark, or a caret where it is a place; where that
/// would be cut, the line's end.
void paintLine(QPainter *painter, const QRect &rect, const ContextLine &line, const Tokens &colors)
{
    const QFont font = typeFont(Face::Interface, TypeSize::Base);
    const QFontMetrics metrics(font, painter->device());
    const int spare = scaled(gap); // the hit is bold, and wider by so much
    const QString elided = metrics.elidedText(line.text, Qt::ElideRight, rect.width() - spare);
    const bool showsHit = elided.size() > line.start + line.length;
    QTextCharFormat hit;
    hit.setBackground(colors.mark);
    hit.setFontWeight(QFont::DemiBold);
    QTextLayout layout(showsHit ? elided : line.text, font, painter->device());
    layout.setFormats({{static_cast<int>(line.start), static_cast<int>(line.length), hit}});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine text = layout.createLine();
    layout.endLayout();
    const qreal end = text.cursorToX(static_cast<int>(line.start + line.length));
    const qreal begin = text.cursorToX(static_cast<int>(line.start));
    const qreal hidden = std::max<qreal>(0, std::min(end - rect.width(), begin));
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(colors.text);
    const qreal top = rect.top() + (rect.height() - text.height()) / 2;
    layout.draw(painter, QPointF(rect.left() - hidden, top));
    if (line.length == 0) { // a place
        const qreal x = std::min(rect.left() + begin - hidden,
                                 static_cast<qreal>(rect.right() + 1 - scaled(placeWidth)));
        painter->fillRect(QRectF(x, top, scaled(placeWidth), text.height()), colors.accent);
    }
    painter->restore();
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HitModel *>(index.model());
    if (model == nullptr) {
        return;
    }
    const Tokens &colors = tokensOf(option.palette);
    const QColor &meta =
        option.state.testFlag(QStyle::State_Selected) ? colors.text2 : colors.text3;
    const QFont strip = typeFont(Face::Interface, TypeSize::Strip);
    const QFontMetrics metrics(strip, painter->device());
    paintGround(painter, option);
    QRect rect = option.rect.adjusted(scaled(textLeft), 0, -scaled(right), 0);
    painter->save();
    if (model->isHeading(index)) {
        const int size = scaled(iconSize);
        painter->drawPixmap(option.rect.left() + scaled(iconLeft),
                            rect.top() + (rect.height() - size) / 2,
                            iconPixmap(kindIconName(model->kindOf(index)), colors.text2, size,
                                       painter->device()->devicePixelRatio()));
        const QString count = QLocale().toString(model->hitCount(index));
        painter->setFont(strip);
        painter->setPen(meta);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
        rect.adjust(0, 0, -metrics.horizontalAdvance(count) - scaled(gap), 0);
        const QFont font = typeFont(Face::Interface, TypeSize::Base, QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font, painter->device())
                              .elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    } else {
        if (const QString place = model->placeOf(index); !place.isEmpty()) {
            painter->setFont(strip);
            painter->setPen(meta);
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, place);
            rect.adjust(metrics.horizontalAdvance(place) + scaled(gap), 0, 0, 0);
        }
        paintLine(painter, rect, model->lineOf(index), colors);
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), scaled(rowHeight)};
}

} // namespace masthead
