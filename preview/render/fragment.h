// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"
#include "preview/render/html.h"

#include <memory>

/// What one issue looks like, as pieces that can be compared: the preview patches by them, the page
/// and the PDF join them.
///
/// A page is a list of PageSections, a section a list of Fragments (one per item), a fragment a list
/// of Blocks. `page = Σ section.open + Σ(fragment.before + Σ block.html + fragment.after) + section.close`.
/// In HTML a section is one element with the id `section.id`; a fragment is one element with the id
/// `fragment.id`, and its blocks are the only children of the one element with class `body` in it.
namespace masthead {

/// A body's own block: one paragraph, list, table, …: exactly one HTML element.
struct Block
{
    Html html;
    size_t hash = 0;    ///< of `html`
    int firstLine = -1; ///< lines of the item's body, from 0: beside the HTML, never in it
    int lastLine = -1;

    bool operator==(const Block &) const = default;
};

/// One item (or the masthead's name plate, or the contents list).
struct Fragment
{
    QString id;  ///< of its element; an item's id, else a reserved word with a dot ("page.contents")
    ItemId item; ///< null where it is no item
    Html before; ///< start tags, number, source lines, headline, up to the body's start tag
    QList<Block> blocks;
    Html after;

    bool operator==(const Fragment &) const = default;
};

struct PageSection
{
    QString id;
    Html open; ///< start tag and heading
    QList<std::shared_ptr<const Fragment>> fragments; ///< shared with the cache they come from
    Html close;

    bool operator==(const PageSection &) const = default;
};

struct RenderedIssue
{
    QList<PageSection> sections;
    QStringList notes; ///< what had to be shown as plain text, and why; translated
};

} // namespace masthead
