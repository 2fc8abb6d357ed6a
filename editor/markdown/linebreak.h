// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QString>
#include <QStringView>

#include <cstdint>

/// What Enter writes: pure, from a body and a selection to an edit.
namespace masthead {

/// Text in place of a part of a body; the caret is behind `text`.
struct LineBreak
{
    TextSelection range;
    QString text;
    QString behind; ///< what is written behind the caret, too

    bool operator==(const LineBreak &) const = default;
};

enum class BreakKind : std::uint8_t {
    Block, ///< Enter: an item, or a line of text, of which two make a paragraph
    Line,  ///< Shift+Enter: a line within the paragraph (CommonMark 0.31, 6.7: hard line break)
};

/// In a list or quote the new line goes on with it; an item or quote that is empty is left instead,
/// one level out, and what comes next stands apart from it. A text that is parted keeps its marks
/// in both parts. In code a line begins as deep as the one before.
[[nodiscard]] LineBreak lineBreak(const QString &body, TextSelection selection, BreakKind kind);

/// What goes on behind `line` up to the caret: a line break, and the mark of the list or quote that
/// it continues. Empty: the line has its mark alone, which goes instead.
[[nodiscard]] QString continuation(QStringView line);

} // namespace masthead
