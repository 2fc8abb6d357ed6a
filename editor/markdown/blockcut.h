// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

namespace masthead {

/// Where a block's text is parted in two: what goes, and what each part gets so that its marks
/// (bold, links, …) end with the first and begin again in the second.
struct BlockCut
{
    TextSelection range; ///< the selection, and blanks and line ends beside it within such marks
    QString closing;     ///< of the first part
    QString opening;     ///< of the second
    QString above;       ///< the line end that stood before the selection, of what goes
    QString below;       ///< the one behind it
};

/// The body parted instead of what is selected, which may be nothing. No mark is left that stands
/// around nothing. Cost: a parse of the body.
[[nodiscard]] BlockCut blockCut(const QString &body, TextSelection selection);

} // namespace masthead
