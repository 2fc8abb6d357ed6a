// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/modeljson.h"

/// Threads: their shape is fixed, no table.
namespace masthead {

namespace {

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

} // namespace

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

} // namespace masthead
