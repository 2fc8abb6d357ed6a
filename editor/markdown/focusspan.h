// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/paperedit.h"
#include "editor/style/writinglook.h"

class QTextCursor;

namespace masthead {

/// The sentence (by Unicode's rules: 。 ends one, too), the line on the screen, or the paragraph in
/// which the caret or the selection is. A paragraph reaches from one blank line to the next; a
/// blank line is one by itself. Cost: a sentence is looked for within 4,096 characters on either
/// side of the caret.
[[nodiscard]] TextSpan focusSpan(const QTextCursor &cursor, FocusUnit unit);

} // namespace masthead
