// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>

namespace masthead {

/// `removed` of the old text, at `position`, became `inserted`. Offsets are UTF-16 units.
struct TextDiff
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
    bool operator==(const TextDiff &) const = default;
};

/// The smallest single replacement that makes `now` of `before`; it never parts a surrogate pair.
/// Where several would do (an "l" typed into "hello"), the one nearest to `hint` is taken.
/// Cost: one pass from each end up to the difference.
[[nodiscard]] TextDiff textDiff(QStringView before, QStringView now,
                                qsizetype hint = std::numeric_limits<qsizetype>::max());

} // namespace masthead
