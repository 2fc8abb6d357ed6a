// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace masthead {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// What a line of Markdown says to a reader, of one outside of fences: not code, addresses, tags,
/// labels of footnotes and of references. Marks of emphasis and blocks stay, as they part no words.
///
/// Made for what judges words while they are written (spelling, numbers, quotes): it needs no more
/// than the line, so a span of code over two lines is taken for words.
/// Cost: one pass. Any thread.
[[nodiscard]] QList<TextRange> proseOfLine(QStringView line);

/// Whether a position of the line is among what it says; its end is, where the last stretch is
/// open.
[[nodiscard]] bool isProse(QStringView line, qsizetype position);

/// The same of a whole body, fences left out; positions count in the body.
[[nodiscard]] QList<TextRange> proseOfBody(QStringView markdown);

} // namespace masthead
