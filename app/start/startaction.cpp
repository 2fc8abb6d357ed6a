// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/startaction.h"

#include "app/style/paint.h"
#include "editor/style/fonts.h"
#include "editor/style/menutext.h"
#include "editor/style/tokens.h"

#include <QAction>
#include <QPainter>

namespace masthead {

namespace {

constexpr int kPadding = 10;
constexpr int kIcon = 16;
constexpr int kTextAt = 38;

} // namespace

StartAction::StartAction(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setFocusPolicy(Qt::StrongFocus);
    setText(withoutAccessKey(action->text()));
    setAccessibleName(text());
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize StartAction::sizeHint() const
{
    return {scaled(260), fontMetrics().height() + scaled(22)};
}

void StartAction::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    const bool chosen = hasFocus() || isDown();
    if (chosen || underMouse()) {
        fillRounded(painter, rect(), rowRadius, chosen ? colors.tint : colors.hover);
    }
    const QRect icon(kPadding, (height() - kIcon) / 2, kIcon, kIcon);
    m_action->icon().paint(&painter, icon, Qt::AlignCenter, QIcon::Normal,
                           chosen ? QIcon::On : QIcon::Off);
    const QRect line = rect().adjusted(kTextAt, 0, -kPadding, 0);
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(typeFont(Face::Interface, TypeSize::Meta));
    painter.setPen(chosen ? colors.text2 : colors.text3); // text3 never stands on tint
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                     m_action->shortcut().toString(QKeySequence::NativeText));
}

void StartAction::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void StartAction::leaveEvent(QEvent * /*event*/)
{
    update();
}

} // namespace masthead
