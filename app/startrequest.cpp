// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startrequest.h"

#include "document/model/ids.h"

#include <QDataStream>
#include <QFileInfo>

namespace masthead {

namespace {

constexpr quint32 kVersion = 1;

} // namespace

StartRequest startRequest(const QString &path)
{
    return {.path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath(),
            .token = qgetenv("XDG_ACTIVATION_TOKEN")};
}

QByteArray toMessage(const StartRequest &request)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << kVersion << request.path << request.token;
    return message;
}

std::optional<StartRequest> fromMessage(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    StartRequest request;
    stream >> version >> request.path >> request.token;
    if (stream.status() != QDataStream::Ok || version != kVersion || !stream.atEnd()) {
        return std::nullopt;
    }
    return request;
}

QString instanceName(const QString &settingsFile)
{
    constexpr qsizetype letters = 16;
    const QByteArray desktop = "\n" + qgetenv("WAYLAND_DISPLAY") + "\n" + qgetenv("DISPLAY");
    return QStringLiteral("masthead-") +
           sha256(QByteArray(settingsFile.toUtf8() + desktop)).text().first(letters);
}

} // namespace masthead
