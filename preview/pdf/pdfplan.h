// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRgb>
#include <QString>

/// What the pass over a printed PDF must know: values, made by the page's script and by the issue.
///
/// Chromium's PDF says nothing of the page's structure. But Skia writes the fill colour before each
/// run of another colour, exactly; so before printing every element that matters gets a text colour
/// of its own, its *code*, and the pass, which writes the real colour back, learns where each
/// element is.
namespace masthead {

/// One code: a colour no style of the page uses, one for each element and real colour.
struct PdfCode
{
    QRgb code = 0;  ///< 0xRRGGBB
    QRgb real = 0;  ///< 0xRRGGBB: what is to stand there instead
    int target = 0; ///< index into PdfPlan::targets

    bool operator==(const PdfCode &) const = default;
};

/// An element that something points to.
struct PdfTarget
{
    QString id;    ///< name of its destination: the HTML id
    int level = 0; ///< place in the outline: 1 a section, 2 an item; 0 not in it
    QString title; ///< of its outline entry

    bool operator==(const PdfTarget &) const = default;
};

/// Lengths in points (1/72 inch).
struct PdfPlan
{
    QList<PdfCode> codes;
    QList<PdfTarget> targets; ///< in the page's order
    QList<QString> links;     ///< true address, or `#id`, of each `https://mh.invalid/<index>`

    /// Pages of the issue. Behind them stand two for each, one that holds its header and one that
    /// holds its footer; 0: all pages are the issue's.
    int pages = 0;
    double headerShift = 0; ///< how far the header moves up from its page's text area
    double footerShift = 0; ///< how far the footer moves down

    QString title;
    QString author;
    QString language;
    QString date; ///< `D:20240101000000Z`: of creation and change

    bool operator==(const PdfPlan &) const = default;
};

} // namespace masthead
