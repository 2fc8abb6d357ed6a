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
#include <cstdlib>
#include <future>
#include <memory>
#include <optional>

namespace masthead {

namespace {

/// In a thread of its own, or later in this one where no thread is to be had.
constexpr auto Anyhow = std::launch::async | std::launch::deferred;

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
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return std::unexpected(
        Error{.code = ErrorCode::CannotWrite,
              .what = isFull ? QCoreApplication::translate("DurableFile", "The disk is full.")
                             : QCoreApplication::translate("DurableFile", row.text),
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

/// The path with its folders resolved as the system does: `..` behind a link to a folder leads to
/// that folder's parent. Empty, with errno, when there is no such folder.
QByteArray withRealFolder(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : path.first(slash + 1);
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(folder.constData(), nullptr),
                                                           &std::free);
    if (!real) {
        return {};
    }
    QByteArray result(real.get());
    if (!result.endsWith('/')) {
        result += '/';
    }
    return result + path.sliced(slash + 1);
}

Result<Target> lookAt(const QString &path)
{
    constexpr int mostLinks = 40; // as Linux has it
    QByteArray name = QFile::encodeName(path);
    for (int links = 0; links < mostLinks; ++links) {
        name = withRealFolder(name);
        if (name.isEmpty()) {
            return std::unexpected(noFileIn(QFileInfo(path).path(), errno));
        }
        Target target{.path = QFile::decodeName(name), .old = {}};
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
            const QByteArray to(link.data(), length);
            name = to.startsWith('/') ? to : name.first(name.lastIndexOf('/') + 1) + to;
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
    QByteArray buffer(128LL * 1024, Qt::Uninitialized); // stays in the cache between its readers
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

/// What was read back from a file, to be compared with what was written.
struct Checksum
{
    int error = 0;
    qint64 bytes = 0;
    quint32 crc = 0;
};

Checksum checksumOf(const QString &path)
{
    const Descriptor descriptor = openAt(AT_FDCWD, QFile::encodeName(path), O_RDONLY);
    if (!descriptor.isOpen()) {
        return {.error = errno};
    }
    Checksum sum;
    sum.error = readThrough(descriptor.fd(), [&](QByteArrayView piece) {
        sum.bytes += piece.size();
        sum.crc = quint32(
            crc32_z(sum.crc, reinterpret_cast<const Bytef *>(piece.data()), size_t(piece.size())));
    });
    return sum;
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

/// Looks whether a file still has the hash that it is believed to have. Reading it takes as long as
/// writing the new one, so it begins at once, beside it; `result` makes sure that nothing has
/// happened since. A file that is gone is not a changed one: it is made anew.
class OldFile
{
public:
    OldFile(QString path, Sha256 expected)
        : m_path(std::move(path))
        , m_expected(std::move(expected))
    {
        if (!m_expected.isNull()) {
            m_stamp = stampOf(m_path);
            m_hash = std::async(Anyhow, hashFile, m_path);
        }
    }

    /// To be asked once, right before the old file goes.
    [[nodiscard]] Result<void> result()
    {
        if (m_expected.isNull()) {
            return {};
        }
        Result<Sha256> hash = m_hash.get();
        if (stampOf(m_path) != m_stamp) {
            hash = hashFile(m_path);
        }
        if (!hash) {
            return std::unexpected(hash.error());
        }
        if (!hash->isNull() && *hash != m_expected) {
            return std::unexpected(changedOnDisk(m_path));
        }
        return {};
    }

private:
    QString m_path;
    Sha256 m_expected;
    FileStamp m_stamp;
    std::future<Result<Sha256>> m_hash;
};

/// Flushes, and reads back by name, as the next program will: at once, since one waits for the disk
/// and the others for the processor.
Result<Sha256> confirm(const PartFile &part, const PartWriter &written, const QString &path)
{
    std::future<int> flushed = std::async(Anyhow, flushToDisk, part.fd());
    std::future<Checksum> checksum = std::async(Anyhow, checksumOf, part.path());
    const Result<Sha256> hash = hashFile(part.path());
    const Checksum read = checksum.get();
    if (const int error = flushed.get(); error != 0) {
        return failed(Step::Flush, path, error);
    }
    if (!hash || hash->isNull() || read.error != 0) {
        return failed(Step::ReadBack, path, read.error);
    }
    if (read.bytes != written.bytesWritten() || read.crc != written.crc()) {
        return failed(Step::Compare, path, 0);
    }
    return hash;
}

/// The new file is whole but can't take the old one's place: a sync program may hold that.
std::unexpected<Error> notPlaced(PartFile &part, const QString &path, int error, Leftover *leftover)
{
    std::unexpected<Error> failure = failed(Step::Rename, path, error);
    if (leftover == nullptr) {
        return failure;
    }
    const QFileInfo info(path);
    //: The name of a file; %1 is the name of the issue's
    const QString name = QCoreApplication::translate("DurableFile", "%1 (not yet saved)")
                             .arg(info.completeBaseName());
    const QString suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    const QString kept = info.absolutePath() + u'/' + name + suffix;
    if (part.renameTo(kept)) {
        leftover->kept = kept;
        failure.error().remedy =
            QCoreApplication::translate(
                "DurableFile",
                "What you saved is beside it, as %1. See whether another program holds the file, "
                "and save again.")
                .arg(QFileInfo(kept).fileName());
    }
    return failure;
}

} // namespace

Result<Sha256> replaceFile(const QString &path,
                           const std::function<Result<void>(QIODevice &)> &write,
                           const Sha256 &expectedHash, Leftover *leftover)
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
    OldFile old(target->path, expectedHash);
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
    Result<Sha256> hash = confirm(*part, writer, target->path);
    if (!hash) {
        return hash;
    }
    if (!part->isAccepted()) {
        return failed(Step::Flush, target->path, errno);
    }
    if (const Result<void> unchanged = old.result(); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    if (!part->renameTo(target->path)) {
        return notPlaced(*part, target->path, errno, leftover);
    }
    if (const int error = flushFolder(target->path); error != 0) {
        if (leftover != nullptr) {
            leftover->placed = *hash;
        }
        return failed(Step::FlushFolder, target->path, error);
    }
    return hash;
}

Result<Sha256> replaceFile(const QString &path, const QByteArray &bytes, const Sha256 &expectedHash,
                           Leftover *leftover)
{
    const auto write = [&](QIODevice &device) -> Result<void> {
        device.write(bytes); // a failure is the device's to report
        return {};
    };
    return replaceFile(path, write, expectedHash, leftover);
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
