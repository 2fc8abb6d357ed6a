// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/diskwatch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QThread>

#include <memory>

namespace masthead {

namespace {

/// Never ended: the end of the program does not wait for it.
QThread &watchThread()
{
    static auto *const thread = [] {
        auto *made = new QThread;
        made->start();
        return made;
    }();
    return *thread;
}

} // namespace

/// What lives in the other thread.
class DiskWatcher : public QObject
{
    Q_OBJECT

public:
    void watch(const QString &path)
    {
        m_system.reset();
        m_paths.clear();
        if (path.isEmpty()) {
            return;
        }
        // A link is followed to the folder where the file is replaced; that a folder is moved is
        // told by the one above it.
        const QString folder = QFileInfo(path).absolutePath();
        m_paths = {path, folder, QFileInfo(folder).absolutePath(), QFileInfo(path).canonicalPath()};
        m_paths.removeAll(QString());
        m_paths.removeDuplicates();
        m_system = std::make_unique<QFileSystemWatcher>();
        connect(m_system.get(), &QFileSystemWatcher::fileChanged, this, &DiskWatcher::onChange);
        connect(m_system.get(), &QFileSystemWatcher::directoryChanged, this,
                &DiskWatcher::onChange);
        renew();
        Q_EMIT stirred(); // what changed before the system was asked, it does not tell
    }

Q_SIGNALS:
    void stirred();

private:
    void onChange()
    {
        renew(); // another file in its place is no longer the one that was watched
        Q_EMIT stirred();
    }

    void renew()
    {
        const QStringList watched = m_system->files() + m_system->directories();
        for (const QString &path : std::as_const(m_paths)) {
            const QFileInfo now(path);
            // A file that was replaced while somebody holds the old one open would be watched on:
            // the old one.
            if (watched.contains(path) && (now.isFile() || !now.isReadable())) {
                m_system->removePath(path);
            }
            if (now.isReadable() && (now.isFile() || !watched.contains(path))) {
                m_system->addPath(path);
            }
        }
    }

    QStringList m_paths;
    std::unique_ptr<QFileSystemWatcher> m_system;
};

DiskWatch::DiskWatch(QObject *parent)
    : QObject(parent)
    , m_watcher(new DiskWatcher)
{
    constexpr std::chrono::milliseconds usualPause{300};
    m_pause.setSingleShot(true);
    m_pause.setInterval(usualPause);
    connect(&m_pause, &QTimer::timeout, this, &DiskWatch::stirred);
    connect(m_watcher, &DiskWatcher::stirred, this, [this] {
        if (!m_pause.isActive()) { // put off for ever by a busy folder it would never look
            m_pause.start();
        }
    });
    m_watcher->moveToThread(&watchThread());
}

DiskWatch::~DiskWatch()
{
    m_watcher->deleteLater();
}

void DiskWatch::setPath(const QString &path)
{
    if (path == m_path) {
        return;
    }
    m_path = path;
    m_pause.stop();
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, path] { watcher->watch(path); });
}

} // namespace masthead

#include "diskwatch.moc"
