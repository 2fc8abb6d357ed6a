// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/placestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace masthead {

namespace {

constexpr qsizetype mostFiles = 50;
constexpr size_t mostItems = 200;
/// Of the file; ours stay far below.
constexpr qint64 largestFile = 4LL * 1024 * 1024;

constexpr QLatin1StringView kPath{"path"};
constexpr QLatin1StringView kItem{"item"};
constexpr QLatin1StringView kPlaces{"places"};

QString nameOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

QJsonArray toJson(const MarkdownEditor::Place &place)
{
    return {place.anchor, place.position, place.scroll};
}

MarkdownEditor::Place placeFrom(const QJsonArray &json)
{
    const auto number = [&json](int index) { return std::max(0, json.at(index).toInt()); };
    return {.anchor = number(0), .position = number(1), .scroll = number(2)};
}

} // namespace

PlaceStore::PlaceStore(QString file)
    : m_file(file.isEmpty()
                 ? QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) +
                       QStringLiteral("/masthead/places.json")
                 : std::move(file))
{
}

QJsonArray PlaceStore::read() const
{
    QFile file(m_file);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).array();
}

IssuePlaces PlaceStore::placesOf(const QString &path) const
{
    IssuePlaces found;
    const QString name = nameOf(path);
    const QJsonArray files = read();
    for (const QJsonValue &value : files) {
        const QJsonObject row = value.toObject();
        if (path.isEmpty() || row[kPath].toString() != name) {
            continue;
        }
        found.item = ItemId(row[kItem].toString());
        const QJsonObject places = row[kPlaces].toObject();
        for (auto place = places.begin(); place != places.end(); ++place) {
            found.places.emplace(ItemId(place.key()), placeFrom(place->toArray()));
        }
        break;
    }
    return found;
}

void PlaceStore::keep(const QString &path, const IssuePlaces &places) const
{
    if (path.isEmpty()) {
        return;
    }
    const QString name = nameOf(path);
    QJsonObject items;
    for (const auto &[item, place] : places.places) {
        const bool isWorthIt = place != MarkdownEditor::Place();
        if (isWorthIt && static_cast<size_t>(items.size()) < mostItems) {
            items.insert(item.text(), toJson(place));
        }
    }
    QJsonArray files{QJsonObject{{kPath, name}, {kItem, places.item.text()}, {kPlaces, items}}};
    const QJsonArray old = read();
    for (const QJsonValue &row : old) {
        if (row.toObject().value(kPath).toString() != name && files.size() < mostFiles) {
            files.append(row);
        }
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(files).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace masthead
