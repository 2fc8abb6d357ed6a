// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/hostilefiles.h"

#include "document/format/membername.h"

#include <zlib.h>

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace masthead::hostile {

namespace {

/// One member as its headers shall describe it, true or not.
struct Member
{
    QByteArray name;
    QByteArray data; ///< as stored
    quint16 method = 0;
    quint32 crc = 0;
    quint32 bytes = 0;
    qint64 offset = -1; ///< of the local header; -1: where it lies
};

QByteArray number(quint32 value, int bytes)
{
    const quint32 little = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&little), bytes};
}

QByteArray header(const Member &member)
{
    return number(20, 2) + number(0, 2) + number(member.method, 2) + number(0, 2) + number(33, 2) +
           number(member.crc, 4) + number(quint32(member.data.size()), 4) +
           number(member.bytes, 4) + number(quint32(member.name.size()), 2) + number(0, 2);
}

QByteArray localRecord(const Member &member)
{
    return "PK\x03\x04" + header(member) + member.name;
}

QByteArray archive(const QList<Member> &members)
{
    QByteArray body;
    QByteArray directory;
    for (const Member &member : members) {
        const qint64 offset = member.offset < 0 ? body.size() : member.offset;
        directory += "PK\x01\x02" + number(0x0314, 2) + header(member) + number(0, 2) +
                     number(0, 2) + number(0, 2) + number(0x81a40000, 4) +
                     number(quint32(offset), 4) + member.name;
        if (member.offset < 0) {
            body += localRecord(member) + member.data;
        }
    }
    const auto count = quint32(std::min<qsizetype>(members.size(), 0xffff));
    return body + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
           number(quint32(directory.size()), 4) + number(quint32(body.size()), 4) + number(0, 2);
}

quint32 crcOf(const QByteArray &bytes)
{
    return quint32(
        crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()), size_t(bytes.size())));
}

Member stored(const QByteArray &name, const QByteArray &bytes)
{
    return {.name = name, .data = bytes, .crc = crcOf(bytes), .bytes = quint32(bytes.size())};
}

Member deflated(const QByteArray &name, const QByteArray &bytes)
{
    // qCompress: four bytes of length, two of zlib's header, raw deflate, four of a checksum
    const QByteArray packed = qCompress(bytes, 9);
    return {.name = name,
            .data = packed.sliced(6, packed.size() - 10),
            .method = 8,
            .crc = crcOf(bytes),
            .bytes = quint32(bytes.size())};
}

Member mimetype()
{
    return stored("mimetype", NlxMimetype.toByteArray());
}

QByteArray issueWith(const QByteArray &more)
{
    return "{\"format\": \"masthead-issue/1.0\", " + more + "}";
}

QByteArray withJson(const QByteArray &json)
{
    return archive({mimetype(), stored("issue.json", json)});
}

/// Every member's data hold the headers of all that follow, quoted by stored blocks, and one kernel
/// of zeros at the end: 250 KB that would grow to 1.5 GB.
QByteArray overlapBomb()
{
    constexpr int count = 500;
    const QByteArray zeros(3'000'000, '\0');
    const Member kernel = deflated("items/k.md", zeros);
    QList<Member> members{mimetype()};
    const qint64 start = 30 + 8 + NlxMimetype.size();
    QByteArray tail = kernel.data;
    quint32 bytes = kernel.bytes;
    QList<Member> bomb{kernel};
    for (int i = 1; i < count; ++i) {
        const QByteArray quoted = localRecord(bomb.last());
        const auto length = quint32(quoted.size());
        tail = QByteArray(1, '\0') + number(length, 2) + number(~length, 2) + quoted + tail;
        bytes += length;
        bomb.append({.name = "items/" + QByteArray::number(i) + ".md",
                     .data = tail,
                     .method = 8,
                     .crc = 0,
                     .bytes = bytes});
    }
    // Only the outermost lies in the file; the others are found inside it.
    qint64 offset = start;
    std::ranges::reverse(bomb);
    members.append(bomb.first());
    for (qsizetype i = 1; i < bomb.size(); ++i) {
        offset += localRecord(bomb[i - 1]).size() + 5;
        bomb[i].offset = offset;
        members.append(bomb[i]);
    }
    return archive(members);
}

QByteArray manyMembers(int count)
{
    QList<Member> members{mimetype(), stored("issue.json", issueWith("\"sections\": []"))};
    members.reserve(count);
    while (members.size() < count) {
        members.append(stored("items/" + QByteArray::number(members.size()) + ".md", {}));
    }
    return archive(members);
}

QByteArray manyComments()
{
    const QByteArray comment(R"({"author": "a", "time": "2024-01-01T00:00:00Z", "text": "t"})");
    QByteArray thread(R"({"id": "t", "kind": "comment", "comments": [)");
    for (int i = 0; i < 50'000; ++i) {
        thread += comment + ',';
    }
    thread += comment + "]}";
    return archive({mimetype(), stored("issue.json", issueWith("\"sections\": []")),
                    stored("review/t.json", thread)});
}

QByteArray manyItems()
{
    QByteArray items;
    for (int i = 0; i < 1'000'000; ++i) {
        items += "{\"id\":\"" + QByteArray::number(i, 36) + "\"},";
    }
    items.chop(1);
    return withJson(
        issueWith("\"sections\":[{\"id\":\"s\",\"kind\":\"news\",\"items\":[" + items + "]}]"));
}

QByteArray manyLargeMembers()
{
    const Member large = deflated("items/0.md", QByteArray(1'000'000, 'a'));
    QList<Member> members{mimetype(), stored("issue.json", issueWith("\"sections\": []"))};
    for (int i = 0; i < 600; ++i) {
        members.append(large);
        members.last().name = "items/" + QByteArray::number(i) + ".md";
    }
    return archive(members);
}

} // namespace

QList<File> largeFiles()
{
    const QByteArray megabyte(1024LL * 1024, 'a');
    const Member bomb = deflated("extras/zeros.bin", QByteArray(50'000'000, '\0'));
    const Member mebibytes65 = deflated("extras/zeros.bin", megabyte.repeated(65));
    return {
        {QStringLiteral("H06-overlap-bomb"), overlapBomb(), Refusal::TotalTooLarge},
        {QStringLiteral("H06-plain-bomb"), archive({mimetype(), bomb}), Refusal::RatioTooHigh},
        {QStringLiteral("H06-large-member"), archive({mimetype(), mebibytes65}),
         Refusal::MemberTooLarge},
        {QStringLiteral("H06-many-large-members"), manyLargeMembers(), Refusal::TotalTooLarge},
        {QStringLiteral("H11-65000-empty-members"), manyMembers(65'000), Refusal::TooManyMembers},
        {QStringLiteral("H11-deep-json"),
         withJson(issueWith("\"x\": " + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'))),
         Refusal::JsonTooDeep},
        {QStringLiteral("H11-string-of-100-mb"),
         archive({mimetype(), deflated("issue.json",
                                       issueWith("\"title\": \"" + megabyte.repeated(100) + '"'))}),
         Refusal::MemberTooLarge},
        {QStringLiteral("H11-string-of-10-mb"),
         withJson(issueWith("\"title\": \"" + megabyte.repeated(10) + '"')),
         Refusal::JsonStringTooLong},
        {QStringLiteral("H11-million-items"), manyItems(), Refusal::JsonTooManyValues},
        {QStringLiteral("H26-many-comments"), manyComments(), Refusal::TooManyComments},
    };
}

QStringList writeLargeFiles(const QString &folder)
{
    QStringList paths;
    const QList<File> files = largeFiles();
    for (const File &file : files) {
        QFile out(folder + u'/' + file.name + QStringLiteral(".nlx"));
        if (out.open(QIODevice::WriteOnly) && out.write(file.bytes) == file.bytes.size()) {
            paths.append(out.fileName());
        }
    }
    return paths;
}

} // namespace masthead::hostile
