// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"
#include "preview/render/html.h"

#include <cstdint>
#include <memory>

/// What one issue looks like, as pieces that can be compared: the preview patches by them, the page
/// and the PDF join them.
///
/// A page is three zones, elements that always stand (`page_head`, `page_front`, `page_rest`), so
/// that a theme can set the front page in columns. A zone is a list of PageSections, a section a
/// list of Fragments (one per item), a fragment a list of Blocks. `zone = Σ (section.open + Σ
/// (fragment.before + fragment.number + fragment.head + Σ block.html + fragment.after) +
/// section.close)`. In HTML a section is one element with the id `section.id`; a fragment is one
/// element with the id `fragment.id`, its number all the text of the one element with class
/// `number` in it, and its blocks the only children of the one with class `body`. A section's
/// fragments are each other's siblings. Sections come in reading order and zones never go back, so
/// joining the list is joining the page.
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

/// One item (or the name plate, a line of the contents, the foot). Its number stands apart: an item
/// that moves renumbers all that follow, and nothing else of those changes.
struct Fragment
{
    QString id;     ///< of its element; an item's id, else a reserved word with an underscore
                    ///< ("page_plate")
    ItemId item;    ///< null where it is no item
    Html before;    ///< start tags, up to the number
    int number = 0; ///< 0: none, and `head` is empty
    Html head;      ///< source lines, headline, up to the body's start tag
    QList<Block> blocks;
    Html after;

    bool operator==(const Fragment &) const = default;
};

/// Where a section is placed; the order of the values is the order on the page.
enum class Zone : std::uint8_t {
    Head,  ///< name plate, and what an author put before the lead's neighbourhood
    Front, ///< the lead with what stands beside it: contents, event, subscription
    Rest,
};

struct PageSection
{
    QString id; ///< of its element; a section's id, else a reserved word with an underscore
    Zone zone = Zone::Rest;
    bool isLead = false; ///< the one of its zone that the others stand beside
    Html open;           ///< start tag and heading
    QList<std::shared_ptr<const Fragment>> fragments; ///< shared with the cache they come from
    Html close;

    bool operator==(const PageSection &) const = default;
};

struct RenderedIssue
{
    QList<PageSection> sections;
    QList<ItemId> plain; ///< items that exceed a limit and came out as plain text, with a notice
};

} // namespace masthead
