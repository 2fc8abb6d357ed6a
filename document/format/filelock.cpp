// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/filelock.h"

#include "document/format/hasher.h"
#include "document/format/posixfile.h"
#include "document/format/refusal.h"
#include "document/model/ids.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>

namespace masthead {

namespace {

/// Ours have 300 bytes.
constexpr qint64 mostBytes = 4096;
constexpr qsizetype mostNameBytes = 200; ///< file systems allow 255

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes).trimmed() : QByteArray();
}

/// When the process was started, in ticks since the machine was; 0: there is none, or it is hidden.
qint64 startOf(qint64 pid)
{
    const QByteArray status = readSmall(QStringLiteral("/proc/%1/stat").arg(pid));
    // The second field is the program's name, in brackets, with anything in it.
    const QList<QByteArray> fields = status.sliced(status.lastIndexOf(')') + 1).split(' ');
    constexpr qsizetype startField = 20; // the 22nd of all
    return fields.value(startField).toLongLong();
}

QString bootId()
{
    return QString::fromLatin1(readSmall(QStringLiteral("/proc/sys/kernel/random/boot_id")));
}

/// The machine's own id is not for others to read; what is made of it tells nothing.
QString machineMark()
{
    constexpr qsizetype length = 16;
    const QByteArray own = "masthead lock " + QSysInfo::machineUniqueId();
    return hashOf(own).text().first(length);
}

QByteArray toJson(const LockHolder &holder)
{
    const QJsonObject json{
        {QStringLiteral("program"), QStringLiteral("masthead")},
        {QStringLiteral("id"), holder.id},
        {QStringLiteral("user"), holder.user},
        {QStringLiteral("host"), holder.host},
        {QStringLiteral("machine"), holder.machine},
        {QStringLiteral("boot"), holder.boot},
        {QStringLiteral("pid"), holder.pid},
        {QStringLiteral("started"), holder.started},
        {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

LockHolder holderFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {.id = json[u"id"].toString(),
            .user = shown(json[u"user"].toString().toUtf8()),
            .host = shown(json[u"host"].toString().toUtf8()),
            .machine = json[u"machine"].toString(),
            .boot = json[u"boot"].toString(),
            .pid = json[u"pid"].toInteger(),
            .started = json[u"started"].toInteger(),
            .since = QDateTime::fromString(json[u"since"].toString(), Qt::ISODate)};
}

/// None: there is no lock.
std::optional<LockHolder> readLock(const QString &path)
{
    Descriptor descriptor = openAt(AT_FDCWD, QFile::encodeName(path), O_RDONLY);
    if (!descriptor.isOpen()) {
        return errno == ENOENT ? std::nullopt : std::optional(LockHolder());
    }
    struct stat status{};
    QFile file;
    if (::fstat(descriptor.fd(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_size > mostBytes ||
        !file.open(descriptor.release(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return LockHolder();
    }
    return holderFrom(file.readAll());
}

bool isThisProcess(const LockHolder &holder)
{
    const LockHolder me = thisProcess();
    return isOnThisMachine(holder) && holder.boot == me.boot && holder.pid == me.pid &&
           holder.started == me.started;
}

/// Whether somebody else may have the file open.
bool isAnothers(const LockHolder &holder)
{
    return !isStale(holder) && !isThisProcess(holder);
}

/// Writes a new file, whole, that everyone may read; false, with errno.
bool writeNew(const QString &path, const QByteArray &text)
{
    Descriptor file =
        openAt(AT_FDCWD, QFile::encodeName(path), O_WRONLY | O_CREAT | O_EXCL, withUserMask(0666));
    return file.isOpen() &&
           ::write(file.fd(), text.constData(), size_t(text.size())) == text.size() && file.close();
}

/// Puts the lock there in one step, if there is none: 0 or errno. `part` is it, beside its place.
int place(const QString &part, const QString &path, const QByteArray &text)
{
    if (::link(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0) {
        return 0;
    }
    if (errno == EEXIST) {
        return EEXIST;
    }
    return writeNew(path, text) ? 0 : errno; // a file system without links
}

/// Takes a stale lock away, unless it became another meanwhile: that one is put back.
void moveAway(const QString &path, const LockHolder &stale, const QString &aside)
{
    const QByteArray from = QFile::encodeName(path);
    const QByteArray to = QFile::encodeName(aside);
    if (::rename(from.constData(), to.constData()) != 0) {
        return; // somebody else did
    }
    if (readLock(aside) != stale && ::link(to.constData(), from.constData()) != 0) {
        return; // never delete what may be somebody's
    }
    ::unlink(to.constData());
}

} // namespace

LockHolder thisProcess()
{
    const qint64 pid = ::getpid();
    return {.id = randomIdText(),
            .user = nameOfUser(::geteuid()),
            .host = QSysInfo::machineHostName(),
            .machine = machineMark(),
            .boot = bootId(),
            .pid = pid,
            .started = startOf(pid),
            .since = QDateTime::currentDateTimeUtc()};
}

bool isOnThisMachine(const LockHolder &holder)
{
    return holder.host == QSysInfo::machineHostName() &&
           (holder.machine.isEmpty() || holder.machine == machineMark());
}

bool isStale(const LockHolder &holder)
{
    if (!isOnThisMachine(holder) || holder.pid <= 0) {
        return false;
    }
    if (holder.boot != bootId()) {
        return true;
    }
    if (::kill(static_cast<pid_t>(holder.pid), 0) != 0 && errno == ESRCH) {
        return true;
    }
    const qint64 started = startOf(holder.pid);
    return started != 0 && holder.started != 0 && started != holder.started;
}

QString lockPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? path : canonical);
    QString name = file.fileName();
    while (name.toUtf8().size() > mostNameBytes) {
        name.chop(1);
    }
    return file.absolutePath() + QStringLiteral("/.~lock.") + name + u'#';
}

LockOutcome takeLock(const QString &path)
{
    const QString lock = lockPath(path);
    // First of all, so that looking again and again leaves no trace in the folder.
    if (const std::optional<LockHolder> holder = readLock(lock); holder && isAnothers(*holder)) {
        return *holder;
    }
    const LockHolder me = thisProcess();
    const QByteArray text = toJson(me);
    const QString part = lock + me.id;
    const auto sweep = qScopeGuard([&] { ::unlink(QFile::encodeName(part).constData()); });
    if (!writeNew(part, text)) {
        return NoLock();
    }
    constexpr int attempts = 5; // others may take and release it at the same time
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int error = place(part, lock, text);
        if (error == 0) {
            return OwnLock{.path = lock, .id = me.id};
        }
        if (error != EEXIST) {
            return NoLock();
        }
        const std::optional<LockHolder> holder = readLock(lock);
        if (holder && isAnothers(*holder)) {
            return *holder;
        }
        if (holder) {
            moveAway(lock, *holder, part + QStringLiteral(".old"));
        }
    }
    return NoLock();
}

void releaseLock(const OwnLock &lock)
{
    const std::optional<LockHolder> holder = readLock(lock.path);
    if (holder && !lock.id.isEmpty() && holder->id == lock.id) {
        ::unlink(QFile::encodeName(lock.path).constData());
    }
}

} // namespace masthead
