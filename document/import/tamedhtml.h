// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QByteArray>

namespace masthead {

/// What a stranger's HTML may cost, by counts.
struct HtmlLimits
{
    qsizetype rawBytes = 32LL * 1024 * 1024; ///< with the pictures that programs write into it
    qsizetype bytes = 1024LL * 1024;         ///< of what is parsed
    int depth = 200;                         ///< of nested elements; the tags of deeper ones go
    /// Elements that a parser makes again: each tag for each format that is open around it.
    qsizetype reopened = 500'000;
};

/// HTML of a stranger as plain tags, before a parser builds its tree: UTF-8 to UTF-8, in one pass.
///
/// A parser of HTML takes time and memory that grow with the square of hostile markup: tags nested
/// by the hundred thousand, attributes by the thousand, formats that are opened and never closed.
/// So only the tags that a text needs go on, no deeper than the limit, with the attributes that say
/// something about it. Comments, scripts, styles, forms' choices and drawings go with what is in
/// them; the words of all else stay, in their order.
///
/// Errors: LimitExceeded.
[[nodiscard]] Result<QByteArray> tamedHtml(QByteArrayView html, const HtmlLimits &limits = {});

} // namespace masthead
