// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/zipwriter.h"

#include "document/format/nlxreader.h"
#include "document/format/zipformat.h"

#include <zlib.h>

#include <QtEndian>

#include <algorithm>
#include <new>

namespace masthead {

namespace {

constexpr quint16 Time = 0;                            // 00:00:00
constexpr quint16 Date = (0U << 9U) | (1U << 5U) | 1U; // years since 1980, month, day
constexpr quint16 MadeBy = (3U << 8U) | 20U;           // Unix, version 2.0
constexpr quint32 Attributes = 0100644U << 16U;

void append16(QByteArray &to, quint16 value)
{
    value = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&value), sizeof(value));
}

void append32(QByteArray &to, qint64 value)
{
    const quint32 little = qToLittleEndian(static_cast<quint32>(value));
    to.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

quint16 flagsFor(const QByteArray &name)
{
    const bool isAscii = std::ranges::all_of(name, [](char c) { return uchar(c) < 0x80; });
    return isAscii ? 0 : zipformat::Utf8Name;
}

const Bytef *zlibBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const Bytef *>(bytes.constData());
}

quint32 crcOf(const QByteArray &bytes)
{
    return static_cast<quint32>(crc32_z(0, zlibBytes(bytes), size_t(bytes.size())));
}

/// Raw deflate, as ZIP has it.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int rawDeflate = -15;
    constexpr int memoryLevel = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc();
    }
    QByteArray result(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = const_cast<Bytef *>(zlibBytes(bytes)); // zlib only reads from it
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    const int done = deflate(&stream, Z_FINISH);
    Q_ASSERT(done == Z_STREAM_END); // the bound is one
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace

Result<void> ZipWriter::addDeflated(const QString &name, const QByteArray &bytes)
{
    const QByteArray data = deflated(bytes);
    const NlxLimits limits;
    const bool looksLikeBomb =
        bytes.size() > limits.ratioFromBytes && bytes.size() > limits.ratio * data.size();
    if (data.size() >= bytes.size() || looksLikeBomb) {
        return addStored(name, bytes);
    }
    return add({.name = name.toUtf8(),
                .method = zipformat::Deflated,
                .crc = crcOf(bytes),
                .storedBytes = data.size(),
                .bytes = bytes.size()},
               data);
}

Result<void> ZipWriter::addStored(const QString &name, const QByteArray &bytes)
{
    return add({.name = name.toUtf8(),
                .method = zipformat::Stored,
                .crc = crcOf(bytes),
                .storedBytes = bytes.size(),
                .bytes = bytes.size()},
               bytes);
}

Result<void> ZipWriter::addStored(const QString &name, const BlobSource &source, const Sha256 &hash)
{
    const std::optional<StoredBlob> blob = source.stored(hash);
    Q_ASSERT(blob);
    const Result<void> begun = begin({.name = name.toUtf8(),
                                      .method = zipformat::Stored,
                                      .crc = blob->crc,
                                      .storedBytes = blob->bytes,
                                      .bytes = blob->bytes});
    m_offset += blob->bytes;
    return begun.and_then([&] { return source.copyStored(hash, m_device); });
}

Result<void> ZipWriter::add(const Record &record, const QByteArray &data)
{
    return begin(record).and_then([&] { return write(data); });
}

Result<void> ZipWriter::begin(const Record &record)
{
    QByteArray header(zipformat::LocalSignature.toByteArray());
    append16(header, record.method == zipformat::Stored ? 10 : 20);
    append16(header, flagsFor(record.name));
    append16(header, record.method);
    append16(header, Time);
    append16(header, Date);
    append32(header, record.crc);
    append32(header, record.storedBytes);
    append32(header, record.bytes);
    append16(header, quint16(record.name.size()));
    append16(header, 0); // extra field
    m_records.append(record);
    m_records.last().offset = m_offset;
    return write(header + record.name);
}

Result<void> ZipWriter::finish()
{
    const qint64 start = m_offset;
    QByteArray directory;
    for (const Record &record : std::as_const(m_records)) {
        directory += zipformat::CentralSignature;
        append16(directory, MadeBy);
        append16(directory, record.method == zipformat::Stored ? 10 : 20);
        append16(directory, flagsFor(record.name));
        append16(directory, record.method);
        append16(directory, Time);
        append16(directory, Date);
        append32(directory, record.crc);
        append32(directory, record.storedBytes);
        append32(directory, record.bytes);
        append16(directory, quint16(record.name.size()));
        append16(directory, 0); // extra field
        append16(directory, 0); // comment
        append16(directory, 0); // disk
        append16(directory, 0); // internal attributes
        append32(directory, Attributes);
        append32(directory, record.offset);
        directory += record.name;
    }
    const qint64 bytes = directory.size();
    directory += zipformat::EndSignature;
    append16(directory, 0); // this disk
    append16(directory, 0); // the directory's disk
    append16(directory, quint16(m_records.size()));
    append16(directory, quint16(m_records.size()));
    append32(directory, bytes);
    append32(directory, start);
    append16(directory, 0); // comment
    return write(directory);
}

Result<void> ZipWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size()) {
        return std::unexpected(cannotWriteTo(m_device));
    }
    m_offset += bytes.size();
    return {};
}

} // namespace masthead
