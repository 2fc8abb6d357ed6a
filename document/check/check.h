// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

/// Findings: what an author may want to mend before an issue goes out. They block nothing.
namespace masthead {

enum class FindingKind : std::uint8_t {
    NoTitle,        ///< a news item without a headline
    NoSource,       ///< a news item whose headline links nowhere
    NoText,         ///< news or a lead without body; any item without title and body
    BadAddress,     ///< an address that no output will link to
    MissingPicture, ///< `asset:ID` of an asset that the issue does not have
    NoAltText,      ///< a picture in use without alt text that is not marked as decorative
    MisleadingLink, ///< a link whose words are an address of another host
    DeadLink,       ///< `#ID` of nothing in the issue
    UnusedFootnote, ///< a footnote that nothing refers to, so that no output shows it
    CellsLeftOut,   ///< cells of a table's row beyond its header's columns
    RepeatedSource, ///< a source that another item has, too
    EndsTooEarly,   ///< an event that ends before it starts
    DecimalMark,    ///< a number with another language's decimal mark: "1,6 million" in English
    RepeatedLink,   ///< a link that is in the issue twice, see repeatedLinks(); a note
};

/// Whether something is to be mended, or only good to know.
enum class FindingWeight : std::uint8_t { ToMend, Note };

struct Finding
{
    FindingKind kind;
    ItemId item;
    QString detail; ///< the address, asset or words concerned; may be empty
    int line = -1;  ///< of the item's body, from 0; -1: not in the body
    /// RepeatedLink: the title of the other item that has it; empty: this one's body has it twice.
    QString elsewhere;

    bool operator==(const Finding &) const = default;
};

/// Findings of the issue's structure and the form of its links, in reading order. No contact with
/// the network. Any thread.
[[nodiscard]] QList<Finding> check(const Issue &issue);

[[nodiscard]] FindingWeight findingWeight(FindingKind kind);
/// How many are to be mended.
[[nodiscard]] int countToMend(const QList<Finding> &findings);
/// The kind's name in the command line's JSON: "no-source".
[[nodiscard]] QString findingName(FindingKind kind);
/// The kind in two or three words, translated: "No source".
[[nodiscard]] QString findingLabel(FindingKind kind);
/// The finding as a sentence, translated.
[[nodiscard]] QString findingText(const Finding &finding);

} // namespace masthead
