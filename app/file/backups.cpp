// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/backups.h"

#include "document/format/durablefile.h"
#include "document/format/hasher.h"
#include "document/format/partfile.h"
#include "document/format/posixfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
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
    // By hand: thousands are read at each save, and Qt's reader of dates takes a millisecond.
    const QString text = match.captured(2);
    const auto number = [&text](qsizetype at, qsizetype length = 2) {
        return QStringView(text).sliced(at, length).toInt();
    };
    const QDateTime time(QDate(number(0, 4), number(4), number(6)),
                         QTime(number(9), number(11), number(13)), QTimeZone::UTC);
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

QFileInfoList allFolders()
{
    return QDir(backupsFolder())
        .entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
}

QList<Backup> allBackups()
{
    QList<Backup> backups;
    const QFileInfoList folders = allFolders();
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

/// The system copies, or shares the bytes, where it can. A hard link would do for our own saves,
/// but other programs write into a file in its place. 0 or errno.
int copyTo(int part, QFile &from)
{
    PartWriter writer(part);
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

/// Gives the copy its name and place, and makes room.
Result<void> place(PartFile &part, const QString &folder, const QString &mark)
{
    // Of the disk of the user's own files alone: whoever waits for another one holds nobody up.
    static std::mutex turn;
    const std::lock_guard guard(turn);
    qint64 last = 0;
    qint64 bytes = QFileInfo(part.path()).size();
    const QList<Backup> all = allBackups();
    for (const Backup &backup : all) {
        last = std::max(last, backup.number);
        bytes += backup.bytes;
    }
    const Backup backup{.number = last + 1, .time = QDateTime::currentDateTimeUtc(), .mark = mark};
    if (!part.renameTo(folder + u'/' + fileName(backup))) {
        return cannotKeep(folder, errno);
    }
    removeAll(superfluous(backupsIn(folder)));
    if (bytes > BackupLimits{}.bytes) {
        removeAll(overBudget(allBackups()));
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

QList<KeptFile> keptFiles(const QStringList &paths)
{
    QHash<QString, QString> pathOf;
    for (const QString &path : paths) {
        pathOf.insert(QFileInfo(folderOf(path)).fileName(), path);
    }
    QList<KeptFile> files;
    const QFileInfoList folders = allFolders();
    for (const QFileInfo &folder : folders) {
        const QList<Backup> backups = backupsIn(folder.absoluteFilePath());
        if (!backups.isEmpty()) {
            files.append({.path = pathOf.value(folder.fileName()), .backups = backups});
        }
    }
    std::ranges::sort(files, std::greater(),
                      [](const KeptFile &file) { return file.backups.first().number; });
    return files;
}

Result<void> keepBackup(const QString &path, const Sha256 &hash)
{
    if (!QFileInfo::exists(path)) {
        return {};
    }
    const Result<Sha256> known = hash.isNull() ? hashFile(path) : hash;
    if (!known) {
        return std::unexpected(known.error());
    }
    const QString folder = folderOf(path);
    const QList<Backup> kept = backupsIn(folder);
    if (known->isNull() || (!kept.isEmpty() && kept.first().mark == markOf(*known))) {
        return {};
    }
    const Result<std::shared_ptr<QFile>> file = openRegularFile(path);
    if (!file) {
        return std::unexpected(within(path, file.error()));
    }
    if (!makeFolder(folder)) {
        return cannotKeep(folder, errno);
    }
    const QString name = folder + QStringLiteral("/backup");
    PartFile::sweep(name);
    Result<PartFile> part = PartFile::create(name);
    if (!part) {
        return std::unexpected(part.error());
    }
    if (const int error = copyTo(part->fd(), **file); error != 0) {
        return cannotKeep(folder, error);
    }
    const Result<Sha256> copied = hashFile(part->path()); // whoever wrote meanwhile
    return copied ? place(*part, folder, markOf(*copied)) : std::unexpected(copied.error());
}

} // namespace masthead
