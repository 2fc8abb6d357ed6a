// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/bodyedits.h"

#include "editor/markdown/bodyblocks.h"
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
    if (!isOfList(partOf(m_body, lineAt(m_body, caret)))) {
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
