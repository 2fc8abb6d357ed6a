// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QStringView>

#include <cstdint>
#include <vector>

/// The marks within a text, for edits that set or take some. Offsets are UTF-16 units.
namespace masthead {

enum class SpanKind : std::uint8_t {
    Strong,
    Emphasis,
    Strike,
    Code,
    Link,
    Atom, ///< of one piece: a picture, an address, a tag, a footnote's reference
};

/// Marks and what they stand around; of an atom all is content.
struct InlineSpan
{
    SpanKind kind = SpanKind::Atom;
    qsizetype start = 0;
    qsizetype contentStart = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0;
};

/// The spans of one block's text, by CommonMark's rules (spec 0.31, 6). A link may lack its address
/// yet. Offsets count in `text`.
[[nodiscard]] std::vector<InlineSpan> inlineSpans(QStringView text);

/// The word that a place is in or at the end of; empty between words.
[[nodiscard]] TextSelection wordAt(QStringView text, qsizetype place);

} // namespace masthead
