// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cornerbar.h"

#include "app/style/paint.h"
#include "app/style/style.h"
#include "editor/style/icons.h"
#include "editor/style/menutext.h"
#include "editor/style/tokens.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace masthead {

namespace {

struct LayoutRow
{
    const char *icon;
    const char *name;
};

/// By Layout.
constexpr std::array kLayouts{
    LayoutRow{"view-editor", QT_TRANSLATE_NOOP("masthead::CornerBar", "Editor only")},
    LayoutRow{"view-split", QT_TRANSLATE_NOOP("masthead::CornerBar", "Editor and preview")},
    LayoutRow{"view-preview", QT_TRANSLATE_NOOP("masthead::CornerBar", "Preview only")},
};

/// Three buttons in one frame.
class SwitchFrame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Tokens &colors = tokensOf(palette());
        fillRounded(painter, rect(), controlRadius, colors.panel);
        strokeRounded(painter, rect(), controlRadius, colors.line);
    }
};

} // namespace

CornerBar::CornerBar(QAction *exportAction, QWidget *parent)
    : QWidget(parent)
    , m_layouts(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    addSwitch(row);
    auto *button = new QPushButton(withoutAccessKey(exportAction->text()), this);
    makeFilled(button);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, exportAction, &QAction::trigger);
    connect(exportAction, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    row->addWidget(button);
    connect(m_layouts, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT layoutChosen(static_cast<Layout>(id)); });
}

void CornerBar::addSwitch(QHBoxLayout *row)
{
    auto *frame = new SwitchFrame(this);
    auto *buttons = new QHBoxLayout(frame);
    buttons->setContentsMargins(1, 1, 1, 1);
    buttons->setSpacing(0);
    for (size_t i = 0; i < kLayouts.size(); ++i) {
        auto *button = new QToolButton(frame);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFixedSize(29, 24);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIcon(icon(QString::fromLatin1(kLayouts.at(i).icon)));
        button->setToolTip(tr(kLayouts.at(i).name));
        button->setAccessibleName(button->toolTip());
        buttons->addWidget(button);
        m_layouts->addButton(button, static_cast<int>(i));
    }
    row->addWidget(frame, 0, Qt::AlignVCenter);
}

void CornerBar::showLayout(Layout layout, bool canSplit)
{
    m_layouts->button(static_cast<int>(Layout::Split))->setEnabled(canSplit);
    m_layouts->button(static_cast<int>(layout))->setChecked(true);
}

} // namespace masthead
