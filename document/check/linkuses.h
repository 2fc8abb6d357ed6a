// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// The address as two are compared: without its scheme, `www.`, what only tells who sent the reader
/// there, its fragment and a last slash; the host in small letters. Empty for no web address.
[[nodiscard]] QString linkKey(QStringView address);

/// The items other than `item`, in reading order, that have the address as a source, in their field
/// `link`, or in their body. Cost: one search through the bodies; nothing is parsed. Any thread.
[[nodiscard]] QList<ItemId> otherUses(const Issue &issue, const ItemId &item, QStringView address);

} // namespace masthead
