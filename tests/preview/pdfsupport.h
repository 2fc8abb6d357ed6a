// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace masthead {

/// An entry of a PDF's outline, in order.
struct OutlineEntry
{
    int depth = 0; ///< 0 at the top
    QString title;
    int page = 0; ///< from 1; where its destination is

    bool operator==(const OutlineEntry &) const = default;
};

/// What a reader can find in a PDF, by libqpdf.
struct PdfFacts
{
    int pages = 0;
    QString title;
    QString author;
    QString language;
    QString created;
    bool hasPageLabels = false;
    QList<OutlineEntry> outline;
    QHash<QString, int> destinations; ///< page of each named destination
    QList<QString> addresses;         ///< of links, page by page
    QList<QString> internalLinks;     ///< names of destinations
    QList<int> artifacts;             ///< of kind Pagination, for each page
};

[[nodiscard]] PdfFacts readPdf(const QByteArray &pdf);

/// The content stream of a page (from 1).
[[nodiscard]] QByteArray pageContent(const QByteArray &pdf, int page);

/// The words of a page (from 1; 0: of all), by pdftotext in the layout that is asked for.
[[nodiscard]] QString pdfText(const QByteArray &pdf, int page, const QString &mode = {});

/// Pairs of words that are printed over each other, as "page 2: lock over Seven", by the boxes that
/// pdftotext tells.
[[nodiscard]] QStringList overprints(const QByteArray &pdf);

/// How often a picture is painted, for each page, by pdfimages; a picture that a page's end cuts is
/// painted on both.
[[nodiscard]] QList<int> picturesPainted(const QByteArray &pdf);

} // namespace masthead
