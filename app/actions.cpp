// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/keys/keychoices.h"
#include "editor/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <map>
#include <ranges>

namespace masthead {

namespace {

/// By MenuName.
constexpr std::array kMenus{
    QT_TRANSLATE_NOOP("Action", "&File"),   QT_TRANSLATE_NOOP("Action", "&Edit"),
    QT_TRANSLATE_NOOP("Action", "&Insert"), QT_TRANSLATE_NOOP("Action", "F&ormat"),
    QT_TRANSLATE_NOOP("Action", "I&tem"),   QT_TRANSLATE_NOOP("Action", "&View"),
    QT_TRANSLATE_NOOP("Action", "&Help"),
};

bool isUsable(When when, const ActionState &state)
{
    switch (when) {
    case When::Always:
        return true;
    case When::IssueOpen:
        return state.issueOpen;
    case When::ItemCurrent:
        return state.issueOpen && state.itemCurrent;
    case When::CanPreview:
        return state.issueOpen && state.canPreview;
    case When::CanUndo:
        return state.canUndo;
    case When::CanRedo:
        return state.canRedo;
    case When::SaveFailed:
        return state.saveFailed;
    }
    Q_UNREACHABLE_RETURN(false);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

} // namespace

QList<QKeySequence> keysOf(const ActionRow &row)
{
    const QString keys = QString::fromLatin1(row.keys);
    return keys.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

QString menuTitle(MenuName menu)
{
    return translated(kMenus.at(static_cast<size_t>(menu)));
}

ActionSet::ActionSet(const WindowParts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
{
    for (const ActionRow &row : actionRows()) {
        addAction(row, window);
    }
    makeChoices();
}

/// Rows of one group of which one is on are a choice; a row that is on or off by itself is alone in
/// its group.
void ActionSet::makeChoices()
{
    std::map<std::pair<MenuName, int>, QList<QAction *>> groups;
    for (const ActionRow &row : actionRows()) {
        if (row.isOn != nullptr) {
            groups[{row.menu, row.group}].append(action(QLatin1StringView(row.id)));
        }
    }
    for (const QList<QAction *> &actions : groups | std::views::values) {
        if (actions.size() > 1) {
            auto *choice = new QActionGroup(this);
            std::ranges::for_each(actions, [choice](QAction *one) { choice->addAction(one); });
        }
    }
}

void ActionSet::addAction(const ActionRow &row, QWidget *window)
{
    auto *action = new QAction(translated(row.text), this);
    action->setObjectName(QLatin1StringView(row.id));
    if (row.icon != nullptr) {
        action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setIconVisibleInMenu(false); // menus are text; start page and palette show it
    }
    action->setCheckable(row.isOn != nullptr);
    // Named by their text alone: no role moves them to another menu on another desktop.
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [this, run = row.run] { run(m_parts); });
    m_actions.insert(QLatin1StringView(row.id), action);
    window->addAction(action);
}

QAction *ActionSet::action(QLatin1StringView id) const
{
    Q_ASSERT(m_actions.contains(id));
    return m_actions.value(id);
}

void ActionSet::fillMenus(QMenuBar &bar)
{
    int group = -1;
    for (const ActionRow &row : actionRows()) {
        QMenu *&menu = m_menus[row.menu];
        if (menu == nullptr) {
            menu = bar.addMenu(menuTitle(row.menu));
            connect(menu, &QMenu::aboutToShow, this, &ActionSet::updateChecks);
        } else if (group != row.group) {
            menu->addSeparator();
        }
        group = row.group;
        menu->addAction(action(QLatin1StringView(row.id)));
    }
}

void ActionSet::updateChecks()
{
    for (const ActionRow &row : actionRows()) {
        if (row.isOn != nullptr) {
            action(QLatin1StringView(row.id))->setChecked(row.isOn(m_parts));
        }
    }
}

void ActionSet::useKeys(const KeyChoices &choices)
{
    for (const ActionRow &row : actionRows()) {
        action(QLatin1StringView(row.id))->setShortcuts(keysOf(row, choices));
    }
}

void ActionSet::setState(const ActionState &state)
{
    for (const ActionRow &row : actionRows()) {
        action(QLatin1StringView(row.id))->setEnabled(isUsable(row.when, state));
    }
    const auto name = [this](const char *id, const QString &plain, const QString &named,
                             const QString &what) {
        action(QLatin1StringView(id))->setText(what.isEmpty() ? plain : named.arg(what));
    };
    //: %1 is what was done, as "Rename item"
    name("edit.undo", translated("&Undo"), tr("&Undo: %1"), state.undoText);
    name("edit.redo", translated("&Redo"), tr("&Redo: %1"), state.redoText);
}

} // namespace masthead
