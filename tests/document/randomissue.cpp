// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/randomissue.h"

#include <QJsonArray>

namespace masthead::random {

namespace {

/// Moves a position out of the middle of a surrogate pair.
qsizetype whole(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

template <typename IdType>
IdType newId(QRandomGenerator &random)
{
    return IdType(QStringLiteral("r%1").arg(random.generate64(), 0, 36));
}

QString date(QRandomGenerator &random)
{
    return QStringLiteral("20%1-0%2").arg(random.bounded(10, 30)).arg(random.bounded(1, 10));
}

Source source(QRandomGenerator &random)
{
    return {.address = QStringLiteral("https://news.example/%1").arg(random.bounded(1000)),
            .outlet = text(random, 10),
            .published = date(random),
            .read = {},
            .quote = text(random, 20),
            .note = text(random, 5),
            .unknown = {}};
}

/// Those that kinds offer, and any other.
QString fieldKey(QRandomGenerator &random)
{
    static const QStringList keys{
        QStringLiteral("link"),   QStringLiteral("place"), QStringLiteral("source"),
        QStringLiteral("status"), QStringLiteral("lang"),  QStringLiteral("field-x"),
        QStringLiteral("x-2"),
    };
    return keys[random.bounded(int(keys.size()))];
}

Item item(QRandomGenerator &random)
{
    Item item{.id = newId<ItemId>(random), .title = text(random, 20), .body = text(random, 80)};
    for (int i = random.bounded(3); i > 0; --i) {
        item.sources.append(source(random));
    }
    item.status = static_cast<Status>(random.bounded(4));
    item.owner = text(random, 5);
    item.notes = text(random, 8);
    if (random.bounded(3) == 0) {
        item.language = QStringLiteral("zh");
        item.tags = {text(random, 4), text(random, 4)};
        item.fields = {{fieldKey(random), text(random, 9)}, {fieldKey(random), text(random, 9)}};
        item.unknown = {{QStringLiteral("x-rating"), random.bounded(9)}};
    }
    return item;
}

Section section(QRandomGenerator &random)
{
    Section section{.id = newId<SectionId>(random),
                    .kind = static_cast<SectionKind>(random.bounded(9)),
                    .title = text(random, 12)};
    for (int i = random.bounded(5); i > 0; --i) {
        section.items.append(item(random));
    }
    return section;
}

Asset asset(QRandomGenerator &random)
{
    return {.id = newId<AssetId>(random),
            .sha256 = sha256(QByteArray::number(random.generate())),
            .type = QStringLiteral("image/png"),
            .bytes = random.bounded(100'000),
            .pixels = QSize(random.bounded(2000), random.bounded(2000)),
            .alt = text(random, 12),
            .decorative = random.bounded(2) == 0,
            .caption = text(random, 5),
            .credit = {},
            .unknown = {}};
}

Thread thread(QRandomGenerator &random, const Issue &issue)
{
    Thread thread{.id = newId<ThreadId>(random)};
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!item.body.isEmpty() && random.bounded(3) == 0) {
                const qsizetype start = whole(item.body, random.bounded(int(item.body.size())));
                const qsizetype end = whole(item.body, start + 2 + random.bounded(9));
                thread.anchor.item = item.id;
                thread.anchor.position = start;
                thread.anchor.quote = item.body.mid(start, end - start);
            }
        }
    }
    thread.comments.append({.author = text(random, 4),
                            .time = QStringLiteral("2024-01-01T10:00:00Z"),
                            .text = text(random, 30),
                            .unknown = {}});
    return thread;
}

const Item *anyItem(QRandomGenerator &random, const Issue &issue)
{
    QList<const Item *> items;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            items.append(&item);
        }
    }
    return items.isEmpty() ? nullptr : items[random.bounded(int(items.size()))];
}

const Section &anySection(QRandomGenerator &random, const Issue &issue)
{
    return issue.sections[random.bounded(int(issue.sections.size()))];
}

Change editText(QRandomGenerator &random, const Item &item)
{
    const QString &body = item.body;
    const qsizetype from = whole(body, random.bounded(int(body.size()) + 1));
    const qsizetype to =
        whole(body, qMin(body.size(), from + qsizetype{random.bounded(12)} * random.bounded(2)));
    return Change{EditText{.item = item.id,
                           .position = from,
                           .removed = body.mid(from, qMax<qsizetype>(0, to - from)),
                           .inserted = text(random, 6)}};
}

Change setField(QRandomGenerator &random, const Issue &issue, const Item &item)
{
    switch (random.bounded(8)) {
    case 0:
        return Change{SetField{
            .target = WholeIssue{}, .key = QStringLiteral("title"), .value = text(random, 9)}};
    case 1:
        return Change{
            SetField{.target = WholeIssue{},
                     .key = QStringLiteral("settings"),
                     .value = QJsonObject{{QStringLiteral("goal"), random.bounded(900)}}}};
    case 2:
        return Change{SetField{.target = anySection(random, issue).id,
                               .key = QStringLiteral("kind"),
                               .value = QStringLiteral("news")}};
    case 3:
        return Change{SetField{
            .target = item.id, .key = QStringLiteral("sources"), .value = {QJsonValue::Undefined}}};
    case 4:
        return Change{SetField{
            .target = item.id, .key = QStringLiteral("status"), .value = QStringLiteral("ready")}};
    case 5:
        return Change{SetField{.target = item.id,
                               .key = QStringLiteral("tags"),
                               .value = QJsonArray{text(random, 3)}}};
    case 6:
        if (!issue.assets.isEmpty()) {
            return Change{SetField{.target = issue.assets.first().id,
                                   .key = QStringLiteral("alt"),
                                   .value = text(random, 9)}};
        }
        [[fallthrough]];
    case 7:
        return Change{
            SetField{.target = item.id, .key = QStringLiteral("title"), .value = text(random, 9)}};
    }
    Q_UNREACHABLE_RETURN({});
}

Change structural(QRandomGenerator &random, const Issue &issue)
{
    const Section &any = anySection(random, issue);
    switch (random.bounded(4)) {
    case 0:
        return Change{InsertSection{.section = section(random),
                                    .index = random.bounded(int(issue.sections.size()) + 1)}};
    case 1:
        if (issue.sections.size() > 1) {
            return Change{RemoveSection{any.id}};
        }
        [[fallthrough]];
    case 2:
        return Change{
            MoveSection{.section = any.id, .index = random.bounded(int(issue.sections.size()))}};
    case 3:
        return Change{InsertItem{.section = any.id,
                                 .index = random.bounded(int(any.items.size()) + 1),
                                 .item = item(random)}};
    }
    Q_UNREACHABLE_RETURN({});
}

Change moveItem(QRandomGenerator &random, const Issue &issue, const Item &item)
{
    const Section &to = anySection(random, issue);
    const bool isSame = issue.sections[findItem(issue, item.id).section].id == to.id;
    return Change{MoveItem{.item = item.id,
                           .section = to.id,
                           .index = random.bounded(int(to.items.size()) + (isSame ? 0 : 1))}};
}

Change review(QRandomGenerator &random, const Issue &issue)
{
    if (issue.threads.isEmpty() || random.bounded(2) == 0) {
        const Thread added = thread(random, issue);
        return Change{SetThread{.thread = added.id, .value = added}};
    }
    Thread changed = issue.threads[random.bounded(int(issue.threads.size()))];
    if (random.bounded(2) == 0) {
        return Change{SetThread{.thread = changed.id, .value = std::nullopt}};
    }
    changed.resolved = !changed.resolved;
    return Change{SetThread{.thread = changed.id, .value = changed}};
}

Change assets(QRandomGenerator &random, const Issue &issue)
{
    if (issue.assets.isEmpty() || random.bounded(2) == 0) {
        return Change{AddAsset{.asset = asset(random),
                               .index = random.bounded(int(issue.assets.size()) + 1)}};
    }
    return Change{RemoveAsset{issue.assets[random.bounded(int(issue.assets.size()))].id}};
}

Change batch(QRandomGenerator &random, const Issue &issue, int depth)
{
    Batch batch;
    Issue state = issue;
    for (int i = random.bounded(5); i > 0; --i) {
        Change next = change(random, state, depth + 1);
        state = *apply(state, next);
        batch.changes.push_back(std::move(next));
    }
    return Change{batch};
}

} // namespace

QString text(QRandomGenerator &random, int maxLength)
{
    static const QStringList pieces{QStringLiteral("a"),    QStringLiteral("Wind "),
                                    QStringLiteral("é"),    QStringLiteral("\n\n"),
                                    QStringLiteral("网"),   QStringLiteral("🐉"),
                                    QStringLiteral("*"),    QStringLiteral("\u00a0"),
                                    QStringLiteral("1.2 "), QStringLiteral("ﬁ")};
    QString result;
    for (int i = random.bounded(maxLength + 1); i > 0; --i) {
        result += pieces[random.bounded(int(pieces.size()))];
    }
    return result;
}

Issue issue(QRandomGenerator &random)
{
    Issue issue;
    issue.publication = text(random, 10);
    issue.title = text(random, 10);
    issue.date = date(random);
    for (int i = 1 + random.bounded(5); i > 0; --i) {
        issue.sections.append(section(random));
    }
    for (int i = random.bounded(3); i > 0; --i) {
        issue.assets.append(asset(random));
        issue.threads.append(thread(random, issue));
    }
    if (random.bounded(2) == 0) {
        const QByteArray json = "{\"title\": \"" + QByteArray::number(random.generate()) + "\"}\n";
        issue.snapshots.append({.revision = sha256(json), .json = json});
        issue.unknown = {{QStringLiteral("x-tool"), QStringLiteral("other")}};
    }
    return issue;
}

Change change(QRandomGenerator &random, const Issue &issue, int depth)
{
    const Item *item = anyItem(random, issue);
    const int kind = random.bounded(12);
    if (item == nullptr || kind == 0) {
        return structural(random, issue);
    }
    switch (kind) {
    case 1:
        return Change{RemoveItem{item->id}};
    case 2:
    case 3:
        return moveItem(random, issue, *item);
    case 4:
        return setField(random, issue, *item);
    case 5:
        return assets(random, issue);
    case 6:
        return review(random, issue);
    case 7:
        return depth < 2 ? batch(random, issue, depth) : setField(random, issue, *item);
    case 8:
        if (random.bounded(20) == 0) {
            return Change{ReplaceIssue{random::issue(random)}};
        }
        break;
    default:
        break;
    }
    return editText(random, *item);
}

} // namespace masthead::random
