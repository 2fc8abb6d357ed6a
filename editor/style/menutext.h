// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A menu takes an ampersand for the mark of an access key.
namespace masthead {

/// A name of the user's as the text of a menu's entry.
[[nodiscard]] QString menuText(QString name);
/// The text of a menu's entry as it is shown where there are no access keys.
[[nodiscard]] QString withoutAccessKey(const QString &text);

} // namespace masthead
