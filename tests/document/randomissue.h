// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <QRandomGenerator>

/// Random issues and changes for property tests. The same seed gives the same ones.
namespace masthead::random {

[[nodiscard]] QString text(QRandomGenerator &random, int maxLength);
[[nodiscard]] Issue issue(QRandomGenerator &random);
/// A change that applies to `issue`.
[[nodiscard]] Change change(QRandomGenerator &random, const Issue &issue, int depth = 0);

} // namespace masthead::random
