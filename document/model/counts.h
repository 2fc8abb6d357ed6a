// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <chrono>

namespace masthead {

/// What a text holds, for length bands, goals and reading time.
struct Counts
{
    int words = 0; ///< of alphabetic scripts ("5G 网络 in 深圳" has 2)
    int han = 0;   ///< Han characters ("5G 网络 in 深圳" has 4)

    Counts &operator+=(const Counts &other);
    bool operator==(const Counts &) const = default;
};

/// Words and Han characters of a plain text. A word is a run of letters and digits with inner
/// apostrophes, hyphens, and points or commas between digits ("don't", "top-quality", "1.2").
[[nodiscard]] Counts countText(QStringView text);

/// Time to read: 240 words and 400 Han characters a minute, at least one minute for any text.
[[nodiscard]] std::chrono::minutes readingTime(const Counts &counts);

} // namespace masthead
