// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/durablefile.h"

#include "document/format/hasher.h"
#include "document/format/partfile.h"
#include "document/format/posixfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <climits>
#include <future>
#include <optional>

namespace masthead {

namespace {

/// The steps of a save, each with the sentence for its failure.
enum class Step : std::uint8_t { Look, Write, Flush, ReadBack, Compare, Rename, FlushFolder };

struct StepRow
{
    Step step;
    const char *text;
};

constexpr std::array Steps{
    StepRow{Step::Look, QT_TRANSLATE_NOOP("DurableFile", "This file can't be replaced.")},
    StepRow{Step::Write, QT_TRANSLATE_NOOP("DurableFile", "The new file could not be written.")},
    StepRow{Step::Flush,
            QT_TRANSLATE_NOOP("DurableFile", "The disk did not confirm that it has the new file.")},
    StepRow{Step::ReadBack,
            QT_TRANSLATE_NOOP("DurableFile", "The new file could not be read back.")},
    StepRow{Step::Compare,
            QT_TRANSLATE_NOOP("DurableFile", "What was written is not what the disk gives back.")},
    StepRow{Step::Rename,
            QT_TRANSLATE_NOOP("DurableFile", "The new file could not take the old one's place.")},
    StepRow{Step::FlushFolder,
            QT_TRANSLATE_NOOP("DurableFile",
                              "The new file is in its place, but the disk did not confirm it.")},
};

QString remedyFor(int error, const QString &path)
{
    if (error == ENOSPC || error == EDQUOT) {
        return QCoreApplication::translate("DurableFile",
                                           "There is no room left on %1. Make some, or save a copy "
                                           "in another place.")
            .arg(QStorageInfo(QFileInfo(path).absolutePath()).rootPath());
    }
    return QCoreApplication::translate(
        "DurableFile", "Save a copy in another place, and see whether the disk is in order.");
}

std::unexpected<Error> failed(Step step, const QString &path, int error)
{
    const StepRow &row = Steps.at(static_cast<std::size_t>(step));
    Q_ASSERT(row.step == step);
    return std::unexpected(Error{.code = ErrorCode::CannotWrite,
                                 .what = QCoreApplication::translate("DurableFile", row.text),
                                 .where = path,
                                 .remedy = remedyFor(error, path),
                                 .cause = error == 0 ? QString() : systemText(error)});
}

/// The file that is to be replaced, through all symbolic links, which stay.
struct Target
{
    QString path;
    std::optional<struct stat> old; ///< none: the file is new
};

Result<Target> lookAt(const QString &path)
{
    constexpr int mostLinks = 40; // as Linux has it
    Target target{.path = QFileInfo(path).absoluteFilePath(), .old = {}};
    for (int links = 0; links < mostLinks; ++links) {
        const QByteArray name = QFile::encodeName(target.path);
        struct stat status{};
        if (::lstat(name.constData(), &status) != 0) {
            return errno == ENOENT ? Result<Target>(target)
                                   : failed(Step::Look, target.path, errno);
        }
        if (S_ISLNK(status.st_mode)) {
            std::array<char, PATH_MAX> link{};
            const ssize_t length = ::readlink(name.constData(), link.data(), link.size());
            if (length < 0) {
                return failed(Step::Look, target.path, errno);
            }
            const QString to = QFile::decodeName(QByteArray(link.data(), length));
            target.path = QFileInfo(QFileInfo(target.path).absoluteDir(), to).absoluteFilePath();
            continue;
        }
        if (!S_ISREG(status.st_mode)) {
            return failed(Step::Look, target.path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
        }
        // A rename asks the folder alone; who protected the file did not mean that.
        if (::access(name.constData(), W_OK) != 0) {
            return failed(Step::Look, target.path, errno);
        }
        target.old = status;
        return target;
    }
    return failed(Step::Look, path, ELOOP);
}

/// Mode and owner of the old file; for a new one what the user's mask leaves of 0666.
bool takeOver(int fd, const Target &target)
{
    if (!target.old) {
        return ::fchmod(fd, withUserMask(0666)) == 0;
    }
    if (target.old->st_uid != ::geteuid() || target.old->st_gid != ::getegid()) {
        // Only root may give a file away; the group often can be kept. Neither is worth a failed
        // save.
        [[maybe_unused]] const int done = ::fchown(fd, target.old->st_uid, target.old->st_gid);
    }
    return ::fchmod(fd, target.old->st_mode & 07777) == 0;
}

/// 0, or errno. Never tried again: after a failure the kernel may have dropped the pages.
int flushToDisk(int fd)
{
    return ::fdatasync(fd) == 0 ? 0 : errno;
}

int flushFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        return errno;
    }
    // Some network file systems know no flush of folders, and say so by EINVAL.
    return ::fsync(folder.fd()) == 0 || errno == EINVAL ? 0 : errno;
}

/// Reads a file to its end, piece by piece; 0 or errno.
int readThrough(int fd, const std::function<void(QByteArrayView)> &piece)
{
    QByteArray buffer(128 * 1024, Qt::Uninitialized); // stays in the cache between its readers
    while (true) {
        const ssize_t got = ::read(fd, buffer.data(), size_t(buffer.size()));
        if (got > 0) {
            piece(QByteArrayView(buffer).first(got));
        } else if (got == 0) {
            return 0;
        } else if (errno != EINTR) {
            return errno;
        }
    }
}

/// Reopens the part file by its name, as the next program will, and compares.
Result<Sha256> readBack(const PartFile &part, const PartWriter &written, const QString &path)
{
    const Descriptor again = openAt(AT_FDCWD, QFile::encodeName(part.path()), O_RDONLY);
    if (!again.isOpen()) {
        return failed(Step::ReadBack, path, errno);
    }
    Hasher hasher;
    qint64 bytes = 0;
    quint32 crc = 0;
    const int error = readThrough(again.fd(), [&](QByteArrayView piece) {
        hasher.add(piece);
        bytes += piece.size();
        crc = quint32(
            crc32_z(crc, reinterpret_cast<const Bytef *>(piece.data()), size_t(piece.size())));
    });
    if (error != 0) {
        return failed(Step::ReadBack, path, error);
    }
    if (bytes != written.bytesWritten() || crc != written.crc()) {
        return failed(Step::Compare, path, 0);
    }
    return hasher.result();
}

Error changedOnDisk(const QString &path)
{
    return {.code = ErrorCode::ChangedOnDisk,
            .what = QCoreApplication::translate(
                "DurableFile", "The file was changed by someone else since it was opened."),
            .where = path,
            .remedy = QCoreApplication::translate(
                "DurableFile", "Save a copy, or open the other version and compare."),
            .cause = {}};
}

/// Whether the file on disk is still the expected one. A file that is gone is made anew.
Result<void> checkUnchanged(const QString &path, const Sha256 &expected)
{
    if (expected.isNull()) {
        return {};
    }
    const Result<Sha256> hash = hashFile(path);
    if (!hash) {
        return std::unexpected(hash.error());
    }
    if (!hash->isNull() && *hash != expected) {
        return std::unexpected(changedOnDisk(path));
    }
    return {};
}

/// Flush, read back and look at the old file: all at once, since each waits for something else.
Result<Sha256> confirm(const PartFile &part, const PartWriter &written, const QString &path,
                       const Sha256 &expectedHash)
{
    constexpr auto anyhow = std::launch::async | std::launch::deferred;
    std::future<int> flushed = std::async(anyhow, flushToDisk, part.fd());
    std::future<Result<void>> unchanged =
        std::async(anyhow, checkUnchanged, path, std::cref(expectedHash));
    Result<Sha256> hash = readBack(part, written, path);
    const int flushError = flushed.get();
    const Result<void> same = unchanged.get();
    if (flushError != 0) {
        return failed(Step::Flush, path, flushError);
    }
    if (!hash) {
        return hash;
    }
    return same.transform([&] { return *std::move(hash); });
}

} // namespace

Result<Sha256> replaceFile(const QString &path,
                           const std::function<Result<void>(QIODevice &)> &write,
                           const Sha256 &expectedHash)
{
    const Result<Target> target = lookAt(path);
    if (!target) {
        return std::unexpected(target.error());
    }
    PartFile::sweep(target->path);
    Result<PartFile> part = PartFile::create(target->path);
    if (!part) {
        return std::unexpected(part.error());
    }
    PartWriter writer(part->fd());
    const Result<void> written = write(writer);
    if (!writer.flush()) {
        return failed(Step::Write, target->path, writer.error());
    }
    if (!written) {
        return std::unexpected(written.error());
    }
    if (!takeOver(part->fd(), *target)) {
        return failed(Step::Write, target->path, errno);
    }
    Result<Sha256> hash = confirm(*part, writer, target->path, expectedHash);
    if (!hash) {
        return hash;
    }
    if (!part->close()) {
        return failed(Step::Flush, target->path, errno);
    }
    if (!part->renameTo(target->path)) {
        return failed(Step::Rename, target->path, errno);
    }
    if (const int error = flushFolder(target->path); error != 0) {
        return failed(Step::FlushFolder, target->path, error);
    }
    return hash;
}

Result<Sha256> replaceFile(const QString &path, const QByteArray &bytes, const Sha256 &expectedHash)
{
    const auto write = [&](QIODevice &device) -> Result<void> {
        device.write(bytes); // a failure is the device's to report
        return {};
    };
    return replaceFile(path, write, expectedHash);
}

void sweepPartFiles(const QString &path)
{
    if (const Result<Target> target = lookAt(path)) {
        PartFile::sweep(target->path);
    }
}

Result<Sha256> hashFile(const QString &path)
{
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    int error = descriptor.isOpen() ? 0 : errno;
    if (error == ENOENT) {
        return Sha256();
    }
    struct stat status{};
    if (error == 0 && (::fstat(descriptor.fd(), &status) != 0 || !S_ISREG(status.st_mode))) {
        error = EINVAL;
    }
    Hasher hasher;
    if (error == 0) {
        error = readThrough(descriptor.fd(), [&](QByteArrayView piece) { hasher.add(piece); });
    }
    if (error != 0) {
        return std::unexpected(
            Error{.code = ErrorCode::CannotRead,
                  .what = QCoreApplication::translate("DurableFile", "The file could not be read."),
                  .where = path,
                  .remedy = QCoreApplication::translate(
                      "DurableFile", "See whether it is a file and may be read."),
                  .cause = systemText(error)});
    }
    return hasher.result();
}

} // namespace masthead
