// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/partfile.h"

#include "document/model/ids.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace masthead {

namespace {

constexpr QLatin1StringView Suffix(".masthead-part");

/// What all part files of a target begin with. A long name is cut, so that the whole stays within
/// the 255 bytes that file systems allow.
QString prefixFor(const QFileInfo &target)
{
    QString name = target.fileName();
    while (name.toUtf8().size() > 200) {
        name.chop(1);
    }
    return u'.' + name + u'.';
}

} // namespace

Error noFileIn(const QString &folder, int error)
{
    return {.code = ErrorCode::CannotWrite,
            .what = QCoreApplication::translate("PartFile", "No file can be made in this folder."),
            .where = folder,
            .remedy = QCoreApplication::translate("PartFile", "Save a copy in another folder."),
            .cause = systemText(error)};
}

PartFile::PartFile(Descriptor descriptor, QString path)
    : m_descriptor(std::move(descriptor))
    , m_path(std::move(path))
{
}

PartFile::~PartFile()
{
    if (!m_path.isEmpty()) {
        ::unlink(QFile::encodeName(m_path).constData());
    }
}

Result<PartFile> PartFile::create(const QString &target)
{
    const QFileInfo info(target);
    int error = EEXIST;
    while (error == EEXIST) {
        const QString path = info.absolutePath() + u'/' + prefixFor(info) + randomIdText() + Suffix;
        Descriptor descriptor(::open(QFile::encodeName(path).constData(),
                                     O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        error = descriptor.isOpen() ? 0 : errno;
        if (!descriptor.isOpen()) {
            continue;
        }
        PartFile part(std::move(descriptor), path);
        struct stat status{};
        ::flock(part.fd(), LOCK_EX | LOCK_NB); // without locks nothing is swept either
        if (::fstat(part.fd(), &status) == 0 && status.st_nlink > 0) {
            return part;
        }
        error = EEXIST; // swept by another save before it was locked: once more
    }
    return std::unexpected(noFileIn(info.absolutePath(), error));
}

bool PartFile::isAccepted() const
{
    Descriptor copy(::fcntl(fd(), F_DUPFD_CLOEXEC, 0));
    return copy.isOpen() && copy.close();
}

void PartFile::sweep(const QString &target)
{
    const QFileInfo info(target);
    const QString prefix = prefixFor(info);
    const QStringList names =
        info.absoluteDir().entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        // Between them is an id, without a dot: `.a.nlx.0123` is a part of `a.nlx`, not of `a`.
        const qsizetype idLength = name.size() - prefix.size() - Suffix.size();
        if (!name.startsWith(prefix) || !name.endsWith(Suffix) || idLength <= 0 ||
            !isIdText(QStringView(name).sliced(prefix.size(), idLength))) {
            continue;
        }
        const QByteArray path = QFile::encodeName(info.absolutePath() + u'/' + name);
        const Descriptor descriptor = openAt(AT_FDCWD, path, O_RDWR);
        if (descriptor.isOpen() && ::flock(descriptor.fd(), LOCK_EX | LOCK_NB) == 0) {
            ::unlink(path.constData());
        }
    }
}

bool PartFile::renameTo(const QString &target)
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) !=
        0) {
        return false;
    }
    m_path.clear();
    return true;
}

PartWriter::PartWriter(int fd)
    : m_fd(fd)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 PartWriter::readData(char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

qint64 PartWriter::writeData(const char *data, qint64 size)
{
    constexpr qsizetype bufferBytes = 256LL * 1024;
    const QByteArrayView bytes(data, size);
    m_crc = quint32(crc32_z(m_crc, reinterpret_cast<const Bytef *>(data), size_t(size)));
    m_bytes += size;
    if (m_buffer.size() + size <= bufferBytes) {
        m_buffer.append(bytes);
        return m_error == 0 ? size : -1;
    }
    return flush() && writeThrough(bytes) ? size : -1;
}

bool PartWriter::flush()
{
    const bool done = writeThrough(m_buffer);
    m_buffer.clear();
    return done;
}

bool PartWriter::copyFrom(int fd, qint64 offset, qint64 bytes, quint32 crc)
{
    if (!flush()) {
        return false;
    }
    for (qint64 left = bytes; left > 0;) {
        off_t from = offset + bytes - left;
        const ssize_t copied = ::copy_file_range(fd, &from, m_fd, nullptr, size_t(left), 0);
        if (copied < 0 && errno == EINTR) {
            continue;
        }
        if (copied < 0 && left == bytes && errno != ENOSPC && errno != EDQUOT && errno != EIO) {
            return false; // between these two file systems it can't
        }
        if (copied <= 0) {
            return fail(copied < 0 ? errno : EIO); // the other file was cut short
        }
        left -= copied;
    }
    m_crc = quint32(crc32_combine(m_crc, crc, bytes));
    m_bytes += bytes;
    return true;
}

bool PartWriter::fail(int error)
{
    m_error = error;
    setErrorString(systemText(error));
    return false;
}

bool PartWriter::writeThrough(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_error == 0) {
        const ssize_t written = ::write(m_fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR) {
            return fail(errno);
        }
        bytes = bytes.sliced(written > 0 ? written : 0);
    }
    return m_error == 0;
}

} // namespace masthead
