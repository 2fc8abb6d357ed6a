// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/change.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace masthead {

class Journal;

/// The open issue: the value, its one undo stack, its file, its crash journal. The only place that
/// calls `apply`, and the only one that announces changes. Window's thread.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// Starts anew with this issue: empty undo, clean. `path` empty: never saved.
    void open(Issue issue, Blobs blobs, const QString &path, const Sha256 &fileHash);

    [[nodiscard]] const Issue &issue() const { return m_issue; }
    [[nodiscard]] const Blobs &blobs() const { return m_blobs; }
    [[nodiscard]] Blobs &blobs() { return m_blobs; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Sha256 &fileHash() const { return m_fileHash; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] bool isDirty() const { return !m_undo.isClean(); }

    /// Applies the change as one undo, writes it to the journal and announces it. `text` names it
    /// in the undo menu ("Rename item"). Typing in one place within a second becomes one undo.
    /// Errors: those of `apply`; the issue is then as it was.
    Result<void> perform(const Change &change, const QString &text);

    /// What was saved: `snapshot` is now what stands in `path`. Changes made since stay dirty.
    void setSaved(const Issue &snapshot, const QString &path, const Sha256 &fileHash);

Q_SIGNALS:
    /// After each change, undo and redo included, when the state is whole.
    void changed(const masthead::Change &change);
    /// After open(): everything may be different.
    void reset();
    void dirtyChanged(bool dirty);
    void pathChanged(const QString &path);
    /// The journal could not be written: editing goes on, but a crash would lose work.
    void journalFailed(const masthead::Error &error);

private:
    friend class ChangeCommand;
    bool applyAndAnnounce(const Change &change);

    Issue m_issue;
    Blobs m_blobs;
    QString m_path;
    Sha256 m_fileHash;
    QUndoStack m_undo;
    std::unique_ptr<Journal> m_journal;
};

} // namespace masthead
