// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How windows write days, as patterns of QLocale: each language puts the parts in its own order.
namespace masthead {

[[nodiscard]] QString dayFormat();
[[nodiscard]] QString weekdayFormat();
[[nodiscard]] QString monthFormat();

} // namespace masthead
