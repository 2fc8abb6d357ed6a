// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/document.h"

#include "document/session/changecommand.h"
#include "document/session/journal.h"

namespace masthead {

namespace {

/// The journal reaches the disk this long after the first change that has not (at most 1 s).
constexpr std::chrono::milliseconds syncDelay{500};

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(syncDelay);
    connect(&m_syncTimer, &QTimer::timeout, this, [this] {
        if (m_journal) {
            m_journal->syncLater();
        }
    });
}

Document::~Document()
{
    if (m_journal && !isDirty()) {
        m_journal->remove();
    }
}

void Document::open(const Issue &issue, const Blobs &blobs, const QString &path,
                    const Sha256 &fileHash)
{
    removeJournal();
    m_issue = issue;
    m_blobs = blobs;
    m_path = path;
    m_fileHash = fileHash;
    m_undo.clear();
    m_savedIndex = 0;
    m_merging = false;
    Q_EMIT reset();
    Q_EMIT pathChanged(m_path);
    announceDirty();
}

void Document::recover(const RecoverableWork &work)
{
    open(work.base, work.blobs, work.path, work.fileHash);
    if (perform(Change{ReplaceIssue{work.issue}}, tr("Recover unsaved work")) && m_journal &&
        m_journal->sync()) {
        discard(work);
    }
}

void Document::discardUnsaved()
{
    removeJournal();
    m_savedIndex = m_undo.index();
    announceDirty();
}

Result<void> Document::perform(const Change &change, const QString &text)
{
    Result<Issue> next = apply(m_issue, change);
    if (!next) {
        return std::unexpected(next.error());
    }
    const Change backward = inverse(m_issue, change);
    const auto now = std::chrono::steady_clock::now();
    const bool merges = m_merging && now - m_lastChange < m_mergePause;
    m_lastChange = now;
    m_merging = true;
    if (m_savedIndex > m_undo.index()) {
        m_savedIndex = -1; // the saved state lay among the redos that now go
    }
    if (!m_journal) {
        startJournal(m_issue);
    }
    auto *command = new ChangeCommand(*this, change, backward, merges);
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
}

void Document::redo()
{
    Q_EMIT aboutToUndo();
    m_merging = false;
    m_undo.redo();
    announceDirty();
}

void Document::applyAgain(const Change &change)
{
    Result<Issue> next = apply(m_issue, change);
    Q_ASSERT_X(next, "Document", "undo and redo apply to the states that they were made from");
    if (!m_journal) {
        startJournal(m_issue);
    }
    if (next) {
        take(*std::move(next), change);
    }
}

void Document::take(Issue issue, const Change &change)
{
    m_issue = std::move(issue);
    writeJournal(change);
    Q_EMIT changed(change);
}

SavePoint Document::beginSave()
{
    m_merging = false;
    return {
        .issue = m_issue, .blobs = m_blobs, .fileHash = m_fileHash, .undoIndex = m_undo.index()};
}

void Document::setSaved(const SavePoint &saved, const QString &path, const Sha256 &fileHash)
{
    m_savedIndex = saved.undoIndex;
    m_fileHash = fileHash;
    const bool isMoved = path != m_path;
    m_path = path;
    removeJournal();
    if (isDirty()) {
        startJournal(saved.issue);
        writeJournal(Change{ReplaceIssue{m_issue}});
    }
    if (isMoved) {
        Q_EMIT pathChanged(m_path);
    }
    announceDirty();
}

void Document::syncJournal()
{
    m_syncTimer.stop();
    if (m_journal) {
        if (const Result<void> synced = m_journal->sync(); !synced) {
            Q_EMIT journalFailed(synced.error());
        }
    }
}

void Document::startJournal(const Issue &base)
{
    Result<std::unique_ptr<Journal>> journal =
        Journal::start({.path = m_path, .base = m_fileHash, .title = base.title}, base, m_blobs);
    if (journal) {
        m_journal = *std::move(journal);
    } else {
        Q_EMIT journalFailed(journal.error());
    }
}

void Document::writeJournal(const Change &change)
{
    if (!m_journal) {
        return;
    }
    if (const Result<void> written = m_journal->append(change); !written) {
        Q_EMIT journalFailed(written.error());
    }
    if (!m_syncTimer.isActive()) {
        m_syncTimer.start();
    }
}

void Document::removeJournal()
{
    if (m_journal) {
        m_journal->remove();
        m_journal.reset();
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
