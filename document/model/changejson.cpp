// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/change.h"
#include "document/model/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

// A change as JSON: {"change": "moveItem", …its members}. For the journal, so read leniently in
// nothing: what does not fit is refused, and the journal's reader keeps the record aside.
namespace masthead {

namespace {

Error badChange(const QString &where)
{
    return {.code = ErrorCode::BadJson,
            .what = QCoreApplication::translate("Change", "A recorded change can't be read."),
            .where = where,
            .remedy = {},
            .cause = {}};
}

template <typename T>
QJsonArray arrayOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &element : list) {
        array.append(toJson(element));
    }
    return array;
}

/// The whole issue, review and snapshots too.
QJsonObject wholeToJson(const Issue &issue)
{
    QJsonObject members;
    for (const auto &[name, hash] : issue.unknownMembers.asKeyValueRange()) {
        members.insert(name, hash.text());
    }
    QJsonArray snapshots;
    for (const Snapshot &snapshot : issue.snapshots) {
        snapshots.append(
            QJsonObject{{QStringLiteral("revision"), snapshot.revision.text()},
                        {QStringLiteral("base64"), QString::fromLatin1(snapshot.json.toBase64())}});
    }
    return {{QStringLiteral("issue"), toJson(issue)},
            {QStringLiteral("threads"), arrayOf(issue.threads)},
            {QStringLiteral("snapshots"), snapshots},
            {QStringLiteral("members"), members}};
}

Result<Issue> wholeFromJson(const QJsonObject &json)
{
    Result<Issue> issue = issueFromJson(json.value(u"issue").toObject());
    if (!issue) {
        return issue;
    }
    const QJsonArray threads = json.value(u"threads").toArray();
    for (const QJsonValue &value : threads) {
        Result<Thread> thread = threadFromJson(value.toObject());
        if (!thread) {
            return std::unexpected(thread.error());
        }
        issue->threads.append(*std::move(thread));
    }
    const QJsonArray snapshots = json.value(u"snapshots").toArray();
    for (const QJsonValue &value : snapshots) {
        issue->snapshots.append(
            {.revision = Sha256(value[u"revision"].toString()),
             .json = QByteArray::fromBase64(value[u"base64"].toString().toLatin1())});
    }
    const QJsonObject members = json.value(u"members").toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        issue->unknownMembers.insert(it.key(), Sha256(it.value().toString()));
    }
    return issue;
}

QJsonObject targetToJson(const FieldTarget &target)
{
    struct Visitor
    {
        QJsonObject operator()(const WholeIssue & /*target*/) const { return {}; }
        QJsonObject operator()(const SectionId &id) const
        {
            return {{QStringLiteral("section"), id.text()}};
        }
        QJsonObject operator()(const ItemId &id) const
        {
            return {{QStringLiteral("item"), id.text()}};
        }
        QJsonObject operator()(const AssetId &id) const
        {
            return {{QStringLiteral("asset"), id.text()}};
        }
    };
    return std::visit(Visitor{}, target);
}

FieldTarget targetFromJson(const QJsonObject &json)
{
    if (const QString id = json.value(u"section").toString(); !id.isEmpty()) {
        return SectionId(id);
    }
    if (const QString id = json.value(u"item").toString(); !id.isEmpty()) {
        return ItemId(id);
    }
    if (const QString id = json.value(u"asset").toString(); !id.isEmpty()) {
        return AssetId(id);
    }
    return WholeIssue{};
}

struct ChangeWriter
{
    QJsonObject operator()(const EditText &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("editText")},
                {QStringLiteral("item"), c.item.text()},
                {QStringLiteral("position"), c.position},
                {QStringLiteral("removed"), c.removed},
                {QStringLiteral("inserted"), c.inserted}};
    }
    QJsonObject operator()(const InsertSection &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("insertSection")},
                {QStringLiteral("value"), toJson(c.section)},
                {QStringLiteral("index"), c.index}};
    }
    QJsonObject operator()(const RemoveSection &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("removeSection")},
                {QStringLiteral("section"), c.section.text()}};
    }
    QJsonObject operator()(const MoveSection &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("moveSection")},
                {QStringLiteral("section"), c.section.text()},
                {QStringLiteral("index"), c.index}};
    }
    QJsonObject operator()(const InsertItem &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("insertItem")},
                {QStringLiteral("section"), c.section.text()},
                {QStringLiteral("index"), c.index},
                {QStringLiteral("value"), toJson(c.item)}};
    }
    QJsonObject operator()(const RemoveItem &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("removeItem")},
                {QStringLiteral("item"), c.item.text()}};
    }
    QJsonObject operator()(const MoveItem &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("moveItem")},
                {QStringLiteral("item"), c.item.text()},
                {QStringLiteral("section"), c.section.text()},
                {QStringLiteral("index"), c.index}};
    }
    QJsonObject operator()(const SetField &c) const
    {
        QJsonObject json = targetToJson(c.target);
        json.insert(QStringLiteral("change"), QStringLiteral("setField"));
        json.insert(QStringLiteral("key"), c.key);
        if (!c.value.isUndefined()) {
            json.insert(QStringLiteral("value"), c.value);
        }
        return json;
    }
    QJsonObject operator()(const AddAsset &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("addAsset")},
                {QStringLiteral("value"), toJson(c.asset)},
                {QStringLiteral("index"), c.index}};
    }
    QJsonObject operator()(const RemoveAsset &c) const
    {
        return {{QStringLiteral("change"), QStringLiteral("removeAsset")},
                {QStringLiteral("asset"), c.asset.text()}};
    }
    QJsonObject operator()(const SetThread &c) const
    {
        QJsonObject json{{QStringLiteral("change"), QStringLiteral("setThread")},
                         {QStringLiteral("thread"), c.thread.text()},
                         {QStringLiteral("index"), c.index}};
        if (c.value) {
            json.insert(QStringLiteral("value"), toJson(*c.value));
        }
        return json;
    }
    QJsonObject operator()(const Batch &c) const
    {
        QJsonArray changes;
        for (const Change &change : c.changes) {
            changes.append(toJson(change));
        }
        return {{QStringLiteral("change"), QStringLiteral("batch")},
                {QStringLiteral("changes"), changes}};
    }
    QJsonObject operator()(const ReplaceIssue &c) const
    {
        QJsonObject json = wholeToJson(c.issue);
        json.insert(QStringLiteral("change"), QStringLiteral("replaceIssue"));
        return json;
    }
};

qsizetype indexIn(const QJsonObject &json)
{
    return json.value(u"index").toInteger(-1);
}

Result<Change> readEditText(const QJsonObject &json)
{
    return Change{EditText{.item = ItemId(json.value(u"item").toString()),
                           .position = qsizetype(json.value(u"position").toInteger(-1)),
                           .removed = json.value(u"removed").toString(),
                           .inserted = json.value(u"inserted").toString()}};
}

Result<Change> readInsertSection(const QJsonObject &json)
{
    return sectionFromJson(json.value(u"value").toObject()).transform([&](const Section &section) {
        return Change{InsertSection{.section = section, .index = indexIn(json)}};
    });
}

Result<Change> readRemoveSection(const QJsonObject &json)
{
    return Change{RemoveSection{SectionId(json.value(u"section").toString())}};
}

Result<Change> readMoveSection(const QJsonObject &json)
{
    return Change{MoveSection{.section = SectionId(json.value(u"section").toString()),
                              .index = indexIn(json)}};
}

Result<Change> readInsertItem(const QJsonObject &json)
{
    return itemFromJson(json.value(u"value").toObject()).transform([&](const Item &item) {
        return Change{InsertItem{.section = SectionId(json.value(u"section").toString()),
                                 .index = indexIn(json),
                                 .item = item}};
    });
}

Result<Change> readRemoveItem(const QJsonObject &json)
{
    return Change{RemoveItem{ItemId(json.value(u"item").toString())}};
}

Result<Change> readMoveItem(const QJsonObject &json)
{
    return Change{MoveItem{.item = ItemId(json.value(u"item").toString()),
                           .section = SectionId(json.value(u"section").toString()),
                           .index = indexIn(json)}};
}

Result<Change> readSetField(const QJsonObject &json)
{
    return Change{SetField{.target = targetFromJson(json),
                           .key = json.value(u"key").toString(),
                           .value = json.value(u"value")}};
}

Result<Change> readAddAsset(const QJsonObject &json)
{
    return assetFromJson(json.value(u"value").toObject()).transform([&](const Asset &asset) {
        return Change{AddAsset{.asset = asset, .index = indexIn(json)}};
    });
}

Result<Change> readRemoveAsset(const QJsonObject &json)
{
    return Change{RemoveAsset{AssetId(json.value(u"asset").toString())}};
}

Result<Change> readSetThread(const QJsonObject &json)
{
    SetThread set{.thread = ThreadId(json.value(u"thread").toString()),
                  .value = std::nullopt,
                  .index = indexIn(json)};
    if (json.contains(u"value")) {
        Result<Thread> thread = threadFromJson(json.value(u"value").toObject());
        if (!thread) {
            return std::unexpected(thread.error());
        }
        set.value = *std::move(thread);
    }
    return Change{set};
}

Result<Change> readBatch(const QJsonObject &json)
{
    Batch batch;
    const QJsonArray changes = json.value(u"changes").toArray();
    for (const QJsonValue &value : changes) {
        Result<Change> change = changeFromJson(value.toObject());
        if (!change) {
            return change;
        }
        batch.changes.push_back(*std::move(change));
    }
    return Change{batch};
}

Result<Change> readReplaceIssue(const QJsonObject &json)
{
    return wholeFromJson(json).transform(
        [](const Issue &issue) { return Change{ReplaceIssue{issue}}; });
}

struct ReaderRow
{
    const char *name;
    Result<Change> (*read)(const QJsonObject &);
};

constexpr std::array readers{
    ReaderRow{"editText", readEditText},           ReaderRow{"insertSection", readInsertSection},
    ReaderRow{"removeSection", readRemoveSection}, ReaderRow{"moveSection", readMoveSection},
    ReaderRow{"insertItem", readInsertItem},       ReaderRow{"removeItem", readRemoveItem},
    ReaderRow{"moveItem", readMoveItem},           ReaderRow{"setField", readSetField},
    ReaderRow{"addAsset", readAddAsset},           ReaderRow{"removeAsset", readRemoveAsset},
    ReaderRow{"setThread", readSetThread},         ReaderRow{"batch", readBatch},
    ReaderRow{"replaceIssue", readReplaceIssue},
};

static_assert(readers.size() == std::variant_size_v<decltype(Change::value)>,
              "each kind of change is read");

} // namespace

QJsonObject toJson(const Change &change)
{
    return std::visit(ChangeWriter{}, change.value);
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const QString name = json.value(u"change").toString();
    for (const ReaderRow &row : readers) {
        if (name == QLatin1StringView(row.name)) {
            return row.read(json);
        }
    }
    return std::unexpected(badChange(name));
}

} // namespace masthead
