// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a bare address ends. For cmark-gfm it goes on to the next space, but Chinese has none
/// behind it. So the parser is shown a piece of HTML there, which ends an address for it, and which
/// is taken out of all that it gives back: what stands behind is parsed as the Markdown that it is.
/// Addresses that an author has bounded, `<https://…>` and `[…](https://…)`, stay whole.
namespace masthead {

/// `markdown` with a mark before each blank, quotation mark or punctuation of Chinese that ends a
/// bare address. Lines stay lines.
[[nodiscard]] QString withAutolinkEnds(QStringView markdown);

/// What the parser gave back, without the marks.
[[nodiscard]] QString withoutAutolinkEnds(QString text);

} // namespace masthead
