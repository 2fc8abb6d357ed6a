// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The handbook: pages of Markdown (docs/handbook; translations in folders named as their language)
/// that are built into the program, as HTML by the renderer of bodies.
namespace masthead {

struct HandbookPage
{
    QString title;
    QString html; ///< links to pages are fragments for handbookTarget
    QString text; ///< plain, to be searched
};

/// A place in it.
struct HandbookTarget
{
    QString page;    ///< "outline"
    QString heading; ///< its `headingKey`; empty: the page's top

    bool operator==(const HandbookTarget &) const = default;
};

/// Names of the pages in the order in which "index" names them, itself first.
[[nodiscard]] QStringList handbookPages();
/// In a language of translations.h; in English where there is no translation. Empty for a name that
/// is none. Window's thread.
[[nodiscard]] HandbookPage handbookPage(const QString &name, const QString &language);
/// What a link's fragment leads to.
[[nodiscard]] HandbookTarget handbookTarget(const QString &fragment);
/// A heading as links in Markdown name it: lower case, words parted by hyphens.
[[nodiscard]] QString headingSlug(const QString &heading);
/// A heading as links in the HTML name it.
[[nodiscard]] QString headingKey(const QString &heading);

} // namespace masthead
