// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/issue.h"

namespace masthead {

/// What an import made of a text, and what it had to guess.
struct ImportedIssue
{
    Issue issue;
    QStringList notes; ///< whole sentences, translated: what was guessed or replaced, where
};

/// Reads the Markdown form (docs/format.md), and the Markdown of other newsletters. Nothing is
/// dropped: what can't be placed becomes body text. Never fails on text; bytes that are no UTF-8
/// are replaced and reported.
[[nodiscard]] ImportedIssue importMarkdown(const QByteArray &bytes);

/// The Markdown form of all that is published, with ids and statuses. Same issue, same bytes.
/// Pictures are written as `![alt](<assetFolder>/<id>.<ext>)` when `assetFolder` is not empty.
[[nodiscard]] QString exportMarkdown(const Issue &issue, const QString &assetFolder = {});

} // namespace masthead
