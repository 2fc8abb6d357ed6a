// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// A footnote's definition that no output shows, since nothing refers to it.
struct UnseenFootnote
{
    ItemId item;
    QString label;
    int line = 0; ///< of the item's body, from 0
};

/// The unseen footnotes of an issue, in reading order. One that another body shows, too, is none:
/// an import hands a text's definitions to the bodies that use them.
[[nodiscard]] QList<UnseenFootnote> unseenFootnotes(const Issue &issue);

} // namespace masthead
