// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowparts.h"

/// Menus that choose something for the outline's rows; each opens at the current row.
namespace masthead {

/// A status for the selected items, and those of selected sections.
void popUpStatuses(const WindowParts &parts);
/// What the current row's section is: news, an event, a book.
void popUpSectionKinds(const WindowParts &parts);

} // namespace masthead
