// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/fields.h"

#include "document/model/modeljson.h"
#include "document/model/sectionkinds.h"

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

} // namespace masthead
