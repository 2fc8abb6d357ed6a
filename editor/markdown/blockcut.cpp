// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/blockcut.h"

#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/inlinespans.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <ranges>

namespace masthead {

namespace {

/// A block's text around a place in it.
struct Around
{
    QStringView text;
    qsizetype start = 0; ///< of the text, in the body
    qsizetype place = 0; ///< in the text
    std::vector<InlineSpan> spans;
};

std::optional<Around> around(const QString &body, qsizetype place)
{
    qsizetype caret = place;
    const std::optional<TextSelection> block = textAround(body, caret);
    if (!block || caret != place) {
        return std::nullopt;
    }
    const QStringView text = partOf(body, *block);
    Around found{.text = text,
                 .start = block->start,
                 .place = place - block->start,
                 .spans = inlineSpans(text)};
    std::erase_if(found.spans, [](const InlineSpan &span) { return span.kind == SpanKind::Atom; });
    std::ranges::sort(found.spans, {}, &InlineSpan::start);
    return found;
}

/// The line end in what goes beside the selection, with the marks of quotes behind it; blanks alone
/// are dropped.
QString lineEndIn(QStringView gap)
{
    const qsizetype at = gap.indexOf(u'\n');
    return at < 0 ? QString() : gap.sliced(at).toString();
}

/// Where the first part ends: no blanks, and no mark that nothing would be in.
qsizetype endOfFirst(const Around &left)
{
    static const QRegularExpression gap(QStringLiteral("(?:[ \\t]*\\n[ \\t>]*|[ \\t]+)$"));
    qsizetype place = left.place;
    for (qsizetype before = -1; before != place;) {
        before = place;
        place -= gap.matchView(left.text.first(place)).capturedLength();
        for (const InlineSpan &span : left.spans) {
            if (span.start < place && place <= span.contentStart) {
                place = span.start;
            } else if (span.contentEnd < place && place < span.end) {
                place = span.contentEnd;
            }
        }
    }
    return place;
}

qsizetype startOfSecond(const Around &right)
{
    static const QRegularExpression gap(QStringLiteral("^(?:[ \\t]*\\n[ \\t>]*|[ \\t]+)"));
    qsizetype place = right.place;
    for (qsizetype before = -1; before != place;) {
        before = place;
        place += gap.matchView(right.text.sliced(place)).capturedLength();
        for (const InlineSpan &span : right.spans) {
            if (span.contentEnd <= place && place < span.end) {
                place = span.end;
            } else if (span.start < place && place < span.contentStart) {
                place = span.contentStart;
            }
        }
    }
    return place;
}

bool isBeside(const std::vector<InlineSpan> &spans, qsizetype place)
{
    return std::ranges::any_of(spans, [place](const InlineSpan &span) {
        return span.start <= place && place <= span.end;
    });
}

void close(BlockCut &cut, const Around &left)
{
    if (!isBeside(left.spans, left.place)) {
        return;
    }
    const qsizetype place = endOfFirst(left);
    for (const InlineSpan &span : left.spans | std::views::reverse) {
        if (span.start < place && place < span.end) {
            cut.closing += left.text.sliced(span.contentEnd, span.end - span.contentEnd);
        }
    }
    cut.range.start = left.start + place;
    cut.above = lineEndIn(left.text.sliced(place, left.place - place));
}

void open(BlockCut &cut, const Around &right)
{
    if (!isBeside(right.spans, right.place)) {
        return;
    }
    const qsizetype place = startOfSecond(right);
    for (const InlineSpan &span : right.spans) {
        if (span.start < place && place < span.end) {
            cut.opening += right.text.sliced(span.start, span.contentStart - span.start);
        }
    }
    cut.range.end = right.start + place;
    cut.below = lineEndIn(right.text.sliced(right.place, place - right.place));
}

} // namespace

BlockCut blockCut(const QString &body, TextSelection selection)
{
    BlockCut cut{.range = selection};
    if (const std::optional<Around> left = around(body, selection.start)) {
        close(cut, *left);
    }
    if (const std::optional<Around> right = around(body, selection.end)) {
        open(cut, *right);
    }
    return cut;
}

} // namespace masthead
