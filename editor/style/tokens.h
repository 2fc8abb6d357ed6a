// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QColor>
#include <QPalette>

#include <array>

/// The colours of the window, by name. Widgets take what they can from their QPalette (`paletteOf`
/// fills it from here); this table has those for which QPalette knows no role.
namespace masthead {

enum class Scheme : std::uint8_t { Light, Dark };

/// Text needs a contrast of 4.5, what is drawn needs 3; tests/editor/tst_tokens has every pair.
struct Tokens
{
    QColor window;
    QColor panel;
    QColor base;
    QColor backdrop;
    QColor line; ///< hairlines
    QColor edge; ///< borders of fields; never on tint
    QColor text;
    QColor text2; ///< labels, icons
    QColor text3; ///< meta; never on tint
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor tint; ///< the selected row
    QColor hover;
    QColor select; ///< selected text
    QColor ok;
    QColor okTint;
    QColor warn;
    QColor warnTint;
    QColor error;
    QColor errorTint;
    QColor idea;
    QColor draft;
    QColor ready;
    QColor approved;
    QColor insertion;
    QColor insertionTint;
    QColor deletion;
    QColor deletionTint;
    QColor mark;   ///< behind commented words
    QColor syntax; ///< Markdown's marks
    std::array<QColor, 4> reviewers;

    bool operator==(const Tokens &) const = default;
};

[[nodiscard]] const Tokens &tokens(Scheme scheme);

/// The scheme that a palette belongs to, by the lightness of its window.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// The colours of a widget with this palette: those of its scheme or, where the palette has high
/// contrast, the palette's own with as much of the scheme's as keeps a contrast of 7 (WCAG 2, level
/// AAA), borders in the ink of text. Window's thread. The reference holds until the next
/// call.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/// A system's palette of nearly black on nearly white, or the reverse, was chosen by someone who
/// needs it. Ordinary ones have a softer window colour, at 19 at most.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// Black on white, or the reverse.
[[nodiscard]] QPalette highContrastPalette(Scheme scheme);

/// The palette that speaks these tokens.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

[[nodiscard]] QColor statusColor(const Tokens &tokens, Status status);

/// Contrast of two opaque colours as WCAG 2 defines it, 1…21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace masthead
