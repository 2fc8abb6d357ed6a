// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

/// What was written, as parts of plain text to be read beside those of another version: nothing is
/// left out that an author can write. Translated labels; not for export.
namespace masthead {

/// Four parts, of which some may be empty: title; sources, fields, status and owner; body; notes.
[[nodiscard]] QStringList plainCopy(SectionKind kind, const Item &item);
/// Two parts: the issue's own fields; its sections' titles.
[[nodiscard]] QStringList plainCopy(const Issue &issue);

} // namespace masthead
