// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/posixfile.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

namespace masthead {

Descriptor::~Descriptor()
{
    if (m_fd >= 0) {
        ::close(m_fd); // a caller that must know calls close() itself
    }
}

bool Descriptor::close()
{
    return ::close(release()) == 0;
}

QString systemText(int error)
{
    const std::string text = std::generic_category().message(error);
    return QStringLiteral("%1 (errno %2)").arg(QString::fromStdString(text)).arg(error);
}

unsigned withUserMask(unsigned mode)
{
    // umask() can only set, for all threads at once: a file that another makes meanwhile would be
    // open to everybody.
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    constexpr QByteArrayView key("\nUmask:");
    const qsizetype at = text.indexOf(key);
    const QByteArray value =
        at < 0 ? QByteArray() : text.sliced(at + key.size()).split('\n').first().trimmed();
    bool isRead = false;
    const unsigned mask = value.toUInt(&isRead, 8);
    return mode & ~(isRead ? mask : 0077U); // where nobody can be asked: for the user alone
}

QString nameOfUser(unsigned user)
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return QString::number(user);
    }
    return QString::fromLocal8Bit(found->pw_name);
}

FileStamp stampOf(const QString &path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .bytes = status.st_size,
            .times = {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
                      status.st_ctim.tv_nsec}};
}

Result<std::shared_ptr<QFile>> openRegularFile(const QString &path)
{
    const auto failed = [](const QString &what, const QString &remedy, const QString &cause) {
        return std::unexpected(Error{.code = ErrorCode::CannotOpen,
                                     .what = what,
                                     .where = {},
                                     .remedy = remedy,
                                     .cause = cause});
    };
    // Without O_NONBLOCK a fifo would wait for a writer for ever.
    Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!descriptor.isOpen()) {
        return failed(
            QCoreApplication::translate("PosixFile", "The file could not be opened."),
            QCoreApplication::translate("PosixFile", "See whether it is there and may be read."),
            systemText(errno));
    }
    struct stat status{};
    if (::fstat(descriptor.fd(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return failed(QCoreApplication::translate("PosixFile", "This is not a file."),
                      QCoreApplication::translate("PosixFile", "Choose a file."), {});
    }
    auto file = std::make_shared<QFile>();
    if (!file->open(descriptor.fd(), QIODevice::ReadOnly | QIODevice::Unbuffered,
                    QFileDevice::AutoCloseHandle)) {
        return failed(QCoreApplication::translate("PosixFile", "The file could not be opened."), {},
                      file->errorString());
    }
    descriptor.release();
    return file;
}

Descriptor openAt(int folder, const QByteArray &name, int flags, unsigned mode)
{
    return Descriptor(::openat(folder, name.constData(),
                               flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, mode));
}

} // namespace masthead
