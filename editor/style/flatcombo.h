// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QSize>
#include <QString>

class QWidget;

namespace masthead {

/// A choice without a frame: icon, text, chevron; its ground shows under the mouse, its ring with
/// the focus.
void paintFlatCombo(QWidget &widget, const QPixmap &icon, const QString &text);
/// After its list was closed, which kept the mouse's leave from it.
void endHover(QWidget &widget);
/// The size that it takes with this text.
[[nodiscard]] QSize flatComboSize(const QWidget &widget, const QString &text);
/// Of the icon, in the widget's pixels.
[[nodiscard]] int flatComboIconSize();

} // namespace masthead
