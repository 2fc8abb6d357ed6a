// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/hitpanel.h"

#include "editor/search/hitdelegate.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/rowlabel.h"
#include "editor/style/tokens.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int leastHeight = 120;

} // namespace

HitPanel::HitPanel(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_model(new HitModel(document, this))
    , m_list(new QListView)
    , m_summary(new RowLabel({}))
{
    setObjectName(QStringLiteral("hits"));
    setMinimumHeight(scaled(leastHeight));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Matches in the issue"));
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model->targetOf(index)); });

    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close the list of matches"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &HitPanel::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(14), scaled(4), scaled(8), scaled(2));
    head->addWidget(m_summary, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void HitPanel::setHits(const IssueHits &hits, bool isComplete)
{
    m_model->setHits(hits.parts);
    const auto count = static_cast<int>(hits.count());
    const auto parts = static_cast<int>(hits.parts.size());
    if (!isComplete && count == 0) {
        m_summary->setText(tr("Searching…"));
    } else if (count == 0) {
        m_summary->setText(tr("No matches in the issue"));
    } else if (hits.isCut) {
        m_summary->setText(tr("The first %Ln match(es)", nullptr, count));
    } else {
        //: %1 is "17 matches", the number is that of items and sections that have some
        m_summary->setText(
            tr("%1 in %Ln place(s)", nullptr, parts).arg(tr("%Ln match(es)", nullptr, count)));
    }
}

void HitPanel::clear()
{
    m_model->setHits({});
    m_summary->clear();
}

void HitPanel::setCurrent(const ItemId &item, const SectionId &section, const TextHit &hit)
{
    const QModelIndex index = m_model->indexOf(item, section, hit);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
    } else {
        m_list->clearSelection();
    }
}

QString HitPanel::summary() const
{
    return m_summary->text();
}

void HitPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->hasFocus() && m_list->currentIndex().isValid()) {
            Q_EMIT chosen(m_model->targetOf(m_list->currentIndex()));
            return;
        }
        break;
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HitPanel::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &colors = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

} // namespace masthead
