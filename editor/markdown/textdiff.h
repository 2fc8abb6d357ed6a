// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/textdiff.h"

#include <QString>

namespace masthead {

/// What a body can hold, of text from a clipboard or an input method: CR, CR LF, U+2028 and U+2029
/// become LF; U+FDD0, U+FDD1, NUL and lone surrogates become U+FFFD.
[[nodiscard]] QString bodyText(QString text);

/// The same of text that is pasted, where nobody meant what can't be seen: without controls (but
/// tabs; other breaks become LF), zero-width spaces and byte order marks. Joiners stay, which
/// scripts and emoji need; what is typed keeps its zero-width spaces, which Khmer is written with.
[[nodiscard]] QString pastedBodyText(QString text);

} // namespace masthead
