// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/typesetter.h"

#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/bodytexts.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace masthead {

void Typesetter::noteTyped(const QString &language)
{
    m_end = -1;
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection()) {
        return;
    }
    const QString line = cursor.block().text();
    const QStringView before = QStringView(line).first(cursor.positionInBlock());
    const std::optional<Typeset> set = typeset(before, language, m_wanted);
    if (!set || isInCode(BodyTexts::plainText(*m_edit.document()), cursor.position())) {
        return;
    }
    const int from = cursor.position() - static_cast<int>(set->length);
    m_typed = before.last(set->length).toString();
    replace(from, cursor.position(), set->text,
            QCoreApplication::translate("Typesetter", "Typography"));
    m_end = m_edit.textCursor().position();
    m_set = set->text;
}

bool Typesetter::takeBack()
{
    const QTextCursor cursor = m_edit.textCursor();
    const auto length = static_cast<int>(m_set.size());
    const int end = std::exchange(m_end, -1);
    if (end < length || cursor.hasSelection() || cursor.position() != end) {
        return false;
    }
    QTextCursor set(m_edit.document());
    set.setPosition(end - length);
    set.setPosition(end, QTextCursor::KeepAnchor);
    if (set.selectedText() != m_set) {
        return false;
    }
    replace(end - length, end, m_typed, QCoreApplication::translate("Typesetter", "As typed"));
    return true;
}

void Typesetter::replace(int from, int to, const QString &text, const QString &undoText)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_texts.editAs(undoText, [&] { cursor.insertText(text); });
}

} // namespace masthead
