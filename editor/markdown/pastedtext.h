// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

class QMimeData;

namespace masthead {

/// Whether these are files of this computer, whatever text comes beside them: they are for the
/// window to open, never text to write.
[[nodiscard]] bool carriesFiles(const QMimeData &data);

/// The text of a clipboard or a drag, as a body can hold it; of HTML what it says. Errors:
/// LimitExceeded where it is more than `bytes` of UTF-8, judged before anything is made of it, or
/// has a line so long that laying it out would stop the window.
[[nodiscard]] Result<QString> pastedText(const QMimeData &data, qsizetype bytes);

} // namespace masthead
