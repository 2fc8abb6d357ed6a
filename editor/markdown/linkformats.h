// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QString>

/// Links as they are written: pure, from a text and a selection to an edit.
namespace masthead {

/// Makes a link of the words: an address among them leads it, else the caret is where the address
/// belongs. Links that the selection touches lose their marks and addresses instead.
[[nodiscard]] Formatted toggledLink(const QString &body, TextSelection selection);

/// A link with these words, Markdown of one line, whose own links and loose brackets give way.
[[nodiscard]] QString linkOf(const QString &words, const QString &address);

/// What is selected of a line, with all of the links that it is a part of.
[[nodiscard]] TextSelection withLinks(QStringView line, TextSelection selection);

} // namespace masthead
