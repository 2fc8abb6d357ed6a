// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/style/writinglook.h"

#include <algorithm>
#include <array>

namespace masthead {

/// Where text stands in the editor's panel: one column, that the head, the body and the notes
/// share.
struct Column
{
    int left = 0;
    int width = 0;
};

/// As wide as is wanted, but 40 px of the design from the sides, in the middle.
[[nodiscard]] inline Column writingColumn(int panelWidth, ColumnWidth wanted)
{
    constexpr std::array widest{520, 620, 760, 100'000}; // by ColumnWidth
    constexpr int margin = 40;
    const int width =
        std::clamp(panelWidth - 2 * margin, 1, scaled(widest.at(static_cast<size_t>(wanted))));
    return {.left = std::max(0, (panelWidth - width) / 2), .width = width};
}

} // namespace masthead
