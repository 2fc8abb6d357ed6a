// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"
#include "editor/spelling/spelling.h"

#include <optional>

namespace masthead {

/// Something to be mended in an issue, of what findings (notes are none) and dictionaries tell.
struct Problem
{
    ItemId item;
    int start = -1; ///< in the body, UTF-16 units; -1: it is the item's as a whole
    int length = 0;
    QString text; ///< a sentence, translated

    bool operator==(const Problem &) const = default;
};

/// Where the author is in a body: at a caret, or at a problem that was shown.
struct ProblemPlace
{
    int start = -1;
    int length = -1; ///< -1: a caret, before a problem that begins there
};

enum class Step : std::uint8_t { Next, Previous };

/// The nearest problem before or behind a place of the issue (an item, and a position in its body),
/// around its end if need be; nothing: there is none. `spelled`: words are judged, too.
/// Thread: of the dictionaries. Cost: parses the issue; each word is judged once.
[[nodiscard]] std::optional<Problem> nearestProblem(Dictionaries &dictionaries, const Issue &issue,
                                                    const ItemId &item, ProblemPlace place,
                                                    Step step, bool spelled);

} // namespace masthead
