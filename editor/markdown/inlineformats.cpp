// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/inlineformats.h"

#include "document/markdown/body.h"
#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/formatpart.h"
#include "editor/markdown/markstep.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace masthead {

namespace {

/// Whether a block's text reads as before, so that no mark became a part of it.
bool keepsWords(QStringView text, const std::vector<MarkEdit> &edits)
{
    static const QRegularExpression begins(QStringLiteral("\\n[ \\t>]*"));
    const auto words = [](QString markdown) {
        return plainText(parseBody(markdown.replace(begins, QStringLiteral("\n"))).root)
            .simplified();
    };
    return words(text.toString()) == words(applied(text.toString(), edits, {}).text);
}

TextSelection withWholeWords(QStringView text, TextSelection part)
{
    return {wordAt(text, part.start).start, wordAt(text, part.end).end};
}

QString markOf(SpanKind kind)
{
    return kind == SpanKind::Code     ? QStringLiteral("`")
           : kind == SpanKind::Strong ? QStringLiteral("**")
                                      : QStringLiteral("*");
}

Formatted toggledAtCaret(SpanKind kind, const QString &body, qsizetype caret)
{
    const qsizetype given = caret;
    const std::optional<TextSelection> block = textAround(body, caret);
    if (!block) {
        return {body, {given, given}};
    }
    const QStringView text = partOf(body, *block);
    const qsizetype place = caret - block->start;
    const QString mark = markOf(kind);
    if (const auto stepped = stepOverMarks(text.toString(), place, mark.front(), mark.size())) {
        const qsizetype now = block->start + stepped->selection.start;
        return {QString(body).replace(block->start, text.size(), stepped->text), {now, now}};
    }
    const std::vector<InlineSpan> spans = inlineSpans(text);
    const auto own = std::ranges::find_if(spans, [&](const InlineSpan &span) {
        return span.kind == kind && span.contentStart <= place && place <= span.contentEnd;
    });
    if (own != spans.end()) {
        return applied(body, inBody(withoutMarks(*own), block->start), {caret, caret});
    }
    const TextSelection word = wordAt(text, place);
    if (word.start < word.end) {
        FormatPart part(text, word, kind);
        return part.hasText() ? applied(body, inBody(part.set(false), block->start), {caret, caret})
                              : Formatted{body, {given, given}};
    }
    const auto isPartOf = [&](const InlineSpan &span) {
        const bool isContent = span.kind != SpanKind::Code && span.kind != SpanKind::Atom &&
                               span.contentStart <= place && place <= span.contentEnd;
        return span.start < place && place < span.end && !isContent;
    };
    if (std::ranges::any_of(spans, isPartOf)) {
        return {body, {given, given}};
    }
    return {QString(body).insert(caret, mark + mark), {caret + mark.size(), caret + mark.size()}};
}

} // namespace

Formatted toggledSpans(SpanKind kind, const QString &body, TextSelection selection)
{
    if (selection.start == selection.end) {
        return toggledAtCaret(kind, body, selection.start);
    }
    struct Chosen
    {
        TextSelection block;
        FormatPart part;
    };
    std::vector<Chosen> chosen;
    for (const TextSelection block : blocksOf(body).texts) {
        if (touches(block, selection)) {
            FormatPart part(partOf(body, block), within(block, selection), kind);
            if (part.hasText()) {
                chosen.push_back({block, std::move(part)});
            }
        }
    }
    const auto hasLetters = [](const Chosen &one) { return one.part.hasLetters(); };
    if (std::ranges::any_of(chosen, hasLetters)) {
        std::erase_if(chosen, std::not_fn(hasLetters));
    }
    if (chosen.empty()) {
        return {body, selection};
    }
    const bool isSet =
        std::ranges::all_of(chosen, [](const Chosen &one) { return one.part.isSet(); });
    std::vector<MarkEdit> edits;
    for (Chosen &one : chosen) {
        const QStringView text = partOf(body, one.block);
        std::vector<MarkEdit> own = isSet ? one.part.unset() : one.part.set(true);
        if (!keepsWords(text, own)) { // marks that would touch others within a word
            FormatPart wider(text, withWholeWords(text, one.part.part()), kind);
            own = isSet ? wider.unset() : wider.set(true);
            own = keepsWords(text, own) ? own : std::vector<MarkEdit>();
        }
        own = inBody(std::move(own), one.block.start);
        edits.insert(edits.end(), own.begin(), own.end());
    }
    const Chosen &first = chosen.front();
    const Chosen &last = chosen.back();
    return applied(
        body, edits,
        {first.block.start + first.part.part().start, last.block.start + last.part.part().end});
}

} // namespace masthead
