// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How Style draws controls: flat, in the colours of editor/style/tokens.h. Where they are and how
/// large is Style's own.
namespace masthead {

using PaintFunction = void (*)(const QStyleOption &option, QPainter &painter,
                               const QWidget *widget);
/// nullptr: it is drawn as Fusion does.
[[nodiscard]] PaintFunction painterOf(QStyle::PrimitiveElement element);

void paintScrollBar(const QStyle &style, const QStyleOptionSlider &option, QPainter &painter,
                    const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow);
void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);
void paintHeaderSection(const QStyleOption &option, QPainter &painter);
void paintSplitter(const QStyleOption &option, QPainter &painter);

} // namespace masthead
