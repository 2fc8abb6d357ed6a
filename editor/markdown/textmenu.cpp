// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/textmenu.h"

#include <QMenu>
#include <QPlainTextEdit>

namespace masthead {

QMenu *makeTextMenu(QPlainTextEdit &text)
{
    QMenu *menu = text.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1StringView name :
         {QLatin1StringView("edit-undo"), QLatin1StringView("edit-redo")}) {
        delete menu->findChild<QAction *>(name);
    }
    const QList<QAction *> actions = menu->actions();
    if (!actions.isEmpty() && actions.first()->isSeparator()) {
        delete actions.first();
    }
    return menu;
}

} // namespace masthead
