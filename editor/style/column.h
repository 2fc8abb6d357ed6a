// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/style/fonts.h"

#include <algorithm>

namespace masthead {

/// Where text stands in the editor's panel: one column, that the head, the body and the notes
/// share.
struct Column
{
    int left = 0;
    int width = 0;
};

/// At most 620 px of the design wide, 40 from the sides, in the middle.
[[nodiscard]] inline Column writingColumn(int panelWidth)
{
    constexpr int widest = 620;
    constexpr int margin = 40;
    const int width = std::clamp(panelWidth - 2 * margin, 1, scaled(widest));
    return {.left = std::max(0, (panelWidth - width) / 2), .width = width};
}

} // namespace masthead
