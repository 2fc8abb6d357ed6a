// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/body.h"

namespace masthead {

/// Where inlines will stand, which tells what they may hold.
enum class InlinePlace : std::uint8_t { Paragraph, Item, Heading, Cell };

/// The inlines as Markdown: one line, but for the breaks of a paragraph. What it gives is read back
/// by the parser before it is believed; where the words or links differ, the formats go, and at
/// last every mark is escaped.
[[nodiscard]] QString inlineMarkdown(const std::vector<Node> &nodes, InlinePlace place);

/// An address as a link's destination: with angle brackets where blanks or brackets ask for them.
[[nodiscard]] QString linkDestination(const QString &address);

} // namespace masthead
