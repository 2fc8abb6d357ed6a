// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markedits.h"

#include <algorithm>
#include <tuple>

namespace masthead {

Formatted applied(const QString &body, std::vector<MarkEdit> edits, TextSelection selection)
{
    std::ranges::stable_sort(edits, [](const MarkEdit &a, const MarkEdit &b) {
        return std::tuple(a.at, a.removed, a.opens) < std::tuple(b.at, b.removed, b.opens);
    });
    const bool isCaret = selection.start == selection.end;
    const auto moved = [&](qsizetype place, bool isStart) {
        qsizetype shift = 0;
        for (const MarkEdit &edit : edits) {
            const bool isBefore =
                edit.at < place || (edit.at == place && isStart && (edit.opens || !isCaret));
            if (isBefore) {
                shift +=
                    edit.inserted.size() - std::clamp<qsizetype>(place - edit.at, 0, edit.removed);
            }
        }
        return place + shift;
    };
    QString text;
    qsizetype done = 0;
    for (const MarkEdit &edit : edits) {
        text += QStringView(body).sliced(done, edit.at - done);
        text += edit.inserted;
        done = edit.at + edit.removed;
    }
    text += QStringView(body).sliced(done);
    const qsizetype start = moved(selection.start, true);
    return {text, {start, isCaret ? start : std::max(start, moved(selection.end, false))}};
}

std::vector<MarkEdit> inBody(std::vector<MarkEdit> edits, qsizetype start)
{
    for (MarkEdit &edit : edits) {
        edit.at += start;
    }
    return edits;
}

std::vector<MarkEdit> withoutMarks(const InlineSpan &span)
{
    return {{.at = span.start, .removed = span.contentStart - span.start, .inserted = {}},
            {.at = span.contentEnd, .removed = span.end - span.contentEnd, .inserted = {}}};
}

} // namespace masthead
