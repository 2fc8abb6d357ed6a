// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/backups.h"

#include "document/format/durablefile.h"
#include "document/format/hasher.h"
#include "document/format/partfile.h"
#include "document/format/posixfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <mutex>
#include <optional>

namespace masthead {

namespace {

constexpr qsizetype kMarkLength = 16;
constexpr qsizetype kFolderLength = 32;
constexpr int kNumberWidth = 8;
constexpr QLatin1StringView kTimeFormat{"yyyyMMdd'T'HHmmss'Z'"};

QString markOf(const Sha256 &hash)
{
    return hash.text().first(kMarkLength);
}

/// A file that is gone has the folder that it had.
QString folderOf(const QString &path)
{
    const QFileInfo file(path);
    QString name = file.canonicalFilePath();
    if (name.isEmpty()) {
        const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
        name = folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
    }
    return backupsFolder() + u'/' + hashOf(name.toUtf8()).text().first(kFolderLength);
}

QString fileName(const Backup &backup)
{
    return QStringLiteral("%1-%2-%3.nlx")
        .arg(backup.number, kNumberWidth, 10, QLatin1Char('0'))
        .arg(backup.time.toString(kTimeFormat), backup.mark);
}

/// None: it is no backup's name.
std::optional<Backup> backupFrom(const QFileInfo &file)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8,18})-(\\d{8}T\\d{6}Z)-([0-9a-f]{16})\\.nlx$"));
    const QRegularExpressionMatch match = form.match(file.fileName());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QDateTime time = QDateTime::fromString(match.captured(2), kTimeFormat);
    time.setTimeZone(QTimeZone::UTC);
    return Backup{.number = match.captured(1).toLongLong(),
                  .time = time,
                  .mark = match.captured(3),
                  .bytes = file.size(),
                  .path = file.absoluteFilePath()};
}

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (const std::optional<Backup> backup = backupFrom(file)) {
            backups.append(*backup);
        }
    }
    std::ranges::sort(backups, std::greater(), &Backup::number);
    return backups;
}

QList<Backup> allBackups()
{
    QList<Backup> backups;
    const QFileInfoList folders =
        QDir(backupsFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        backups += backupsIn(folder.absoluteFilePath());
    }
    return backups;
}

std::unexpected<Error> cannotKeep(const QString &path, int error)
{
    return std::unexpected(
        Error{.code = ErrorCode::CannotWrite,
              .what = QCoreApplication::translate("Backups",
                                                  "No backup of the saved issue could be kept."),
              .where = path,
              .remedy = QCoreApplication::translate(
                  "Backups", "The issue itself is saved. See whether there is room on the disk of "
                             "your own files."),
              .cause = systemText(error)});
}

/// For the user alone, also where its parents were made for all.
bool makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return false;
    }
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QFile::setPermissions(backupsFolder(), own) && QFile::setPermissions(folder, own);
}

/// Copies bytes to a new file for the user alone: the system does it, or shares them, where it can.
/// A hard link would do for our own saves, but other programs write into a file in its place. 0 or
/// errno.
int copyTo(const QString &part, QFile &from)
{
    const QByteArray name = QFile::encodeName(part);
    ::unlink(name.constData());
    const Descriptor to(::open(
        name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!to.isOpen()) {
        return errno;
    }
    PartWriter writer(to.fd());
    if (!writer.copyFrom(from.handle(), 0, from.size(), 0) && writer.error() == 0) {
        constexpr qint64 piece = 1 << 20;
        while (!from.atEnd() && writer.error() == 0) {
            writer.write(from.read(piece));
        }
    }
    return writer.flush() ? 0 : writer.error();
}

void removeAll(const QList<Backup> &backups)
{
    for (const Backup &backup : backups) {
        QFile::remove(backup.path);
        QDir().rmdir(QFileInfo(backup.path).absolutePath()); // if that was the last
    }
}

Result<void> keep(const QString &path)
{
    const Result<std::shared_ptr<QFile>> file = openRegularFile(path);
    if (!file) {
        return std::unexpected(within(path, file.error()));
    }
    const QString folder = folderOf(path);
    if (!makeFolder(folder)) {
        return cannotKeep(folder, errno);
    }
    const QString part = folder + QStringLiteral("/part");
    const auto sweep = qScopeGuard([&] { QFile::remove(part); });
    if (const int error = copyTo(part, **file); error != 0) {
        return cannotKeep(folder, error);
    }
    const Result<Sha256> hash = hashFile(part); // of what is there, whoever wrote meanwhile
    if (!hash) {
        return std::unexpected(hash.error());
    }
    qint64 last = 0;
    const QList<Backup> all = allBackups();
    for (const Backup &backup : all) {
        last = std::max(last, backup.number);
    }
    const Backup backup{.number = last + 1,
                        .time = QDateTime::currentDateTimeUtc(),
                        .mark = markOf(*hash),
                        .bytes = (*file)->size()};
    if (!QFile::rename(part, folder + u'/' + fileName(backup))) {
        return cannotKeep(folder, errno);
    }
    return {};
}

} // namespace

QList<Backup> superfluous(QList<Backup> ofOneFile, const BackupLimits &limits)
{
    std::ranges::sort(ofOneFile, std::greater(), &Backup::number);
    QList<Backup> result;
    QSet<QDate> days;
    for (qsizetype i = 0; i < ofOneFile.size(); ++i) {
        const QDate day = ofOneFile[i].time.date();
        const bool isLastOfADay = !days.contains(day) && days.size() < limits.days;
        if (isLastOfADay) {
            days.insert(day);
        }
        if (i >= limits.last && !isLastOfADay) {
            result.append(ofOneFile[i]);
        }
    }
    return result;
}

QList<Backup> overBudget(QList<Backup> all, const BackupLimits &limits)
{
    std::ranges::sort(all, std::greater(), &Backup::number);
    qint64 bytes = 0;
    QSet<QString> folders;
    QList<Backup> newest; // of each file
    QList<Backup> others;
    for (const Backup &backup : std::as_const(all)) {
        bytes += backup.bytes;
        const QString folder = QFileInfo(backup.path).path();
        (folders.contains(folder) ? others : newest).append(backup);
        folders.insert(folder);
    }
    QList<Backup> order = newest + others;
    QList<Backup> result;
    while (bytes > limits.bytes && order.size() > 1) {
        bytes -= order.last().bytes;
        result.append(order.takeLast());
    }
    return result;
}

QString backupsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/backups");
}

QList<Backup> backupsOf(const QString &path)
{
    return path.isEmpty() ? QList<Backup>() : backupsIn(folderOf(path));
}

Result<void> keepBackup(const QString &path, const Sha256 &hash)
{
    if (!QFileInfo::exists(path)) {
        return {};
    }
    static std::mutex turn; // numbers are given once, and nobody prunes what another counts
    const std::lock_guard guard(turn);
    const Result<Sha256> known = hash.isNull() ? hashFile(path) : hash;
    if (!known) {
        return std::unexpected(known.error());
    }
    const QList<Backup> kept = backupsOf(path);
    const auto isKept = [&](const Backup &backup) { return backup.mark == markOf(*known); };
    if (known->isNull() || (!kept.isEmpty() && isKept(kept.first()))) {
        return {};
    }
    Result<void> done = keep(path);
    removeAll(superfluous(backupsOf(path)));
    removeAll(overBudget(allBackups()));
    return done;
}

} // namespace masthead
