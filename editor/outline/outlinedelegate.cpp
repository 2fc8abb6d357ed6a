// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinedelegate.h"

#include "editor/outline/outlinemodel.h"
#include "editor/outline/wordcounts.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace masthead {

namespace {

// Lengths of the design, in px; they grow with the text.
constexpr int sectionHeight = 30;
constexpr int itemHeight = 40;
constexpr int groundInset = 6; // of the selected row's tint, left
constexpr int iconLeft = 14;
constexpr int iconSize = 16;
constexpr int textLeft = 38;
constexpr int numberRight = 49;
constexpr int numberedTextLeft = 58;
constexpr int right = 6;        // beside it the scroll bar has its place, shown or not
constexpr int titleCentre = 12; // from the item row's top
constexpr int metaCentre = 28;
constexpr int barWidth = 44;
constexpr int barHeight = 4;
constexpr int tickHeight = 8;
constexpr int gap = 7;
constexpr int leastOwner = 24; // below, no name can be told by its beginning
/// The bar's end stands for this much of the band's upper end.
constexpr double barReach = 1.4;

const Tokens &colorsOf(const QStyleOptionViewItem &option)
{
    return tokensOf(option.palette);
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// On tint the meta colour would be too faint.
const QColor &metaColor(const QStyleOptionViewItem &option)
{
    return isSelected(option) ? colorsOf(option).text2 : colorsOf(option).text3;
}

QRect strip(const QRect &row, int left, int centre, int height)
{
    return {row.left() + scaled(left), row.top() + scaled(centre) - height / 2,
            row.width() - scaled(left) - scaled(right), height};
}

/// The text in one line, cut at its end; returns the width that it takes.
int drawText(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color,
             const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetrics metrics(font, painter->device());
    const QString line = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      line);
    return metrics.horizontalAdvance(line);
}

void drawIcon(QPainter *painter, const QString &name, const QColor &color, int left, int centre)
{
    const int size = scaled(iconSize);
    painter->drawPixmap(left, centre - size / 2,
                        iconPixmap(name, color, size, painter->device()->devicePixelRatio()));
}

void drawStatus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                int left, int centre)
{
    const auto status = static_cast<Status>(index.data(OutlineModel::StatusRole).toInt());
    drawIcon(painter, statusIconName(status), statusColor(colorsOf(option), status), left, centre);
}

struct Length
{
    int words = 0;
    int from = 0;
    int to = 0;
};

void drawBar(QPainter *painter, const QRect &bar, const Length &length,
             const QStyleOptionViewItem &option)
{
    const Tokens &colors = colorsOf(option);
    const double reach = length.to * barReach;
    const double radius = bar.height() / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected(option) ? colors.select : colors.line);
    painter->drawRoundedRect(bar, radius, radius);
    QRectF filled = bar;
    filled.setWidth(std::clamp(length.words / reach, 0.0, 1.0) * bar.width());
    const bool tooLong = length.words > length.to;
    if (filled.width() >= 1) {
        painter->setBrush(tooLong ? colors.draft : colors.edge);
        painter->drawRoundedRect(filled, radius, radius);
    }
    if (tooLong) {
        // A point where the others are round: seen without its colour, too.
        const QPointF tip(filled.right() + bar.height(), filled.center().y());
        painter->drawPolygon(QPolygonF{QPointF(filled.right() - 1, tip.y() - bar.height()), tip,
                                       QPointF(filled.right() - 1, tip.y() + bar.height())});
    } else if (length.words < length.from && filled.width() > 2 * radius) {
        // Hollow: there is still to write.
        constexpr double wall = 1;
        painter->setBrush(isSelected(option) ? colors.tint : colors.panel);
        painter->drawRoundedRect(filled.adjusted(wall, wall, -wall, -wall), radius, radius);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int height = scaled(tickHeight);
    for (const int words : {length.from, length.to}) {
        painter->fillRect(QRect(bar.left() + qRound(words / reach * bar.width()),
                                bar.center().y() + 1 - height / 2, 1, height),
                          colors.text2);
    }
    painter->restore();
}

bool isSection(const QModelIndex &index)
{
    return index.data(OutlineModel::IsSectionRole).toBool();
}

int titleLeft(const QModelIndex &index)
{
    return index.data(OutlineModel::NumberRole).toInt() > 0 ? numberedTextLeft : textLeft;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    if (isSection(index)) {
        paintSection(painter, option, index);
    } else {
        paintItem(painter, option, index);
    }
    painter->restore();
}

void OutlineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isSelected(option) && !hovered) {
        return;
    }
    constexpr double radius = 5;
    const Tokens &colors = colorsOf(option);
    const QRectF ground = option.rect.adjusted(groundInset, 0, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected(option) ? colors.tint : colors.hover);
    painter->drawRoundedRect(ground, radius, radius);
    if (isSelected(option)) {
        constexpr double barSize = 3;
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(QRectF(ground.left(), ground.top() + groundInset, barSize,
                                        ground.height() - 2 * groundInset),
                                 barSize / 2, barSize / 2);
    }
    const bool byKeys = option.state.testFlag(QStyle::State_HasFocus) &&
                        option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (byKeys) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

void OutlineDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &colors = colorsOf(option);
    const QRect &row = option.rect;
    const int centre = row.top() + row.height() / 2;
    const auto kind = static_cast<SectionKind>(index.data(OutlineModel::KindRole).toInt());
    drawIcon(painter, kindIconName(kind), colors.text2, row.left() + scaled(iconLeft), centre);

    const QFont meta = typeFont(Face::Interface, TypeSize::Strip);
    int taken = 0;
    if (index.data(OutlineModel::FoldedRole).toBool()) {
        drawStatus(painter, option, index, row.right() + 1 - scaled(right) - scaled(iconSize) + 1,
                   centre);
        taken = scaled(iconSize) + scaled(gap);
    } else if (const int count = index.data(OutlineModel::CountRole).toInt(); count != 1) {
        const QRect rect = strip(row, textLeft, 0, row.height());
        taken = scaled(gap) +
                drawText(painter, QRect(rect.left(), row.top(), rect.width(), row.height()), meta,
                         metaColor(option), QString::number(count), Qt::AlignRight);
    }
    const QRect title(row.left() + scaled(textLeft), row.top(),
                      row.width() - scaled(textLeft) - scaled(right) - taken, row.height());
    drawText(painter, title, typeFont(Face::Interface, TypeSize::Base, QFont::DemiBold),
             colors.text, index.data().toString());
}

void OutlineDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Tokens &colors = colorsOf(option);
    const QRect &row = option.rect;
    const int centre = row.top() + scaled(titleCentre);
    drawStatus(painter, option, index, row.left() + scaled(iconLeft), centre);

    const auto weight = isSelected(option) ? QFont::Medium : QFont::Normal;
    const QFont font = typeFont(Face::Interface, TypeSize::Base, weight);
    const int height = QFontMetrics(font, painter->device()).height();
    if (const int number = index.data(OutlineModel::NumberRole).toInt(); number > 0) {
        QRect rect = strip(row, iconLeft, titleCentre, height);
        rect.setRight(row.left() + scaled(numberRight));
        drawText(painter, rect, typeFont(Face::Interface, TypeSize::Base), colors.text2,
                 QString::number(number), Qt::AlignRight);
    }
    const bool untitled = index.data(Qt::EditRole).toString().isEmpty();
    drawText(painter, strip(row, titleLeft(index), titleCentre, height), font,
             untitled ? metaColor(option) : colors.text, index.data().toString());
    paintMeta(painter, row, option, index);
}

void OutlineDelegate::paintMeta(QPainter *painter, const QRect &row,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = typeFont(Face::Interface, TypeSize::Meta);
    QRect rect =
        strip(row, titleLeft(index), metaCentre, QFontMetrics(font, painter->device()).height());
    const QVariant words = index.data(OutlineModel::WordsRole);
    if (words.isValid()) {
        const int han = index.data(OutlineModel::HanRole).toInt();
        const int width = drawText(painter, rect, font, metaColor(option),
                                   lengthText({.words = words.toInt(), .han = han}));
        rect.setLeft(rect.left() + width + scaled(gap));
        const Length length{.words = words.toInt() + han,
                            .from = index.data(OutlineModel::BandFromRole).toInt(),
                            .to = index.data(OutlineModel::BandToRole).toInt()};
        if (length.to > 0 && rect.width() >= scaled(barWidth)) {
            const int height = scaled(barHeight);
            drawBar(
                painter,
                QRect(rect.left(), rect.center().y() + 1 - height / 2, scaled(barWidth), height),
                length, option);
            rect.setLeft(rect.left() + scaled(barWidth) + scaled(gap));
        }
    }
    const QStringList problems = index.data(OutlineModel::ProblemsRole).toStringList();
    if (!problems.isEmpty() && rect.width() > 0) {
        const int width = drawText(painter, rect, font, colorsOf(option).warn, problems.first());
        rect.setLeft(rect.left() + width + scaled(gap));
    }
    const QString owner = index.data(OutlineModel::OwnerRole).toString();
    if (!owner.isEmpty() && rect.width() >= scaled(leastOwner)) {
        drawText(painter, rect, font, metaColor(option), owner, Qt::AlignRight);
    }
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    return {scaled(textLeft), scaled(isSection(index) ? sectionHeight : itemHeight)};
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                       const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFont(typeFont(Face::Interface, TypeSize::Base,
                           isSection(index) ? QFont::DemiBold : QFont::Medium));
    line->setPlaceholderText(tr("Title"));
    line->setTextMargins(0, 0, 0, 0);
    return line;
}

void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Also called whenever the row changes, as when its words were counted: what is being written
    // stays, and what is selected for it.
    auto *line = static_cast<QLineEdit *>(editor);
    const QString title = index.data(Qt::EditRole).toString();
    if (!line->isModified() && line->text() != title) {
        line->setText(title);
    }
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    constexpr int frame = 6; // of the field, so that its text stands on the row's
    const bool section = isSection(index);
    const QRect rect = strip(option.rect, section ? textLeft : titleLeft(index),
                             section ? sectionHeight / 2 : titleCentre, scaled(22));
    editor->setGeometry(rect.adjusted(-frame, 0, frame, 0));
}

} // namespace masthead
