// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/linkformats.h"

#include "document/markdown/inlinewriter.h"
#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/formatpart.h"
#include "editor/markdown/inlinespans.h"
#include "editor/markdown/markedits.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace masthead {

namespace {

/// With a backslash before each bracket that has no other.
QString withPairedBrackets(const QString &words)
{
    std::vector<qsizetype> open;
    std::vector<qsizetype> loose;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'\\') {
            ++i;
        } else if (words[i] == u'[') {
            open.push_back(i);
        } else if (words[i] == u']' && open.empty()) {
            loose.push_back(i);
        } else if (words[i] == u']') {
            open.pop_back();
        }
    }
    loose.insert(loose.end(), open.begin(), open.end());
    std::ranges::sort(loose, std::greater());
    QString result = words;
    for (const qsizetype bracket : loose) {
        result.insert(bracket, u'\\');
    }
    return result;
}

/// Grown so that it is over no end of other marks.
TextSelection withWholeSpans(QStringView text, TextSelection part)
{
    const std::vector<InlineSpan> spans = inlineSpans(text);
    for (bool isGrown = true; isGrown;) {
        isGrown = false;
        for (const InlineSpan &span : spans) {
            const bool isIn = span.contentStart <= part.start && part.end <= span.contentEnd &&
                              span.kind != SpanKind::Atom;
            const bool isAround = part.start <= span.start && span.end <= part.end;
            if (part.start < span.end && span.start < part.end && !isIn && !isAround) {
                part = {std::min(part.start, span.start), std::max(part.end, span.end)};
                isGrown = true;
            }
        }
    }
    return part;
}

} // namespace

Formatted toggledLink(const QString &body, TextSelection selection)
{
    const bool isCaret = selection.start == selection.end;
    std::optional<TextSelection> block;
    if (isCaret) {
        qsizetype caret = selection.start;
        block = textAround(body, caret);
        selection = {caret, caret};
    } else {
        const std::vector<TextSelection> texts = blocksOf(body).texts;
        const auto first = std::ranges::find_if(
            texts, [&](TextSelection text) { return touches(text, selection); });
        block = first == texts.end() ? std::nullopt : std::optional(*first);
    }
    if (!block) {
        return {body, selection};
    }
    const QStringView text = partOf(body, *block);
    TextSelection part = within(*block, selection);
    std::vector<MarkEdit> edits;
    for (const InlineSpan &span : inlineSpans(text)) {
        if (span.kind == SpanKind::Link && part.start < span.end && span.start < part.end) {
            const std::vector<MarkEdit> own = inBody(withoutMarks(span), block->start);
            edits.insert(edits.end(), own.begin(), own.end());
        }
    }
    if (!edits.empty()) {
        return applied(body, edits, selection);
    }
    part = withWholeSpans(text, isCaret ? wordAt(text, part.start)
                                        : FormatPart(text, part, SpanKind::Link).part());
    const QString words = text.sliced(part.start, part.end - part.start).toString();
    const bool isAngled = words.startsWith(u'<') && words.endsWith(u'>');
    const QString address = isAngled ? words.sliced(1).chopped(1) : words;
    const bool isAddress = isWebAddress(address);
    const QString link = isAddress ? linkOf({}, address) : linkOf(words, {});
    const qsizetype start = block->start + part.start;
    const qsizetype caret = isAddress || words.isEmpty() ? start + 1 : start + link.size() - 1;
    return {QString(body).replace(start, words.size(), link), {caret, caret}};
}

QString linkOf(const QString &words, const QString &address)
{
    std::vector<MarkEdit> edits;
    for (const InlineSpan &span : inlineSpans(words)) {
        if (span.kind == SpanKind::Link) {
            const std::vector<MarkEdit> own = withoutMarks(span);
            edits.insert(edits.end(), own.begin(), own.end());
        }
    }
    const QString bare = applied(words, edits, {}).text;
    return u'[' + withPairedBrackets(bare) + u"](" +
           (address.isEmpty() ? QString() : linkDestination(address)) + u')';
}

TextSelection withLinks(QStringView line, TextSelection selection)
{
    for (const InlineSpan &span : inlineSpans(line)) {
        if (span.kind == SpanKind::Link && selection.start < span.end &&
            span.start < selection.end) {
            selection = {std::min(selection.start, span.start), std::max(selection.end, span.end)};
        }
    }
    return selection;
}

} // namespace masthead
