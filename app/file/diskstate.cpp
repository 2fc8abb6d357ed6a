// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/diskstate.h"

#include "document/format/durablefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFileInfo>

#include <cerrno>
#include <optional>

namespace masthead {

namespace {

using Status = struct stat;

/// 0 or errno.
int mayWrite(const QString &path, int mode)
{
    // By the ids that open() will use.
    const int denied = ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS);
    return denied == 0 ? 0 : errno;
}

/// In a folder for all (/tmp) only owners may replace their files.
bool keepsOthersOut(const Status &folder, const Status &file)
{
    const uid_t me = ::geteuid();
    return (folder.st_mode & S_ISVTX) != 0 && me != 0 && folder.st_uid != me && file.st_uid != me;
}

/// As a save does: it asks the file, and makes a new one in the folder. `file` null: there is none.
Protection protectionOf(const QString &path, const std::optional<Status> &file)
{
    const bool isAnothers = file && file->st_uid != ::geteuid();
    if (const int error = file ? mayWrite(path, W_OK) : 0; error != 0) {
        return error == EROFS ? Protection::Disk
               : isAnothers   ? Protection::Owner
                              : Protection::File;
    }
    // A link leads to the folder where the file is.
    const QString canonical = file ? QFileInfo(path).canonicalFilePath() : QString();
    const QString folder = QFileInfo(canonical.isEmpty() ? path : canonical).absolutePath();
    if (const int error = mayWrite(folder, W_OK | X_OK); error != 0) {
        return error == EROFS ? Protection::Disk : Protection::Folder;
    }
    Status status{};
    if (file && ::stat(QFile::encodeName(folder).constData(), &status) == 0 &&
        keepsOthersOut(status, *file)) {
        return Protection::Owner;
    }
    return Protection::None;
}

DiskEntry entryFor(int error, const QString &path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return QFileInfo(QFileInfo(path).absolutePath()).isDir() ? DiskEntry::Nothing
                                                                 : DiskEntry::NoFolder;
    case ELOOP:
        return DiskEntry::LinkLoop;
    default:
        return DiskEntry::OutOfReach;
    }
}

DiskEntry entryOf(const Status &status)
{
    return S_ISREG(status.st_mode)   ? DiskEntry::File
           : S_ISDIR(status.st_mode) ? DiskEntry::Folder
                                     : DiskEntry::Special;
}

} // namespace

DiskState lookAtDisk(const QString &path, const DiskState &before)
{
    DiskState state{.stamp = stampOf(path)};
    std::optional<Status> file(std::in_place);
    if (::stat(QFile::encodeName(path).constData(), &*file) != 0) {
        state.entry = entryFor(errno, path);
        file.reset();
    } else {
        state.entry = entryOf(*file);
    }
    if (state.entry == DiskEntry::File) {
        const bool isKnown = !before.hash.isNull() && state.stamp == before.stamp;
        const Result<Sha256> hash = isKnown ? before.hash : hashFile(path);
        if (!hash) {
            state.entry = DiskEntry::OutOfReach;
        } else if (hash->isNull()) {
            state.entry = DiskEntry::Nothing; // it went at this moment
            file.reset();
        } else {
            state.hash = *hash;
        }
    }
    if (state.entry == DiskEntry::File || state.entry == DiskEntry::Nothing) {
        state.protection = protectionOf(path, file);
    }
    if (state.protection == Protection::Owner) {
        state.owner = nameOfUser(file->st_uid);
    }
    return state;
}

DiskTrouble troubleOf(const DiskState &state, const Sha256 &expected, const Sha256 &accepted)
{
    const bool isAnother = !state.hash.isNull() && state.hash != expected && state.hash != accepted;
    return {.entry = state.entry,
            .otherVersion = isAnother ? state.hash : Sha256(),
            .protection = state.protection,
            .owner = state.owner};
}

} // namespace masthead
