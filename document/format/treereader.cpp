// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/treereader.h"

#include "document/format/formatversion.h"
#include "document/format/refusal.h"
#include "document/format/strictjson.h"
#include "document/model/change.h"
#include "document/model/fields.h"
#include "document/model/text.h"

#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace masthead {

namespace {

using Done = Result<void>;

std::unexpected<Error> refused(Refusal refusal, const QString &where, const QString &cause = {})
{
    return std::unexpected(refuse(refusal, where, cause));
}

/// A body as text: CR, CR LF and U+2029 become LF, the last line end is the file's, not the body's.
Result<QString> bodyFrom(const QByteArray &bytes, const QString &member)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return refused(Refusal::TextNotUtf8, member);
    }
    int replaced = 0;
    QString body = toIssueText(text, &replaced);
    if (replaced != 0) {
        return refused(Refusal::TextForbiddenCharacter, member);
    }
    if (body.endsWith(u'\n')) {
        body.chop(1);
    }
    return body;
}

/// Takes members out of a tree, part by part; what nobody took is unknown and kept.
class TreeReader
{
public:
    TreeReader(const TreeSource &source, const NlxLimits &limits)
        : m_source(source)
        , m_limits(limits)
    {
        for (qsizetype i = 0; i < source.names.size(); ++i) {
            m_index.insert(source.names[i].text, i);
        }
    }

    Result<Issue> read()
    {
        for (const auto step :
             {&TreeReader::readIssueJson, &TreeReader::readBodies, &TreeReader::readThreads,
              &TreeReader::readSnapshots, &TreeReader::readAssets, &TreeReader::readUnknown}) {
            if (const Done done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        return checkIds(m_issue).transform([this] { return m_issue; });
    }

private:
    Done readIssueJson()
    {
        const Result<QJsonObject> json = takeJson(QStringLiteral("issue.json"));
        if (!json) {
            return std::unexpected(json.error());
        }
        QJsonObject rest = *json;
        const QJsonValue threads = rest.take(u"threads");
        const QJsonValue snapshots = rest.take(u"snapshots");
        Result<Issue> issue = issueFromVersionedJson(rest);
        if (!issue) {
            return std::unexpected(within(QStringLiteral("issue.json"), issue.error()));
        }
        m_issue = *std::move(issue);
        return checkIds(m_issue)
            .and_then([&] { return checkNoBodies(rest); })
            .and_then([&] { return takeList(threads, isIdText, m_threadOrder); })
            .and_then([&] { return takeList(snapshots, isSha256Text, m_snapshotOrder); });
    }

    static Done checkNoBodies(const QJsonObject &json)
    {
        const QJsonArray sections = json.value(u"sections").toArray();
        for (const QJsonValue &section : sections) {
            const QJsonArray items = section[u"items"].toArray();
            for (const QJsonValue &item : items) {
                if (item.toObject().contains(u"body")) {
                    return refused(Refusal::BodyInIssueJson,
                                   u"issue.json, item " + item[u"id"].toString());
                }
            }
        }
        return {};
    }

    /// An array of ids in issue.json: the order of the threads, of the snapshots.
    static Done takeList(const QJsonValue &value, bool (*isKey)(QStringView), QStringList &into)
    {
        const auto bad = [] { return refused(Refusal::BadList, QStringLiteral("issue.json")); };
        if (!value.isArray() && !value.isUndefined()) {
            return bad();
        }
        QSet<QString> seen;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            const QString key = element.toString();
            if (!isKey(key) || seen.contains(key)) {
                return bad();
            }
            seen.insert(key);
            into.append(key);
        }
        return {};
    }

    Done readBodies()
    {
        for (Section &section : m_issue.sections) {
            for (Item &item : section.items) {
                const QString name = bodyName(item.id);
                const Result<QString> body = take(name).and_then(
                    [&](const QByteArray &bytes) { return bodyFrom(bytes, name); });
                if (!body) {
                    return std::unexpected(body.error());
                }
                item.body = *body;
            }
        }
        return {};
    }

    Done readThreads()
    {
        const QStringList keys = ordered(MemberRole::Review, m_threadOrder);
        for (const QString &key : keys) {
            const QString name = reviewName(ThreadId(key));
            const Result<QJsonObject> json = takeJson(name);
            if (!json) {
                return std::unexpected(json.error());
            }
            if (json->value(u"comments").toArray().size() > m_limits.comments) {
                return refused(Refusal::TooManyComments, name);
            }
            const Result<Thread> thread = threadFromJson(*json);
            if (!thread) {
                return std::unexpected(within(name, thread.error()));
            }
            if (thread->id.text() != key) {
                return refused(Refusal::OtherThreadId, name, thread->id.text());
            }
            m_issue.threads.append(*thread);
        }
        return {};
    }

    Done readSnapshots()
    {
        const QStringList keys = ordered(MemberRole::Snapshot, m_snapshotOrder);
        for (const QString &key : keys) {
            const QString name = snapshotName(Sha256(key));
            const Result<QByteArray> bytes = take(name);
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            if (sha256(*bytes) != Sha256(key)) {
                return refused(Refusal::HashDiffers, name);
            }
            const Result<QJsonObject> json = parseStrictJson(*bytes, name, m_limits);
            if (!json) {
                return std::unexpected(json.error());
            }
            m_snapshotAssets.insert(assetMembers(*json));
            m_issue.snapshots.append({.revision = Sha256(key), .json = *bytes});
        }
        return {};
    }

    Done readAssets()
    {
        QMap<QString, Sha256> listed = m_snapshotAssets;
        for (const Asset &asset : std::as_const(m_issue.assets)) {
            const QString name = assetName(asset.sha256, asset.type);
            const qsizetype index = m_index.value(name, -1);
            if (index >= 0 && m_source.bytes(index) != asset.bytes) {
                return refused(Refusal::SizeDiffers, name, QString::number(m_source.bytes(index)));
            }
            listed.insert(name, asset.sha256);
        }
        for (auto it = listed.cbegin(); it != listed.cend(); ++it) {
            if (const Result<Sha256> hash = takeHash(it.key()); !hash) {
                return std::unexpected(hash.error());
            }
        }
        return {};
    }

    Done readUnknown()
    {
        m_index.remove(QStringLiteral("mimetype"));
        const QStringList names = m_index.keys();
        for (const QString &name : names) {
            const Result<Sha256> hash = takeHash(name);
            if (!hash) {
                return std::unexpected(hash.error());
            }
            m_issue.unknownMembers.insert(name, *hash);
        }
        return {};
    }

    /// The keys of the members of a role: those that issue.json lists, in its order, then the rest.
    [[nodiscard]] QStringList ordered(MemberRole role, const QStringList &listed) const
    {
        const QSet<QString> known(listed.begin(), listed.end());
        QStringList rest;
        for (const MemberName &name : m_source.names) {
            if (name.role == role && !known.contains(name.key)) {
                rest.append(name.key);
            }
        }
        rest.sort();
        return listed + rest;
    }

    Result<qsizetype> takeIndex(const QString &name)
    {
        const auto found = m_index.constFind(name);
        if (found == m_index.constEnd()) {
            return refused(Refusal::MissingMember, name);
        }
        const qsizetype index = *found;
        m_index.erase(found);
        return index;
    }

    Result<QByteArray> take(const QString &name) { return takeIndex(name).and_then(m_source.read); }

    Result<QJsonObject> takeJson(const QString &name)
    {
        return take(name).and_then(
            [&](const QByteArray &bytes) { return parseStrictJson(bytes, name, m_limits); });
    }

    /// Hashes a member; an asset's hash must be the one in its name.
    Result<Sha256> takeHash(const QString &name)
    {
        const Result<qsizetype> index = takeIndex(name);
        if (!index) {
            return std::unexpected(index.error());
        }
        Result<Sha256> hash = m_source.hash(*index);
        const MemberName &member = m_source.names[*index];
        if (hash && member.role == MemberRole::Asset && hash->text() != member.key) {
            return refused(Refusal::HashDiffers, name, hash->text());
        }
        return hash;
    }

    const TreeSource &m_source;
    const NlxLimits &m_limits;
    QMap<QString, qsizetype> m_index; ///< what nobody has taken yet
    QStringList m_threadOrder;
    QStringList m_snapshotOrder;
    QMap<QString, Sha256> m_snapshotAssets;
    Issue m_issue;
};

} // namespace

Result<Issue> issueFromTree(const TreeSource &source, const NlxLimits &limits)
{
    return TreeReader(source, limits).read();
}

QMap<QString, Sha256> assetMembers(const QJsonObject &issueJson)
{
    QMap<QString, Sha256> members;
    const QJsonArray assets = issueJson.value(u"assets").toArray();
    for (const QJsonValue &asset : assets) {
        const QString hash = asset[u"sha256"].toString();
        const QString name = assetName(Sha256(hash), asset[u"type"].toString());
        if (isSha256Text(hash) && !name.isEmpty()) {
            members.insert(name, Sha256(hash));
        }
    }
    return members;
}

} // namespace masthead
