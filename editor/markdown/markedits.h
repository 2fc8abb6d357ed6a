// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/inlinespans.h"

#include <QString>

#include <vector>

/// Edits of a text in several places, which a selection follows.
namespace masthead {

/// Characters that go, and what comes in their place.
struct MarkEdit
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;
    bool opens = false; ///< what is selected behind it stays behind it
};

/// Does them, in whatever order they come; the selection stays with its words.
[[nodiscard]] Formatted applied(const QString &body, std::vector<MarkEdit> edits,
                                TextSelection selection);
/// The edits of a block's text as edits of its body.
[[nodiscard]] std::vector<MarkEdit> inBody(std::vector<MarkEdit> edits, qsizetype start);
[[nodiscard]] std::vector<MarkEdit> withoutMarks(const InlineSpan &span);

} // namespace masthead
