// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace masthead::cli {

/// `masthead [FILE]`: the window, where there is a display and the word may be a file's name.
[[nodiscard]] Exit openWindow(const QStringList &arguments);

/// Becomes `masthead-desktop` with these arguments: the program that has a window and prints PDFs.
/// It lies beside this one. Returns only when it can't be started, having said so.
[[nodiscard]] Exit becomeDesktop(const QStringList &arguments);

} // namespace masthead::cli
