// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which characters of a text would be taken for marks of Markdown.
namespace masthead {

/// Whether the parser counts it as punctuation when it judges an emphasis.
[[nodiscard]] bool isMarkPunctuation(QChar character);

/// Where a text will stand.
struct TextPlace
{
    QChar before; ///< what stands before it in the Markdown; null: it begins a line
    QChar after;  ///< null: it ends the line
    bool inLink = false;
    bool inCell = false;
    bool inListItem = false; ///< and begins it
};

/// The text with a backslash before each character that would be a mark there, and before no other
/// that a look at its neighbours clears.
[[nodiscard]] QString escaped(QStringView text, const TextPlace &place);

/// The text with a backslash before all that could be a mark anywhere.
[[nodiscard]] QString fullyEscaped(QStringView text);

} // namespace masthead
