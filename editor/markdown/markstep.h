// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QString>

#include <optional>

namespace masthead {

/// The key again, where its span ends: the caret steps out of it, or, from right behind it, in
/// again. Spaces that were written at its end go with the caret, as no mark closes behind a space.
/// Nothing where no span of `size` of these marks ends. `text` is a block's.
[[nodiscard]] std::optional<Formatted> stepOverMarks(QString text, qsizetype caret, QChar mark,
                                                     qsizetype size);

} // namespace masthead
