// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QFile>

#include <array>
#include <memory>
#include <utility>

namespace masthead {

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor();

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    /// Closes; false, with errno, when the system reports a failure only now.
    [[nodiscard]] bool close();
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// What the system says about an errno, with its number.
[[nodiscard]] QString systemText(int error);

/// What the user's mask leaves of a mode for something new.
[[nodiscard]] unsigned withUserMask(unsigned mode);

/// The name of a user by its number; the number where there is none.
[[nodiscard]] QString nameOfUser(unsigned user);

/// What tells, without reading, that a file was written to or replaced. Equal, or not: no order.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 bytes = 0;
    std::array<qint64, 4> times{};

    bool operator==(const FileStamp &) const = default;
};

/// The present stamp; a default one when there is no file.
[[nodiscard]] FileStamp stampOf(const QString &path);

/// Opens a file for reading if it is a regular one; never waits for a fifo. Errors: CannotOpen.
[[nodiscard]] Result<std::shared_ptr<QFile>> openRegularFile(const QString &path);

/// The same for a name in an opened folder, through no symbolic link; -1 and errno when it is none.
[[nodiscard]] Descriptor openAt(int folder, const QByteArray &name, int flags, unsigned mode = 0);

} // namespace masthead
