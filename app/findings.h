// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/check.h"

#include <QIcon>
#include <QObject>
#include <QTimer>

namespace masthead {

class Document;
class StatusBar;

[[nodiscard]] QIcon findingIcon(FindingKind kind);

/// What the check finds in a window's issue: what is to be mended is counted in the status bar, and
/// with notes below it listed in a menu over it.
/// The check runs off the window's thread, when the author pauses.
class Findings : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Findings(const Document &document, StatusBar &status, QObject *parent);

    /// The menu, at a place of the screen; without one over the status bar.
    void openMenu();
    void openMenu(const QPoint &place);

    [[nodiscard]] const QList<Finding> &list() const { return m_list; }

Q_SIGNALS:
    void chosen(const masthead::ItemId &item, int line);

private:
    void start();
    void take(const QList<Finding> &found);

    const Document &m_document;
    StatusBar &m_status;
    QTimer m_pause;
    bool m_running = false;
    QList<Finding> m_list;
};

} // namespace masthead
