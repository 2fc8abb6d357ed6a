// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/membername.h"
#include "document/model/issue.h"

#include <QJsonObject>

#include <functional>

namespace masthead {

/// A tree of members to be read, from an archive or a folder; the names are already judged.
struct TreeSource
{
    QList<MemberName> names;
    // each takes an index into `names`
    std::function<qint64(qsizetype)> bytes;
    std::function<Result<QByteArray>(qsizetype)> read;
    std::function<Result<Sha256>(qsizetype)> hash; ///< without holding the bytes
};

/// The issue that a tree holds, or the first reason to refuse it. Assets and unknown members are
/// hashed, not held. Errors: those of ErrorCode's contents; `where` is the member.
[[nodiscard]] Result<Issue> issueFromTree(const TreeSource &source, const NlxLimits &limits);

/// The assets that the JSON of an issue or a snapshot lists: member name → hash.
[[nodiscard]] QMap<QString, Sha256> assetMembers(const QJsonObject &issueJson);

} // namespace masthead
