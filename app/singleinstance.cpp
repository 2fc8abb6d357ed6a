// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "document/model/ids.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

#include <chrono>

namespace masthead {

namespace {

constexpr std::chrono::milliseconds kPatience{500};
constexpr std::chrono::milliseconds kTurn{3000}; // as long as a slow machine takes to make a window
constexpr qint64 kTokenBytes = 1024;

/// Short enough for a socket's name (108 bytes), the same for each way of writing the path.
QString socketName(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    const QString known = canonical.isEmpty() ? file.absoluteFilePath() : canonical;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(QStringLiteral("masthead-") +
                                 sha256(known.toUtf8()).text().first(24));
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

std::unique_ptr<QLockFile> SingleInstance::takeTurn(const QString &path)
{
    auto turn = std::make_unique<QLockFile>(socketName(path) + QStringLiteral(".lock"));
    turn->tryLock(kTurn); // without it the worst is a second window
    return turn;
}

bool SingleInstance::raiseOther(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(path));
    if (!socket.waitForConnected(static_cast<int>(kPatience.count()))) {
        return false;
    }
    socket.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    socket.waitForBytesWritten(static_cast<int>(kPatience.count()));
    socket.waitForDisconnected(static_cast<int>(kPatience.count()));
    return true;
}

void SingleInstance::claim(const QString &path)
{
    const QString name = path.isEmpty() ? QString() : socketName(path);
    if (m_server.isListening() && m_server.fullServerName() == name) {
        return; // not even for a moment is it nobody's
    }
    m_server.close();
    if (path.isEmpty()) {
        return;
    }
    if (!m_server.listen(name) && m_server.serverError() == QAbstractSocket::AddressInUseError &&
        !raiseOther(path)) {
        QLocalServer::removeServer(name); // nobody answers: its process is dead
        m_server.listen(name);
    }
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray line = socket->readLine(kTokenBytes);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested(QString::fromUtf8(line).trimmed());
        });
    }
}

} // namespace masthead
