// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/journal.h"

#include "document/format/durablefile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThreadPool>

#include <cerrno>
#include <cstring>

namespace masthead {

namespace {

constexpr qsizetype checksumLength = 16;

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
        .toHex()
        .first(checksumLength);
}

std::unexpected<Error> cannotWrite(const QString &path, const QString &cause)
{
    return std::unexpected(
        Error{.code = ErrorCode::CannotWrite,
              .what = QCoreApplication::translate("Journal",
                                                  "Your work can't be kept safe from a crash."),
              .where = path,
              .remedy = QCoreApplication::translate(
                  "Journal", "Save often, and make room on the disk or check its permissions."),
              .cause = cause});
}

QString lastCause()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Writes the base and the bytes that are in no file. Runs on a thread of the pool: failure is no
/// news, since the file on disk serves as base as long as it has not changed.
void writeBase(const QString &folder, const Issue &base, const Blobs &blobs, bool withBlobs)
{
    const QJsonObject whole = toJson(Change{ReplaceIssue{base}});
    if (!replaceFile(folder + QStringLiteral("/base"), journalRecord(whole))) {
        return;
    }
    for (const Asset &asset : base.assets) {
        if (!withBlobs) {
            break;
        }
        if (const Result<QByteArray> bytes = blobs.read(asset.sha256)) {
            QDir(folder).mkpath(QStringLiteral("blobs"));
            (void)replaceFile(folder + QStringLiteral("/blobs/") + asset.sha256.text(), *bytes);
        }
    }
    if (!QFile::exists(folder + QStringLiteral("/journal"))) {
        QDir(folder).removeRecursively(); // it was removed meanwhile
    }
}

} // namespace

QString journalsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) +
           QStringLiteral("/masthead/journals");
}

QByteArray journalRecord(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return checksum(text) + ' ' + text + '\n';
}

std::optional<QJsonObject> readJournalRecord(QByteArrayView line)
{
    if (line.size() < checksumLength + 2 || line[checksumLength] != ' ') {
        return std::nullopt;
    }
    const QByteArrayView text = line.sliced(checksumLength + 1);
    if (checksum(text) != line.first(checksumLength)) {
        return std::nullopt;
    }
    const QJsonDocument json = QJsonDocument::fromJson(text.toByteArray());
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

Journal::Journal(QString folder)
    : m_folder(std::move(folder))
{
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::start(const JournalHeader &header, const Issue &base,
                                                const Blobs &blobs)
{
    const QString folder = journalsFolder() + u'/' + randomIdText();
    if (!QDir().mkpath(folder)) {
        return cannotWrite(folder, lastCause());
    }
    ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    std::unique_ptr<Journal> journal(new Journal(folder));
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/journal"));
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    journal->m_file = std::make_shared<QFile>();
    if (fd < 0 || !journal->m_file->open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered,
                                         QFileDevice::AutoCloseHandle)) {
        return cannotWrite(folder, lastCause());
    }
    ::flock(fd, LOCK_EX | LOCK_NB);
    const QJsonObject first{{QStringLiteral("journal"), QStringLiteral("masthead-journal/1.0")},
                            {QStringLiteral("path"), header.path},
                            {QStringLiteral("base"), header.base.text()},
                            {QStringLiteral("title"), header.title}};
    if (Result<void> written = journal->write(journalRecord(first)); !written) {
        return std::unexpected(written.error());
    }
    QThreadPool::globalInstance()->start([folder, base, blobs, isUnsaved = header.path.isEmpty()] {
        writeBase(folder, base, blobs, isUnsaved);
    });
    return journal;
}

Result<void> Journal::append(const Change &change)
{
    return write(journalRecord(toJson(change)));
}

Result<void> Journal::write(const QByteArray &record)
{
    m_unwritten += record;
    const int fd = m_file->handle();
    qint64 done = 0;
    while (done < m_unwritten.size()) {
        const ssize_t n =
            ::write(fd, m_unwritten.constData() + done, size_t(m_unwritten.size() - done));
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            const QString cause = lastCause();
            // Takes back the half that was written, so that the next attempt begins on a whole
            // line.
            if (::ftruncate(fd, m_size) == 0) {
                ::lseek(fd, m_size, SEEK_SET);
            }
            return cannotWrite(m_folder, cause);
        }
        done += n;
    }
    m_size += done;
    m_unwritten.clear();
    return {};
}

Result<void> Journal::sync()
{
    if (::fdatasync(m_file->handle()) != 0) {
        return cannotWrite(m_folder, lastCause());
    }
    return {};
}

void Journal::syncLater()
{
    QThreadPool::globalInstance()->start([file = m_file] { ::fdatasync(file->handle()); });
}

void Journal::remove()
{
    QFile::remove(m_folder + QStringLiteral("/journal"));
    QDir(m_folder).removeRecursively();
}

} // namespace masthead
