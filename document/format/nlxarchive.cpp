// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxarchive.h"

#include "document/format/hasher.h"
#include "document/format/partfile.h"
#include "document/format/refusal.h"
#include "document/format/zipformat.h"
#include "document/format/zipsource.h"

#include <zip.h>
#include <zlib.h>

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>

namespace masthead {

namespace {

constexpr qsizetype BufferBytes = 128LL * 1024; // stays in the cache between its readers

/// Named: behind a lambda in the type, clang-tidy takes what follows for unchanged.
struct CloseMember
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString libraryText(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

Error cannotRead(const QString &where, const QString &cause)
{
    return {.code = ErrorCode::CannotRead,
            .what = QCoreApplication::translate("NlxArchive", "The file could not be read."),
            .where = where,
            .remedy = QCoreApplication::translate(
                "NlxArchive", "See whether the disk or the network is still there."),
            .cause = cause};
}

} // namespace

void NlxArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

NlxArchive::NlxArchive(std::shared_ptr<QIODevice> device, QList<ZipEntry> entries)
    : m_device(std::move(device))
    , m_entries(std::move(entries))
{
}

NlxArchive::~NlxArchive() = default;

Result<std::shared_ptr<NlxArchive>> NlxArchive::open(std::shared_ptr<QIODevice> device,
                                                     const NlxLimits &limits)
{
    Result<QList<ZipEntry>> entries = scanZipDirectory(*device, limits);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    const std::shared_ptr<NlxArchive> archive(
        new NlxArchive(std::move(device), *std::move(entries)));
    if (const Result<void> opened = archive->openLibrary(); !opened) {
        return std::unexpected(opened.error());
    }
    if (const Result<void> checked = archive->checkMimetype(); !checked) {
        return std::unexpected(checked.error());
    }
    return archive;
}

Result<void> NlxArchive::openLibrary()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zipSource(*m_device);
    m_zip.reset(source == nullptr
                    ? nullptr
                    : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (m_zip == nullptr) {
        zip_source_free(source);
        const QString cause = libraryText(&error);
        zip_error_fini(&error);
        return std::unexpected(refuse(Refusal::LibraryRefuses, {}, cause));
    }
    if (zip_get_num_entries(m_zip.get(), 0) != m_entries.size()) {
        return std::unexpected(refuse(Refusal::BadDirectory));
    }
    return {};
}

Result<void> NlxArchive::checkMimetype() const
{
    const bool isRight = !m_entries.isEmpty() && m_entries[0].name.role == MemberRole::Mimetype &&
                         m_entries[0].headerOffset == 0 && !m_entries[0].isDeflated &&
                         !m_entries[0].hasExtra && m_entries[0].bytes == NlxMimetype.size();
    const Result<QByteArray> bytes = isRight ? readMember(0) : QByteArray();
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (*bytes != NlxMimetype) {
        return std::unexpected(refuse(Refusal::BadMimetype));
    }
    return {};
}

Result<void> NlxArchive::stream(qsizetype index, const Chunk &chunk) const
{
    const ZipEntry &entry = m_entries[index];
    const auto damaged = [&](const QString &cause) {
        return std::unexpected(refuse(Refusal::DataDamaged, entry.name.text, cause));
    };
    const std::scoped_lock lock(m_mutex);
    const std::unique_ptr<zip_file_t, CloseMember> file(
        zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0));
    if (file == nullptr) {
        return damaged(libraryText(zip_get_error(m_zip.get())));
    }
    // One byte more than declared is asked for: libzip hands out what is there.
    QByteArray buffer(std::min<qint64>(entry.bytes + 1, BufferBytes), Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got < 0) {
            return damaged(libraryText(zip_file_get_error(file.get())));
        }
        if (got == 0) {
            break;
        }
        total += got;
        if (total > entry.bytes) {
            return damaged(QStringLiteral("more bytes than declared"));
        }
        chunk(QByteArrayView(buffer).first(qsizetype(got)));
    }
    return total == entry.bytes ? Result<void>()
                                : damaged(QStringLiteral("fewer bytes than declared"));
}

Result<QByteArray> NlxArchive::readMember(qsizetype index) const
{
    QByteArray bytes;
    bytes.reserve(m_entries[index].bytes);
    return stream(index, [&](QByteArrayView chunk) { bytes.append(chunk); }).transform([&] {
        return bytes;
    });
}

Result<Sha256> NlxArchive::indexMember(qsizetype index)
{
    Hasher hasher;
    const Result<void> done = stream(index, [&](QByteArrayView chunk) { hasher.add(chunk); });
    if (!done) {
        return std::unexpected(done.error());
    }
    const Sha256 hash = hasher.result();
    m_byHash.insert(hash, index);
    return hash;
}

Result<QByteArray> NlxArchive::read(const Sha256 &hash) const
{
    const auto found = m_byHash.constFind(hash);
    if (found == m_byHash.constEnd()) {
        return std::unexpected(refuse(Refusal::MissingMember, hash.text()));
    }
    Result<QByteArray> bytes = readMember(*found);
    if (bytes && hashOf(*bytes) != hash) {
        return std::unexpected(refuse(Refusal::HashDiffers, m_entries[*found].name.text));
    }
    return bytes;
}

std::optional<StoredBlob> NlxArchive::stored(const Sha256 &hash) const
{
    const auto found = m_byHash.constFind(hash);
    if (found == m_byHash.constEnd() || m_entries[*found].isDeflated) {
        return {};
    }
    return StoredBlob{.bytes = m_entries[*found].bytes, .crc = m_entries[*found].crc};
}

Result<void> NlxArchive::copyStored(const Sha256 &hash, QIODevice &to) const
{
    const ZipEntry &entry = m_entries[m_byHash.value(hash)];
    const auto *file = qobject_cast<QFileDevice *>(m_device.get());
    auto *part = qobject_cast<PartWriter *>(&to);
    if (file != nullptr && part != nullptr) {
        if (part->copyFrom(file->handle(), entry.dataOffset, entry.bytes, entry.crc)) {
            return {};
        }
        if (part->error() != 0) {
            return std::unexpected(cannotWriteTo(to));
        }
    }
    quint32 crc = 0;
    const Result<void> copied = streamRaw(
        entry.dataOffset, entry.bytes, entry.name.text, [&](QByteArrayView chunk) -> Result<void> {
            crc = quint32(
                crc32_z(crc, reinterpret_cast<const Bytef *>(chunk.data()), size_t(chunk.size())));
            if (to.write(chunk.data(), chunk.size()) != chunk.size()) {
                return std::unexpected(cannotWriteTo(to));
            }
            return {};
        });
    if (copied && crc != entry.crc) { // the file was changed in place since it was opened
        return std::unexpected(refuse(Refusal::DataDamaged, entry.name.text));
    }
    return copied;
}

Result<Sha256> NlxArchive::hashFile(const std::function<Result<void>()> &goOn) const
{
    Hasher hasher;
    const Result<void> done = streamRaw(0, m_device->size(), {}, [&](QByteArrayView chunk) {
        hasher.add(chunk);
        return goOn();
    });
    return done.transform([&] { return hasher.result(); });
}

Result<void> NlxArchive::streamRaw(qint64 offset, qint64 bytes, const QString &where,
                                   const std::function<Result<void>(QByteArrayView)> &chunk) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_device->seek(offset)) {
        return std::unexpected(cannotRead(where, m_device->errorString()));
    }
    QByteArray buffer(std::min<qint64>(bytes, BufferBytes), Qt::Uninitialized);
    for (qint64 left = bytes; left > 0;) {
        const qint64 got = m_device->read(buffer.data(), std::min<qint64>(left, buffer.size()));
        if (got <= 0) {
            return std::unexpected(cannotRead(where, m_device->errorString()));
        }
        if (const Result<void> done = chunk(QByteArrayView(buffer).first(got)); !done) {
            return done;
        }
        left -= got;
    }
    return {};
}

} // namespace masthead
