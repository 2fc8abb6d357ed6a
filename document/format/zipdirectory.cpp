// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/zipdirectory.h"

#include "document/format/refusal.h"
#include "document/format/zipformat.h"

#include <algorithm>

namespace masthead {

namespace {

using Refused = std::unexpected<Error>;

Refused refused(Refusal refusal, const QString &where = {}, const QString &cause = {})
{
    return std::unexpected(refuse(refusal, where, cause));
}

/// Reads exactly `size` bytes, or refuses the file as cut off.
Result<QByteArray> readAt(QIODevice &device, qint64 offset, qint64 size)
{
    if (offset + size > device.size()) {
        return refused(Refusal::NotAnArchive);
    }
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        if (!device.seek(offset + done)) {
            return refused(Refusal::NotAnArchive, {}, device.errorString());
        }
        const qint64 got = device.read(bytes.data() + done, size - done);
        if (got <= 0) {
            return refused(Refusal::NotAnArchive, {}, device.errorString());
        }
        done += got;
    }
    return bytes;
}

struct Directory
{
    qint64 offset = 0;
    qint64 bytes = 0;
    int entries = 0;
};

/// Why there is no end record at the very end: one further up means that something follows it, none
/// means that this is no (whole) archive.
Error withoutEndRecord(const QByteArray &tail)
{
    const qsizetype at = tail.lastIndexOf(zipformat::EndSignature);
    if (at < 0) {
        return refuse(Refusal::NotAnArchive);
    }
    const QByteArrayView record = QByteArrayView(tail).sliced(at);
    const bool hasComment =
        record.size() > zipformat::EndBytes &&
        zipformat::EndBytes + zipformat::Fields(record).u16(20) == record.size();
    return refuse(hasComment ? Refusal::ArchiveComment : Refusal::BytesBesideRecords);
}

Result<Directory> readEndRecord(QIODevice &device, const NlxLimits &limits)
{
    const qint64 fileBytes = device.size();
    if (fileBytes > limits.fileBytes) {
        return refused(Refusal::FileTooLarge, {}, QString::number(fileBytes));
    }
    if (fileBytes < zipformat::EndBytes) {
        return refused(Refusal::NotAnArchive);
    }
    const qint64 tailBytes = std::min<qint64>(fileBytes, zipformat::EndBytes + 0xffff);
    const Result<QByteArray> tail = readAt(device, fileBytes - tailBytes, tailBytes);
    if (!tail) {
        return std::unexpected(tail.error());
    }
    const QByteArray end = tail->last(zipformat::EndBytes);
    if (!end.startsWith(zipformat::EndSignature)) {
        return std::unexpected(withoutEndRecord(*tail));
    }
    const zipformat::Fields field(end);
    if (field.u16(20) != 0) {
        return refused(Refusal::NotAnArchive); // the comment that it announces is cut off
    }
    const QByteArray before =
        tail->chopped(zipformat::EndBytes)
            .last(std::min<qint64>(tailBytes - zipformat::EndBytes, zipformat::Zip64LocatorBytes));
    if (before.startsWith(zipformat::Zip64LocatorSignature) || field.u16(10) == 0xffff ||
        field.u32(12) == 0xffffffff || field.u32(16) == 0xffffffff) {
        return refused(Refusal::Zip64);
    }
    if (field.u16(4) != 0 || field.u16(6) != 0 || field.u16(8) != field.u16(10)) {
        return refused(Refusal::SeveralDisks);
    }
    const Directory directory{
        .offset = field.u32(16), .bytes = field.u32(12), .entries = field.u16(10)};
    if (directory.entries > limits.members) {
        return refused(Refusal::TooManyMembers, {}, QString::number(directory.entries));
    }
    if (directory.bytes > limits.directoryBytes) {
        return refused(Refusal::DirectoryTooLarge, {}, QString::number(directory.bytes));
    }
    if (directory.offset + directory.bytes != fileBytes - zipformat::EndBytes) {
        return refused(Refusal::BytesBesideRecords);
    }
    return directory;
}

/// Extra fields that give a member a second name, size or cipher: Zip64, Info-ZIP's Unicode path
/// and comment, AES, strong encryption.
bool hasForbiddenExtra(QByteArrayView extra)
{
    static constexpr quint16 forbidden[] = {0x0001, 0x7075, 0x6375, 0x9901, 0x0017};
    const zipformat::Fields field(extra);
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        if (std::ranges::contains(forbidden, field.u16(at))) {
            return true;
        }
        at += 4 + field.u16(at + 2);
    }
    return at != extra.size();
}

/// Unix file types, in the upper half of the external attributes.
bool isSpecial(quint32 attributes)
{
    constexpr quint32 typeMask = 0170000;
    constexpr quint32 regularFile = 0100000;
    constexpr quint32 dosFolder = 0x10;
    constexpr quint32 dosVolume = 0x08;
    const quint32 type = (attributes >> 16) & typeMask;
    return (type != 0 && type != regularFile) || (attributes & (dosFolder | dosVolume)) != 0;
}

/// What is wrong with the record itself, whatever its name and sizes.
std::optional<Refusal> refusalOf(const zipformat::Fields &field, QByteArrayView extra)
{
    const quint16 flags = field.u16(8);
    if ((flags &
         (zipformat::Encrypted | zipformat::StronglyEncrypted | zipformat::MaskedHeaders)) != 0) {
        return Refusal::Encrypted;
    }
    if ((flags & zipformat::SizesAfterData) != 0) {
        return Refusal::SizesAfterData;
    }
    if ((flags & ~(zipformat::DeflateOptions | zipformat::Utf8Name)) != 0) {
        return Refusal::UnknownFlags;
    }
    if (field.u16(10) != zipformat::Stored && field.u16(10) != zipformat::Deflated) {
        return Refusal::UnknownMethod;
    }
    if (field.u32(20) == 0xffffffff || field.u32(24) == 0xffffffff || field.u32(42) == 0xffffffff) {
        return Refusal::Zip64;
    }
    if (hasForbiddenExtra(extra)) {
        return Refusal::ForbiddenExtraField;
    }
    if (field.u16(32) != 0) {
        return Refusal::ArchiveComment;
    }
    if (field.u16(34) != 0) {
        return Refusal::SeveralDisks;
    }
    if (isSpecial(field.u32(38))) {
        return Refusal::SpecialMember;
    }
    return {};
}

std::optional<Refusal> refusalOfSize(const ZipEntry &entry, const NlxLimits &limits)
{
    if (entry.bytes > roleLimit(entry.name.role, limits)) {
        return Refusal::MemberTooLarge;
    }
    if (entry.bytes > limits.ratioFromBytes && entry.bytes > limits.ratio * entry.storedBytes) {
        return Refusal::RatioTooHigh;
    }
    if (!entry.isDeflated && entry.bytes != entry.storedBytes) {
        return Refusal::HeadersDiffer;
    }
    return {};
}

QString sizes(const ZipEntry &entry)
{
    return QStringLiteral("%1 → %2").arg(entry.storedBytes).arg(entry.bytes);
}

/// Reads the record at `at`, moves `at` behind it.
Result<ZipEntry> readCentralHeader(const QByteArray &directory, qsizetype &at,
                                   const NlxLimits &limits)
{
    const QByteArrayView rest = QByteArrayView(directory).sliced(at);
    if (rest.size() < zipformat::CentralBytes || !rest.startsWith(zipformat::CentralSignature)) {
        return refused(Refusal::BadDirectory);
    }
    const zipformat::Fields field(rest);
    const qsizetype nameBytes = field.u16(28);
    const qsizetype extraBytes = field.u16(30);
    const qsizetype recordBytes = zipformat::CentralBytes + nameBytes + extraBytes + field.u16(32);
    if (recordBytes > rest.size()) {
        return refused(Refusal::BadDirectory);
    }
    const QByteArrayView rawName = rest.sliced(zipformat::CentralBytes, nameBytes);
    const QByteArrayView extra = rest.sliced(zipformat::CentralBytes + nameBytes, extraBytes);
    if (const std::optional<Refusal> refusal = refusalOf(field, extra)) {
        return refused(*refusal, shown(rawName));
    }
    const bool isAscii = std::ranges::all_of(rawName, [](char c) { return uchar(c) < 0x80; });
    if (!isAscii && (field.u16(8) & zipformat::Utf8Name) == 0) {
        return refused(Refusal::NameNotUtf8, shown(rawName));
    }
    const Result<MemberName> name = parseMemberName(rawName, limits);
    if (!name) {
        return std::unexpected(name.error());
    }
    ZipEntry entry{.name = *name,
                   .flags = field.u16(8),
                   .isDeflated = field.u16(10) == zipformat::Deflated,
                   .hasExtra = extraBytes != 0,
                   .crc = field.u32(16),
                   .storedBytes = field.u32(20),
                   .bytes = field.u32(24),
                   .headerOffset = field.u32(42)};
    if (const std::optional<Refusal> refusal = refusalOfSize(entry, limits)) {
        return refused(*refusal, entry.name.text, sizes(entry));
    }
    at += recordBytes;
    return entry;
}

Result<QList<ZipEntry>> readCentralDirectory(QIODevice &device, const Directory &directory,
                                             const NlxLimits &limits)
{
    const Result<QByteArray> bytes = readAt(device, directory.offset, directory.bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    QList<ZipEntry> entries;
    entries.reserve(directory.entries);
    MemberNames names;
    qint64 total = 0;
    qsizetype at = 0;
    for (int i = 0; i < directory.entries; ++i) {
        Result<ZipEntry> entry = readCentralHeader(*bytes, at, limits);
        if (!entry) {
            return std::unexpected(entry.error());
        }
        if (const Result<void> possible = names.add(entry->name.text); !possible) {
            return std::unexpected(possible.error());
        }
        total += entry->bytes;
        if (total > limits.totalBytes) {
            return refused(Refusal::TotalTooLarge, entry->name.text, QString::number(total));
        }
        entries.append(*std::move(entry));
    }
    if (at != bytes->size()) {
        return refused(Refusal::BadDirectory);
    }
    return entries;
}

/// Compares a member's local header with what the directory says, and sets `dataOffset`.
Result<void> readLocalHeader(QIODevice &device, ZipEntry &entry)
{
    const QString &where = entry.name.text;
    const QByteArray rawName = where.toUtf8();
    const Result<QByteArray> header =
        readAt(device, entry.headerOffset, zipformat::LocalBytes + rawName.size());
    if (!header || !header->startsWith(zipformat::LocalSignature)) {
        return refused(Refusal::HeadersDiffer, where);
    }
    const zipformat::Fields field(*header);
    const bool isSame =
        field.u16(6) == entry.flags &&
        field.u16(8) == (entry.isDeflated ? zipformat::Deflated : zipformat::Stored) &&
        field.u32(14) == entry.crc && field.u32(18) == entry.storedBytes &&
        field.u32(22) == entry.bytes && field.u16(26) == rawName.size() &&
        QByteArrayView(*header).sliced(zipformat::LocalBytes) == rawName;
    if (!isSame) {
        return refused(Refusal::HeadersDiffer, where);
    }
    const qint64 extraOffset = entry.headerOffset + header->size();
    const Result<QByteArray> extra = readAt(device, extraOffset, field.u16(28));
    if (!extra) {
        return refused(Refusal::HeadersDiffer, where);
    }
    if (hasForbiddenExtra(*extra)) {
        return refused(Refusal::ForbiddenExtraField, where);
    }
    entry.hasExtra = entry.hasExtra || !extra->isEmpty();
    entry.dataOffset = extraOffset + extra->size();
    return {};
}

/// Members must follow each other from the file's first byte to the directory's.
Result<void> checkTiling(const QList<ZipEntry> &entries, qint64 directoryOffset)
{
    QList<const ZipEntry *> sorted;
    for (const ZipEntry &entry : entries) {
        sorted.append(&entry);
    }
    std::ranges::stable_sort(sorted, {}, &ZipEntry::headerOffset);
    qint64 end = 0;
    for (const ZipEntry *entry : std::as_const(sorted)) {
        if (entry->headerOffset != end) {
            const bool isBeforeFirst = end == 0;
            return refused(isBeforeFirst ? Refusal::BytesBesideRecords : Refusal::GapOrOverlap,
                           entry->name.text);
        }
        end = entry->dataOffset + entry->storedBytes;
    }
    if (end != directoryOffset) {
        return refused(end > directoryOffset ? Refusal::GapOrOverlap : Refusal::BytesBesideRecords);
    }
    return {};
}

/// Cheap look at the offsets and sizes alone, before any member's header is read: each of ten
/// thousand members of an overlap bomb would cost two reads.
Result<void> checkRoom(const QList<ZipEntry> &entries, qint64 directoryOffset)
{
    qint64 least = 0;
    for (const ZipEntry &entry : entries) {
        least += zipformat::LocalBytes + entry.name.text.toUtf8().size() + entry.storedBytes;
    }
    if (least > directoryOffset) {
        return refused(Refusal::GapOrOverlap);
    }
    return {};
}

} // namespace

Result<QList<ZipEntry>> scanZipDirectory(QIODevice &device, const NlxLimits &limits)
{
    const Result<Directory> directory = readEndRecord(device, limits);
    if (!directory) {
        return std::unexpected(directory.error());
    }
    Result<QList<ZipEntry>> entries = readCentralDirectory(device, *directory, limits);
    if (!entries) {
        return entries;
    }
    if (const Result<void> room = checkRoom(*entries, directory->offset); !room) {
        return std::unexpected(room.error());
    }
    for (ZipEntry &entry : *entries) {
        if (const Result<void> read = readLocalHeader(device, entry); !read) {
            return std::unexpected(read.error());
        }
    }
    if (const Result<void> tiling = checkTiling(*entries, directory->offset); !tiling) {
        return std::unexpected(tiling.error());
    }
    return entries;
}

} // namespace masthead
