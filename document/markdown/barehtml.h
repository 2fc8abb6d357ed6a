// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/body.h"

#include <QStringView>

#include <array>
#include <variant>
#include <vector>

/// The policy on HTML in a body: comments vanish, a few bare inline tags pass where they are
/// balanced, all else is text. Nothing that is not balanced here ever reaches an output as a tag.
namespace masthead {

/// HTML as the author wrote it: one tag or comment.
struct RawHtml
{
    QString literal;
};

using InlinePiece = std::variant<Node, RawHtml>;

/// Tags that pass, besides `br`.
inline constexpr std::array<QStringView, 9> bareTags{u"u",   u"s",   u"del", u"ins", u"small",
                                                     u"sub", u"sup", u"kbd", u"mark"};

/// The inlines of one block (or of one emphasis, link, … in it) with the policy applied;
/// neighbouring texts are joined.
[[nodiscard]] std::vector<Node> applyHtmlPolicy(std::vector<InlinePiece> pieces);

/// The same for a block of HTML: its lines, parted by soft breaks. Empty when it held only
/// comments.
[[nodiscard]] std::vector<Node> htmlBlockAsInlines(QStringView literal);

} // namespace masthead
