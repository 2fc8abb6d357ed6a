// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowparts.h"

#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QObject>

#include <cstdint>
#include <span>

class QAction;
class QMenu;
class QMenuBar;

namespace masthead {

/// The menus, in the order of the menu row.
enum class MenuName : std::uint8_t { File, Edit, Insert, Format, Item, View, Help };

/// When an action can be used.
enum class When : std::uint8_t {
    Always,
    IssueOpen,
    ItemCurrent,
    CanPreview,
    CanUndo,
    CanRedo,
    SaveFailed,
};

/// A command of the program. Menus, shortcuts, start page and tests walk one table of these.
struct ActionRow
{
    const char *id; ///< "file.save"
    MenuName menu;
    int group;        ///< a separator stands where it changes; several with `isOn` are a choice
    const char *text; ///< source text for translation, context "Action"; with its access key
    const char *icon; ///< nullptr: none
    const char *keys; ///< set explicitly, portable, parted by "; "; "" for none
    When when;
    void (*run)(const WindowParts &parts);
    bool (*isOn)(const WindowParts &parts); ///< nullptr: it is nothing that is on or off
};

[[nodiscard]] std::span<const ActionRow> actionRows();
/// The row's keys, the one that menus show first.
[[nodiscard]] QList<QKeySequence> keysOf(const ActionRow &row);
/// The title of a menu, translated, with its access key.
[[nodiscard]] QString menuTitle(MenuName menu);

/// What a window's state lets its actions do.
struct ActionState
{
    bool issueOpen = false;
    bool itemCurrent = false;
    bool canPreview = false; ///< pages can be shown on this machine
    bool canUndo = false;
    bool canRedo = false;
    bool saveFailed = false; ///< and was not tried again since
    QString undoText;        ///< what undo would take back: "Rename item"
    QString redoText;
};

/// The table as the actions of one window.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// `parts` must live as long as the set; `window` gets the actions, so that their keys work in
    /// it.
    ActionSet(const WindowParts &parts, QWidget *window);

    [[nodiscard]] QAction *action(QLatin1StringView id) const;
    [[nodiscard]] QMenu *menu(MenuName menu) const { return m_menus.value(menu); }
    void fillMenus(QMenuBar &bar);
    void setState(const ActionState &state);
    /// The keys that the user chose, by action id; all others have the table's.
    void useKeys(const QMap<QString, QList<QKeySequence>> &choices);

private:
    void addAction(const ActionRow &row, QWidget *window);
    void makeChoices();
    void updateChecks();

    WindowParts m_parts;
    QHash<QLatin1StringView, QAction *> m_actions; ///< children of the set
    QHash<MenuName, QMenu *> m_menus;              ///< the menu bar's
};

} // namespace masthead
