// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace masthead {

/// What a start of the program asks of the one that runs already.
struct StartRequest
{
    QString path;     ///< the file to show, absolute; empty: a window to begin in
    QByteArray token; ///< XDG activation: what the desktop gave the start to pass the focus on

    bool operator==(const StartRequest &) const = default;
};

/// Of this process: its working folder and its environment complete what the user typed.
[[nodiscard]] StartRequest startRequest(const QString &path);

[[nodiscard]] QByteArray toMessage(const StartRequest &request);
/// Nothing for what toMessage() of this version did not write: any process of the user may send.
[[nodiscard]] std::optional<StartRequest> fromMessage(const QByteArray &message);

/// One process for each desktop and each file of settings: windows of one never appear on
/// another's screen. Short, for it becomes a part of a socket's name.
[[nodiscard]] QString instanceName(const QString &settingsFile);

} // namespace masthead
