// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/change.h"
#include "document/session/recovery.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <chrono>
#include <memory>

namespace masthead {

class Journal;

/// A moment of a document to be saved, for another thread.
struct SavePoint
{
    Issue issue;
    Blobs blobs;
    Sha256 fileHash; ///< what the file on disk should have
    int serial = 0;  ///< of the state
};

/// The open issue: the value, its one undo stack, its file, its crash journal. The only place that
/// calls `apply`, and the only one that announces changes. Window's thread.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    /// Leaves the journal where it is, unless the document is clean.
    ~Document() override;

    /// Starts anew with this issue: empty undo, clean. `path` empty: never saved.
    void open(const Issue &issue, const Blobs &blobs, const QString &path, const Sha256 &fileHash);
    /// The same for what stands nowhere yet (an import): unsaved from the start, and in the
    /// journal.
    void openUnsaved(const Issue &issue, const Blobs &blobs);
    /// What now stands in the document's file, as one undo: it is the saved state, and the state
    /// before comes back by undo.
    void reload(const Issue &issue, const Blobs &blobs, const Sha256 &fileHash);
    /// Opens work that a crash left behind: its base, with the work as the first undo. The old
    /// journal goes, in a thread, when the work is safe in the new one. Cost: a journal's start.
    /// Errors: those of `apply`; the document is then as it was.
    Result<void> recover(const RecoverableWork &work);
    /// The user gives unsaved work up: the journal goes.
    void discardUnsaved();
    /// The user leaves unsaved work to the next start: the journal stays, and the document counts
    /// as clean. What is done to it afterwards is in no journal of that work.
    void leaveToJournal();

    [[nodiscard]] const Issue &issue() const { return m_issue; }
    [[nodiscard]] const Blobs &blobs() const { return m_blobs; }
    [[nodiscard]] Blobs &blobs() { return m_blobs; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Sha256 &fileHash() const { return m_fileHash; }
    /// To look at (texts, what can be undone); undo and redo go through the document.
    [[nodiscard]] const QUndoStack *undoStack() const { return &m_undo; }
    [[nodiscard]] bool isDirty() const { return m_isFileGone || serial() != m_savedSerial; }

    /// Applies the change as one undo named `text` ("Rename item"), writes it to the journal and
    /// announces it. Edits of one text in one place, and settings of one field, with less than a
    /// second between them become one undo. A change without effect is none. Errors: those of
    /// `apply`; the issue is then as it was.
    Result<void> perform(const Change &change, const QString &text);

    void undo();
    void redo();
    /// What follows starts an undo of its own.
    void endMerging() { m_merging = false; }
    /// The pause after which typing starts a new undo.
    void setMergePause(std::chrono::milliseconds pause) { m_mergePause = pause; }

    /// What to save now, on another thread; later changes don't merge into it.
    [[nodiscard]] SavePoint beginSave();
    /// `saved` now stands in `path`. Changes made since stay unsaved, and in the journal.
    void setSaved(const SavePoint &saved, const QString &path, const Sha256 &fileHash);
    /// The file now has this hash, though saving it failed: its disk did not confirm it.
    void setFileHash(const Sha256 &fileHash) { m_fileHash = fileHash; }

    /// The saved state stands in no file any more (it was deleted), or does again: meanwhile the
    /// document is unsaved whatever was done to it, and in the journal.
    void setFileGone(bool isGone);

    /// Waits until the journal is on the disk, for a program that is told to end.
    void syncJournal();

Q_SIGNALS:
    /// Before undo and redo: whoever holds text that is not in the issue yet (an input method's
    /// preedit) hands it in.
    void aboutToUndo();
    /// After undo and redo, also where there was nothing to do.
    void undone();
    /// After each change, undo and redo included, when the state is whole.
    void changed(const masthead::Change &change);
    /// After open() and recover(): everything may be different.
    void reset();
    void dirtyChanged(bool dirty);
    void pathChanged(const QString &path);
    /// The journal could not be written: editing goes on, but a crash would lose work.
    void journalFailed(const masthead::Error &error);
    /// After a failure: it is written again, or there is nothing left to keep.
    void journalRestored();

private:
    friend class ChangeCommand;

    void take(Issue issue, const Change &change);
    void applyAgain(const Change &change);
    void load(const Issue &issue, const Blobs &blobs, const QString &path, const Sha256 &fileHash);
    void writeJournal(const Change &change);
    void startJournal(const Change &first);
    void removeJournal();
    void tendJournal();
    void tellJournalFailed(const Error &error);
    void tellJournalWorks();
    [[nodiscard]] int serial() const;
    void announceDirty();

    Issue m_issue;
    Blobs m_blobs;
    QString m_path;
    Sha256 m_fileHash;
    QUndoStack m_undo;
    // A state is named by a serial that is never used again, not by its place among the undos:
    // another may stand there by the time that a save has ended.
    int m_lastSerial = 0;
    int m_openSerial = 0;  ///< of the state before the first undo
    int m_savedSerial = 0; ///< of the state in the file
    Issue m_savedIssue;    ///< that state: the base of a journal
    bool m_isFileGone = false;
    bool m_wasDirty = false;
    bool m_merging = false;
    std::chrono::milliseconds m_mergePause{1000};
    std::chrono::steady_clock::time_point m_lastChange;
    std::unique_ptr<Journal> m_journal;
    bool m_isJournalLost = false; ///< and it was told
    bool m_journalLags = false;   ///< the journal, if there is one, lacks changes
    std::chrono::steady_clock::time_point m_nextJournal; ///< when one may be tried again
    std::chrono::steady_clock::time_point m_nextComplaint;
    QTimer m_syncTimer;
};

} // namespace masthead
