// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlinemenus.h"

#include "document/model/sectionkinds.h"
#include "document/session/document.h"
#include "editor/outline/outlinechanges.h"
#include "editor/outline/outlinecommands.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/style/icons.h"

#include <QActionGroup>
#include <QMenu>

namespace masthead {

namespace {

QMenu *menuAt(OutlineView &view)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popUp(QMenu &menu, const OutlineView &view)
{
    menu.popup(view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()));
}

QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool now)
{
    QAction *choice = menu.addAction(text);
    choice->setCheckable(true);
    choice->setChecked(now);
    group.addAction(choice);
    if (now) {
        menu.setActiveAction(choice);
    }
    return choice;
}

} // namespace

void popUpStatuses(const WindowParts &parts)
{
    OutlineView &view = parts.outline.view();
    QMenu *menu = menuAt(view);
    auto *group = new QActionGroup(menu);
    const Item *item = itemById(parts.document.issue(), view.currentItem());
    for (const Status status : {Status::Idea, Status::Draft, Status::Ready, Status::Approved}) {
        const QAction *choice = addChoice(*menu, *group, statusLabel(status),
                                          item != nullptr && item->status == status);
        QObject::connect(
            choice, &QAction::triggered, &parts.outline.commands(),
            [&commands = parts.outline.commands(), status] { commands.setStatus(status); });
    }
    popUp(*menu, view);
}

void popUpSectionKinds(const WindowParts &parts)
{
    OutlineView &view = parts.outline.view();
    const std::optional<SectionKind> now = parts.outline.commands().sectionKindOfCurrent();
    if (!now) {
        return;
    }
    QMenu *menu = menuAt(view);
    auto *group = new QActionGroup(menu);
    for (const SectionKindRow &row : sectionKinds()) {
        QAction *choice = addChoice(*menu, *group, kindLabel(row.kind), row.kind == *now);
        QObject::connect(choice, &QAction::triggered, &parts.outline.commands(),
                         [&commands = parts.outline.commands(), kind = row.kind] {
                             commands.setSectionKind(kind);
                         });
    }
    popUp(*menu, view);
}

} // namespace masthead
