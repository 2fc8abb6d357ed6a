// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <optional>

namespace masthead {

/// The change that makes an address in an item's body the item's source, with who publishes there:
/// it leaves the body, and its line too where it stood alone. Nothing where the item is gone, has a
/// source by now, or the address is no more in its body.
[[nodiscard]] std::optional<Change> bodyAddressAsSource(const Issue &issue, const ItemId &item,
                                                        const QString &address);

} // namespace masthead
