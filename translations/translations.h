// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace masthead {

/// Gives the program the words of the user's language: ours, and Qt's for its own dialogs.
///
/// Takes the first of the user's languages that we have; English otherwise, whose own file holds
/// the plurals only. Call once, right after the application object is made. Thread: the
/// application's.
void installTranslations(QCoreApplication &application);

} // namespace masthead
