// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/language/prose.h"
#include "document/search/issuesearch.h"

#include <QList>
#include <QString>

/// What the palette lists for what was typed in it: pure values, so that it can be tested as a
/// table.
namespace masthead {

/// A command as the palette sees it.
struct PaletteCommand
{
    QString id;
    QString text; ///< without an access key
    QString menu; ///< where it is found
    QString keys; ///< as the user reads them; empty: none
    QString icon;
    bool enabled = true;

    bool operator==(const PaletteCommand &) const = default;
};

struct PaletteEntry
{
    enum class Kind : std::uint8_t { Heading, Command, Section, Item, Text };

    Kind kind = Kind::Heading;
    QString text;
    QList<TextRange> marks; ///< what of the text was found
    QString aside;          ///< quiet, behind the text: the menu, or the item
    QString keys;
    QString icon;
    bool enabled = true;
    // what it is, by kind
    QString command;
    SectionId section;
    ItemId item;
    TextHit hit;

    [[nodiscard]] bool canRun() const { return kind != Kind::Heading && enabled; }
    bool operator==(const PaletteEntry &) const = default;
};

/// Commands, items and hits in the texts of the issue, under headings. A query that begins with
/// ">" asks for commands only, with "#" for items only. Every word of it must be there, in any
/// order and case; what begins with it comes before what has it within, and a command that was
/// used lately (`recent`: ids, the last first) before others. Without a query: the recent commands,
/// then all. `issue` null: there is none. Cost: searches the issue once, to 8 hits.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const QString &query,
                                                 const QList<PaletteCommand> &commands,
                                                 const QStringList &recent, const Issue *issue);

} // namespace masthead
