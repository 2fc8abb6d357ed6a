// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowdialogs.h"

#include "app/export/exportdialog.h"
#include "app/help/handbookwindow.h"
#include "app/issue/issuedialog.h"
#include "app/issuepage.h"
#include "app/keys/keysdialog.h"
#include "app/mainwindow.h"
#include "app/settingsdialog.h"

#include <QApplication>

namespace masthead {

void openIssueSettings(const WindowParts &parts)
{
    (new IssueDialog(parts.document, &parts.window))->open();
}

void openSettings(const WindowParts &parts)
{
    (new SettingsDialog(parts.services.settings, parts.services.look, &parts.window))->open();
}

void openKeys(const WindowParts &parts)
{
    (new KeysDialog(parts.services.settings, &parts.window))->open();
}

ExportDialog &openExport(const WindowParts &parts)
{
    auto *dialog = new ExportDialog(parts.services.web, parts.document, parts.services.settings,
                                    &parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportDialog::goToRequested, &parts.page, &IssuePage::goTo);
    dialog->open();
    return *dialog;
}

void exportAgain(const WindowParts &parts)
{
    openExport(parts).exportNow();
}

void openHandbook(const WindowParts &parts)
{
    openHandbook(parts.window, QApplication::focusWidget());
}

} // namespace masthead
