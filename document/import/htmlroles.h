// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/htmltree.h"
#include "document/import/inlinetext.h"

/// What the elements of a page are to its text.
namespace masthead {

/// What no reader of the page sees, or nothing that could be written down.
[[nodiscard]] bool isSkipped(const GumboNode &element);
/// Whether the element begins a new line, and is no more than that.
[[nodiscard]] bool isBlock(GumboTag tag);
/// Whether such a one, or a heading, is in it.
[[nodiscard]] bool holdsBlocks(const GumboNode &node);
/// 1…6; 0: it is no heading.
[[nodiscard]] int headingLevel(const GumboNode &element);
/// The formats of its text, within those of what is around it.
[[nodiscard]] InlineFormats formatsWith(InlineFormats formats, GumboTag tag,
                                        const HtmlStyle &style);

} // namespace masthead
