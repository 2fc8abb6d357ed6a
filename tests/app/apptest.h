// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/style/look.h"
#include "document/model/issue.h"
#include "editor/spelling/spelling.h"

#include <QSemaphore>
#include <QTemporaryDir>

class QDialog;

namespace masthead::tests {

/// Folders of its own for settings, journals and sockets: each test stands alone.
class Sandbox
{
public:
    Sandbox();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("masthead.ini")); }

private:
    QTemporaryDir m_folder;
};

/// What windows share, without Chromium: the preview says that it can't start.
class TestServices
{
public:
    explicit TestServices(const Sandbox &sandbox);

    [[nodiscard]] Services get()
    {
        return {settings, look, spelling, {.trouble = WebTrouble::NoUserNamespaces}};
    }

    Settings settings;
    Look look;
    Spelling spelling;
};

/// All threads for files wait until it goes: what is read or written meanwhile takes as long.
class BusyFileThreads
{
public:
    BusyFileThreads();
    ~BusyFileThreads();
    Q_DISABLE_COPY_MOVE(BusyFileThreads)

private:
    QSemaphore m_done;
};

/// Three sections: an untitled greeting, news of three items, a sign-off.
[[nodiscard]] Issue testIssue();
/// testIssue() as a file.
void writeTestIssue(const QString &path);

/// The dialog that is open on the window; null after a while without one.
[[nodiscard]] QDialog *openDialog(const QWidget &window);
/// Presses the button of that text in the dialog; false if there is none.
[[nodiscard]] bool press(const QWidget &dialog, const QString &text);

} // namespace masthead::tests
