// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/style/fonts.h"

#include <cstdint>

namespace masthead {

/// How wide the column of text is: 520, 620 or 760 px of the design at most, or the panel's width.
enum class ColumnWidth : std::uint8_t { Narrow, Usual, Wide, Window };

/// The body's type.
enum class WritingFace : std::uint8_t { Serif, Sans, Mono };

/// What stays in full ink while the author is alone with the text.
enum class FocusUnit : std::uint8_t { Sentence, Line, Paragraph };

/// How the author likes to write: a value, the same in all windows.
struct WritingLook
{
    ColumnWidth column = ColumnWidth::Usual;
    WritingFace face = WritingFace::Serif;
    FocusUnit focusUnit = FocusUnit::Sentence;
    bool typewriter = false; ///< the caret's line stays in the middle
    int zoom = 100;          ///< in percent, 50…300

    bool operator==(const WritingLook &) const = default;
};

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;

[[nodiscard]] inline Face faceOf(WritingFace face)
{
    switch (face) {
    case WritingFace::Serif:
        return Face::Writing;
    case WritingFace::Sans:
        return Face::Interface;
    case WritingFace::Mono:
        return Face::Code;
    }
    Q_UNREACHABLE_RETURN(Face::Writing);
}

} // namespace masthead
