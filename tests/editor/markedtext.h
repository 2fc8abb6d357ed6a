// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <algorithm>

/// Texts of tests with the ends of a selection in them; one mark is a caret.
namespace masthead::tests {

/// The text without its marks, and what they select.
[[nodiscard]] inline Formatted unmarked(QString text, QChar mark)
{
    const qsizetype start = text.indexOf(mark);
    text.remove(start, 1);
    const qsizetype end = text.indexOf(mark);
    if (end >= 0) {
        text.remove(end, 1);
    }
    return {text, {start, std::max(start, end)}};
}

[[nodiscard]] inline QString marked(const Formatted &result, QChar mark)
{
    QString text = result.text;
    if (result.selection.end > result.selection.start) {
        text.insert(result.selection.end, mark);
    }
    return text.insert(result.selection.start, mark);
}

} // namespace masthead::tests
