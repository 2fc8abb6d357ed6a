// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "document/search/issuesearch.h"

#include <QStringList>

namespace masthead {

/// What stands in a hit's place. For an expression `$1` or `\1` (one or two digits) is what a group
/// matched, `$0`, `$&` or `\0` the whole hit, `${name}` a named group, `\n` a line break, `\t` a
/// tab, `$$` and `\\` the characters themselves; whatever else stands for itself. For a plain text
/// all stands for itself.
class Replacement
{
public:
    Replacement(const QString &text, const SearchQuery &query);

    [[nodiscard]] QString expand(const QRegularExpressionMatch &match) const;

private:
    /// Literal text, then a group ("" for none).
    struct Piece
    {
        QString text;
        QString group;
    };

    void parse(QStringView text);

    QList<Piece> m_pieces;
};

/// A replacement of hits as a change.
struct Replaced
{
    Change change; ///< a Batch; empty where nothing is to be done
    qsizetype hits = 0;
};

/// Replaces these hits. Bodies take an edit for each hit, no longer than what differs, so that
/// carets and anchors of threads hold; an anchor whose quote is replaced whole keeps to what stands
/// there then. Hits that are none any more are left alone, and not counted.
/// Pure; any thread. Cost: one match for each hit.
[[nodiscard]] Replaced replaceChange(const Issue &issue, const QList<PartHits> &parts,
                                     const Matcher &matcher, const QString &replacement);

} // namespace masthead
