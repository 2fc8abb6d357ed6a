// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palettelist.h"

#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace masthead {

namespace {

// Lengths of the design, in px; they grow with the text.
constexpr int kRow = 34;
constexpr int kHeading = 30;
constexpr int kInset = 6;
constexpr int kIconLeft = 18;
constexpr int kIconSize = 16;
constexpr int kTextLeft = 46;
constexpr int kRight = 18;
constexpr int kAsideGap = 12;

/// The text on one line, in `width`; how much of it that takes.
qreal drawText(QPainter &painter, const QRect &rect, const PaletteEntry &entry, const QFont &font,
               const Tokens &colors)
{
    const QString text = QFontMetrics(font).elidedText(entry.text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : entry.marks) {
        QTextCharFormat found;
        found.setForeground(colors.accent);
        found.setFontWeight(QFont::DemiBold);
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), found});
    }
    QTextLayout layout(text, font, painter.device());
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter.setPen(entry.enabled ? colors.text : colors.text3);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

void paintHeading(QPainter &painter, const QRect &rect, const PaletteEntry &entry,
                  const Tokens &colors)
{
    painter.setFont(typeFont(Face::Interface, TypeSize::Strip));
    painter.setPen(colors.text2);
    painter.drawText(rect.adjusted(scaled(kIconLeft), scaled(6), 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, entry.text);
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry,
              const Tokens &colors)
{
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        fillRounded(painter, QRectF(rect).adjusted(kInset, 1, -kInset, -1), rowRadius, colors.tint);
    }
    const int size = scaled(kIconSize);
    if (!entry.icon.isEmpty()) {
        painter.drawPixmap(
            QPointF(rect.left() + scaled(kIconLeft), rect.top() + (rect.height() - size) / 2.0),
            iconPixmap(entry.icon, entry.enabled ? colors.text2 : colors.text3, size,
                       painter.device()->devicePixelRatioF()));
    }
    const QFont meta = typeFont(Face::Interface, TypeSize::Strip);
    const QFontMetrics metrics(meta);
    const int keysWidth = metrics.horizontalAdvance(entry.keys);
    const int asideWidth = std::min(metrics.horizontalAdvance(entry.aside), rect.width() / 3);
    QRect text = rect.adjusted(scaled(kTextLeft), 0, -scaled(kRight) - keysWidth, 0);
    text.setRight(text.right() - asideWidth - 2 * scaled(kAsideGap));
    const qreal used =
        drawText(painter, text, entry, typeFont(Face::Interface, TypeSize::Base), colors);
    // text3 would not do on the tint of the row that is chosen.
    painter.setFont(meta);
    painter.setPen(colors.text2);
    const QRect aside(text.left() + qCeil(used) + scaled(kAsideGap), rect.top(), asideWidth + 1,
                      rect.height());
    painter.drawText(aside, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(entry.aside, Qt::ElideRight, asideWidth + 1));
    painter.drawText(rect.adjusted(0, 0, -scaled(kRight), 0), Qt::AlignRight | Qt::AlignVCenter,
                     entry.keys);
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteModel::nextRow(int row, int step) const
{
    const auto count = static_cast<int>(m_entries.size());
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (m_entries[row].canRun()) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleDescriptionRole:
        return entry.keys.isEmpty()
                   ? entry.aside
                   : QCoreApplication::translate("Palette", "%1, %2").arg(entry.aside, entry.keys);
    case Qt::ToolTipRole:
        return entry.kind == PaletteEntry::Kind::Item ? entry.text : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return m_entries[index.row()].canRun() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                           : Qt::NoItemFlags;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &model = static_cast<const PaletteModel &>(*index.model());
    const PaletteEntry &entry = model.entry(index.row());
    const Tokens &colors = tokensOf(option.palette);
    painter->save();
    if (entry.kind == PaletteEntry::Kind::Heading) {
        paintHeading(*painter, option.rect, entry, colors);
    } else {
        paintRow(*painter, option, entry, colors);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    const auto &model = static_cast<const PaletteModel &>(*index.model());
    const bool isHeading = model.entry(index.row()).kind == PaletteEntry::Kind::Heading;
    return {0, scaled(isHeading ? kHeading : kRow)};
}

} // namespace masthead
