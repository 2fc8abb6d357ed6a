// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/definitions.h"
#include "document/model/issue.h"

#include <QStringList>

namespace masthead {

/// Which `Key: value` lines under a heading are the item's own and not its text.
enum class ItemLineRule : std::uint8_t {
    Ours,    ///< the form as Masthead writes it: every such line
    Kind,    ///< a section whose kind is given: Source, Status, Lang, and the kind's fields
    Foreign, ///< another newsletter: Source
};

/// Takes the lines right under a heading into the item, up to the first that does not fit, and
/// returns how many. A line whose value can't be read ends them, so that it stays text.
/// `definitions` are those of the text that they stand in.
qsizetype readItemLines(Item &item, QStringView kindName, const QStringList &lines,
                        ItemLineRule rule, const Definitions &definitions);

/// The lines of an item, each with its LF: sources, language, status, fields.
[[nodiscard]] QString itemLines(const Item &item);

} // namespace masthead
