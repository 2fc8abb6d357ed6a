// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "preview/pdf/pdfplan.h"

#include <QByteArray>

namespace masthead {

/// What a print holds.
struct PrintedPages
{
    int count = 0;          ///< all of its pages
    QList<int> targetPages; ///< page of each target, from 1; 0: it left no ink

    bool operator==(const PrintedPages &) const = default;
};

/// What the pass made.
struct PassedPdf
{
    QByteArray bytes;   ///< empty when the print has another number of pages than the plan says
    PrintedPages pages; ///< those of the issue, without the ones for header and footer
};

/// Finds the plan's targets in a print, by the ink of their codes. Cost: about 2 ms a page.
/// Errors: CannotRender.
[[nodiscard]] Result<PrintedPages> findTargets(const QByteArray &printed, const PdfPlan &plan);

/// Turns Chromium's print into the PDF that is given away: real colours, outline, named
/// destinations, true links, header and footer, title, author, language, page labels, fixed dates;
/// object streams, no unused objects. Same input, same bytes.
///
/// Thread: any. Cost: about 5 ms a page. Errors: CannotRender, with qpdf's words as the cause.
[[nodiscard]] Result<PassedPdf> passPdf(const QByteArray &printed, const PdfPlan &plan);

} // namespace masthead
