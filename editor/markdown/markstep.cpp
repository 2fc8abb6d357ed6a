// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markstep.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace masthead {

namespace {

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at]) {
        ++end;
    }
    return end - at;
}

/// Behind the span of code whose marks begin here; behind the marks where nothing closes them.
qsizetype codeEnd(QStringView text, qsizetype at)
{
    const qsizetype size = runLength(text, at);
    for (qsizetype i = at + size; i < text.size(); ++i) {
        if (text[i] == u'`') {
            const qsizetype closing = runLength(text, i);
            if (closing == size) {
                return i + closing;
            }
            i += closing - 1;
        }
    }
    return at + size;
}

bool isSpaceAt(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// The marks of spans that are open at a text's end, from the outer to the inner.
struct OpenMarks
{
    std::vector<qsizetype> sizes;
    bool isEmpty = false; ///< nothing but spaces stand behind the last of them
    qsizetype closed = 0; ///< how many marks right before the end close something
};

/// Emphasis, by CommonMark's rule of what opens and closes (spec 0.31, 6.2), but for marks at the
/// end, which open a span that is yet to be written.
OpenMarks openEmphasis(QStringView text)
{
    OpenMarks open;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\\') {
            i += 2;
            continue;
        }
        if (text[i] == u'`') {
            i = codeEnd(text, i);
            continue;
        }
        if (text[i] != u'*') {
            ++i;
            continue;
        }
        const qsizetype end = i + runLength(text, i);
        const bool isBullet =
            end == i + 1 && isSpaceAt(text, end) &&
            text.first(i).sliced(text.first(i).lastIndexOf(u'\n') + 1).trimmed().isEmpty();
        const bool isLast = text.sliced(end).trimmed().isEmpty();
        qsizetype left = end - i;
        while (left > 0 && !isSpaceAt(text, i - 1) && !open.sizes.empty()) {
            const qsizetype closing = std::min(left, open.sizes.back());
            left -= closing;
            open.sizes.back() -= closing;
            if (open.sizes.back() == 0) {
                open.sizes.pop_back();
            }
        }
        open.closed = end == text.size() ? end - i - left : 0;
        open.isEmpty = false;
        if (left > 0 && !isBullet && (isLast || !isSpaceAt(text, end))) {
            open.sizes.push_back(left);
            open.isEmpty = isLast;
        }
        i = end;
    }
    return open;
}

OpenMarks openCode(QStringView text)
{
    qsizetype i = text.indexOf(u'`');
    while (i >= 0) {
        const qsizetype end = codeEnd(text, i);
        const qsizetype size = runLength(text, i);
        if (end == i + size) {
            return {.sizes = {size}, .isEmpty = text.sliced(end).trimmed().isEmpty()};
        }
        if (end == text.size()) {
            return {.closed = size};
        }
        i = text.indexOf(u'`', end);
    }
    return {};
}

/// How many marks behind the caret close the span of this mark, and those within it; 0: none do.
qsizetype closingMarks(const OpenMarks &open, qsizetype behind, QChar mark, qsizetype size)
{
    qsizetype closing = 0;
    for (const auto inner : open.sizes | std::views::reverse) {
        const bool isBoth = mark == u'*' && inner > 2; // one span in another
        closing += isBoth ? size : inner;
        if (isBoth || inner == size) {
            return closing <= behind ? closing : 0;
        }
    }
    return 0;
}

} // namespace

std::optional<Formatted> stepOverMarks(QString text, qsizetype caret, QChar mark, qsizetype size)
{
    const QStringView before = QStringView(text).first(caret);
    const OpenMarks open = mark == u'`' ? openCode(before) : openEmphasis(before);
    if (open.closed == size || (mark == u'*' && open.closed > 2)) {
        return Formatted{text, {caret - size, caret - size}};
    }
    if (caret == text.size() || text[caret] != mark) {
        return std::nullopt;
    }
    const qsizetype behind = runLength(text, caret);
    const bool opensAnother = mark == u'*' && isSpaceAt(text, caret - 1) &&
                              caret + behind < text.size() &&
                              text[caret + behind].isLetterOrNumber();
    const qsizetype closing = opensAnother ? 0 : closingMarks(open, behind, mark, size);
    if (closing == 0) {
        return std::nullopt;
    }
    qsizetype end = caret;
    while (text[end - 1] == u' ') {
        --end;
    }
    const QString spaces(caret - end, u' ');
    if (open.isEmpty) {
        text.remove(caret, size).remove(end - size, size);
        return Formatted{text, {caret - size, caret - size}};
    }
    text.insert(caret + closing, spaces).remove(end, spaces.size());
    return Formatted{text, {caret + closing, caret + closing}};
}

} // namespace masthead
