// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

/// The window's type. Sizes are px at 96 dpi and the usual size of a system's font; `typeScale`
/// makes them follow the reader's own. Families are lists, the first that is installed wins.
namespace masthead {

enum class Face : std::uint8_t {
    Interface, ///< Inter
    Writing,   ///< Noto Serif
    Code,      ///< Noto Sans Mono
};

/// The sizes in use, by what they are for.
enum class TypeSize : std::uint8_t {
    Meta = 11,
    Strip = 12,
    Base = 13,
    Body = 16,
    SmallHead = 17,
    Head = 20,
    Title = 25,
    Wordmark = 34,
};

/// `language` (BCP 47) chooses the regional forms of Han characters; empty: the system's.
[[nodiscard]] QStringList families(Face face, QStringView language = {});

[[nodiscard]] QFont typeFont(Face face, TypeSize size, QFont::Weight weight = QFont::Normal,
                             QStringView language = {});

/// The application's base font: Interface, Base, in the size that `systemFont` has if that is not
/// the usual one. Set it before the first widget; `typeScale` is read from it.
[[nodiscard]] QFont baseFont(const QFont &systemFont);

/// How much larger than the design the reader's text is: 1 at 9.75 pt.
[[nodiscard]] qreal typeScale();

/// A length of the design in px, grown with the text.
[[nodiscard]] int scaled(int px);

} // namespace masthead
