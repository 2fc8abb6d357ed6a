// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/issue.h"

#include <QJsonObject>

namespace masthead {

/// What this program writes in `issue.json` and in snapshots as "format". It reads every 1.x.
inline constexpr QLatin1StringView FormatVersion("masthead-issue/1.0");

/// The JSON of an issue with its "format". A newer minor version that an opened file had stays.
[[nodiscard]] QJsonObject toVersionedJson(const Issue &issue);

/// The reverse. A newer minor version is kept among Issue::unknown, so that saving keeps it too.
/// Errors: BadField; NewerMajor, which names the version that is needed.
[[nodiscard]] Result<Issue> issueFromVersionedJson(QJsonObject json);

} // namespace masthead
