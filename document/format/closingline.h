// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace masthead {

/// A line that ends what a body leaves open at its end (a fence, a comment, a tag), so that what
/// follows is none of it; empty when nothing is open.
[[nodiscard]] QString closingLine(const QString &body);

} // namespace masthead
