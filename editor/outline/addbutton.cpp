// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/addbutton.h"

#include "editor/style/fonts.h"
#include "editor/style/icons.h"
#include "editor/style/tokens.h"

#include <QPainter>

namespace masthead {

namespace {

constexpr int footHeight = 34;
constexpr int iconLeft = 14;
constexpr int textLeft = 38;
constexpr int right = 14;

} // namespace

AddButton::AddButton(const QString &text, const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize AddButton::sizeHint() const
{
    return {scaled(220), scaled(footHeight)};
}

void AddButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &colors = tokensOf(palette());
    painter.fillRect(rect(), underMouse() || isDown() ? colors.hover : colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);

    const int size = scaled(16);
    painter.drawPixmap(scaled(iconLeft), (height() + 1 - size) / 2,
                       iconPixmap(QStringLiteral("add"), colors.text2, size, devicePixelRatio()));
    const QRect line(scaled(textLeft), 1, width() - scaled(textLeft) - scaled(right), height() - 1);
    painter.setFont(typeFont(Face::Interface, TypeSize::Base));
    painter.setPen(colors.text2);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(typeFont(Face::Interface, TypeSize::Meta));
    painter.setPen(colors.text3);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     m_keys.toString(QKeySequence::NativeText));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(rect().adjusted(2, 3, -2, -2), 4, 4);
    }
}

} // namespace masthead
