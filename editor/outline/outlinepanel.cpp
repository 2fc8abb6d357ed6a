// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinepanel.h"

#include "document/session/document.h"
#include "editor/outline/addbutton.h"
#include "editor/outline/filterbar.h"
#include "editor/outline/outlinecommands.h"
#include "editor/outline/outlinehead.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlineview.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace masthead {

namespace {

constexpr int listPadding = 6;

} // namespace

OutlinePanel::OutlinePanel(Document &document, const WordCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterBar)
    , m_model(new OutlineModel(document, counts, this))
    , m_view(new OutlineView(*m_model))
    , m_commands(new OutlineCommands(*m_model, *m_view, this))
{
    auto *head = new OutlineHead(document);
    connect(head, &OutlineHead::settingsRequested, this, &OutlinePanel::issueSettingsRequested);
    auto *add = new AddButton(tr("Add item"), QKeySequence(Qt::CTRL | Qt::Key_Enter));
    connect(add, &QAbstractButton::clicked, m_commands, &OutlineCommands::addItem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_filter);
    column->addSpacing(scaled(listPadding)); // a tree view has no margins of its own to set
    column->addWidget(m_view, 1);
    column->addWidget(add);
    connect(m_filter, &FilterBar::filterChanged, m_view, &OutlineView::setFilter);
    connect(m_filter, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(&document, &Document::reset, m_filter, &FilterBar::end);
    setMinimumWidth(scaled(220));
}

void OutlinePanel::filter()
{
    m_filter->begin(owners(m_model->document().issue()));
}

void OutlinePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).panel);
}

} // namespace masthead
