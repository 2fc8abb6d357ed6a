// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/change.h"

#include <QSet>

#include <memory>

/// The crash journal: what was done since the last save, on disk while it is done.
///
/// One folder per open issue under journalsFolder(), for the user alone:
///
///     journal        one record a line: checksum, space, compact JSON, LF; the first is the header
///     base           one record: the whole issue that the changes build on
///     blobs/<sha256> bytes of the pictures and unknown members that the base and the issue name
///
/// The checksum is the first 16 hexadecimal digits of the JSON's SHA-256. A record that was torn by
/// a crash fails it; it and what follows are lost, since changes build on each other. The journal
/// file is locked before it gets its name and while its process lives, so a start finds only
/// journals whose program is gone.
namespace masthead {

/// What the first record says.
struct JournalHeader
{
    QString path;  ///< the issue's file; empty: never saved
    Sha256 base;   ///< of that file when the journal began
    QString title; ///< for the list of recoverable work
};

/// A journal that is being written.
///
/// Thread:    one, the window's. Base and flushes are written on a thread that all journals share,
///            pictures on another, since reading them may wait for a disk that is away.
/// Cost:      `append` is one write() of the change; `start` makes a folder and a file.
/// Errors:    those of the threads are found by takeFailure().
class Journal
{
public:
    /// Starts a journal: folder, header and lock at once; base and pictures follow in their
    /// threads. Errors: CannotWrite, also where files can't be locked; nothing is left then.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    start(const JournalHeader &header, const Issue &base, const Blobs &blobs);

    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    /// Leaves what is on disk where it is.
    ~Journal();

    /// Appends a change and hands it to the system. What can't be written now is kept and written
    /// with the next. Errors: CannotWrite.
    [[nodiscard]] Result<void> append(const Change &change);
    /// Copies the bytes that `issue` names and the journal has not yet.
    void keepPictures(const Issue &issue, const Blobs &blobs);
    /// Waits until the base and all that was appended are on the disk. Errors: CannotWrite.
    [[nodiscard]] Result<void> sync();
    /// The same without waiting, if there is anything to flush.
    void syncLater();
    /// `former` goes when this journal's base, pictures and what was appended are on the disk; it
    /// stays locked until then.
    void supersede(std::unique_ptr<Journal> former);
    /// The same for the folder of a journal that another process left.
    void supersede(const QString &folder);
    /// Deletes the journal: its work is saved or given up.
    void remove();

    /// What went wrong in the threads since it was last asked. Errors: CannotWrite.
    [[nodiscard]] Result<void> takeFailure();
    /// The disk refused to confirm: it may have dropped what it had taken, so only a new journal
    /// can be trusted.
    [[nodiscard]] bool isBroken() const;
    /// Whether a thread is still at work for it.
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] const QString &folder() const;

private:
    struct State;

    explicit Journal(std::shared_ptr<State> state);
    [[nodiscard]] Result<void> write(const QByteArray &record);
    void removeFormersWhenSafe();

    std::shared_ptr<State> m_state; ///< shared with the threads
    QByteArray m_unwritten;
    bool m_isFlushed = false; ///< or on its way: nothing was written since
    qint64 m_size = 0;        ///< of the whole records in the file
};

/// Waits for the threads of all journals: before a fork, and for tests.
void waitForJournals();

/// `${XDG_STATE_HOME:-~/.local/state}/masthead/journals`.
[[nodiscard]] QString journalsFolder();

/// Removes the folder of a journal, and nothing that is not a folder in journalsFolder().
void removeJournalFolder(const QString &folder);

/// A line of a journal.
[[nodiscard]] QByteArray journalRecord(const QJsonObject &json);
/// The JSON of a line; empty when the checksum or the JSON is wrong.
[[nodiscard]] std::optional<QJsonObject> readJournalRecord(QByteArrayView line);

/// The hashes of all bytes that saving the issue needs: pictures, also of snapshots, and unknown
/// members.
[[nodiscard]] QSet<Sha256> blobsOf(const Issue &issue);

} // namespace masthead
