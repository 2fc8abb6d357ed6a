// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace masthead {

/// Whether a text field takes this key. All others with Ctrl, Alt or Meta belong to the program,
/// whatever Qt's fields do with them on some desktop (Ctrl+K deletes to the line's end on X11;
/// Ctrl+Z is the field's own undo, where the document has the only one).
[[nodiscard]] bool isEditingKey(const QKeyEvent &event);

} // namespace masthead
