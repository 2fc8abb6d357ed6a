// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/htmltree.h"

#include <QHash>
#include <QSet>

namespace masthead {

/// Which elements of a page are footnotes and the references to them. Every program names them in
/// its own way, but they all link there and back: that is what is looked for.
struct HtmlNotes
{
    QHash<const GumboNode *, int> references; ///< links, with the note's number
    QHash<const GumboNode *, int> notes;      ///< what holds a note's text
    QSet<const GumboNode *> backLinks;        ///< from a note to its references

    /// A link to a note that is not on the page, `[3]` raised: nothing to read, and leads nowhere.
    QSet<const GumboNode *> loose;
};

/// Numbers run from `first`, in the order of the references.
[[nodiscard]] HtmlNotes findNotes(const GumboNode &root, int first);

} // namespace masthead
