// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/issue.h"

#include <QJsonValue>

#include <span>

/// The fields of the model's values as tables: the one place that knows their JSON names, how they
/// are read and written, and which of them are published. JSON, the journal, SetField changes and
/// the tests for leaks all walk these.
namespace masthead {

enum class Published : std::uint8_t { Never, Yes };

template <typename T>
struct Field
{
    const char *key;
    Published published;
    /// The field as JSON; undefined when it has its default, so that it is not written.
    QJsonValue (*get)(const T &);
    /// Sets it from JSON (undefined: the default); false, and `T` untouched, when the value is of
    /// the wrong type or out of range.
    bool (*set)(T &, const QJsonValue &);
};

// Without the lists that have changes of their own: Issue::sections, assets, threads, snapshots;
// Section::items; Item::body.
[[nodiscard]] std::span<const Field<Issue>> issueFields();
[[nodiscard]] std::span<const Field<Section>> sectionFields();
[[nodiscard]] std::span<const Field<Item>> itemFields();
[[nodiscard]] std::span<const Field<Source>> sourceFields();
[[nodiscard]] std::span<const Field<Asset>> assetFields();

[[nodiscard]] const Field<Issue> *issueField(QStringView key);
[[nodiscard]] const Field<Section> *sectionField(QStringView key);
[[nodiscard]] const Field<Item> *itemField(QStringView key);
[[nodiscard]] const Field<Asset> *assetField(QStringView key);

/// Values as JSON objects with their unknown keys; lists and bodies inside. `toJson(Issue)` is the
/// whole issue (a snapshot's shape): bodies as "body", without threads and snapshots.
[[nodiscard]] QJsonObject toJson(const Source &source);
[[nodiscard]] QJsonObject toJson(const Item &item);
[[nodiscard]] QJsonObject toJson(const Section &section);
[[nodiscard]] QJsonObject toJson(const Asset &asset);
[[nodiscard]] QJsonObject toJson(const Comment &comment);
[[nodiscard]] QJsonObject toJson(const Thread &thread);
[[nodiscard]] QJsonObject toJson(const Issue &issue);

/// The reverse. Errors: BadField with the JSON path in `where` ("sections[2].items[0].title").
/// Unknown keys are kept in `unknown`; unknown kinds of a section are refused.
[[nodiscard]] Result<Item> itemFromJson(const QJsonObject &json);
[[nodiscard]] Result<Section> sectionFromJson(const QJsonObject &json);
[[nodiscard]] Result<Asset> assetFromJson(const QJsonObject &json);
[[nodiscard]] Result<Thread> threadFromJson(const QJsonObject &json);
[[nodiscard]] Result<Issue> issueFromJson(const QJsonObject &json);

} // namespace masthead
