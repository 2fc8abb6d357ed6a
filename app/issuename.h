// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace masthead {

/// What people call an issue and its file: "May 2026 – may.nlx", since several files may hold
/// issues of one title; one of the two where the other is missing, else "Untitled".
[[nodiscard]] QString issueName(const QString &title, const QString &path);

} // namespace masthead
