// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "document/format/membername.h"
#include "document/model/issue.h"

#include <QList>

#include <variant>

namespace masthead {

/// A member to be written: bytes at hand, or those that a hash names among the blobs.
struct TreeMember
{
    QString name;
    std::variant<QByteArray, Sha256> content;
};

/// The members of an issue in the order in which they are written: mimetype, issue.json, bodies in
/// outline order, threads, snapshots, then pictures and unknown members by name.
/// Errors: MissingMember when `blobs` lack bytes; LimitExceeded, BadField when a reader would
/// refuse the file.
[[nodiscard]] Result<QList<TreeMember>> treeOf(const Issue &issue, const Blobs &blobs);

} // namespace masthead
