// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"

#include "document/session/changecommand.h"
#include "document/session/journal.h"

namespace masthead {

namespace {

/// The journal reaches the disk this long after the first change that has not (at most 1 s).
constexpr std::chrono::milliseconds syncDelay{500};

/// After a failure a journal is started, and a failure told, at most this often.
constexpr std::chrono::seconds journalPause{10};

bool hasEffect(const Issue &before, const Issue &after, const Change &change)
{
    if (const auto *edit = std::get_if<EditText>(&change.value)) {
        return edit->removed != edit->inserted; // at each key: compares no bodies
    }
    return before != after;
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(syncDelay);
    connect(&m_syncTimer, &QTimer::timeout, this, &Document::tendJournal);
}

Document::~Document()
{
    if (m_journal && !isDirty()) {
        m_journal->remove();
    }
}

int Document::serial() const
{
    const QUndoCommand *last = m_undo.index() == 0 ? nullptr : m_undo.command(m_undo.index() - 1);
    return last == nullptr ? m_openSerial : static_cast<const ChangeCommand *>(last)->serial();
}

void Document::load(const Issue &issue, const Blobs &blobs, const QString &path,
                    const Sha256 &fileHash)
{
    removeJournal();
    m_issue = issue;
    m_savedIssue = issue;
    m_blobs = blobs;
    m_path = path;
    m_fileHash = fileHash;
    m_undo.clear();
    m_openSerial = ++m_lastSerial;
    m_savedSerial = m_openSerial;
    m_isFileGone = false;
    m_merging = false;
}

void Document::open(const Issue &issue, const Blobs &blobs, const QString &path,
                    const Sha256 &fileHash)
{
    load(issue, blobs, path, fileHash);
    Q_EMIT reset();
    Q_EMIT pathChanged(m_path);
    announceDirty();
}

void Document::openUnsaved(const Issue &issue, const Blobs &blobs)
{
    load(issue, blobs, {}, {});
    m_savedIssue = {};
    m_savedSerial = ++m_lastSerial; // of no state
    startJournal(Change{ReplaceIssue{issue}});
    Q_EMIT reset();
    Q_EMIT pathChanged(m_path);
    announceDirty();
}

void Document::reload(const Issue &issue, const Blobs &blobs, const Sha256 &fileHash)
{
    for (const auto &source : blobs.sources()) {
        m_blobs.add(source);
    }
    const Result<void> done = perform(Change{ReplaceIssue{issue}}, tr("Reload"));
    Q_ASSERT_X(done, "Document", "what the reader let pass is an issue");
    setSaved(beginSave(), m_path, fileHash);
}

Result<void> Document::recover(const RecoverableWork &work)
{
    const Change change{ReplaceIssue{work.issue}};
    if (const Result<Issue> whole = apply(work.base, change); !whole) {
        return std::unexpected(whole.error());
    }
    open(work.base, work.blobs, work.path, work.fileHash);
    if (work.issue == work.base) { // the changes were lost, and the base may stand nowhere else
        m_savedSerial = ++m_lastSerial;
        startJournal(change);
        announceDirty();
    } else if (Result<void> done = perform(change, tr("Recover unsaved work")); !done) {
        return done;
    }
    if (m_journal) {
        m_journal->supersede(work.folder);
    }
    return {};
}

void Document::discardUnsaved()
{
    removeJournal();
    m_isFileGone = false;
    m_savedSerial = serial();
    m_savedIssue = m_issue;
    announceDirty();
}

void Document::leaveToJournal()
{
    syncJournal();
    m_journal.reset();
    discardUnsaved();
}

Result<void> Document::perform(const Change &change, const QString &text)
{
    Result<Issue> next = apply(m_issue, change);
    if (!next) {
        return std::unexpected(next.error());
    }
    if (!hasEffect(m_issue, *next, change)) {
        return {};
    }
    const Change backward = inverse(m_issue, change);
    const auto now = std::chrono::steady_clock::now();
    const bool merges = m_merging && now - m_lastChange < m_mergePause;
    m_lastChange = now;
    m_merging = true;
    auto *command = new ChangeCommand(*this, change, backward, merges, ++m_lastSerial);
    command->setText(text);
    m_undo.push(command);
    take(*std::move(next), change);
    announceDirty();
    return {};
}

void Document::undo()
{
    Q_EMIT aboutToUndo();
    m_merging = false;
    m_undo.undo();
    announceDirty();
    Q_EMIT undone();
}

void Document::redo()
{
    Q_EMIT aboutToUndo();
    m_merging = false;
    m_undo.redo();
    announceDirty();
    Q_EMIT undone();
}

void Document::applyAgain(const Change &change)
{
    Result<Issue> next = apply(m_issue, change);
    Q_ASSERT_X(next, "Document", "undo and redo apply to the states that they were made from");
    if (next) {
        take(*std::move(next), change);
    }
}

void Document::take(Issue issue, const Change &change)
{
    const bool hasOtherPictures = issue.assets != m_issue.assets;
    m_issue = std::move(issue);
    writeJournal(change);
    if (hasOtherPictures && m_journal) {
        m_journal->keepPictures(m_issue, m_blobs);
    }
    Q_EMIT changed(change);
}

SavePoint Document::beginSave()
{
    m_merging = false;
    return {.issue = m_issue, .blobs = m_blobs, .fileHash = m_fileHash, .serial = serial()};
}

void Document::setSaved(const SavePoint &saved, const QString &path, const Sha256 &fileHash)
{
    m_savedSerial = saved.serial;
    m_savedIssue = saved.issue;
    m_fileHash = fileHash;
    m_isFileGone = false;
    const bool isMoved = path != m_path;
    m_path = path;
    if (isDirty()) {
        startJournal(Change{ReplaceIssue{m_issue}}); // the old one stays until it stands
    } else {
        removeJournal();
    }
    if (isMoved) {
        Q_EMIT pathChanged(m_path);
    }
    announceDirty();
}

void Document::setFileGone(bool isGone)
{
    if (m_isFileGone == isGone) {
        return;
    }
    m_isFileGone = isGone;
    if (!isDirty()) {
        removeJournal();
    } else if (!m_journal) {
        startJournal(Change{ReplaceIssue{m_issue}});
    }
    announceDirty();
}

void Document::syncJournal()
{
    m_syncTimer.stop();
    if (m_journalLags) {
        startJournal(Change{ReplaceIssue{m_issue}});
    }
    if (m_journal) {
        if (const Result<void> synced = m_journal->sync(); !synced) {
            tellJournalFailed(synced.error());
        }
    }
}

/// Starts a journal from the saved state on. `first` leads from there to the present one.
void Document::startJournal(const Change &first)
{
    Result<std::unique_ptr<Journal>> journal = Journal::start(
        {.path = m_path, .base = m_fileHash, .title = m_issue.title}, m_savedIssue, m_blobs);
    const Result<void> done =
        journal ? (*journal)->append(first) : std::unexpected(journal.error());
    if (!done) {
        if (journal) {
            (*journal)->remove();
        }
        m_journalLags = m_journalLags || !m_journal;
        m_nextJournal = std::chrono::steady_clock::now() + journalPause;
        tellJournalFailed(done.error());
        return;
    }
    if (m_issue.assets != m_savedIssue.assets) {
        (*journal)->keepPictures(m_issue, m_blobs);
    }
    if (m_journal) {
        (*journal)->supersede(std::move(m_journal));
    }
    m_journal = *std::move(journal);
    m_journalLags = false;
    tellJournalWorks();
    m_syncTimer.start();
}

void Document::writeJournal(const Change &change)
{
    if (m_journalLags) {
        if (std::chrono::steady_clock::now() >= m_nextJournal) {
            startJournal(Change{ReplaceIssue{m_issue}});
        }
        return;
    }
    if (!m_journal) {
        startJournal(change);
        return;
    }
    if (const Result<void> written = m_journal->append(change); !written) {
        tellJournalFailed(written.error());
    } else {
        tellJournalWorks();
    }
    if (!m_syncTimer.isActive()) {
        m_syncTimer.start();
    }
}

void Document::removeJournal()
{
    m_journalLags = false;
    if (m_journal) {
        m_journal->remove();
        m_journal.reset();
    }
    tellJournalWorks(); // there is nothing that it would have to keep
}

/// Half a second after changes, and then until the threads are done: they fail, too.
void Document::tendJournal()
{
    if (!m_journal) {
        return;
    }
    if (const Result<void> done = m_journal->takeFailure(); !done) {
        tellJournalFailed(done.error());
    }
    if (m_journal->isBroken()) {
        m_journalLags = true; // the next change starts another
        return;
    }
    m_journal->syncLater();
    if (m_journal->isBusy()) {
        m_syncTimer.start();
    }
}

void Document::tellJournalWorks()
{
    if (std::exchange(m_isJournalLost, false)) {
        m_nextComplaint = {};
        Q_EMIT journalRestored();
    }
}

void Document::tellJournalFailed(const Error &error)
{
    m_isJournalLost = true;
    const auto now = std::chrono::steady_clock::now();
    if (now >= m_nextComplaint) {
        m_nextComplaint = now + journalPause;
        Q_EMIT journalFailed(error);
    }
}

void Document::announceDirty()
{
    if (m_wasDirty != isDirty()) {
        m_wasDirty = isDirty();
        Q_EMIT dirtyChanged(m_wasDirty);
    }
}

} // namespace masthead
