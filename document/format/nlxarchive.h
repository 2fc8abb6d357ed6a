// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/blobs.h"
#include "document/format/zipdirectory.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

struct zip;

namespace masthead {

/// An opened `.nlx`: its judged directory, and its members' bytes for as long as it lives.
///
/// Device:    kept open and shared; nobody else may use it.
/// Thread:    any; a mutex guards the device and libzip.
/// Cost:      memory for the directory; a member that is copied goes through one buffer.
class NlxArchive : public BlobSource
{
public:
    /// Judges the container; inflates nothing but `mimetype`. Errors: the container's.
    [[nodiscard]] static Result<std::shared_ptr<NlxArchive>> open(std::shared_ptr<QIODevice> device,
                                                                  const NlxLimits &limits);
    ~NlxArchive() override;

    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }

    /// A member's bytes, never more than its headers say. Errors: BadMemberData.
    [[nodiscard]] Result<QByteArray> readMember(qsizetype index) const;
    /// Its hash, without holding its bytes; it can be found by it from then on. Not while others
    /// already read by hash.
    [[nodiscard]] Result<Sha256> indexMember(qsizetype index);
    /// The hash of the file's bytes. `goOn` is asked again and again: its error ends it. Errors:
    /// CannotRead, and that one.
    [[nodiscard]] Result<Sha256> hashFile(const std::function<Result<void>()> &goOn) const;

    [[nodiscard]] bool has(const Sha256 &hash) const override { return m_byHash.contains(hash); }
    [[nodiscard]] Result<QByteArray> read(const Sha256 &hash) const override;
    [[nodiscard]] std::optional<StoredBlob> stored(const Sha256 &hash) const override;
    [[nodiscard]] Result<void> copyStored(const Sha256 &hash, QIODevice &to) const override;

private:
    using Chunk = std::function<void(QByteArrayView)>;
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    NlxArchive(std::shared_ptr<QIODevice> device, QList<ZipEntry> entries);
    [[nodiscard]] Result<void> openLibrary();
    [[nodiscard]] Result<void> checkMimetype() const;
    [[nodiscard]] Result<void> stream(qsizetype index, const Chunk &chunk) const;
    [[nodiscard]] Result<void> streamRaw(qint64 offset, qint64 bytes, const QString &where,
                                         const std::function<Result<void>(QByteArrayView)> &) const;

    std::shared_ptr<QIODevice> m_device;
    QList<ZipEntry> m_entries;
    QHash<Sha256, qsizetype> m_byHash;
    std::unique_ptr<zip, Discard> m_zip;
    mutable std::mutex m_mutex;
};

} // namespace masthead
