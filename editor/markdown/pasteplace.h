// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// How pasted Markdown fits in where the caret is: pure, from texts to a text.
namespace masthead {

struct PastePlace
{
    QString before; ///< the line up to the caret or the selection's start
    QString after;  ///< the line behind the caret or the selection's end
    bool blankAbove = true;
    bool blankBelow = true;
};

struct FittedPaste
{
    QString text;
    qsizetype dropBefore = 0; ///< units before the caret that it replaces: an empty item's mark
    qsizetype dropAfter = 0;  ///< blanks behind it

    bool operator==(const FittedPaste &) const = default;
};

/// Whether a paragraph may go on in a line, or stands apart whatever it is, as a picture does.
enum class PasteShape : std::uint8_t { Text, Blocks };

/// A single paragraph goes on in the line. Of several blocks a first paragraph does so too; blank
/// lines part the others from what is around them. Within a list's item or a quote they are
/// indented as it is; items of a list become items of the list where the caret is.
[[nodiscard]] FittedPaste fitted(const QString &markdown, const PastePlace &place,
                                 PasteShape shape = PasteShape::Text);

} // namespace masthead
