// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/nlxreader.h"
#include "document/session/document.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace masthead {

/// A document's way from the disk and back: reading and writing happen on snapshots in a worker
/// thread, their outcome comes back as a signal. Knows no windows. Window's thread.
///
/// One thing runs at a time: a save that is asked for during another runs after it, with the state
/// of then. Nothing is replaced on disk that someone else changed, unless `keepMine` was called.
class IssueFile : public QObject
{
    Q_OBJECT

public:
    explicit IssueFile(Document &document, QObject *parent = nullptr);

    /// Reads a file into the document. An .nlx keeps its path; Markdown (.md, .txt) comes in as a
    /// new issue without one.
    void open(const QString &path);
    /// Reads the document's own file again; what is unsaved is lost.
    void reload();
    /// A copy of the sample issue that comes with the program, as a new issue.
    void openSample();
    /// Begins a new issue that has no file yet.
    void startNew(const Issue &issue, const Blobs &blobs = {});

    /// Writes to the document's path, which must not be empty.
    void save();
    /// Writes to `path`, which becomes the document's.
    void saveAs(const QString &path);
    /// Writes to `path`; the document stays what it was, unsaved changes too.
    void saveCopy(const QString &path);
    /// The version on disk may be overwritten by the next save.
    void keepMine();

    /// Looks, in a worker thread, whether someone changed the file since it was read or written.
    void checkDisk();

    [[nodiscard]] bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void opened();
    /// What import had to guess: whole sentences.
    void imported(const QStringList &notes);
    void openFailed(const masthead::Error &error, const QString &path);
    void savingStarted();
    void saved(const QString &path);
    void copySaved(const QString &path);
    /// The document is as unsaved as before.
    void saveFailed(const masthead::Error &error);
    /// Saving takes longer than five seconds: the disk may be away.
    void saveIsSlow();
    /// The file is not the one that was read: asks for reload(), saveCopy() or keepMine().
    void changedOnDisk();

private:
    enum class Target : std::uint8_t { Own, Copy };

    struct Wanted
    {
        QString path;
        Target target = Target::Own;
    };

    void write(const Wanted &wanted);
    void finishWrite(const Wanted &wanted, const SavePoint &point, const Result<Sha256> &written);
    void finishRead(const QString &path, const Result<OpenedIssue> &read);
    void openMarkdown(const QString &path);
    void finishCheck(const QString &path, const Result<Sha256> &hash);

    Document &m_document;
    bool m_saving = false;
    std::optional<Wanted> m_next; ///< asked for while saving
    Sha256 m_onDisk;              ///< last seen there, if it is not the document's
    Sha256 m_overwritten;         ///< what keepMine() allowed to be replaced
    QTimer m_patience;
};

} // namespace masthead
