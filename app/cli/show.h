// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QByteArray>

namespace masthead::cli {

/// The outline as text for people.
[[nodiscard]] QString showText(const Issue &issue);
/// The outline as JSON; its shape is part of the command line's contract (masthead(1)).
[[nodiscard]] QByteArray showJson(const Issue &issue);

} // namespace masthead::cli
