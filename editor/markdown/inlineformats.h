// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/inlinespans.h"

#include <QString>

/// Formats within lines: pure, from a body and a selection to an edit.
namespace masthead {

/// Marks what is selected as `kind` (Strong, Emphasis, Code), each block's text by itself and
/// within the marks of other formats that reach further; where all of it is so, takes that off what
/// is selected and no more. Without a selection the caret steps out of a span at its end, a span
/// around it goes, and else the word at the caret gets the marks, or they come around the caret.
/// The selection stays with its words. Nothing in blocks of code.
[[nodiscard]] Formatted toggledSpans(SpanKind kind, const QString &body, TextSelection selection);

} // namespace masthead
