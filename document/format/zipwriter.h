// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"

#include <QIODevice>
#include <QList>

namespace masthead {

/// Writes a ZIP archive from front to back, so that it may go to a pipe and be checked as it is
/// written. Of our own, since the same issue must give the same bytes with any libzip, and since
/// libzip copies stored members in pieces of 8 KB through two layers (40 MB: 60 ms, here 15).
///
/// Every member: time 1980-01-01, a plain file of mode 0644, no extra fields.
/// Errors: CannotWrite.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice &device)
        : m_device(device)
    {
    }

    /// Deflated where that makes it smaller, though not so much that a reader takes it for a bomb.
    [[nodiscard]] Result<void> addDeflated(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<void> addStored(const QString &name, const QByteArray &bytes);
    /// Copies what `source.stored(hash)` describes, unread. Errors: also those of copyStored.
    [[nodiscard]] Result<void> addStored(const QString &name, const BlobSource &source,
                                         const Sha256 &hash);
    /// Writes the directory; nothing may be added afterwards.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] qint64 bytesWritten() const { return m_offset; }

private:
    struct Record
    {
        QByteArray name;
        quint16 method = 0;
        quint32 crc = 0;
        qint64 storedBytes = 0;
        qint64 bytes = 0;
        qint64 offset = 0;
    };

    [[nodiscard]] Result<void> begin(const Record &record);
    [[nodiscard]] Result<void> add(const Record &record, const QByteArray &data);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);

    QIODevice &m_device;
    QList<Record> m_records;
    qint64 m_offset = 0;
};

} // namespace masthead
