// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// The issue without the pictures that no item names, in its body or a field.
[[nodiscard]] Issue withUsedAssetsOnly(Issue issue);

} // namespace masthead
