// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/fields.h"

#include "document/model/sectionkinds.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

// --- typed rows
// -----------------------------------------------------------------------------------

template <typename T, QString T::*member>
constexpr Field<T> text(const char *key, Published published = Published::Yes)
{
    return {key, published,
            [](const T &object) {
                return (object.*member).isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                  : QJsonValue(object.*member);
            },
            [](T &object, const QJsonValue &value) {
                if (!value.isString() && !value.isUndefined()) {
                    return false;
                }
                object.*member = value.toString();
                return true;
            }};
}

QJsonValue toJsonMap(const QMap<QString, QString> &map)
{
    if (map.isEmpty()) {
        return QJsonValue::Undefined;
    }
    QJsonObject json;
    for (const auto &[key, value] : map.asKeyValueRange()) {
        json.insert(key, value);
    }
    return json;
}

bool fromJsonMap(QMap<QString, QString> &map, const QJsonValue &value)
{
    if (!value.isObject() && !value.isUndefined()) {
        return false;
    }
    QMap<QString, QString> result;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().isString()) {
            return false;
        }
        result.insert(it.key(), it.value().toString());
    }
    map = result;
    return true;
}

template <typename T, QJsonObject T::*member>
constexpr Field<T> object(const char *key, Published published)
{
    return {key, published,
            [](const T &target) {
                return (target.*member).isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                  : QJsonValue(target.*member);
            },
            [](T &target, const QJsonValue &value) {
                if (!value.isObject() && !value.isUndefined()) {
                    return false;
                }
                target.*member = value.toObject();
                return true;
            }};
}

// --- rows with a shape of their own
// ---------------------------------------------------------------

QJsonValue themeToJson(const Issue &issue)
{
    QJsonObject json = issue.theme.unknown;
    json.insert(QStringLiteral("name"), issue.theme.name);
    if (!issue.theme.tokens.isEmpty()) {
        json.insert(QStringLiteral("tokens"), toJsonMap(issue.theme.tokens));
    }
    return json;
}

bool themeFromJson(Issue &issue, const QJsonValue &value)
{
    if (value.isUndefined()) {
        issue.theme = {};
        return true;
    }
    QJsonObject json = value.toObject();
    Theme theme;
    theme.name = json.take(u"name").toString();
    if (!value.isObject() || !isIdText(theme.name) ||
        !fromJsonMap(theme.tokens, json.take(u"tokens"))) {
        return false;
    }
    theme.unknown = json;
    issue.theme = theme;
    return true;
}

QJsonValue languageToJson(const Issue &issue)
{
    return issue.language;
}

bool languageFromJson(Issue &issue, const QJsonValue &value)
{
    const QString language = value.toString(QStringLiteral("en"));
    if ((!value.isString() && !value.isUndefined()) || language.isEmpty()) {
        return false;
    }
    issue.language = language;
    return true;
}

QJsonValue kindToJson(const Section &section)
{
    return QLatin1StringView(sectionKind(section.kind).name);
}

bool kindFromJson(Section &section, const QJsonValue &value)
{
    const SectionKindRow *row =
        sectionKindByName(value.isUndefined() ? QStringLiteral("text") : value.toString());
    if (row == nullptr) {
        return false;
    }
    section.kind = row->kind;
    return true;
}

QJsonValue statusToJson(const Item &item)
{
    return statusName(item.status);
}

bool statusFromJson(Item &item, const QJsonValue &value)
{
    const std::optional<Status> status =
        value.isUndefined() ? Status::Idea : statusByName(value.toString());
    if (!status) {
        return false;
    }
    item.status = *status;
    return true;
}

QJsonValue tagsToJson(const Item &item)
{
    return item.tags.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                               : QJsonArray::fromStringList(item.tags);
}

bool tagsFromJson(Item &item, const QJsonValue &value)
{
    if (!value.isArray() && !value.isUndefined()) {
        return false;
    }
    QStringList tags;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &tag : array) {
        if (!tag.isString()) {
            return false;
        }
        tags.append(tag.toString());
    }
    item.tags = tags;
    return true;
}

/// `[a-z][a-z0-9-]{0,63}`: it stands at the start of a line of the Markdown form.
bool isFieldKey(const QString &key)
{
    return isIdText(key) && key.front().isLower();
}

QJsonValue kindFieldsToJson(const Item &item)
{
    return toJsonMap(item.fields);
}

bool kindFieldsFromJson(Item &item, const QJsonValue &value)
{
    QMap<QString, QString> fields;
    const bool isGood =
        fromJsonMap(fields, value) && std::ranges::all_of(fields.keys(), isFieldKey);
    item.fields = isGood ? fields : item.fields;
    return isGood;
}

template <typename T>
QJsonArray toJsonArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &element : list) {
        array.append(toJson(element));
    }
    return array;
}

Error badField(const QString &path)
{
    return {.code = ErrorCode::BadField,
            .what =
                QCoreApplication::translate("Fields", "A field has a value that it can't have."),
            .where = path,
            .remedy = QCoreApplication::translate("Fields", "Ask the sender for a fresh copy."),
            .cause = {}};
}

/// Sets all fields of a table from `json` and returns the keys that are left.
template <typename T>
Result<QJsonObject> readFields(T &target, std::span<const Field<T>> fields, QJsonObject json)
{
    for (const Field<T> &field : fields) {
        const QLatin1StringView key(field.key);
        if (!field.set(target, json.value(key))) {
            return std::unexpected(badField(QString(key)));
        }
        json.remove(key);
    }
    return json;
}

template <typename T>
QJsonObject writeFields(const T &target, std::span<const Field<T>> fields)
{
    QJsonObject json = target.unknown;
    for (const Field<T> &field : fields) {
        const QJsonValue value = field.get(target);
        if (!value.isUndefined()) {
            json.insert(QLatin1StringView(field.key), value);
        }
    }
    return json;
}

/// Takes the id out of `json`.
template <typename IdType>
Result<IdType> takeId(QJsonObject &json)
{
    const QString id = json.take(u"id").toString();
    if (!isIdText(id)) {
        return std::unexpected(badField(QStringLiteral("id")));
    }
    return IdType(id);
}

/// Reads `json[key]`, an array of objects, by `read`; takes it out of `json`.
template <typename T>
Result<QList<T>> takeList(QJsonObject &json, QLatin1StringView key,
                          Result<T> (*read)(const QJsonObject &))
{
    const QJsonValue value = json.take(key);
    if (!value.isArray() && !value.isUndefined()) {
        return std::unexpected(badField(QString(key)));
    }
    QList<T> list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (!array[i].isObject()) {
            return std::unexpected(badField(place));
        }
        Result<T> element = read(array[i].toObject());
        if (!element) {
            Error error = element.error();
            error.where = error.where.startsWith(place) ? error.where : place + u'.' + error.where;
            return std::unexpected(error);
        }
        list.append(*std::move(element));
    }
    return list;
}

Result<Source> sourceFromJson(const QJsonObject &json)
{
    Source source;
    Result<QJsonObject> rest = readFields(source, sourceFields(), json);
    if (!rest) {
        return std::unexpected(rest.error());
    }
    source.unknown = *rest;
    return source;
}

QJsonValue sourcesToJson(const Item &item)
{
    return item.sources.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                  : QJsonValue(toJsonArray(item.sources));
}

bool sourcesFromJson(Item &item, const QJsonValue &value)
{
    QJsonObject json{{QStringLiteral("sources"), value}};
    Result<QList<Source>> sources =
        takeList<Source>(json, QLatin1StringView("sources"), sourceFromJson);
    if (!sources) {
        return false;
    }
    item.sources = *std::move(sources);
    return true;
}

QJsonValue sha256ToJson(const Asset &asset)
{
    return asset.sha256.text();
}

bool sha256FromJson(Asset &asset, const QJsonValue &value)
{
    if (!isSha256Text(value.toString())) {
        return false;
    }
    asset.sha256 = Sha256(value.toString());
    return true;
}

QJsonValue typeToJson(const Asset &asset)
{
    return asset.type;
}

bool typeFromJson(Asset &asset, const QJsonValue &value)
{
    static const QStringList types{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/gif"), QStringLiteral("image/webp")};
    if (!types.contains(value.toString())) {
        return false;
    }
    asset.type = value.toString();
    return true;
}

/// Whole numbers that a double holds exactly, not negative.
bool isCount(const QJsonValue &value, double limit)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= limit && number == static_cast<double>(qint64(number));
}

QJsonValue bytesToJson(const Asset &asset)
{
    return asset.bytes;
}

bool bytesFromJson(Asset &asset, const QJsonValue &value)
{
    if (!isCount(value, 1e12)) {
        return false;
    }
    asset.bytes = value.toInteger();
    return true;
}

QJsonValue pixelsToJson(const Asset &asset)
{
    if (!asset.pixels.isValid()) {
        return QJsonValue::Undefined;
    }
    return QJsonArray{asset.pixels.width(), asset.pixels.height()};
}

bool pixelsFromJson(Asset &asset, const QJsonValue &value)
{
    if (value.isUndefined()) {
        asset.pixels = {};
        return true;
    }
    const QJsonArray size = value.toArray();
    if (size.size() != 2 || !isCount(size[0], maxPixels) || !isCount(size[1], maxPixels)) {
        return false;
    }
    asset.pixels = QSize(size[0].toInt(), size[1].toInt());
    return true;
}

QJsonValue decorativeToJson(const Asset &asset)
{
    return asset.decorative ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
}

bool decorativeFromJson(Asset &asset, const QJsonValue &value)
{
    if (!value.isBool() && !value.isUndefined()) {
        return false;
    }
    asset.decorative = value.toBool();
    return true;
}

// --- threads: their shape is fixed, no table
// ------------------------------------------------------

QJsonObject anchorToJson(const Anchor &anchor)
{
    QJsonObject json = anchor.unknown;
    const std::pair<QLatin1StringView, QString> texts[] = {
        {QLatin1StringView("item"), anchor.item.text()},
        {QLatin1StringView("field"), anchor.field},
        {QLatin1StringView("quote"), anchor.quote},
        {QLatin1StringView("before"), anchor.before},
        {QLatin1StringView("after"), anchor.after},
        {QLatin1StringView("revision"), anchor.revision.text()},
    };
    for (const auto &[key, value] : texts) {
        if (!value.isEmpty()) {
            json.insert(key, value);
        }
    }
    if (anchor.position >= 0) {
        json.insert(QStringLiteral("position"), anchor.position);
    }
    return json;
}

bool isTextOrAbsent(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

Result<Anchor> anchorFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    Anchor anchor;
    QString item;
    QString revision;
    const std::pair<QLatin1StringView, QString *> texts[] = {
        {QLatin1StringView("item"), &item},          {QLatin1StringView("field"), &anchor.field},
        {QLatin1StringView("quote"), &anchor.quote}, {QLatin1StringView("before"), &anchor.before},
        {QLatin1StringView("after"), &anchor.after}, {QLatin1StringView("revision"), &revision},
    };
    for (const auto &[key, target] : texts) {
        const QJsonValue value = json.take(key);
        if (!isTextOrAbsent(value)) {
            return std::unexpected(badField(QStringLiteral("anchor.") + key));
        }
        *target = value.toString();
    }
    const QJsonValue position = json.take(u"position");
    if (!position.isUndefined() && !isCount(position, 1e9)) {
        return std::unexpected(badField(QStringLiteral("anchor.position")));
    }
    if (!item.isEmpty() && !isIdText(item)) {
        return std::unexpected(badField(QStringLiteral("anchor.item")));
    }
    if (!revision.isEmpty() && !isSha256Text(revision)) {
        return std::unexpected(badField(QStringLiteral("anchor.revision")));
    }
    anchor.item = ItemId(item);
    anchor.revision = Sha256(revision);
    anchor.position = position.toInteger(-1);
    anchor.unknown = json;
    return anchor;
}

Result<Comment> commentFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    for (const char *key : {"author", "time", "text"}) {
        if (!json.value(QLatin1StringView(key)).isString()) {
            return std::unexpected(badField(QString(QLatin1StringView(key))));
        }
    }
    Comment comment;
    comment.author = json.take(u"author").toString();
    comment.time = json.take(u"time").toString();
    comment.text = json.take(u"text").toString();
    comment.unknown = json;
    return comment;
}

// --- the tables
// -----------------------------------------------------------------------------------

constexpr std::array issueTable{
    text<Issue, &Issue::publication>("publication"),
    text<Issue, &Issue::title>("title"),
    text<Issue, &Issue::edition>("edition"),
    text<Issue, &Issue::date>("date"),
    Field<Issue>{"language", Published::Yes, languageToJson, languageFromJson},
    text<Issue, &Issue::author>("author"),
    text<Issue, &Issue::preheader>("preheader"),
    text<Issue, &Issue::address>("address"),
    Field<Issue>{"theme", Published::Yes, themeToJson, themeFromJson},
    object<Issue, &Issue::settings>("settings", Published::Never),
};

constexpr std::array sectionTable{
    Field<Section>{"kind", Published::Yes, kindToJson, kindFromJson},
    text<Section, &Section::title>("title"),
};

constexpr std::array itemTable{
    text<Item, &Item::title>("title"),
    text<Item, &Item::language>("language"),
    Field<Item>{"status", Published::Never, statusToJson, statusFromJson},
    object<Item, &Item::approval>("approval", Published::Never),
    text<Item, &Item::owner>("owner", Published::Never),
    text<Item, &Item::notes>("notes", Published::Never),
    Field<Item>{"tags", Published::Never, tagsToJson, tagsFromJson},
    Field<Item>{"fields", Published::Yes, kindFieldsToJson, kindFieldsFromJson},
    Field<Item>{"sources", Published::Yes, sourcesToJson, sourcesFromJson},
};

constexpr std::array sourceTable{
    text<Source, &Source::address>("address"),
    text<Source, &Source::outlet>("outlet"),
    text<Source, &Source::published>("date"),
    text<Source, &Source::read>("read", Published::Never),
    text<Source, &Source::quote>("quote", Published::Never),
    text<Source, &Source::note>("note", Published::Never),
};

constexpr std::array assetTable{
    Field<Asset>{"sha256", Published::Yes, sha256ToJson, sha256FromJson},
    Field<Asset>{"type", Published::Yes, typeToJson, typeFromJson},
    Field<Asset>{"bytes", Published::Yes, bytesToJson, bytesFromJson},
    Field<Asset>{"pixels", Published::Yes, pixelsToJson, pixelsFromJson},
    text<Asset, &Asset::alt>("alt"),
    Field<Asset>{"decorative", Published::Yes, decorativeToJson, decorativeFromJson},
    text<Asset, &Asset::caption>("caption"),
    text<Asset, &Asset::credit>("credit"),
};

template <typename T>
const Field<T> *fieldByKey(std::span<const Field<T>> fields, QStringView key)
{
    for (const Field<T> &field : fields) {
        if (key == QLatin1StringView(field.key)) {
            return &field;
        }
    }
    return nullptr;
}

} // namespace

std::span<const Field<Issue>> issueFields()
{
    return issueTable;
}

std::span<const Field<Section>> sectionFields()
{
    return sectionTable;
}

std::span<const Field<Item>> itemFields()
{
    return itemTable;
}

std::span<const Field<Source>> sourceFields()
{
    return sourceTable;
}

std::span<const Field<Asset>> assetFields()
{
    return assetTable;
}

const Field<Issue> *issueField(QStringView key)
{
    return fieldByKey(issueFields(), key);
}

const Field<Section> *sectionField(QStringView key)
{
    return fieldByKey(sectionFields(), key);
}

const Field<Item> *itemField(QStringView key)
{
    return fieldByKey(itemFields(), key);
}

const Field<Asset> *assetField(QStringView key)
{
    return fieldByKey(assetFields(), key);
}

QJsonObject toJson(const Source &source)
{
    return writeFields(source, sourceFields());
}

QJsonObject toJson(const Item &item)
{
    QJsonObject json = writeFields(item, itemFields());
    json.insert(QStringLiteral("id"), item.id.text());
    json.insert(QStringLiteral("body"), item.body);
    return json;
}

QJsonObject toJson(const Section &section)
{
    QJsonObject json = writeFields(section, sectionFields());
    json.insert(QStringLiteral("id"), section.id.text());
    json.insert(QStringLiteral("items"), toJsonArray(section.items));
    return json;
}

QJsonObject toJson(const Asset &asset)
{
    QJsonObject json = writeFields(asset, assetFields());
    json.insert(QStringLiteral("id"), asset.id.text());
    return json;
}

QJsonObject toJson(const Comment &comment)
{
    QJsonObject json = comment.unknown;
    json.insert(QStringLiteral("author"), comment.author);
    json.insert(QStringLiteral("time"), comment.time);
    json.insert(QStringLiteral("text"), comment.text);
    return json;
}

QJsonObject toJson(const Thread &thread)
{
    QJsonObject json = thread.unknown;
    json.insert(QStringLiteral("id"), thread.id.text());
    json.insert(QStringLiteral("kind"), thread.kind);
    json.insert(QStringLiteral("anchor"), anchorToJson(thread.anchor));
    json.insert(QStringLiteral("resolved"), thread.resolved);
    json.insert(QStringLiteral("comments"), toJsonArray(thread.comments));
    return json;
}

QJsonObject toJson(const Issue &issue)
{
    QJsonObject json = writeFields(issue, issueFields());
    json.insert(QStringLiteral("sections"), toJsonArray(issue.sections));
    json.insert(QStringLiteral("assets"), toJsonArray(issue.assets));
    return json;
}

Result<Item> itemFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    Item item;
    Result<ItemId> id = takeId<ItemId>(json);
    if (!id) {
        return std::unexpected(id.error());
    }
    item.id = *id;
    const QJsonValue body = json.take(u"body");
    if (!isTextOrAbsent(body)) {
        return std::unexpected(badField(QStringLiteral("body")));
    }
    item.body = body.toString();
    Result<QJsonObject> rest = readFields(item, itemFields(), json);
    if (!rest) {
        return std::unexpected(rest.error());
    }
    item.unknown = *rest;
    return item;
}

Result<Section> sectionFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    Section section;
    Result<SectionId> id = takeId<SectionId>(json);
    if (!id) {
        return std::unexpected(id.error());
    }
    section.id = *id;
    Result<QList<Item>> items = takeList<Item>(json, QLatin1StringView("items"), itemFromJson);
    if (!items) {
        return std::unexpected(items.error());
    }
    section.items = *std::move(items);
    Result<QJsonObject> rest = readFields(section, sectionFields(), json);
    if (!rest) {
        return std::unexpected(rest.error());
    }
    section.unknown = *rest;
    return section;
}

Result<Asset> assetFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    Asset asset;
    Result<AssetId> id = takeId<AssetId>(json);
    if (!id) {
        return std::unexpected(id.error());
    }
    asset.id = *id;
    Result<QJsonObject> rest = readFields(asset, assetFields(), json);
    if (!rest) {
        return std::unexpected(rest.error());
    }
    asset.unknown = *rest;
    return asset;
}

Result<Thread> threadFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    Thread thread;
    Result<ThreadId> id = takeId<ThreadId>(json);
    if (!id) {
        return std::unexpected(id.error());
    }
    thread.id = *id;
    const QJsonValue kind = json.take(u"kind");
    const QJsonValue resolved = json.take(u"resolved");
    const QJsonValue anchor = json.take(u"anchor");
    if (!kind.isString() || !isIdText(kind.toString())) {
        return std::unexpected(badField(QStringLiteral("kind")));
    }
    if (!resolved.isBool() && !resolved.isUndefined()) {
        return std::unexpected(badField(QStringLiteral("resolved")));
    }
    if (!anchor.isObject() && !anchor.isUndefined()) {
        return std::unexpected(badField(QStringLiteral("anchor")));
    }
    thread.kind = kind.toString();
    thread.resolved = resolved.toBool();
    Result<Anchor> read = anchorFromJson(anchor.toObject());
    if (!read) {
        return std::unexpected(read.error());
    }
    thread.anchor = *read;
    Result<QList<Comment>> comments =
        takeList<Comment>(json, QLatin1StringView("comments"), commentFromJson);
    if (!comments) {
        return std::unexpected(comments.error());
    }
    thread.comments = *std::move(comments);
    thread.unknown = json;
    return thread;
}

Result<Issue> issueFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    Issue issue;
    Result<QList<Section>> sections =
        takeList<Section>(json, QLatin1StringView("sections"), sectionFromJson);
    if (!sections) {
        return std::unexpected(sections.error());
    }
    issue.sections = *std::move(sections);
    Result<QList<Asset>> assets = takeList<Asset>(json, QLatin1StringView("assets"), assetFromJson);
    if (!assets) {
        return std::unexpected(assets.error());
    }
    issue.assets = *std::move(assets);
    Result<QJsonObject> rest = readFields(issue, issueFields(), json);
    if (!rest) {
        return std::unexpected(rest.error());
    }
    issue.unknown = *rest;
    return issue;
}

} // namespace masthead
