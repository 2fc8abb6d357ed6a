// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/bodyedits.h"

#include "editor/markdown/listlines.h"
#include "editor/markdown/textdiff.h"

namespace masthead {

void BodyEdits::replace(qsizetype position, qsizetype size, const QString &text)
{
    m_edits.push_back({.item = m_item,
                       .position = position,
                       .removed = m_body.sliced(position, size),
                       .inserted = text});
    m_body.replace(position, size, text);
}

qsizetype BodyEdits::numberAnew(qsizetype caret)
{
    const qsizetype start = caret > 0 ? m_body.lastIndexOf(u'\n', caret - 1) + 1 : 0;
    const qsizetype end = m_body.indexOf(u'\n', caret);
    const QStringView line = QStringView(m_body).sliced(start);
    if (!isOfList(end < 0 ? line : line.first(end - start))) {
        return caret; // without a parse, at each Enter
    }
    const Formatted numbered = numberedAnew(m_body, {caret, caret});
    const TextDiff diff = textDiff(m_body, numbered.text);
    if (diff.isEmpty()) {
        return caret;
    }
    replace(diff.position, diff.removed, diff.inserted);
    return numbered.selection.start;
}

} // namespace masthead
