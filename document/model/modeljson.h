// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/fields.h"

#include <QJsonArray>
#include <QJsonObject>

/// How the tables of document/model/fields.h become JSON and are read from it: for the sources of
/// the model's JSON only. What others need stands in fields.h.
namespace masthead {

/// The error for a value that a field can't have; `path` is its place in the JSON.
[[nodiscard]] Error badField(const QString &path);

[[nodiscard]] bool isTextOrAbsent(const QJsonValue &value);

/// Whole numbers that a double holds exactly, not negative.
[[nodiscard]] bool isCount(const QJsonValue &value, double limit);

[[nodiscard]] Result<Source> sourceFromJson(const QJsonObject &json);

template <typename T>
QJsonArray toJsonArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &element : list) {
        array.append(toJson(element));
    }
    return array;
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

} // namespace masthead
