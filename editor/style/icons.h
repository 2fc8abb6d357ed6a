// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

/// The interface's icons: drawings of resources/icons on a 16 px grid, in one ink that is replaced
/// when they are painted, so that one file serves light, dark, checked and disabled.
namespace masthead {

/// The ink that an icon is painted in; each follows the application's palette as it changes.
enum class IconInk : std::uint8_t {
    Label,    ///< text2; the accent while On; 40 % while disabled
    OnAccent, ///< for a filled button
    Warn,
    Error,
};

/// An icon by the name of its file without `.svg`; null, and a warning, for a name that is none.
[[nodiscard]] QIcon icon(const QString &name, IconInk ink = IconInk::Label);

/// The same drawing in a colour, `size` device-independent px square, for those who paint
/// themselves. Cached.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size,
                                 qreal devicePixelRatio);

[[nodiscard]] bool hasIcon(const QString &name);
[[nodiscard]] QString statusIconName(Status status);
[[nodiscard]] QString kindIconName(SectionKind kind);

} // namespace masthead
