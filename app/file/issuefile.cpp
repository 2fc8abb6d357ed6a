// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/issuefile.h"

#include "app/file/backups.h"
#include "app/file/filethread.h"
#include "document/format/issueio.h"
#include "document/format/nlxwriter.h"
#include "document/format/posixfile.h"

#include <QFile>
#include <QFileInfo>

// Outside the namespace, as the macro wants it: the resource stands in a static library.
static void initSampleResource()
{
    Q_INIT_RESOURCE(samples);
}

namespace masthead {

namespace {

constexpr std::chrono::seconds kSlowSave{5};

bool isMarkdown(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("md"), QStringLiteral("markdown"),
                                      QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// In one go: a text is small beside its pictures, and those are copied once each.
Result<ImportedIssue> importFile(const QString &path, const std::stop_token & /*stop*/)
{
    if (const auto file = openRegularFile(path); !file) { // a fifo would hold the thread
        return std::unexpected(within(path, file.error()));
    }
    return readMarkdown(path);
}

} // namespace

bool canOpen(const QString &path)
{
    return isMarkdown(path) || QFileInfo(path).suffix().toLower() == QStringLiteral("nlx");
}

IssueFile::IssueFile(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kSlowSave);
    connect(&m_patience, &QTimer::timeout, this, &IssueFile::saveIsSlow);
    connect(&m_document, &Document::pathChanged, &m_watch, &DiskWatch::setPath);
    connect(&m_watch, &DiskWatch::stirred, this, [this] { look(Look::Tell, m_disk); });
}

QString IssueFile::path() const
{
    return isReading() ? m_reading.path() : m_document.path();
}

void IssueFile::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isMarkdown(absolute)) {
        readThen(absolute, importFile, [this, absolute](const ImportedIssue &read) {
            startUnsaved(read.issue, read.blobs);
            Q_EMIT imported(absolute, read.notes);
        });
        return;
    }
    const auto read = [](const QString &file, const std::stop_token &stop) {
        sweepPartFiles(file);
        return readNlxFile(file, {}, stop);
    };
    readThen(absolute, read, [this, absolute](const OpenedIssue &issue) { take(issue, absolute); });
}

template <typename Read, typename Take>
void IssueFile::readThen(const QString &path, const Read &read, const Take &take)
{
    const Ticket ticket{
        .read = ++m_lastRead, .document = m_documentNumber, .issue = m_document.issue()};
    m_reading.start(path, read, [this, path, ticket, take](const auto &result) {
        if (isWelcome(ticket, path, result.has_value())) {
            take(*result);
        } else if (!result) {
            Q_EMIT openFailed(result.error(), path);
        }
    });
}

/// Whether what was read may replace the document. If it was read and may not, that is said.
bool IssueFile::isWelcome(const Ticket &ticket, const QString &path, bool isRead)
{
    if (!isRead) {
        return false;
    }
    if (ticket.read == m_lastRead && ticket.document == m_documentNumber &&
        ticket.issue == m_document.issue()) {
        return true;
    }
    if (path == m_document.path()) {
        Q_EMIT changedOnDisk();
        look(Look::Learn);
    } else {
        Q_EMIT displaced(path);
    }
    return false;
}

/// The document's own file comes in as one undo, so that what was unsaved is not lost.
void IssueFile::take(const OpenedIssue &read, const QString &path)
{
    const bool isReload = path == m_document.path();
    replaceDocument();
    if (isReload) {
        m_document.reload(read.issue, read.blobs, read.fileHash);
    } else {
        m_document.open(read.issue, read.blobs, path, read.fileHash);
    }
    Q_EMIT opened();
    checkDisk(); // it may be read-only
}

/// The document goes, and with it what was known about its file.
void IssueFile::replaceDocument()
{
    ++m_documentNumber;
    m_next.clear();
    forgetDisk();
}

void IssueFile::forgetDisk()
{
    m_disk = {};
    m_trouble = {};
    m_accepted = {};
}

void IssueFile::reload()
{
    open(m_document.path());
}

void IssueFile::openSample()
{
    initSampleResource();
    auto file = std::make_shared<QFile>(QStringLiteral(":/samples/sample.nlx"));
    const bool isOpen = file->open(QIODevice::ReadOnly);
    const Result<OpenedIssue> sample = readNlx(file);
    Q_ASSERT(isOpen && sample.has_value());
    if (sample) {
        startNew(sample->issue, sample->blobs);
    }
}

void IssueFile::startNew(const Issue &issue, const Blobs &blobs)
{
    replaceDocument();
    m_document.open(issue, blobs, {}, {});
    Q_EMIT opened();
}

void IssueFile::startUnsaved(const Issue &issue, const Blobs &blobs)
{
    replaceDocument();
    m_document.openUnsaved(issue, blobs);
    Q_EMIT opened();
}

void IssueFile::recover(const RecoverableWork &work)
{
    if (const Result<void> done = m_document.recover(work); !done) {
        Q_EMIT openFailed(done.error(), work.path);
        return;
    }
    replaceDocument();
    Q_EMIT opened();
    checkDisk();
}

void IssueFile::close()
{
    replaceDocument();
    m_document.open({}, {}, {}, {});
}

void IssueFile::save()
{
    Q_ASSERT(!m_document.path().isEmpty());
    write(m_document.path());
}

void IssueFile::saveAs(const QString &path)
{
    write(QFileInfo(path).absoluteFilePath());
}

void IssueFile::saveCopy(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    ++m_copies;
    if (!m_saving) {
        m_patience.start();
    }
    inFileThread(
        this,
        [point = m_document.beginSave(), absolute] {
            return saveNlxFile(point.issue, point.blobs, absolute);
        },
        [this, absolute](const Result<Sha256> &written) { finishCopy(absolute, written); });
}

void IssueFile::finishCopy(const QString &path, const Result<Sha256> &written)
{
    --m_copies;
    if (!isWriting()) {
        m_patience.stop();
    }
    if (written) {
        Q_EMIT copySaved(path);
    } else {
        Q_EMIT copyFailed(written.error());
    }
}

void IssueFile::keepMine()
{
    m_accepted = m_trouble.otherVersion;
}

void IssueFile::write(const QString &path)
{
    if (m_saving) {
        m_next = path;
        return;
    }
    m_saving = true;
    m_patience.start();
    Q_EMIT savingStarted();
    const SavePoint point = m_document.beginSave();
    // Only the document's own file can have been changed by others; elsewhere the user chose to
    // replace.
    Sha256 expected;
    if (path == m_document.path()) {
        expected = m_accepted.isNull() ? point.fileHash : m_accepted;
    }
    inFileThread(
        this,
        [point, path, expected] {
            Written written{.kept = keepBackup(path, expected)}; // of what is replaced
            written.hash = saveNlxFile(point.issue, point.blobs, path, expected, &written.leftover);
            if (written.hash && written.kept) {
                written.kept = keepBackup(path, *written.hash);
            }
            return written;
        },
        [this, path, document = m_documentNumber, point](const Written &written) {
            finishWrite(path, document, point, written);
        });
}

void IssueFile::finishWrite(const QString &path, int document, const SavePoint &point,
                            const Written &written)
{
    m_saving = false;
    m_patience.stop();
    const bool isSaved = written.hash.has_value();
    if (document == m_documentNumber) {
        if (isSaved) {
            forgetDisk();
            m_document.setSaved(point, path, *written.hash);
        } else if (!written.leftover.placed.isNull() && path == m_document.path()) {
            m_document.setFileHash(written.leftover.placed);
        }
    }
    // Before anybody hears: who waits for the work to be safe shall wait for this one, too.
    const QString next = std::exchange(m_next, {});
    if (!next.isEmpty() && (isSaved || next != path)) {
        write(next);
    }
    if (isSaved) {
        Q_EMIT saved(path);
        Q_EMIT backupTried(written.kept);
        checkDisk();
        return;
    }
    Q_EMIT saveFailed(written.hash.error());
    const bool isChanged = written.hash.error().code == ErrorCode::ChangedOnDisk;
    if (isChanged) {
        Q_EMIT changedOnDisk();
    }
    look(isChanged ? Look::Learn : Look::Tell);
}

void IssueFile::checkDisk()
{
    look(Look::Tell);
}

/// `before`: what is believed of a file with the same stamp; else it is read.
void IssueFile::look(Look purpose, const DiskState &before)
{
    const QString path = m_document.path();
    if (path.isEmpty() || m_saving) {
        return; // after a save it is looked at anyway
    }
    if (m_looking) {
        m_looksAgain = true;
        return;
    }
    m_looking = true;
    inFileThread(
        this, [path, before] { return lookAtDisk(path, before); },
        [this, path, purpose, document = m_documentNumber](const DiskState &state) {
            m_looking = false;
            if (!m_saving && document == m_documentNumber && path == m_document.path()) {
                finishLook(purpose, state);
                Q_EMIT diskLooked();
            }
            if (std::exchange(m_looksAgain, false)) {
                checkDisk();
            }
        });
}

void IssueFile::finishLook(Look purpose, const DiskState &state)
{
    m_disk = state;
    const DiskTrouble trouble = troubleOf(state, m_document.fileHash(), m_accepted);
    if (trouble == m_trouble) {
        return;
    }
    const bool isNewVersion = trouble.otherVersion != m_trouble.otherVersion;
    m_trouble = trouble;
    m_document.setFileGone(trouble.isGone());
    Q_EMIT diskTroubled(trouble);
    if (isNewVersion && !trouble.otherVersion.isNull() && purpose == Look::Tell) {
        Q_EMIT changedOnDisk();
    }
}

} // namespace masthead
