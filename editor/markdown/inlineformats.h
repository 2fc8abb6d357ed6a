// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/inlinespans.h"

/// Formats within lines: pure, from a body and a selection to an edit.
namespace masthead {

/// Marks what is selected as `kind` (Strong, Emphasis, Code), each block's text by itself and
/// within the marks of other formats that reach further; where all of it is so, takes that off what
/// is selected and no more. Without a selection the caret steps out of a span at its end, a span
/// around it goes, and else the word at the caret gets the marks, or they come around the caret.
/// The selection stays with its words. Nothing in blocks of code.
[[nodiscard]] Formatted toggledSpans(SpanKind kind, const QString &body, TextSelection selection);

/// Makes a link of the words: an address among them leads it, else the caret is where the address
/// belongs. Links that the selection touches lose their marks and addresses instead.
[[nodiscard]] Formatted toggledLink(const QString &body, TextSelection selection);

/// A link with these words, Markdown of one line, whose own links and loose brackets give way.
[[nodiscard]] QString linkOf(const QString &words, const QString &address);

/// What is selected of a line, with all of the links that it is a part of.
[[nodiscard]] TextSelection withLinks(QStringView line, TextSelection selection);

} // namespace masthead
