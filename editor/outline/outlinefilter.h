// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <optional>

namespace masthead {

/// Which items an outline shows; all of what is set must be true of an item.
struct OutlineFilter
{
    QString text; ///< in its title, body or sources; whatever the case
    std::optional<Status> status;
    QString owner; ///< empty: anyone's

    [[nodiscard]] bool isEmpty() const { return *this == OutlineFilter(); }
    bool operator==(const OutlineFilter &) const = default;
};

[[nodiscard]] bool passes(const Item &item, const OutlineFilter &filter);

/// Everyone who owns an item of the issue, sorted for the user's eye.
[[nodiscard]] QStringList owners(const Issue &issue);

} // namespace masthead
