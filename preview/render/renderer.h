// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "preview/render/fragment.h"

#include <memory>

namespace masthead {

/// Screen is the web page and the preview, which are the same HTML. Print adds what paper needs:
/// cells for page numbers in the contents (`<span class="page-number" data-for="ITEM"></span>`),
/// addresses under sources and buttons, a letter after each link and its address beside the text.
enum class Output : std::uint8_t { Screen, Print };

struct RenderOptions
{
    Output output = Output::Screen;
    /// Where pictures are read from, to stand in the page as data. nullptr: they are addressed as
    /// `nlx://issue/asset/<sha256>` and served.
    const Blobs *embedded = nullptr;
};

/// Fragments of the last render, so that the next one renders only what changed. One cache serves
/// one view (one document, one set of options) and one render at a time; any thread.
class FragmentCache
{
public:
    FragmentCache();
    FragmentCache(FragmentCache &&) noexcept;
    FragmentCache &operator=(FragmentCache &&) noexcept;
    ~FragmentCache();

    /// Items whose bodies the last render had to parse.
    [[nodiscard]] int misses() const;

private:
    friend class Renderer;
    struct State;
    std::unique_ptr<State> m_state;
};

/// The issue as fragments, in its own language.
///
/// Thread: any, on a snapshot. Same issue and options, same bytes.
/// Cost:   without a cache, the whole issue; with one, the changed items and a few comparisons of
///         pointers per item. Unchanged fragments are the same objects (compare pointers).
[[nodiscard]] RenderedIssue render(const Issue &issue, const RenderOptions &options = {},
                                   FragmentCache *cache = nullptr);

} // namespace masthead
