// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/posixfile.h"

#include <QIODevice>

namespace masthead {

/// The error for a folder that takes no new file.
[[nodiscard]] Error noFileIn(const QString &folder, int error);

/// A new file beside the one that it shall replace: `.NAME.<random>.masthead-part`, locked until it
/// goes, removed unless it has taken its target's place.
class PartFile
{
public:
    /// Errors: CannotWrite.
    [[nodiscard]] static Result<PartFile> create(const QString &target);
    /// Removes such files beside `target` that nobody holds locked: a crash left them.
    static void sweep(const QString &target);

    PartFile(PartFile &&other) noexcept = default;
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    [[nodiscard]] int fd() const { return m_descriptor.fd(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// False, with errno. Afterwards nothing is removed any more.
    [[nodiscard]] bool renameTo(const QString &target);
    /// What close() would say (network file systems write only then); it stays open and locked.
    /// False, with errno.
    [[nodiscard]] bool isAccepted() const;

private:
    PartFile(Descriptor descriptor, QString path);

    Descriptor m_descriptor;
    QString m_path; ///< empty: nothing to remove
};

/// Writes to a descriptor from front to back, and knows what it wrote.
class PartWriter : public QIODevice
{
    Q_OBJECT

public:
    explicit PartWriter(int fd);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Hands everything to the system; false, with `error()`, when something could not be written.
    [[nodiscard]] bool flush();
    /// Lets the system copy bytes of another file here, whose CRC-32 is known: they don't pass
    /// through this process, and reading back shows whether the CRC was true. False with `error()`
    /// when it failed; false without one when the system can't, and nothing was written.
    [[nodiscard]] bool copyFrom(int fd, qint64 offset, qint64 bytes, quint32 crc);
    [[nodiscard]] int error() const { return m_error; } ///< errno of the first failure, or 0
    [[nodiscard]] qint64 bytesWritten() const { return m_bytes; }
    [[nodiscard]] quint32 crc() const { return m_crc; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool writeThrough(QByteArrayView bytes);
    bool fail(int error);

    int m_fd;
    int m_error = 0;
    qint64 m_bytes = 0;
    quint32 m_crc = 0;
    QByteArray m_buffer;
};

} // namespace masthead
