// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/counts.h"
#include "preview/render/bodyrenderer.h"

namespace masthead {

/// What an item's HTML depends on besides the item: with the item, the key of its fragment.
struct ItemSetting
{
    SectionKind kind = SectionKind::Text;
    int number = 0;             ///< 0: none
    bool isUnderHeading = true; ///< its section has a title

    bool operator==(const ItemSetting &) const = default;
};

struct RenderedItem
{
    std::shared_ptr<const Fragment> fragment;
    Counts counts; ///< of the body
    bool isPlain = false;
    bool usesAssets = false;
};

/// One item as a fragment. Only what is published goes in: id, title, body, language, sources
/// (address, outlet, date) and the fields that the section's kind offers.
[[nodiscard]] RenderedItem renderItem(const Item &item, const ItemSetting &setting,
                                      const RenderContext &context);

/// The same item with another number, where it shows one.
[[nodiscard]] RenderedItem renumbered(RenderedItem item, int number);

} // namespace masthead
