// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

namespace masthead {

/// Bytes that lie uncompressed in an archive, ready to be copied into another.
struct StoredBlob
{
    qint64 bytes = 0;
    quint32 crc = 0; ///< CRC-32, as ZIP has it
};

/// Somewhere that bytes can be read from by their hash: an opened .nlx, a folder of new pictures.
class BlobSource
{
public:
    BlobSource() = default;
    BlobSource(const BlobSource &) = delete;
    BlobSource &operator=(const BlobSource &) = delete;
    virtual ~BlobSource() = default;

    [[nodiscard]] virtual bool has(const Sha256 &hash) const = 0;
    /// The bytes; their hash is checked. Any thread. Errors: MissingMember, CannotRead,
    /// HashMismatch.
    [[nodiscard]] virtual Result<QByteArray> read(const Sha256 &hash) const = 0;
    /// Set when `copyStored` can write these bytes to a device without holding them all.
    [[nodiscard]] virtual std::optional<StoredBlob> stored(const Sha256 & /*hash*/) const
    {
        return {};
    }
    /// Errors: CannotRead, CannotWrite, BadMemberData when they are no longer what `stored` said.
    [[nodiscard]] virtual Result<void> copyStored(const Sha256 &hash, QIODevice &to) const;
};

/// The bytes that an issue's assets and unknown members name. A value: copies share the sources,
/// and a snapshot of it goes with a snapshot of the issue to another thread.
class Blobs
{
public:
    void add(std::shared_ptr<const BlobSource> source) { m_sources.prepend(std::move(source)); }
    /// Puts bytes into memory and returns their hash.
    Sha256 put(const QByteArray &bytes);

    [[nodiscard]] bool has(const Sha256 &hash) const;
    [[nodiscard]] Result<QByteArray> read(const Sha256 &hash) const;
    /// A source that can copy these bytes as they are stored, or nullptr.
    [[nodiscard]] const BlobSource *storedSource(const Sha256 &hash) const;
    [[nodiscard]] const QList<std::shared_ptr<const BlobSource>> &sources() const
    {
        return m_sources;
    }

private:
    QHash<Sha256, QByteArray> m_memory;
    QList<std::shared_ptr<const BlobSource>> m_sources;
};

/// The error for a device that took less than it was given.
[[nodiscard]] Error cannotWriteTo(const QIODevice &device);

} // namespace masthead
