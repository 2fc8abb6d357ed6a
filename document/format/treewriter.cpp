// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/treewriter.h"

#include "document/format/nlxwriter.h"
#include "document/format/refusal.h"
#include "document/format/treereader.h"
#include "document/model/fields.h"
#include "document/model/text.h"

#include <QJsonDocument>

namespace masthead {

namespace {

/// The final line end is the file's; an empty body has an empty file.
QByteArray bodyBytes(const QString &body)
{
    return body.isEmpty() ? QByteArray() : toIssueText(body).toUtf8() + '\n';
}

void addTexts(QList<TreeMember> &members, const Issue &issue)
{
    members.append({QStringLiteral("mimetype"), NlxMimetype.toByteArray()});
    members.append({QStringLiteral("issue.json"), issueJson(issue)});
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            members.append({bodyName(item.id), bodyBytes(item.body)});
        }
    }
    for (const Thread &thread : issue.threads) {
        members.append({reviewName(thread.id), canonicalJson(toJson(thread))});
    }
    for (const Snapshot &snapshot : issue.snapshots) {
        members.append({snapshotName(snapshot.revision), snapshot.json});
    }
}

/// The pictures that the issue or one of its snapshots lists.
Result<QMap<QString, Sha256>> assetsOf(const Issue &issue)
{
    QMap<QString, Sha256> assets;
    for (const Asset &asset : issue.assets) {
        const QString name = assetName(asset.sha256, asset.type);
        if (name.isEmpty()) {
            return std::unexpected(refuse(Refusal::NameForbidden, asset.id.text(), asset.type));
        }
        assets.insert(name, asset.sha256);
    }
    for (const Snapshot &snapshot : issue.snapshots) {
        assets.insert(assetMembers(QJsonDocument::fromJson(snapshot.json).object()));
    }
    return assets;
}

/// Nothing may be saved that could not be opened again: the reader itself judges.
Result<void> checkReadable(const QList<TreeMember> &members, const Blobs &blobs)
{
    const NlxLimits limits;
    if (members.size() > limits.members) {
        return std::unexpected(refuse(Refusal::TooManyMembers));
    }
    TreeSource tree;
    qint64 textBytes = 0;
    for (const TreeMember &member : members) {
        const Result<MemberName> name = parseMemberName(member.name.toUtf8(), limits);
        if (!name) {
            return std::unexpected(name.error());
        }
        const auto *bytes = std::get_if<QByteArray>(&member.content);
        if (bytes != nullptr && bytes->size() > roleLimit(name->role, limits)) {
            return std::unexpected(refuse(Refusal::MemberTooLarge, member.name));
        }
        textBytes += bytes == nullptr ? 0 : bytes->size();
        tree.names.append(*name);
    }
    if (textBytes > limits.totalBytes) {
        return std::unexpected(refuse(Refusal::TotalTooLarge));
    }
    tree.read = [&](qsizetype index) -> Result<QByteArray> {
        const auto *bytes = std::get_if<QByteArray>(&members[index].content);
        return bytes != nullptr ? *bytes : blobs.read(std::get<Sha256>(members[index].content));
    };
    tree.bytes = [&](qsizetype index) {
        const auto *hash = std::get_if<Sha256>(&members[index].content);
        const BlobSource *source = hash == nullptr ? nullptr : blobs.storedSource(*hash);
        const std::optional<StoredBlob> stored =
            source == nullptr ? std::nullopt : source->stored(*hash);
        return stored ? stored->bytes : tree.read(index).value_or(QByteArray()).size();
    };
    tree.hash = [&](qsizetype index) -> Result<Sha256> {
        const auto *hash = std::get_if<Sha256>(&members[index].content);
        return hash != nullptr ? *hash : sha256(std::get<QByteArray>(members[index].content));
    };
    return issueFromTree(tree, limits).transform([](const Issue & /*issue*/) {});
}

} // namespace

Result<QList<TreeMember>> treeOf(const Issue &issue, const Blobs &blobs)
{
    QList<TreeMember> members;
    addTexts(members, issue);
    const Result<QMap<QString, Sha256>> assets = assetsOf(issue);
    if (!assets) {
        return std::unexpected(assets.error());
    }
    QMap<QString, Sha256> named = issue.unknownMembers;
    for (const TreeMember &member : std::as_const(members)) {
        named.remove(member.name); // an id that an unknown member had foreseen
    }
    named.insert(*assets);
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        if (!blobs.has(it.value())) {
            return std::unexpected(refuse(Refusal::MissingMember, it.key()));
        }
        members.append({it.key(), it.value()});
    }
    return checkReadable(members, blobs).transform([&] { return members; });
}

} // namespace masthead
