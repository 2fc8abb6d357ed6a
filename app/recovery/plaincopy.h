// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

/// What was written, as plain text to be read beside another version of it: nothing is left out
/// that an author can write. Translated labels; not for export.
namespace masthead {

/// Title, sources, fields, status and owner, body, notes.
[[nodiscard]] QString plainCopy(SectionKind kind, const Item &item);
/// The issue's own fields and its sections' titles, without their items.
[[nodiscard]] QString plainCopy(const Issue &issue);

} // namespace masthead
