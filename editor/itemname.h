// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// What an item is known by in lists: its title, else how its body begins, else "Untitled". Not
/// parsed: rows are painted, and the parser may be held by a long body elsewhere.
[[nodiscard]] QString shownTitle(const Item &item);

} // namespace masthead
