// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

namespace masthead {

/// The anchor after an edit of its item's body. Words before the edit stay, words behind it move,
/// an edit inside the quote changes the quote, an edit over one of its ends leaves the rest of it.
/// When nothing is left of the quote the anchor is detached (position -1) and keeps its words.
[[nodiscard]] Anchor movedAnchor(const Anchor &anchor, const EditText &edit);

} // namespace masthead
