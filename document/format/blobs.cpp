// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/blobs.h"

#include "document/format/hasher.h"
#include "document/format/refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace masthead {

Result<void> BlobSource::copyStored(const Sha256 &hash, QIODevice &to) const
{
    const Result<QByteArray> bytes = read(hash);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (to.write(*bytes) != bytes->size()) {
        return std::unexpected(cannotWriteTo(to));
    }
    return {};
}

Sha256 Blobs::put(const QByteArray &bytes)
{
    Sha256 hash = hashOf(bytes);
    m_memory.insert(hash, bytes);
    return hash;
}

bool Blobs::has(const Sha256 &hash) const
{
    return m_memory.contains(hash) ||
           std::ranges::any_of(m_sources, [&](const auto &source) { return source->has(hash); });
}

Result<QByteArray> Blobs::read(const Sha256 &hash) const
{
    if (const auto found = m_memory.constFind(hash); found != m_memory.constEnd()) {
        return *found;
    }
    Result<QByteArray> bytes = std::unexpected(refuse(Refusal::MissingMember, hash.text()));
    for (const std::shared_ptr<const BlobSource> &source : m_sources) {
        if (source->has(hash)) {
            bytes = source->read(hash);
            if (bytes) {
                return bytes;
            }
        }
    }
    return bytes;
}

const BlobSource *Blobs::storedSource(const Sha256 &hash) const
{
    const auto found = std::ranges::find_if(
        m_sources, [&](const auto &source) { return source->stored(hash).has_value(); });
    return found == m_sources.end() ? nullptr : found->get();
}

Error cannotWriteTo(const QIODevice &device)
{
    return {.code = ErrorCode::CannotWrite,
            .what = QCoreApplication::translate("Blobs", "The file could not be written."),
            .where = {},
            .remedy = QCoreApplication::translate(
                "Blobs", "See whether there is room on the disk, or save in another place."),
            .cause = device.errorString()};
}

} // namespace masthead
