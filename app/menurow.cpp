// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menurow.h"

#include "app/actions.h"
#include "app/cornerbar.h"
#include "app/issuename.h"
#include "app/settings.h"
#include "app/style/style.h"
#include "app/workspace.h"
#include "editor/style/fonts.h"
#include "editor/style/menutext.h"

#include <QFileInfo>
#include <QMenu>

namespace masthead {

namespace {

constexpr int rowHeight = 36;

} // namespace

MenuRow::MenuRow(ActionSet &actions, const Settings &settings, Workspace &workspace)
    : m_actions(actions)
    , m_settings(settings)
    , m_recent(new QMenu(tr("Open &recent"), this))
    , m_corner(new CornerBar(actions.action(QLatin1StringView("file.export")), this))
{
    m_recent->setObjectName("recent");
    actions.fillMenus(*this);
    actions.menu(MenuName::File)
        ->insertMenu(actions.action(QLatin1StringView("file.import")), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MenuRow::fillRecent);
    setCornerWidget(m_corner);
    setMinimumHeight(scaled(rowHeight));
    dress();
    m_corner->showLayout(workspace.shownLayout(), workspace.canSplit());
    connect(m_corner, &CornerBar::layoutChosen, &workspace, &Workspace::setWantedLayout);
    connect(&workspace, &Workspace::layoutShown, m_corner, &CornerBar::showLayout);
}

void MenuRow::dress()
{
    // The row's alone: under an application's sheet every field gets a ground, and palettes that
    // widgets changed are lost.
    setStyleSheet({});
    setStyleSheet(menuRowSheet());
}

void MenuRow::open()
{
    setActiveAction(actions().constFirst());
}

void MenuRow::showCorner(bool shown)
{
    m_corner->setVisible(shown);
}

void MenuRow::popUpForOutline(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char *id : {"insert.item", "edit.cut", "edit.copy", "edit.paste"}) {
        menu->addAction(m_actions.action(QLatin1StringView(id)));
    }
    menu->addSeparator();
    menu->addActions(m_actions.menu(MenuName::Item)->actions());
    menu->popup(globalPosition);
}

void MenuRow::fillRecent()
{
    m_recent->clear();
    const QList<RecentFile> files = m_settings.recentFiles();
    for (const RecentFile &file : files) {
        const QString name = issueName(file.title, file.path);
        //: A recent file that is gone
        const QString text = QFileInfo::exists(file.path) ? name : tr("%1 (not found)").arg(name);
        QAction *action = m_recent->addAction(menuText(text));
        action->setToolTip(file.path);
        connect(action, &QAction::triggered, this,
                [this, path = file.path] { Q_EMIT recentFileChosen(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("No recent files"))->setEnabled(false);
    }
}

} // namespace masthead
