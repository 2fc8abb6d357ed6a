// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/import/tamedhtml.h"

#include <QString>

namespace masthead {

/// What a piece of a page became.
struct HtmlMarkdown
{
    QString text;  ///< Markdown of a body; empty where the page shows nothing
    QString notes; ///< the definitions of its footnotes, which stand at a body's end
    /// Pictures that are neither on the web nor in the file; of those with a description its words
    /// stand in the text.
    int picturesLeftOut = 0;
};

/// A piece of HTML (of a web page, Word, Google Docs, LibreOffice, a mail) as the Markdown that a
/// person would write: the words, links and blocks that a reader of it sees, without its layout.
///
/// Nothing of it is run, loaded or looked up; pictures stay addresses. Links keep the addresses
/// that SafeUrl accepts, without tracking; the words of others stay. Of HTML only the bare tags
/// that a body may hold come out. `firstNote`: the number of the first footnote.
///
/// Thread: any. Cost: about 150 ms for 1 MB. Errors: LimitExceeded.
[[nodiscard]] Result<HtmlMarkdown> markdownOfHtml(QByteArrayView html, int firstNote = 1,
                                                  const HtmlLimits &limits = {});

/// Whether the page is only a plain text in colours or in a box: what an editor of code copies, or
/// a browser of a text file. The plain text beside it is what was meant.
[[nodiscard]] bool isPlainTextsHtml(QByteArrayView html);

} // namespace masthead
