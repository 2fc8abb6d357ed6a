// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Dates as newsletters write them, English and Chinese, as ISO text: `2024-01-05`, `2024-01`,
/// `2024`.
namespace masthead {

/// The date that `text` is: "Friday, January 5th, 2024", "2024 年 1 月", a mail's or a feed's;
/// empty when it is none, or day and month can't be told apart.
[[nodiscard]] QString dateFrom(const QString &text);

/// The one date that a title names; empty when it names none, or several.
[[nodiscard]] QString dateIn(const QString &title);

} // namespace masthead
