// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QPlainTextEdit;

namespace masthead {

/// The context menu of a text whose undo is the document's: Qt's own without its undo and redo,
/// which would always be grey. It deletes itself once it is closed.
[[nodiscard]] QMenu *makeTextMenu(QPlainTextEdit &text);

} // namespace masthead
