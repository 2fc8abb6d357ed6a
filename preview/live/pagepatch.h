// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/render/fragment.h"

#include <QJsonObject>

namespace masthead {

/// What turns the page that shows one render into the page that shows the next, for live.js.
///
/// Keys of `json`, all optional: `content` (the whole of `<div id="page">`) or
/// `remove` (ids of elements that go, first of all) and `operations`, in order:
///   put {id, html or null, after or before: id, else parent: id}  a child new, or in its new place
///   section {id, html}                                            a section anew
///   shell {id, html}                                              all of a fragment but its blocks
///   blocks {id, at, remove, html}
///   numbers {numbers: [[id, number], …]}                          of fragments
struct PagePatch
{
    QJsonObject json;
    QList<ItemId> items; ///< whose fragments it touches: suspects if the page dies of it

    [[nodiscard]] bool isEmpty() const { return json.isEmpty(); }
};

/// The whole page, whatever stood there.
[[nodiscard]] PagePatch wholePage(const RenderedIssue &rendered);

/// Any thread. Cost: a comparison of pointers for each fragment that is the same object in both;
/// the blocks of the others. Applied to a page of `old` it gives the page of `now`.
[[nodiscard]] PagePatch patchBetween(const RenderedIssue &old, const RenderedIssue &now);

} // namespace masthead
