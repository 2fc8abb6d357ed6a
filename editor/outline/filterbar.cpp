// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/filterbar.h"

#include "editor/outline/outlinechanges.h"
#include "editor/style/fonts.h"
#include "editor/style/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace masthead {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_status(new QComboBox)
    , m_owner(new QComboBox)
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Filter the outline"));
    m_text->setAccessibleName(tr("Words to filter the outline by"));
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_status->setAccessibleName(tr("Status to filter the outline by"));
    m_status->addItem(tr("Any status"));
    for (const Status status : {Status::Idea, Status::Draft, Status::Ready, Status::Approved}) {
        m_status->addItem(statusLabel(status), static_cast<int>(status));
    }
    m_owner->setAccessibleName(tr("Owner to filter the outline by"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(2));
    grid->setSpacing(scaled(6));
    grid->addWidget(m_text, 0, 0, 1, 2);
    grid->addWidget(m_status, 1, 0);
    grid->addWidget(m_owner, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto tell = [this] { Q_EMIT filterChanged(filter()); };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_status, &QComboBox::currentIndexChanged, this, tell);
    connect(m_owner, &QComboBox::currentIndexChanged, this, tell);
    hide();
}

void FilterBar::begin(const QStringList &owners)
{
    const QString owner = m_owner->currentData().toString();
    m_owner->clear();
    m_owner->addItem(tr("Anyone"));
    for (const QString &name : owners) {
        m_owner->addItem(name, name);
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner)));
    m_owner->setVisible(!owners.isEmpty());
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::end()
{
    hide();
    m_text->clear();
    m_status->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
}

OutlineFilter FilterBar::filter() const
{
    OutlineFilter filter{
        .text = m_text->text().trimmed(), .status = {}, .owner = m_owner->currentData().toString()};
    if (const QVariant status = m_status->currentData(); status.isValid()) {
        filter.status = static_cast<Status>(status.toInt());
    }
    return filter;
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        Q_EMIT left();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace masthead
