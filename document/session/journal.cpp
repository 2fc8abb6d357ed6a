// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/journal.h"

#include "document/format/partfile.h"
#include "document/format/posixfile.h"
#include "document/format/treereader.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThreadPool>

#include <atomic>
#include <cerrno>
#include <functional>
#include <future>
#include <mutex>
#include <vector>

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
    return systemText(errno);
}

/// The journals' own, so that nothing that hangs elsewhere keeps a journal from the disk. Never
/// deleted: the end of the program does not wait for them.
QThreadPool &makeThread()
{
    auto *pool = new QThreadPool;
    pool->setMaxThreadCount(1); // what is asked for first is done first
    return *pool;
}

/// Bases and flushes.
QThreadPool &diskThread()
{
    static QThreadPool &pool = makeThread();
    return pool;
}

/// Pictures: they may have to be read from a disk that is away.
QThreadPool &pictureThread()
{
    static QThreadPool &pool = makeThread();
    return pool;
}

/// Makes a file for this user alone, whole or not at all; 0 or errno. `write` may fail for reasons
/// of its own (false): then nothing is made, and that is no failure.
int writePrivate(const QString &path, const std::function<bool(PartWriter &)> &write)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray part = name + ".part";
    Descriptor file(::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
                           S_IRUSR | S_IWUSR));
    if (!file.isOpen()) {
        return errno;
    }
    PartWriter writer(file.fd());
    const bool isWanted = write(writer);
    int error = writer.flush() ? 0 : writer.error();
    if (error == 0 && isWanted &&
        (::fdatasync(file.fd()) != 0 || !file.close() ||
         ::rename(part.constData(), name.constData()) != 0)) {
        error = errno;
    }
    if (error != 0 || !isWanted) {
        ::unlink(part.constData());
    }
    return error;
}

int writePicture(const QString &folder, const Sha256 &hash, const Blobs &blobs)
{
    const QString path = folder + QStringLiteral("/blobs/") + hash.text();
    if (QFile::exists(path)) {
        return 0;
    }
    return writePrivate(path, [&](PartWriter &writer) {
        if (const BlobSource *source = blobs.storedSource(hash)) {
            return source->copyStored(hash, writer).has_value();
        }
        const Result<QByteArray> bytes = blobs.read(hash);
        return bytes && writer.write(*bytes) == bytes->size();
    });
}

/// A folder's entries, to the disk.
void flushFolder(const QString &path)
{
    const Descriptor folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen()) {
        ::fsync(folder.fd());
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

void removeJournalFolder(const QString &folder)
{
    // An empty path would be the current folder, and all that is in it.
    const QFileInfo info(folder);
    const QString parent = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (!isIdText(info.fileName()) || parent.isEmpty() ||
        parent != QFileInfo(journalsFolder()).canonicalFilePath()) {
        return;
    }
    QFile::remove(folder + QStringLiteral("/journal")); // first: what has none is no journal
    QDir(folder).removeRecursively();
}

QSet<Sha256> blobsOf(const Issue &issue)
{
    QSet<Sha256> hashes;
    for (const Asset &asset : issue.assets) {
        hashes.insert(asset.sha256);
    }
    for (const Sha256 &hash : issue.unknownMembers) {
        hashes.insert(hash);
    }
    for (const Snapshot &snapshot : issue.snapshots) {
        const auto assets = assetMembers(QJsonDocument::fromJson(snapshot.json).object());
        for (const Sha256 &hash : assets) {
            hashes.insert(hash);
        }
    }
    return hashes;
}

/// What the threads share with the journal. Plain members are set before they know of it.
struct Journal::State
{
    QString folder;
    Descriptor file; ///< locked
    Issue base;
    std::atomic<bool> isBaseWritten = false;
    std::atomic<bool> isRemoved = false;
    std::atomic<int> tasks = 0;      ///< under way
    std::atomic<int> writeError = 0; ///< errno, for takeFailure
    std::atomic<int> flushError = 0; ///< errno; for good
    std::atomic<bool> isFlushErrorTold = false;

    struct Former
    {
        QString folder;
        std::shared_ptr<State> state; ///< null: of another process
    };
    std::mutex mutex;
    std::vector<Former> formers; ///< guarded by the mutex

    /// Runs `work` on a thread; what was removed meanwhile leaves nothing.
    template <typename Work>
    static void run(QThreadPool &thread, const std::shared_ptr<State> &state, Work work)
    {
        ++state->tasks;
        thread.start([state, work = std::move(work)]() mutable {
            work(*state);
            if (state->isRemoved) {
                removeJournalFolder(state->folder);
            }
            --state->tasks;
        });
    }

    void flush()
    {
        if (isRemoved) {
            return;
        }
        if (!isBaseWritten) {
            writeBase();
        }
        if (::fdatasync(file.fd()) != 0) {
            flushError = errno;
        }
    }

    void writeBase()
    {
        const QByteArray record = journalRecord(toJson(Change{ReplaceIssue{base}}));
        const int error = writePrivate(folder + QStringLiteral("/base"), [&](PartWriter &writer) {
            writer.write(record);
            return true;
        });
        flushFolder(folder);
        flushFolder(journalsFolder());
        isBaseWritten = error == 0;
        if (error != 0) {
            writeError = error;
        }
    }

    void writePictures(const QSet<Sha256> &hashes, const Blobs &blobs)
    {
        if (!hashes.isEmpty() && !isRemoved) {
            ::mkdir(QFile::encodeName(folder + QStringLiteral("/blobs")).constData(), S_IRWXU);
        }
        for (const Sha256 &hash : hashes) {
            if (isRemoved) {
                return;
            }
            if (const int error = writePicture(folder, hash, blobs); error != 0) {
                writeError = error;
            }
        }
    }

    void removeFormers()
    {
        flush();
        if (!isRemoved && (!isBaseWritten || flushError != 0)) {
            return;
        }
        const std::lock_guard lock(mutex);
        for (const Former &former : std::exchange(formers, {})) {
            removeJournalFolder(former.folder);
        }
    }
};

Journal::Journal(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Journal::~Journal() = default;

const QString &Journal::folder() const
{
    return m_state->folder;
}

Result<std::unique_ptr<Journal>> Journal::start(const JournalHeader &header, const Issue &base,
                                                const Blobs &blobs)
{
    const auto state = std::make_shared<State>();
    state->folder = journalsFolder() + u'/' + randomIdText();
    state->base = base;
    if (!QDir().mkpath(journalsFolder()) ||
        ::mkdir(QFile::encodeName(state->folder).constData(), S_IRWXU) != 0) {
        return cannotWrite(state->folder, lastCause());
    }
    std::unique_ptr<Journal> journal(new Journal(state));
    const QByteArray path = QFile::encodeName(state->folder + QStringLiteral("/journal"));
    const QByteArray part = path + ".part"; // under its name it is always locked
    state->file = Descriptor(::open(
        part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    const QJsonObject first{{QStringLiteral("journal"), QStringLiteral("masthead-journal/1.0")},
                            {QStringLiteral("path"), header.path},
                            {QStringLiteral("base"), header.base.text()},
                            {QStringLiteral("title"), header.title}};
    Result<void> started;
    if (!state->file.isOpen() || ::flock(state->file.fd(), LOCK_EX | LOCK_NB) != 0) {
        started = cannotWrite(state->folder, lastCause());
    } else {
        started = journal->write(journalRecord(first));
    }
    if (started && ::rename(part.constData(), path.constData()) != 0) {
        started = cannotWrite(state->folder, lastCause());
    }
    if (!started) {
        journal->remove();
        return std::unexpected(started.error());
    }
    State::run(diskThread(), state, [](State &its) { its.flush(); });
    journal->keepPictures(base, blobs);
    return journal;
}

Result<void> Journal::append(const Change &change)
{
    return write(journalRecord(toJson(change)));
}

void Journal::keepPictures(const Issue &issue, const Blobs &blobs)
{
    State::run(pictureThread(), m_state,
               [issue, blobs](State &its) { its.writePictures(blobsOf(issue), blobs); });
}

Result<void> Journal::write(const QByteArray &record)
{
    m_unwritten += record;
    const int fd = m_state->file.fd();
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
            return cannotWrite(m_state->folder, cause);
        }
        done += n;
    }
    m_size += done;
    m_isFlushed = m_isFlushed && done == 0;
    m_unwritten.clear();
    return {};
}

Result<void> Journal::sync()
{
    if (Result<void> written = write({}); !written) {
        return written;
    }
    std::promise<void> done;
    State::run(diskThread(), m_state, [&done](State &its) {
        its.flush();
        done.set_value();
    });
    done.get_future().wait();
    return takeFailure();
}

void Journal::syncLater()
{
    if (std::exchange(m_isFlushed, true) && m_state->isBaseWritten) {
        return;
    }
    State::run(diskThread(), m_state, [](State &its) { its.flush(); });
}

void Journal::supersede(std::unique_ptr<Journal> former)
{
    {
        const std::scoped_lock lock(m_state->mutex, former->m_state->mutex);
        auto &formers = former->m_state->formers;
        m_state->formers.insert(m_state->formers.end(), formers.begin(), formers.end());
        formers.clear();
        m_state->formers.push_back({former->folder(), former->m_state});
    }
    removeFormersWhenSafe();
}

void Journal::supersede(const QString &folder)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->formers.push_back({folder, nullptr});
    }
    removeFormersWhenSafe();
}

void Journal::removeFormersWhenSafe()
{
    // After the pictures that were asked for before.
    State::run(pictureThread(), m_state, [state = m_state](State & /*its*/) {
        State::run(diskThread(), state, [](State &its) { its.removeFormers(); });
    });
}

Result<void> Journal::takeFailure()
{
    int error = m_state->writeError.exchange(0);
    if (m_state->flushError != 0 && !m_state->isFlushErrorTold.exchange(true)) {
        error = m_state->flushError;
    }
    return error == 0 ? Result<void>() : cannotWrite(m_state->folder, systemText(error));
}

bool Journal::isBroken() const
{
    return m_state->flushError != 0;
}

bool Journal::isBusy() const
{
    return m_state->tasks != 0;
}

void Journal::remove()
{
    m_state->isRemoved = true;
    removeJournalFolder(m_state->folder);
}

void waitForJournals()
{
    pictureThread().waitForDone();
    diskThread().waitForDone();
}

} // namespace masthead
