// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/issue.h"

#include <QJsonValue>

#include <optional>
#include <variant>
#include <vector>

/// Every change of an issue is a value. Two pure functions carry the program: `apply` and
/// `inverse`. For any issue `i` and change `c` that applies: apply(apply(i, c), inverse(i, c)) ==
/// i.
namespace masthead {

/// Replaces `removed`, which stands at `position` of the item's body, by `inserted`.
/// Positions are UTF-16 offsets; neither end may stand inside a surrogate pair's text. Anchors of
/// the item's threads move along.
struct EditText
{
    ItemId item;
    qsizetype position = 0;
    QString removed;
    QString inserted;

    bool operator==(const EditText &) const = default;
};

struct InsertSection
{
    Section section;
    qsizetype index = 0;

    bool operator==(const InsertSection &) const = default;
};

struct RemoveSection
{
    SectionId section;

    bool operator==(const RemoveSection &) const = default;
};

/// `index` counts in the list without the moved section.
struct MoveSection
{
    SectionId section;
    qsizetype index = 0;

    bool operator==(const MoveSection &) const = default;
};

struct InsertItem
{
    SectionId section;
    qsizetype index = 0;
    Item item;

    bool operator==(const InsertItem &) const = default;
};

struct RemoveItem
{
    ItemId item;

    bool operator==(const RemoveItem &) const = default;
};

/// `index` counts in the target's list without the moved item.
struct MoveItem
{
    ItemId item;
    SectionId section;
    qsizetype index = 0;

    bool operator==(const MoveItem &) const = default;
};

/// The issue itself as a target of SetField.
struct WholeIssue
{
    bool operator==(const WholeIssue &) const = default;
};

using FieldTarget = std::variant<WholeIssue, SectionId, ItemId, AssetId>;

/// Sets one field of document/model/fields.h by its JSON key; `value` undefined: its default.
struct SetField
{
    FieldTarget target;
    QString key;
    QJsonValue value;

    bool operator==(const SetField &) const = default;
};

struct AddAsset
{
    Asset asset;
    qsizetype index = 0;

    bool operator==(const AddAsset &) const = default;
};

struct RemoveAsset
{
    AssetId asset;

    bool operator==(const RemoveAsset &) const = default;
};

/// Adds, replaces (`value` set) or removes (`value` empty) a thread. `index` is where a new one
/// goes.
struct SetThread
{
    ThreadId thread;
    std::optional<Thread> value;
    qsizetype index = 0;

    bool operator==(const SetThread &) const = default;
};

/// Restores or merges: the whole issue at once.
struct ReplaceIssue
{
    Issue issue;

    bool operator==(const ReplaceIssue &) const = default;
};

struct Change;

/// All or none; one undo.
struct Batch
{
    std::vector<Change> changes;

    bool operator==(const Batch &) const;
};

struct Change
{
    std::variant<EditText, InsertSection, RemoveSection, MoveSection, InsertItem, RemoveItem,
                 MoveItem, SetField, AddAsset, RemoveAsset, SetThread, Batch, ReplaceIssue>
        value;

    bool operator==(const Change &) const = default;
};

/// The issue after `change`. Pure; any thread. Cost: a shallow copy of the issue.
/// Errors: NoSuchTarget (no such id), StaleChange (the text or place is not what the change
/// expects), DuplicateId, BadField. On an error nothing has changed.
[[nodiscard]] Result<Issue> apply(Issue issue, const Change &change);

/// What takes `change` back from `apply(issue, change)`. `issue` is the state before; `change` must
/// apply to it (else the inverse is an empty Batch).
[[nodiscard]] Change inverse(const Issue &issue, const Change &change);

/// Whether the ids of all parts are ids and none is used twice: sections and items share one space
/// (they become ids in one page), assets and threads have one each. Errors: DuplicateId, id in
/// `where`.
[[nodiscard]] Result<void> checkIds(const Issue &issue);

/// Changes as JSON, for the journal. `changeFromJson(toJson(c)) == c`.
[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &json);

} // namespace masthead
