// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/editingkeys.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

namespace masthead {

bool isEditingKey(const QKeyEvent &event)
{
    constexpr QKeySequence::StandardKey editing[] = {
        QKeySequence::Copy,
        QKeySequence::Cut,
        QKeySequence::Paste,
        QKeySequence::SelectAll,
        QKeySequence::MoveToNextWord,
        QKeySequence::MoveToPreviousWord,
        QKeySequence::MoveToStartOfDocument,
        QKeySequence::MoveToEndOfDocument,
        QKeySequence::MoveToStartOfBlock,
        QKeySequence::MoveToEndOfBlock,
        QKeySequence::SelectNextWord,
        QKeySequence::SelectPreviousWord,
        QKeySequence::SelectStartOfDocument,
        QKeySequence::SelectEndOfDocument,
        QKeySequence::SelectStartOfBlock,
        QKeySequence::SelectEndOfBlock,
        QKeySequence::DeleteStartOfWord,
        QKeySequence::DeleteEndOfWord,
    };
    const bool command =
        event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool functionKey = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    if (!command) {
        return !functionKey && event.key() != Qt::Key_Escape;
    }
    // On X11 Qt counts Ctrl+E as "end of line" and the like: here they are the program's.
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    const bool clipboard = event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) ||
                           event.matches(QKeySequence::Paste) ||
                           event.matches(QKeySequence::SelectAll);
    return (!letter || clipboard) &&
           std::ranges::any_of(editing, [&event](auto key) { return event.matches(key); });
}

bool isForField(const QKeyEvent &event)
{
    const bool typesText = !event.text().isEmpty() && event.text().at(0).isPrint() &&
                           !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    return typesText || isEditingKey(event);
}

bool acceptEditingKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    event->setAccepted(isEditingKey(static_cast<const QKeyEvent &>(*event)));
    return true;
}

} // namespace masthead
