// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace masthead {

class EditorPanel;
class Workspace;

/// Alone with the text: title, text and caret; the window's other parts go. Menus and status bar
/// come back while the pointer is at the window's upper or lower edge, after Alt alone, or with the
/// access key of a menu, and go again with the next key. Escape leaves the mode, and so does
/// whatever shows another panel.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `menus` and `status` are what comes back at the edges.
    FocusMode(QWidget &window, Workspace &workspace, EditorPanel &editor, QWidget &menus,
              QWidget &status);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal(bool shown);
    void onPointerMoved(int y);
    void onShortcutOffered(const QKeyEvent &key);
    void onKeyReleased(int key);
    bool onKeyPressed(const QWidget &target, int key);

    QWidget &m_window;
    Workspace &m_workspace;
    EditorPanel &m_editor;
    QWidget &m_menus;
    QWidget &m_status;
    bool m_on = false;
    bool m_revealed = false;
    bool m_isAltAlone = false; ///< it is held, and no other key was pressed with it
};

} // namespace masthead
