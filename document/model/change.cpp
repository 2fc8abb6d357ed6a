// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/change.h"

#include "document/model/anchors.h"
#include "document/model/fields.h"
#include "document/model/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace masthead {

namespace {

using Done = Result<void>;

/// The context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

std::unexpected<Error> refuse(ErrorCode code, const QString &what, const QString &where)
{
    return std::unexpected(
        Error{.code = code, .what = what, .where = where, .remedy = {}, .cause = {}});
}

std::unexpected<Error> noSuchTarget(const QString &id)
{
    return refuse(ErrorCode::NoSuchTarget,
                  Words::tr("What was to be changed is no longer in the issue."), id);
}

std::unexpected<Error> stale(const QString &id)
{
    return refuse(ErrorCode::StaleChange, Words::tr("The issue is not what this change expects."),
                  id);
}

std::unexpected<Error> duplicate(const QString &id)
{
    return refuse(ErrorCode::DuplicateId, Words::tr("Two parts of the issue have the same id."),
                  id);
}

std::unexpected<Error> badField(const QString &key)
{
    return refuse(ErrorCode::BadField, Words::tr("A field has a value that it can't have."), key);
}

bool isUsed(const Issue &issue, const QString &id)
{
    return findSection(issue, SectionId(id)) >= 0 || findItem(issue, ItemId(id)).isValid();
}

bool isIndexFor(qsizetype index, qsizetype size)
{
    return index >= 0 && index <= size;
}

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() &&
           text[at - 1].isHighSurrogate();
}

template <typename List, typename IdType>
qsizetype indexOfId(const List &list, const IdType &id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].id == id) {
            return i;
        }
    }
    return -1;
}

/// Changes `issue` in place, or leaves it as it is and says why.
struct Applier
{
    Issue &issue;

    Done operator()(const EditText &edit) const
    {
        const ItemPlace place = findItem(issue, edit.item);
        if (!place.isValid()) {
            return noSuchTarget(edit.item.text());
        }
        const QString &body = issue.sections[place.section].items[place.item].body;
        // Positions may come from a journal: their sum may be more than a number holds.
        if (edit.position < 0 || edit.position > body.size() - edit.removed.size()) {
            return stale(edit.item.text());
        }
        const qsizetype end = edit.position + edit.removed.size();
        if (QStringView(body).sliced(edit.position, edit.removed.size()) != edit.removed ||
            splitsPair(body, edit.position) || splitsPair(body, end)) {
            return stale(edit.item.text());
        }
        if (!isIssueText(edit.inserted)) {
            return refuse(ErrorCode::BadText,
                          Words::tr("The text has characters that an issue can't hold."),
                          edit.item.text());
        }
        issue.sections[place.section].items[place.item].body.replace(
            edit.position, edit.removed.size(), edit.inserted);
        const auto isOnItem = [&](const Thread &thread) { return thread.anchor.item == edit.item; };
        // Most edits meet no thread; the list, which the last snapshot shares, need not be copied.
        if (std::ranges::any_of(std::as_const(issue.threads), isOnItem)) {
            for (Thread &thread : issue.threads) {
                if (isOnItem(thread)) {
                    thread.anchor = movedAnchor(thread.anchor, edit);
                }
            }
        }
        return {};
    }

    Done operator()(const InsertSection &insert) const
    {
        if (!isIndexFor(insert.index, issue.sections.size())) {
            return stale(insert.section.id.text());
        }
        QSet<QString> own;
        const QStringList ids = idsOf(insert.section);
        for (const QString &id : ids) {
            if (own.contains(id) || isUsed(issue, id)) {
                return duplicate(id);
            }
            own.insert(id);
        }
        issue.sections.insert(insert.index, insert.section);
        return {};
    }

    Done operator()(const RemoveSection &remove) const
    {
        const qsizetype index = findSection(issue, remove.section);
        if (index < 0) {
            return noSuchTarget(remove.section.text());
        }
        issue.sections.removeAt(index);
        return {};
    }

    Done operator()(const MoveSection &move) const
    {
        const qsizetype from = findSection(issue, move.section);
        if (from < 0) {
            return noSuchTarget(move.section.text());
        }
        if (!isIndexFor(move.index, issue.sections.size() - 1)) {
            return stale(move.section.text());
        }
        issue.sections.move(from, move.index);
        return {};
    }

    Done operator()(const InsertItem &insert) const
    {
        const qsizetype section = findSection(issue, insert.section);
        if (section < 0) {
            return noSuchTarget(insert.section.text());
        }
        if (!isIndexFor(insert.index, issue.sections[section].items.size())) {
            return stale(insert.section.text());
        }
        if (isUsed(issue, insert.item.id.text())) {
            return duplicate(insert.item.id.text());
        }
        issue.sections[section].items.insert(insert.index, insert.item);
        return {};
    }

    Done operator()(const RemoveItem &remove) const
    {
        const ItemPlace place = findItem(issue, remove.item);
        if (!place.isValid()) {
            return noSuchTarget(remove.item.text());
        }
        issue.sections[place.section].items.removeAt(place.item);
        return {};
    }

    Done operator()(const MoveItem &move) const
    {
        const ItemPlace from = findItem(issue, move.item);
        const qsizetype to = findSection(issue, move.section);
        if (!from.isValid() || to < 0) {
            return noSuchTarget(from.isValid() ? move.section.text() : move.item.text());
        }
        const qsizetype size = issue.sections.at(to).items.size() - (from.section == to ? 1 : 0);
        if (!isIndexFor(move.index, size)) {
            return stale(move.item.text());
        }
        const Item item = issue.sections[from.section].items.takeAt(from.item);
        issue.sections[to].items.insert(move.index, item);
        return {};
    }

    Done operator()(const SetField &set) const
    {
        return std::visit([&](const auto &target) { return setField(target, set); }, set.target);
    }

    Done operator()(const AddAsset &add) const
    {
        if (indexOfId(issue.assets, add.asset.id) >= 0) {
            return duplicate(add.asset.id.text());
        }
        if (!isIndexFor(add.index, issue.assets.size())) {
            return stale(add.asset.id.text());
        }
        issue.assets.insert(add.index, add.asset);
        return {};
    }

    Done operator()(const RemoveAsset &remove) const
    {
        const qsizetype index = indexOfId(issue.assets, remove.asset);
        if (index < 0) {
            return noSuchTarget(remove.asset.text());
        }
        issue.assets.removeAt(index);
        return {};
    }

    Done operator()(const SetThread &set) const
    {
        const qsizetype index = indexOfId(issue.threads, set.thread);
        if (set.value && set.value->id != set.thread) {
            return stale(set.thread.text());
        }
        if (!set.value) {
            if (index < 0) {
                return noSuchTarget(set.thread.text());
            }
            issue.threads.removeAt(index);
        } else if (index >= 0) {
            issue.threads[index] = *set.value;
        } else if (isIndexFor(set.index, issue.threads.size())) {
            issue.threads.insert(set.index, *set.value);
        } else {
            return stale(set.thread.text());
        }
        return {};
    }

    Done operator()(const Batch &batch) const
    {
        Issue whole = issue;
        for (const Change &change : batch.changes) {
            if (const Done done = std::visit(Applier{whole}, change.value); !done) {
                return done;
            }
        }
        issue = std::move(whole);
        return {};
    }

    Done operator()(const ReplaceIssue &replace) const
    {
        if (const Done unique = checkIds(replace.issue); !unique) {
            return unique;
        }
        issue = replace.issue;
        return {};
    }

private:
    static QStringList idsOf(const Section &section)
    {
        QStringList ids{section.id.text()};
        for (const Item &item : section.items) {
            ids.append(item.id.text());
        }
        return ids;
    }

    /// Every string in it is text that an issue can hold.
    static bool isFieldValue(const QJsonValue &value)
    {
        if (value.isString()) {
            return isIssueText(value.toString());
        }
        const auto all = [](const auto &container) {
            return std::ranges::all_of(container,
                                       [](const QJsonValue &v) { return isFieldValue(v); });
        };
        return value.isArray() ? all(value.toArray()) : !value.isObject() || all(value.toObject());
    }

    template <typename T>
    static Done set(T &target, const Field<T> *field, const SetField &change)
    {
        if (field == nullptr || !isFieldValue(change.value) || !field->set(target, change.value)) {
            return badField(change.key);
        }
        return {};
    }

    Done setField(const WholeIssue & /*target*/, const SetField &change) const
    {
        return set(issue, issueField(change.key), change);
    }

    Done setField(const SectionId &id, const SetField &change) const
    {
        const qsizetype index = findSection(issue, id);
        return index < 0 ? noSuchTarget(id.text())
                         : set(issue.sections[index], sectionField(change.key), change);
    }

    Done setField(const ItemId &id, const SetField &change) const
    {
        const ItemPlace place = findItem(issue, id);
        return place.isValid() ? set(issue.sections[place.section].items[place.item],
                                     itemField(change.key), change)
                               : noSuchTarget(id.text());
    }

    Done setField(const AssetId &id, const SetField &change) const
    {
        const qsizetype index = indexOfId(issue.assets, id);
        return index < 0 ? noSuchTarget(id.text())
                         : set(issue.assets[index], assetField(change.key), change);
    }
};

/// What takes a change back; `issue` is the state before it.
struct Inverter
{
    const Issue &issue;

    Change operator()(const EditText &edit) const
    {
        const EditText back{.item = edit.item,
                            .position = edit.position,
                            .removed = edit.inserted,
                            .inserted = edit.removed};
        // Anchors that lost words don't get them back by the edit alone.
        Batch batch{{Change{back}}};
        for (const Thread &thread : issue.threads) {
            if (thread.anchor.item == edit.item &&
                movedAnchor(movedAnchor(thread.anchor, edit), back) != thread.anchor) {
                batch.changes.push_back(Change{SetThread{.thread = thread.id, .value = thread}});
            }
        }
        return batch.changes.size() == 1 ? Change{back} : Change{batch};
    }

    Change operator()(const InsertSection &insert) const
    {
        return Change{RemoveSection{insert.section.id}};
    }

    Change operator()(const RemoveSection &remove) const
    {
        const qsizetype index = findSection(issue, remove.section);
        return Change{InsertSection{.section = issue.sections[index], .index = index}};
    }

    Change operator()(const MoveSection &move) const
    {
        return Change{
            MoveSection{.section = move.section, .index = findSection(issue, move.section)}};
    }

    Change operator()(const InsertItem &insert) const { return Change{RemoveItem{insert.item.id}}; }

    Change operator()(const RemoveItem &remove) const
    {
        const ItemPlace place = findItem(issue, remove.item);
        const Section &section = issue.sections[place.section];
        return Change{InsertItem{
            .section = section.id, .index = place.item, .item = section.items[place.item]}};
    }

    Change operator()(const MoveItem &move) const
    {
        const ItemPlace place = findItem(issue, move.item);
        return Change{MoveItem{
            .item = move.item, .section = issue.sections[place.section].id, .index = place.item}};
    }

    Change operator()(const SetField &set) const
    {
        const QJsonValue before =
            std::visit([&](const auto &target) { return valueOf(target, set.key); }, set.target);
        return Change{SetField{.target = set.target, .key = set.key, .value = before}};
    }

    Change operator()(const AddAsset &add) const { return Change{RemoveAsset{add.asset.id}}; }

    Change operator()(const RemoveAsset &remove) const
    {
        const qsizetype index = indexOfId(issue.assets, remove.asset);
        return Change{AddAsset{.asset = issue.assets[index], .index = index}};
    }

    Change operator()(const SetThread &set) const
    {
        const qsizetype index = indexOfId(issue.threads, set.thread);
        if (index < 0) {
            return Change{SetThread{.thread = set.thread, .value = std::nullopt}};
        }
        return Change{
            SetThread{.thread = set.thread, .value = issue.threads[index], .index = index}};
    }

    Change operator()(const Batch &batch) const
    {
        Batch back;
        Issue state = issue;
        for (const Change &change : batch.changes) {
            // An edit's inverse needs no look at the text: no copy is made for each of thousands.
            const bool isEdit = std::holds_alternative<EditText>(change.value);
            back.changes.push_back(isEdit ? std::visit(Inverter{state}, change.value)
                                          : inverse(state, change));
            if (!std::visit(Applier{state}, change.value)) {
                return Change{Batch{}};
            }
        }
        std::ranges::reverse(back.changes);
        return Change{back};
    }

    Change operator()(const ReplaceIssue & /*replace*/) const
    {
        return Change{ReplaceIssue{issue}};
    }

private:
    QJsonValue valueOf(const WholeIssue & /*target*/, const QString &key) const
    {
        return issueField(key)->get(issue);
    }

    QJsonValue valueOf(const SectionId &id, const QString &key) const
    {
        return sectionField(key)->get(issue.sections[findSection(issue, id)]);
    }

    QJsonValue valueOf(const ItemId &id, const QString &key) const
    {
        return itemField(key)->get(*itemById(issue, id));
    }

    QJsonValue valueOf(const AssetId &id, const QString &key) const
    {
        return assetField(key)->get(*assetById(issue, id));
    }
};

} // namespace

bool Batch::operator==(const Batch &other) const
{
    return changes == other.changes;
}

Result<void> checkIds(const Issue &issue)
{
    QSet<QString> parts;
    const auto take = [](QSet<QString> &seen, const QString &id) -> Done {
        if (!isIdText(id) || seen.contains(id)) {
            return duplicate(id);
        }
        seen.insert(id);
        return {};
    };
    Done done;
    for (const Section &section : issue.sections) {
        done = done.and_then([&] { return take(parts, section.id.text()); });
        for (const Item &item : section.items) {
            done = done.and_then([&] { return take(parts, item.id.text()); });
        }
    }
    QSet<QString> assets;
    for (const Asset &asset : issue.assets) {
        done = done.and_then([&] { return take(assets, asset.id.text()); });
    }
    QSet<QString> threads;
    for (const Thread &thread : issue.threads) {
        done = done.and_then([&] { return take(threads, thread.id.text()); });
    }
    return done;
}

Result<Issue> apply(Issue issue, const Change &change)
{
    if (Done done = std::visit(Applier{issue}, change.value); !done) {
        return std::unexpected(done.error());
    }
    return issue;
}

Change inverse(const Issue &issue, const Change &change)
{
    Issue after = issue;
    if (!std::visit(Applier{after}, change.value)) {
        return Change{Batch{}};
    }
    return std::visit(Inverter{issue}, change.value);
}

} // namespace masthead
