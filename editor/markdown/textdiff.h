// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/textdiff.h"

#include <QString>

namespace masthead {

/// What a body can hold, of text from a clipboard or an input method: CR, CR LF, U+2028 and U+2029
/// become LF; U+FDD0, U+FDD1, NUL and lone surrogates become U+FFFD.
[[nodiscard]] QString bodyText(QString text);

} // namespace masthead
