// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxwriter.h"

#include "document/format/formatversion.h"
#include "document/format/refusal.h"
#include "document/format/treewriter.h"
#include "document/format/zipwriter.h"

#include <QJsonArray>

#include <algorithm>

namespace masthead {

namespace {

void appendText(QByteArray &to, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    to += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        switch (byte) {
        case '"':
        case '\\':
            to += '\\';
            to += byte;
            break;
        case '\n':
            to += "\\n";
            break;
        case '\t':
            to += "\\t";
            break;
        default: // every other byte
            if (static_cast<uchar>(byte) < 0x20) {
                to += "\\u00";
                to += digits[byte >> 4];
                to += digits[byte & 0xf];
            } else {
                to += byte;
            }
        }
    }
    to += '"';
}

void appendNumber(QByteArray &to, const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    // A value of 64 bits that no double holds comes back from toInteger alone.
    if (static_cast<double>(whole) == number) {
        to += QByteArray::number(whole);
    } else {
        to += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
}

void appendValue(QByteArray &to, const QJsonValue &value, int depth);

void startLine(QByteArray &to, int depth)
{
    to += '\n';
    to.append(qsizetype(depth) * 2, ' ');
}

void appendArray(QByteArray &to, const QJsonArray &array, int depth)
{
    to += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        to += i == 0 ? "" : ",";
        startLine(to, depth + 1);
        appendValue(to, array[i], depth + 1);
    }
    if (!array.isEmpty()) {
        startLine(to, depth);
    }
    to += ']';
}

void appendObject(QByteArray &to, const QJsonObject &object, int depth)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys, {}, [](const QString &key) { return key.toUtf8(); });
    to += '{';
    for (const QString &key : std::as_const(keys)) {
        to += key == keys.first() ? "" : ",";
        startLine(to, depth + 1);
        appendText(to, key);
        to += ": ";
        appendValue(to, object.value(key), depth + 1);
    }
    if (!keys.isEmpty()) {
        startLine(to, depth);
    }
    to += '}';
}

void appendValue(QByteArray &to, const QJsonValue &value, int depth)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        to += "null";
        return;
    case QJsonValue::Bool:
        to += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        appendNumber(to, value);
        return;
    case QJsonValue::String:
        appendText(to, value.toString());
        return;
    case QJsonValue::Array:
        appendArray(to, value.toArray(), depth);
        return;
    case QJsonValue::Object:
        appendObject(to, value.toObject(), depth);
        return;
    }
}

/// The ids of a list, so that its order survives in a tree that has none.
template <typename T, typename IdType>
void insertOrder(QJsonObject &json, const QString &key, const QList<T> &list, IdType T::*id)
{
    QJsonArray order;
    for (const T &part : list) {
        order.append((part.*id).text());
    }
    if (!order.isEmpty()) {
        json.insert(key, order);
    }
}

Result<void> addMember(ZipWriter &zip, const TreeMember &member, const Blobs &blobs)
{
    if (const auto *bytes = std::get_if<QByteArray>(&member.content)) {
        return member.name == u"mimetype" ? zip.addStored(member.name, *bytes)
                                          : zip.addDeflated(member.name, *bytes);
    }
    const auto &hash = std::get<Sha256>(member.content);
    if (const BlobSource *source = blobs.storedSource(hash)) {
        return zip.addStored(member.name, *source, hash);
    }
    return blobs.read(hash).and_then(
        [&](const QByteArray &bytes) { return zip.addStored(member.name, bytes); });
}

} // namespace

Result<void> writeNlx(const Issue &issue, const Blobs &blobs, QIODevice &device)
{
    const Result<QList<TreeMember>> members = treeOf(issue, blobs);
    if (!members) {
        return std::unexpected(members.error());
    }
    ZipWriter zip(device);
    for (const TreeMember &member : *members) {
        if (const Result<void> done = addMember(zip, member, blobs); !done) {
            return done;
        }
    }
    return zip.finish().and_then([&]() -> Result<void> {
        if (zip.bytesWritten() > NlxLimits().fileBytes) {
            return std::unexpected(refuse(Refusal::FileTooLarge));
        }
        return {};
    });
}

Result<Sha256> saveNlxFile(const Issue &issue, const Blobs &blobs, const QString &path,
                           const Sha256 &expectedHash, Leftover *leftover)
{
    return replaceFile(
        path, [&](QIODevice &device) { return writeNlx(issue, blobs, device); }, expectedHash,
        leftover);
}

QByteArray issueJson(const Issue &issue)
{
    QJsonObject json = toVersionedJson(issue);
    QJsonArray sections = json.value(u"sections").toArray();
    for (auto &&section : sections) {
        QJsonObject sectionJson = section.toObject();
        QJsonArray items = sectionJson.value(u"items").toArray();
        for (auto &&item : items) {
            QJsonObject itemJson = item.toObject();
            itemJson.remove(u"body");
            item = itemJson;
        }
        sectionJson.insert(u"items", items);
        section = sectionJson;
    }
    json.insert(u"sections", sections);
    insertOrder(json, QStringLiteral("threads"), issue.threads, &Thread::id);
    insertOrder(json, QStringLiteral("snapshots"), issue.snapshots, &Snapshot::revision);
    return canonicalJson(json);
}

QByteArray snapshotJson(const Issue &issue)
{
    return canonicalJson(toVersionedJson(issue));
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray json;
    appendObject(json, object, 0);
    return json + '\n';
}

} // namespace masthead
