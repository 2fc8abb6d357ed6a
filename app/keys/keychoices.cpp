// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keychoices.h"

#include "editor/markdown/editingkeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace masthead {

namespace {

/// Choices that say what the table says are none.
void choose(KeyChoices &choices, const ActionRow &row, const QList<QKeySequence> &keys)
{
    if (keys == keysOf(row)) {
        choices.remove(QString::fromLatin1(row.id));
    } else {
        choices.insert(QString::fromLatin1(row.id), keys);
    }
}

KeyChoices withKeys(KeyChoices choices, const ActionRow &row, const QList<QKeySequence> &keys)
{
    for (const ActionRow &other : actionRows()) {
        QList<QKeySequence> kept = keysOf(other, choices);
        if (&other != &row &&
            kept.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); }) > 0) {
            choose(choices, other, kept);
        }
    }
    choose(choices, row, keys);
    return choices;
}

} // namespace

QList<QKeySequence> keysOf(const ActionRow &row, const KeyChoices &choices)
{
    const auto chosen = choices.constFind(QString::fromLatin1(row.id));
    return chosen != choices.cend() ? *chosen : keysOf(row);
}

const ActionRow *rowOf(const QKeySequence &key, const KeyChoices &choices)
{
    const std::span<const ActionRow> rows = actionRows();
    const auto found = std::ranges::find_if(
        rows, [&](const ActionRow &row) { return keysOf(row, choices).contains(key); });
    return found != rows.end() ? &*found : nullptr;
}

bool canBeChosen(const QKeySequence &key)
{
    if (key.count() != 1) {
        return false;
    }
    const QKeyCombination one = key[0];
    const QKeyEvent event(QEvent::KeyPress, one.key(), one.keyboardModifiers());
    const bool opensMenu = one.keyboardModifiers() == Qt::AltModifier && one.key() >= Qt::Key_A &&
                           one.key() <= Qt::Key_Z;
    return !opensMenu && one.key() != Qt::Key_Escape && one.key() != Qt::Key_Tab &&
           one.key() != Qt::Key_Backtab && !isEditingKey(event);
}

KeyChoices withKey(const KeyChoices &choices, const ActionRow &row, const QKeySequence &key)
{
    return withKeys(choices, row, key.isEmpty() ? QList<QKeySequence>() : QList{key});
}

KeyChoices withUsualKeys(const KeyChoices &choices, const ActionRow &row)
{
    return withKeys(choices, row, keysOf(row));
}

} // namespace masthead
