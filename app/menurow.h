// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace masthead {

class ActionSet;
class CornerBar;
class Settings;
class Workspace;

/// The window's upper edge: the menus of the table of actions, recent files among them, and the
/// corner with the layout switch and Export.
class MenuRow : public QMenuBar
{
    Q_OBJECT

public:
    /// All outlive it.
    MenuRow(ActionSet &actions, const Settings &settings, Workspace &workspace);

    /// The first menu, for who comes by the key.
    void open();
    /// What can be done to the rows of the outline.
    void popUpForOutline(const QPoint &globalPosition);
    /// The corner is for the window that has an issue.
    void showCorner(bool shown);
    /// Takes the colours that the window has now; a style sheet keeps those of when it was set.
    void dress();

Q_SIGNALS:
    void recentFileChosen(const QString &path);

private:
    void fillRecent();

    ActionSet &m_actions;
    const Settings &m_settings;
    QMenu *m_recent;
    CornerBar *m_corner;
};

} // namespace masthead
