// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QRegularExpression>

namespace masthead {

/// Finds `asset:<id>` in a body, and not the beginning of a longer id.
[[nodiscard]] QRegularExpression assetAddress(const AssetId &id);

/// In the item's body or one of its fields.
[[nodiscard]] bool usesAsset(const Item &item, const AssetId &id);

/// The issue without the pictures that no item uses.
[[nodiscard]] Issue withUsedAssetsOnly(Issue issue);

} // namespace masthead
