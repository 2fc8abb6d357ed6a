// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace masthead {

/// The text of a script or style of ours, by its path under preview/ ("live/live.js").
[[nodiscard]] QString scriptFile(const QString &path);

} // namespace masthead
