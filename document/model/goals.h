// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "document/model/counts.h"

namespace masthead {

/// What goals and lengths are told in: words, and Han characters where the text has them.
[[nodiscard]] int lengthOf(const Counts &counts);

/// How long the issue shall become; 0: it has no goal. In Issue::settings, key `goal`.
[[nodiscard]] int lengthGoal(const Issue &issue);
[[nodiscard]] Change lengthGoalChange(const Issue &issue, int goal);

/// How long the issue shall take to read, as readingTime() tells it; 0: it has no such goal. In
/// Issue::settings, key `goalMinutes`.
[[nodiscard]] std::chrono::minutes timeGoal(const Issue &issue);
[[nodiscard]] Change timeGoalChange(const Issue &issue, std::chrono::minutes goal);

} // namespace masthead
