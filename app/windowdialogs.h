// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowparts.h"

namespace masthead {

class ExportDialog;

/// The dialogs that commands of a window open over it. They close and delete themselves.
void openIssueSettings(const WindowParts &parts);
void openSettings(const WindowParts &parts);
void openKeys(const WindowParts &parts);
ExportDialog &openExport(const WindowParts &parts);
/// As it was last asked for.
void exportAgain(const WindowParts &parts);
/// The handbook, at what it says of the part with the focus; the window's one, if it is open.
void openHandbook(const WindowParts &parts);

} // namespace masthead
