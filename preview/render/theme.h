// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"
#include "preview/render/renderer.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace masthead {

/// A colour of a theme; nothing else of a theme can be set, and no text of an author reaches CSS.
struct ThemeColour
{
    QString name; ///< "accent", "dark-accent"
    std::uint32_t rgb = 0;

    bool operator==(const ThemeColour &) const = default;
};

/// The colours of a theme with the issue's own in their place. A token that is not of the theme, or
/// no `#rrggbb`, is left out; an unknown theme is Broadsheet.
[[nodiscard]] QList<ThemeColour> themeColours(const Theme &theme);

/// `#rrggbb`, else nothing.
[[nodiscard]] std::optional<std::uint32_t> colourFromText(QStringView text);

/// The theme as CSS: its colours as variables, then its style sheets. For the screen with light and
/// dark (by the reader's choice, or by `data-scheme` of the `html` element) and for wide and narrow
/// windows; for print the page that the PDF is made from.
[[nodiscard]] QByteArray themeCss(const Theme &theme, Output output);

} // namespace masthead
