// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QString>

class QMimeData;

namespace masthead {

/// Whether these are files of this computer, whatever text comes beside them: they are for the
/// window to open, never text to write.
[[nodiscard]] bool carriesFiles(const QMimeData &data);

/// The plain text of a clipboard or a drag, as a body can hold it; of HTML without one, what it
/// says. Errors: LimitExceeded where it is more than `bytes` of UTF-8, judged before anything is
/// made of it, or has a line so long that laying it out would stop the window.
[[nodiscard]] Result<QString> pastedText(const QMimeData &data, qsizetype bytes);

/// What a paste brings into a body.
struct PastedBody
{
    QString text;
    QString notes;           ///< definitions of footnotes, for the body's end
    bool isMarkdown = false; ///< made of a page, so its blocks are to fit in
    int picturesLeftOut = 0;
    bool formatsLeftOut = false; ///< the page was too large to read: only its text came
};

/// As Markdown what a page shows, where it shows more than its plain text: formats, links, blocks.
/// Plain text that is Markdown already stays as it is, and so does what an editor of code copied.
/// Footnotes are numbered from `firstNote`. Errors: as above.
[[nodiscard]] Result<PastedBody> pastedBody(const QMimeData &data, qsizetype bytes, int firstNote);

} // namespace masthead
