// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/issue.h"

#include <functional>

/// The Markdown form of an issue, both ways; docs/format.md, section 13, describes it.
namespace masthead {

/// What an import made of a text, and what it had to guess.
struct ImportedIssue
{
    Issue issue;
    Blobs blobs;       ///< pictures that the text named and the loader gave
    QStringList notes; ///< whole sentences, translated: what was guessed, replaced or left out
};

/// Gives the bytes of a picture that a text names by a relative address; null when there is none.
using PictureLoader = std::function<QByteArray(const QString &relativePath)>;

/// Reads the Markdown form, and the Markdown of other newsletters: a header with or without fences,
/// a level-1 heading as title, any outline. Nothing is dropped: what can't be placed becomes body
/// text. Bytes that are no text in its encoding (decodeText), and characters that an issue can't
/// hold, are replaced and reported.
[[nodiscard]] ImportedIssue importMarkdown(const QByteArray &bytes,
                                           const PictureLoader &pictures = {});

/// The Markdown form of all that is published, with ids and statuses. Same issue, same bytes.
/// Reading it gives an equal issue (but for what is never published). Pictures are addressed as
/// `<assetFolder>/<id>.<ext>`, or as `asset:<id>` where `assetFolder` is empty.
[[nodiscard]] QString exportMarkdown(const Issue &issue, const QString &assetFolder = {});

/// The name of an asset's file in the asset folder: `<id>.png`.
[[nodiscard]] QString assetFileName(const Asset &asset);

} // namespace masthead
