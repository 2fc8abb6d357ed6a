// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxreader.h"

#include "document/format/formatversion.h"
#include "document/format/nlxarchive.h"
#include "document/format/posixfile.h"
#include "document/format/strictjson.h"
#include "document/format/treereader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace masthead {

namespace {

Result<void> unlessStopped(const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return std::unexpected(
            Error{.code = ErrorCode::Cancelled,
                  .what = QCoreApplication::translate("NlxReader", "The reading was cancelled."),
                  .where = {},
                  .remedy = {},
                  .cause = {}});
    }
    return {};
}

} // namespace

Result<OpenedIssue> readNlx(std::shared_ptr<QIODevice> device, const NlxLimits &limits,
                            const std::stop_token &stop)
{
    const Result<std::shared_ptr<NlxArchive>> archive = NlxArchive::open(std::move(device), limits);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    const QList<ZipEntry> &entries = (*archive)->entries();
    const auto goOn = [&stop] { return unlessStopped(stop); };
    TreeSource tree{.names = {},
                    .bytes = [&](qsizetype index) { return entries[index].bytes; },
                    .read =
                        [&](qsizetype index) {
                            return goOn().and_then([&] { return (*archive)->readMember(index); });
                        },
                    .hash =
                        [&](qsizetype index) {
                            return goOn().and_then([&] { return (*archive)->indexMember(index); });
                        }};
    for (const ZipEntry &entry : entries) {
        tree.names.append(entry.name);
    }
    Result<Issue> issue = issueFromTree(tree, limits);
    if (!issue) {
        return std::unexpected(issue.error());
    }
    Result<Sha256> hash = (*archive)->hashFile(goOn);
    if (!hash) {
        return std::unexpected(hash.error());
    }
    OpenedIssue opened{.issue = *std::move(issue), .blobs = {}, .fileHash = *std::move(hash)};
    opened.blobs.add(*archive);
    return opened;
}

Result<OpenedIssue> readNlxFile(const QString &path, const NlxLimits &limits,
                                const std::stop_token &stop)
{
    return openRegularFile(path)
        .and_then([&](const std::shared_ptr<QFile> &file) { return readNlx(file, limits, stop); })
        .transform_error(
            [&](const Error &error) { return within(QFileInfo(path).fileName(), error); });
}

Result<Issue> readSnapshot(const QByteArray &json, const NlxLimits &limits)
{
    return parseStrictJson(json, QStringLiteral("snapshot"), limits)
        .and_then([](const QJsonObject &object) { return issueFromVersionedJson(object); });
}

} // namespace masthead
