// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/focusshade.h"

#include "editor/markdown/focusspan.h"
#include "editor/style/tokens.h"

namespace masthead {

void FocusShade::setOn(bool on)
{
    m_on = on;
    update();
}

void FocusShade::setUnit(FocusUnit unit)
{
    m_unit = unit;
    update();
}

void FocusShade::update()
{
    const bool dims = m_on && !m_edit.isReadOnly();
    m_lit = dims ? std::optional(focusSpan(m_edit.textCursor(), m_unit)) : std::nullopt;
    QList<QTextEdit::ExtraSelection> shade;
    if (m_lit) {
        const int last = m_edit.document()->characterCount() - 1;
        for (const TextSpan span : {TextSpan{0, m_lit->start}, TextSpan{m_lit->end, last}}) {
            if (span.start >= span.end) {
                continue;
            }
            QTextEdit::ExtraSelection selection;
            selection.format.setForeground(tokensOf(m_edit.palette()).text3);
            selection.cursor = QTextCursor(m_edit.document());
            selection.cursor.setPosition(span.start);
            selection.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
            shade.append(selection);
        }
    }
    if (!shade.isEmpty() || !m_edit.extraSelections().isEmpty()) {
        m_edit.setExtraSelections(shade);
    }
}

} // namespace masthead
