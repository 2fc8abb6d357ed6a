// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"

#include <QMap>

/// Which keys the user chose for the program's actions, as values; app/settings.h keeps them.
namespace masthead {

/// Keys by the action's id, where they are not the table's; an empty list: it has none.
using KeyChoices = QMap<QString, QList<QKeySequence>>;

/// The keys of a row, the one that menus show first.
[[nodiscard]] QList<QKeySequence> keysOf(const ActionRow &row, const KeyChoices &choices);

/// The row that has the key; nullptr: it is free.
[[nodiscard]] const ActionRow *rowOf(const QKeySequence &key, const KeyChoices &choices);

/// Whether an action may have the key: it types nothing, and moves no caret.
[[nodiscard]] bool canBeChosen(const QKeySequence &key);

/// The choices with that key alone for the row (an empty one: none). Another row that has it loses
/// it: no key does two things.
[[nodiscard]] KeyChoices withKey(const KeyChoices &choices, const ActionRow &row,
                                 const QKeySequence &key);
/// The choices with the table's keys for the row; others that have them lose them.
[[nodiscard]] KeyChoices withUsualKeys(const KeyChoices &choices, const ActionRow &row);

} // namespace masthead
