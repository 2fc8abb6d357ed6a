// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace masthead {

/// One window per file and user: the window that has a file listens on a local socket whose name
/// comes from the file's canonical path; who starts with that file asks it to come to the front.
///
/// Window's thread. The socket lies in the user's runtime folder, readable by that user alone.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// Waits, at most three seconds, for others that start with `path` at the same moment. Held
    /// from before `raiseOther` until after `claim`: else both would find nobody there.
    [[nodiscard]] static std::unique_ptr<QLockFile> takeTurn(const QString &path);

    /// Whether another window (of any process of this user) has `path`; it was then asked to come
    /// to the front. Waits at most half a second for a process that is stuck.
    [[nodiscard]] static bool raiseOther(const QString &path);

    /// From now on this window has `path`; empty: none. A socket that a dead process left is taken
    /// over.
    void claim(const QString &path);

Q_SIGNALS:
    /// Another start asked for the file. `token` is what the desktop gave it to pass the focus on.
    void raiseRequested(const QString &token);

private:
    void answer();

    QLocalServer m_server;
};

} // namespace masthead
