// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/goals.h"

#include <algorithm>

namespace masthead {

namespace {

constexpr QLatin1StringView kGoal{"goal"};

} // namespace

int lengthOf(const Counts &counts)
{
    return counts.words + counts.han;
}

int lengthGoal(const Issue &issue)
{
    return std::max(0, issue.settings.value(kGoal).toInt());
}

Change lengthGoalChange(const Issue &issue, int goal)
{
    QJsonObject settings = issue.settings;
    if (goal > 0) {
        settings.insert(kGoal, goal);
    } else {
        settings.remove(kGoal);
    }
    return {SetField{WholeIssue(), QStringLiteral("settings"), settings}};
}

} // namespace masthead
