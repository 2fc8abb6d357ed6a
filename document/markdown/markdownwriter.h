// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/body.h"

namespace masthead {

/// The tree as the Markdown that a person would write: what `parseBody` reads as the same words,
/// links and blocks. Tight lists, aligned tables, `**` and `*`, fences, line breaks by a backslash,
/// no line is wrapped. Escapes stand only where something would be taken for a mark.
///
/// A format that Markdown can't mark at its place (a bold point between two letters) goes; the
/// words stay. Any thread.
[[nodiscard]] QString markdownOf(const Node &root);

} // namespace masthead
