// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/goals.h"

#include <algorithm>

namespace masthead {

namespace {

constexpr QLatin1StringView kGoal{"goal"};
constexpr QLatin1StringView kGoalMinutes{"goalMinutes"};

int goalOf(const Issue &issue, QLatin1StringView key)
{
    return std::max(0, issue.settings.value(key).toInt());
}

Change goalChange(const Issue &issue, QLatin1StringView key, int goal)
{
    QJsonObject settings = issue.settings;
    if (goal > 0) {
        settings.insert(key, goal);
    } else {
        settings.remove(key);
    }
    return {SetField{WholeIssue(), QStringLiteral("settings"), settings}};
}

} // namespace

int lengthOf(const Counts &counts)
{
    return counts.words + counts.han;
}

int lengthGoal(const Issue &issue)
{
    return goalOf(issue, kGoal);
}

Change lengthGoalChange(const Issue &issue, int goal)
{
    return goalChange(issue, kGoal, goal);
}

std::chrono::minutes timeGoal(const Issue &issue)
{
    return std::chrono::minutes(goalOf(issue, kGoalMinutes));
}

Change timeGoalChange(const Issue &issue, std::chrono::minutes goal)
{
    return goalChange(issue, kGoalMinutes, static_cast<int>(goal.count()));
}

} // namespace masthead
