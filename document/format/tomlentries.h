// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/frontmatter.h"

namespace masthead {

/// The entries of a TOML text, by toml++, in the order of the lines. Where it is no TOML as a
/// whole, each line is taken for itself, and one that still is none stands for what is written.
[[nodiscard]] QList<HeaderEntry> readTomlEntries(const QStringList &lines);

} // namespace masthead
