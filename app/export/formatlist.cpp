// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formatlist.h"

#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace masthead {

namespace {

enum Role : std::uint16_t { FormatRole = Qt::UserRole, HintRole, IconNameRole };

constexpr int kPadding = 10;
constexpr int kCheck = 16;
constexpr int kIconAt = kPadding + kCheck + 10;
constexpr int kTextAt = kIconAt + 26;

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const override
    {
        return {scaled(220), 2 * option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &colors = tokensOf(option.palette);
        const QRect row = option.rect;
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                                              option.widget);
        QStyleOptionViewItem check = option;
        check.rect = checkRect(row);
        check.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole) == Qt::Checked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter,
                                              option.widget);
        painter->drawPixmap(QPointF(row.left() + kIconAt, row.center().y() - 7),
                            iconPixmap(index.data(IconNameRole).toString(), colors.text2, 16,
                                       painter->device()->devicePixelRatio()));
        const int line = option.fontMetrics.height();
        QRect text(row.left() + kTextAt, row.top() + 7, row.width() - kTextAt - 4, line);
        painter->setFont(option.font);
        painter->setPen(enabled ? colors.text : colors.text3);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        text.translate(0, line);
        painter->setFont(typeFont(Face::Interface, TypeSize::Meta));
        painter->setPen(selected ? colors.text2 : colors.text3);
        const QString hint = index.data(HintRole).toString();
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(hint, Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            drawFocusRing(*painter, row, colors.accent);
        }
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (!index.flags().testFlag(Qt::ItemIsEnabled)) {
            return false;
        }
        bool toggle = false;
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            toggle =
                checkRect(option.rect).adjusted(-8, -8, 8, 8).contains(mouse->position().toPoint());
        } else if (event->type() == QEvent::KeyPress) {
            toggle = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        }
        if (!toggle) {
            return false;
        }
        const bool checked = index.data(Qt::CheckStateRole) == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect checkRect(const QRect &row)
    {
        return {row.left() + kPadding, row.center().y() - kCheck / 2 + 1, kCheck, kCheck};
    }
};

ExportFormat formatOf(const QListWidgetItem *item)
{
    return static_cast<ExportFormat>(item->data(FormatRole).toInt());
}

} // namespace

FormatList::FormatList(bool withPdf, const QString &reason, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Formats"));
    setItemDelegate(new RowDelegate(this));
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSpacing(1);
    for (const ExportFormatRow &row : exportFormats()) {
        const bool possible = withPdf || row.format != ExportFormat::Pdf;
        auto *item =
            new QListWidgetItem(QCoreApplication::translate("ExportFormat", row.label), this);
        item->setData(FormatRole, static_cast<int>(row.format));
        item->setData(HintRole,
                      possible ? QCoreApplication::translate("ExportFormat", row.hint) : reason);
        item->setData(IconNameRole, QString::fromLatin1(row.icon));
        item->setToolTip(possible ? QString() : reason);
        item->setFlags(possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::NoItemFlags);
        item->setCheckState(Qt::Unchecked);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::itemChanged, this, &FormatList::checkedFormatsChanged);
    connect(this, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { Q_EMIT currentFormatChanged(formatOf(item)); });
}

QList<ExportFormat> FormatList::checkedFormats() const
{
    QList<ExportFormat> formats;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked && item(i)->flags().testFlag(Qt::ItemIsEnabled)) {
            formats.append(formatOf(item(i)));
        }
    }
    return formats;
}

void FormatList::setCheckedFormats(const QStringList &ids)
{
    for (int i = 0; i < count(); ++i) {
        const bool wanted = ids.contains(QLatin1StringView(exportFormat(formatOf(item(i))).id));
        const bool possible = item(i)->flags().testFlag(Qt::ItemIsEnabled);
        item(i)->setCheckState(wanted && possible ? Qt::Checked : Qt::Unchecked);
    }
}

ExportFormat FormatList::currentFormat() const
{
    return formatOf(currentItem());
}

} // namespace masthead
