// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/modeljson.h"

#include <QCoreApplication>

namespace masthead {

Error badField(const QString &path)
{
    return {.code = ErrorCode::BadField,
            .what =
                QCoreApplication::translate("Fields", "A field has a value that it can't have."),
            .where = path,
            .remedy = QCoreApplication::translate("Fields", "Ask the sender for a fresh copy."),
            .cause = {}};
}

bool isTextOrAbsent(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

bool isCount(const QJsonValue &value, double limit)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= limit && number == static_cast<double>(qint64(number));
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
