// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/nlxfolder.h"

#include "document/format/durablefile.h"
#include "document/format/folderwalk.h"
#include "document/format/hasher.h"
#include "document/format/refusal.h"
#include "document/format/treereader.h"
#include "document/format/treewriter.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

/// The opened folder as a place to read bytes from, by hash.
class FolderBlobs : public BlobSource
{
public:
    explicit FolderBlobs(Descriptor folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] int fd() const { return m_folder.fd(); }
    void add(const Sha256 &hash, const QString &name) { m_names.insert(hash, name); }

    [[nodiscard]] bool has(const Sha256 &hash) const override { return m_names.contains(hash); }
    [[nodiscard]] Result<QByteArray> read(const Sha256 &hash) const override
    {
        const QString name = m_names.value(hash);
        if (name.isEmpty()) {
            return std::unexpected(refuse(Refusal::MissingMember, hash.text()));
        }
        Result<QByteArray> bytes = readFolderMember(fd(), name, NlxLimits().memberBytes);
        if (bytes && hashOf(*bytes) != hash) {
            return std::unexpected(refuse(Refusal::HashDiffers, name));
        }
        return bytes;
    }

private:
    Descriptor m_folder;
    QHash<Sha256, QString> m_names;
};

Descriptor openFolder(const QString &path)
{
    return Descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

Result<OpenedIssue> readOpened(Descriptor opened, const NlxLimits &limits)
{
    const auto folder = std::make_shared<FolderBlobs>(std::move(opened));
    const Result<QList<FolderMember>> members = walkFolder(folder->fd(), limits);
    if (!members) {
        return std::unexpected(members.error());
    }
    Hasher listing;
    const auto read = [&](qsizetype index) {
        const MemberName &name = (*members)[index].name;
        Result<QByteArray> bytes =
            readFolderMember(folder->fd(), name.text, roleLimit(name.role, limits));
        if (bytes) {
            listing.add((name.text + u' ' + hashOf(*bytes).text() + u'\n').toUtf8());
        }
        return bytes;
    };
    const auto hash = [&](qsizetype index) {
        return read(index).transform([&](const QByteArray &bytes) {
            const Sha256 result = hashOf(bytes);
            folder->add(result, (*members)[index].name.text);
            return result;
        });
    };
    TreeSource tree{.names = {},
                    .bytes = [&](qsizetype index) { return (*members)[index].bytes; },
                    .read = read,
                    .hash = hash};
    for (const FolderMember &member : *members) {
        tree.names.append(member.name);
    }
    const Result<QByteArray> mimetype =
        readFolderMember(folder->fd(), QStringLiteral("mimetype"), NlxMimetype.size());
    if (!mimetype || *mimetype != NlxMimetype) {
        return std::unexpected(refuse(Refusal::BadMimetype));
    }
    Result<Issue> issue = issueFromTree(tree, limits);
    if (!issue) {
        return std::unexpected(issue.error());
    }
    OpenedIssue result{.issue = *std::move(issue), .blobs = {}, .fileHash = listing.result()};
    result.blobs.add(folder);
    return result;
}

Error cannotWrite(const QString &what, const QString &where, int error)
{
    return {.code = ErrorCode::CannotWrite,
            .what = what,
            .where = where,
            .remedy = QCoreApplication::translate("NlxFolder", "Choose another folder."),
            .cause = error == 0 ? QString() : systemText(error)};
}

Error cannotMake(const QString &where, int error)
{
    return cannotWrite(QCoreApplication::translate("NlxFolder", "The folder could not be written."),
                       where, error);
}

Result<QByteArray> contentOf(const TreeMember &member, const Blobs &blobs)
{
    if (const auto *bytes = std::get_if<QByteArray>(&member.content)) {
        return *bytes;
    }
    return blobs.read(std::get<Sha256>(member.content));
}

/// Member names are judged by treeOf, and stay below `root`.
Result<void> writeMember(const QString &root, const TreeMember &member, const Blobs &blobs)
{
    const Result<QByteArray> bytes = contentOf(member, blobs);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const QString path = root + u'/' + member.name;
    QFile old(path);
    if (old.open(QIODevice::ReadOnly) && old.size() == bytes->size() && old.readAll() == *bytes) {
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return std::unexpected(cannotMake(path, errno));
    }
    const Result<Sha256> written = replaceFile(path, *bytes);
    if (!written) {
        return std::unexpected(written.error());
    }
    return {};
}

Result<void> writeMembers(const QString &root, const QList<TreeMember> &members, const Blobs &blobs)
{
    for (const TreeMember &member : members) {
        if (const Result<void> done = writeMember(root, member, blobs); !done) {
            return done;
        }
    }
    return {};
}

/// A new folder is made beside its place and then moved there.
Result<void> writeNew(const QString &path, const QList<TreeMember> &members, const Blobs &blobs)
{
    QTemporaryDir part(QFileInfo(path).absolutePath() + QStringLiteral("/.masthead-part-XXXXXX"));
    if (!part.isValid()) {
        return std::unexpected(cannotMake(path, errno));
    }
    if (const Result<void> done = writeMembers(part.path(), members, blobs); !done) {
        return done;
    }
    const QByteArray from = QFile::encodeName(part.path());
    if (::chmod(from.constData(), withUserMask(0777)) != 0 ||
        ::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        return std::unexpected(cannotMake(path, errno));
    }
    part.setAutoRemove(false);
    return {};
}

/// What the folder's issue put there, without what it does not know: that may be the user's, also
/// beside the texts. Nothing where the issue can't be read.
QStringList namesOfIssueIn(const QString &path)
{
    const Result<OpenedIssue> opened = readNlxFolder(path);
    if (!opened) {
        return {};
    }
    const Result<QList<TreeMember>> members = treeOf(opened->issue, opened->blobs);
    if (!members) {
        return {};
    }
    QStringList names;
    for (const TreeMember &member : *members) {
        if (!opened->issue.unknownMembers.contains(member.name)) {
            names.append(member.name);
        }
    }
    return names;
}

/// Removes the members that the issue no longer has, and folders that are empty then.
Result<void> removeStale(const QString &path, const QStringList &old,
                         const QList<TreeMember> &members)
{
    QSet<QString> kept;
    for (const TreeMember &member : members) {
        kept.insert(member.name);
    }
    for (const QString &name : old) {
        if (kept.contains(name)) {
            continue;
        }
        const QString file = path + u'/' + name;
        if (!QFile::remove(file)) {
            return std::unexpected(cannotMake(file, errno));
        }
        QDir(path).rmpath(QFileInfo(name).path()); // as far as they are empty
    }
    return {};
}

/// An error when the folder holds something else than an issue.
Result<void> checkHoldsIssue(const QString &path)
{
    const Descriptor folder = openFolder(path);
    if (!folder.isOpen()) {
        return std::unexpected(cannotMake(path, errno));
    }
    if (const Result<QList<FolderMember>> members = walkFolder(folder.fd(), {}); !members) {
        return std::unexpected(members.error());
    }
    const Result<QByteArray> mimetype =
        readFolderMember(folder.fd(), QStringLiteral("mimetype"), NlxMimetype.size());
    if (!mimetype || *mimetype != NlxMimetype) {
        return std::unexpected(
            cannotWrite(QCoreApplication::translate(
                            "NlxFolder", "The folder holds something that is not an issue."),
                        path, 0));
    }
    return {};
}

} // namespace

Result<OpenedIssue> readNlxFolder(const QString &path, const NlxLimits &limits)
{
    Descriptor folder = openFolder(path);
    if (!folder.isOpen()) {
        return std::unexpected(Error{
            .code = ErrorCode::CannotOpen,
            .what = QCoreApplication::translate("NlxFolder", "The folder could not be opened."),
            .where = path,
            .remedy = QCoreApplication::translate("NlxFolder",
                                                  "See whether it is there and may be read."),
            .cause = systemText(errno)});
    }
    return readOpened(std::move(folder), limits).transform_error([&](const Error &error) {
        return within(QFileInfo(path).fileName(), error);
    });
}

Result<void> writeNlxFolder(const Issue &issue, const Blobs &blobs, const QString &path)
{
    const Result<QList<TreeMember>> members = treeOf(issue, blobs);
    if (!members) {
        return std::unexpected(members.error());
    }
    const QDir folder(path);
    if (!folder.exists() ||
        folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return writeNew(QDir::cleanPath(folder.absolutePath()), *members, blobs);
    }
    if (const Result<void> holdsIssue = checkHoldsIssue(path); !holdsIssue) {
        return holdsIssue;
    }
    const QStringList old = namesOfIssueIn(path); // before its issue.json is another
    return writeMembers(path, *members, blobs).and_then([&] {
        return removeStale(path, old, *members);
    });
}

} // namespace masthead
