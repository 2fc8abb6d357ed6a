// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/recovery.h"

#include "document/format/durablefile.h"
#include "document/format/nlxreader.h"
#include "document/session/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace masthead {

namespace {

Error unreadable(const QString &path, const QString &cause)
{
    return {.code = ErrorCode::CannotRead,
            .what = QCoreApplication::translate("Recovery",
                                                "Unsaved work was found but can't be read."),
            .where = path,
            .remedy = QCoreApplication::translate(
                "Recovery",
                "It is left where it is; the folder can be sent to somebody who knows more."),
            .cause = cause};
}

/// A regular file of ours, not a link; opened for reading.
class OwnFile
{
public:
    explicit OwnFile(const QString &path)
    {
        m_fd = ::open(QFile::encodeName(path).constData(),
                      O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        struct stat info{};
        m_isOurs = m_fd >= 0 && ::fstat(m_fd, &info) == 0 && S_ISREG(info.st_mode) &&
                   info.st_uid == ::geteuid();
    }
    OwnFile(const OwnFile &) = delete;
    OwnFile &operator=(const OwnFile &) = delete;
    ~OwnFile()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }

    [[nodiscard]] bool isThere() const { return m_fd >= 0; }
    [[nodiscard]] bool isOurs() const { return m_isOurs; }
    [[nodiscard]] bool isInUse() const { return ::flock(m_fd, LOCK_SH | LOCK_NB) != 0; }

    /// Nothing, if it is not ours or larger than what a journal may cost.
    [[nodiscard]] QByteArray readAll(qint64 limit) const
    {
        QFile file;
        if (!m_isOurs || !file.open(m_fd, QIODevice::ReadOnly) || file.size() > limit) {
            return {};
        }
        return file.read(limit);
    }

private:
    int m_fd = -1;
    bool m_isOurs = false;
};

/// What reading one file of a journal may cost.
constexpr qint64 journalBytes = 256LL * 1024 * 1024;

/// Takes into memory what the work needs and the file does not have: the journal's folder goes
/// before the work is saved.
void readBlobs(RecoverableWork &work)
{
    const QString folder = work.folder + QStringLiteral("/blobs/");
    const QSet<Sha256> wanted = blobsOf(work.base) | blobsOf(work.issue);
    for (const Sha256 &hash : wanted) {
        if (work.blobs.has(hash)) {
            continue;
        }
        const QByteArray bytes = OwnFile(folder + hash.text()).readAll(NlxLimits().memberBytes);
        if (sha256(bytes) == hash) {
            work.blobs.put(bytes);
        }
    }
}

/// The issue that the changes build on: the journal's own copy, else the file while it is the same.
Result<Issue> readBase(const QString &folder, const RecoverableWork &work,
                       const Result<OpenedIssue> &file)
{
    const OwnFile own(folder + QStringLiteral("/base"));
    const QByteArray line = own.readAll(journalBytes).trimmed();
    if (const std::optional<QJsonObject> json = readJournalRecord(line)) {
        if (const Result<Change> change = changeFromJson(*json)) {
            const auto *replace = std::get_if<ReplaceIssue>(&change->value);
            if (replace != nullptr && checkIds(replace->issue)) {
                return replace->issue;
            }
        }
    }
    if (file && file->fileHash == work.fileHash) {
        return file->issue;
    }
    return std::unexpected(unreadable(folder, QStringLiteral("no base")));
}

Result<RecoverableWork> readWork(const QString &folder, const QByteArray &journal)
{
    QList<QByteArrayView> lines;
    for (QByteArrayView rest(journal); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        lines.append(rest.first(end < 0 ? rest.size() : end));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    const std::optional<QJsonObject> header =
        lines.isEmpty() ? std::nullopt : readJournalRecord(lines.first());
    if (!header || header->value(u"journal").toString() != QStringLiteral("masthead-journal/1.0")) {
        return std::unexpected(unreadable(folder, QStringLiteral("no header")));
    }
    RecoverableWork work;
    work.folder = folder;
    work.path = header->value(u"path").toString();
    work.title = header->value(u"title").toString();
    work.fileHash = Sha256(header->value(u"base").toString());

    Result<OpenedIssue> file = std::unexpected(Error{});
    if (!work.path.isEmpty()) {
        file = readNlxFile(work.path);
        work.fileChanged = !file || file->fileHash != work.fileHash;
        if (file) {
            work.blobs = file->blobs;
        }
    }
    const Result<Issue> base = readBase(folder, work, file);
    if (!base) {
        return std::unexpected(base.error());
    }
    work.base = *base;
    work.issue = *base;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const std::optional<QJsonObject> json = readJournalRecord(lines[i]);
        const Result<Change> change =
            json ? changeFromJson(*json) : std::unexpected(unreadable(folder, {}));
        Result<Issue> next = change ? apply(work.issue, *change) : std::unexpected(change.error());
        if (!next) {
            work.lostRecords = int(lines.size() - i);
            break;
        }
        work.issue = *std::move(next);
        if (const auto *edit = std::get_if<EditText>(&change->value)) {
            work.lastItem = edit->item;
        }
    }
    if (!work.issue.title.isEmpty()) {
        work.title = work.issue.title;
    }
    readBlobs(work);
    return work;
}

} // namespace

QList<RecoverableWork> findRecoverableWork(QList<Error> *problems)
{
    QList<RecoverableWork> works;
    const auto report = [&](const Error &error) {
        if (problems != nullptr) {
            problems->append(error);
        }
    };
    const QFileInfoList folders =
        QDir(journalsFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const QString path = folder.absoluteFilePath();
        const OwnFile file(path + QStringLiteral("/journal"));
        if (!file.isThere() && !QFileInfo(path + QStringLiteral("/journal")).isSymLink()) {
            continue; // it begins, or goes, at this moment
        }
        if (!file.isOurs()) {
            report(unreadable(path, QStringLiteral("not a file of this user")));
            continue;
        }
        if (file.isInUse()) {
            continue;
        }
        Result<RecoverableWork> work = readWork(path, file.readAll(journalBytes));
        if (!work) {
            report(work.error());
        } else if (work->issue == work->base && work->lostRecords == 0 && !work->fileChanged) {
            discard(*work);
        } else {
            work->lastChange = QFileInfo(path + QStringLiteral("/journal")).lastModified();
            works.append(*std::move(work));
        }
    }
    std::ranges::sort(works, std::ranges::greater(), &RecoverableWork::lastChange);
    return works;
}

void discard(const RecoverableWork &work)
{
    removeJournalFolder(work.folder);
}

} // namespace masthead
