// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace masthead {

/// How long someone has been writing: the time between changes that follow each other within a
/// minute. A longer pause was spent elsewhere, and counts nothing.
class ActiveTime
{
public:
    using Clock = std::chrono::steady_clock;

    /// Something was written then; times only grow.
    void note(Clock::time_point now);
    [[nodiscard]] std::chrono::minutes minutes() const;

private:
    std::optional<Clock::time_point> m_last;
    Clock::duration m_sum{0};
};

} // namespace masthead
