// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/body.h"
#include "preview/render/fragment.h"
#include "preview/render/renderer.h"
#include "preview/render/words.h"

namespace masthead {

/// Bytes of pictures that one render may still put into the page as data; a body can name the same
/// picture any number of times.
struct PictureBudget
{
    qint64 bytesLeft = qint64{512} * 1024 * 1024;
};

/// What the rendering of an item may look at besides the item.
struct RenderContext
{
    const Issue &issue;
    const RenderOptions &options;
    const OutputWords &words;
    PictureBudget &budget;
};

/// Where a picture's bytes are, or nothing: not in the file, broken, or over the budget.
[[nodiscard]] std::optional<PictureUrl> pictureUrl(const Asset &asset,
                                                   const RenderContext &context);

struct RenderedBody
{
    QList<Block> blocks;
    /// On paper, the addresses of the links in the text, in the order of their letters.
    QList<SafeUrl> addresses;
    bool usesAssets = false;
    bool isTooLarge = false; ///< exceeds the output limit: render `parseAsPlain` instead
};

/// The language of an item's text: its own, else the issue's.
[[nodiscard]] const QString &languageOf(const Item &item, const Issue &issue);

/// The tree of an item's body as blocks of HTML; all ids in it begin with the item's.
/// `headingBase`: the level of the body's highest heading; the others follow it without skipping,
/// down to 6.
[[nodiscard]] RenderedBody renderBody(const Node &root, const Item &item, int headingBase,
                                      qsizetype outputLimit, const RenderContext &context);

/// The letter of a link on paper: a…z, aa, ab, …
[[nodiscard]] QString linkLetter(qsizetype index);

} // namespace masthead
