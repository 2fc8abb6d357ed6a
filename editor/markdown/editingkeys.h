// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QKeyEvent;

namespace masthead {

/// Whether a text field takes this key. All others with Ctrl, Alt or Meta belong to the program,
/// whatever Qt's fields do with them on some desktop (Ctrl+K deletes to the line's end on X11;
/// Ctrl+Z is the field's own undo, where the document has the only one).
[[nodiscard]] bool isEditingKey(const QKeyEvent &event);
/// Whether a text field gets this key press: it types something, or is an editing key.
[[nodiscard]] bool isForField(const QKeyEvent &event);
/// Answers a ShortcutOverride for a text field: keys of editing are the field's, all others are
/// left to the menus. False for other events.
bool acceptEditingKey(QEvent *event);

} // namespace masthead
