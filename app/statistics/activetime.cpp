// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/activetime.h"

namespace masthead {

void ActiveTime::note(Clock::time_point now)
{
    constexpr std::chrono::minutes longestPause{1};
    if (m_last && now - *m_last <= longestPause) {
        m_sum += now - *m_last;
    }
    m_last = now;
}

std::chrono::minutes ActiveTime::minutes() const
{
    return std::chrono::floor<std::chrono::minutes>(m_sum);
}

} // namespace masthead
