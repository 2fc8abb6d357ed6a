// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focusmode.h"

#include "app/workspace.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/style/fonts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace masthead {

namespace {

/// How near to an edge the pointer asks for what is behind it, and how far away it has left it.
constexpr int nearEdge = 3;
constexpr int farFromEdge = 80;

} // namespace

FocusMode::FocusMode(QWidget &window, Workspace &workspace, EditorPanel &editor, QWidget &menus,
                     QWidget &status)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_menus(menus)
    , m_status(status)
{
    connect(&workspace, &Workspace::editorAloneEnded, this, [this] { setOn(false); });
}

void FocusMode::setOn(bool on)
{
    if (m_on == on) {
        return;
    }
    m_on = on;
    m_revealed = false;
    m_workspace.setEditorAlone(on);
    m_editor.setQuiet(on);
    m_menus.setVisible(!on);
    m_status.setVisible(!on);
    if (on) {
        qApp->installEventFilter(this);
        m_editor.focusCaret();
    } else {
        qApp->removeEventFilter(this);
    }
}

void FocusMode::reveal(bool shown)
{
    if (m_revealed != shown) {
        m_revealed = shown;
        m_menus.setVisible(shown);
        m_status.setVisible(shown);
    }
}

void FocusMode::onPointerMoved(int y)
{
    const int fromEdge = std::min(y, m_window.height() - 1 - y);
    if (fromEdge <= nearEdge) {
        reveal(true);
    } else if (fromEdge > scaled(farFromEdge) && QApplication::activePopupWidget() == nullptr) {
        reveal(false);
    }
}

/// Comes before the key itself: a menu that is hidden does not know its access key.
void FocusMode::onShortcutOffered(const QKeyEvent &key)
{
    m_isAltAlone =
        key.key() == Qt::Key_Alt && (key.modifiers() | Qt::AltModifier) == Qt::AltModifier;
    const QKeySequence pressed(key.keyCombination());
    const QList<QAction *> menus = m_menus.actions();
    if (std::ranges::any_of(menus, [&pressed](const QAction *menu) {
            return QKeySequence::mnemonic(menu->text()) == pressed;
        })) {
        reveal(true);
    }
}

void FocusMode::onKeyReleased(int key)
{
    if (key == Qt::Key_Alt && std::exchange(m_isAltAlone, false)) {
        reveal(true);
    }
}

/// True for a key that is ours.
bool FocusMode::onKeyPressed(const QWidget &target, int key)
{
    const bool writes = &target == &m_editor.body() || m_editor.hasTextFocus();
    if (!writes || !m_editor.isAncestorOf(&target)) {
        return false;
    }
    if (key == Qt::Key_Escape) {
        setOn(false);
        return true;
    }
    constexpr std::array held{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta};
    if (std::ranges::find(held, key) == held.end()) {
        reveal(false);
    }
    return false;
}

bool FocusMode::eventFilter(QObject *watched, QEvent *event)
{
    const auto *target = qobject_cast<QWidget *>(watched);
    if (target == nullptr || target->window() != &m_window) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto &move = static_cast<const QMouseEvent &>(*event);
        onPointerMoved(m_window.mapFromGlobal(move.globalPosition().toPoint()).y());
        return false;
    }
    case QEvent::MouseButtonPress:
        m_isAltAlone = false;
        return false;
    case QEvent::ShortcutOverride:
        onShortcutOffered(static_cast<const QKeyEvent &>(*event));
        return false;
    case QEvent::KeyRelease:
        onKeyReleased(static_cast<const QKeyEvent &>(*event).key());
        return false;
    case QEvent::KeyPress:
        return onKeyPressed(*target, static_cast<const QKeyEvent &>(*event).key());
    default:
        return false;
    }
}

} // namespace masthead
