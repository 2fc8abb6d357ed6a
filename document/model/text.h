// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace masthead {

/// Whether a text may stand in an issue: no lone surrogates, NUL, CR, U+2029, U+FDD0 or U+FDD1,
/// which a QTextDocument can't hold or would split into paragraphs.
[[nodiscard]] bool isIssueText(QStringView text);

/// `text` as it may stand in an issue: CR, CR LF and U+2029 become LF, what else isIssueText
/// refuses becomes U+FFFD. `replaced`, if given, is raised by the number of characters lost so.
[[nodiscard]] QString toIssueText(const QString &text, int *replaced = nullptr);

/// Whether a text shows nothing: it is empty, or blanks.
[[nodiscard]] bool isBlank(QStringView text);

/// `body` without empty lines at its start and end, and without a line end at its end.
[[nodiscard]] QString withoutOuterBlankLines(const QString &body);

} // namespace masthead
