// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"
#include "preview/live/pagepatch.h"
#include "preview/render/renderer.h"

#include <QByteArray>

namespace masthead {

/// A render that the page shows, with what must be known to patch it later.
struct LiveRendering
{
    RenderedIssue page;
    Theme theme;
    QString language;
    QString direction;
    bool isEmpty = true; ///< nothing was rendered yet
    /// From the rendering before to this one, as JSON for `masthead.patch`.
    QByteArray patchJson;
    QList<ItemId> touched; ///< by the patch
};

/// Renders for the preview: the fragments of the last render, and the patches between renders.
/// Thread: any, one call at a time.
class LiveRenderer
{
public:
    /// `asText`: items to show as plain text. `before`: what the page shows; the patch leads from
    /// it.
    [[nodiscard]] LiveRendering render(const Issue &issue, const QList<ItemId> &asText,
                                       const LiveRendering &before);

private:
    FragmentCache m_cache;
};

/// The patch that fills an empty shell with this rendering.
[[nodiscard]] QByteArray wholePageJson(const LiveRendering &rendering);

/// Where a line (from 0) of an item's body stands in the page.
struct BlockPlace
{
    QString fragment; ///< empty: the item is not on the page
    int block = -1;   ///< -1: before the first block

    bool operator==(const BlockPlace &) const = default;
};

[[nodiscard]] BlockPlace blockOf(const RenderedIssue &page, const ItemId &item, int line);

/// The reverse: the item of a fragment, and the first line of a block of it (-1 for none).
struct LinePlace
{
    ItemId item;
    int line = -1;

    bool operator==(const LinePlace &) const = default;
};

[[nodiscard]] LinePlace lineOf(const RenderedIssue &page, const QString &fragment, int block);

} // namespace masthead
