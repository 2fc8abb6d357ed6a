// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/diskstate.h"
#include "app/file/diskwatch.h"
#include "app/file/reading.h"
#include "document/error.h"
#include "document/format/durablefile.h"
#include "document/format/nlxreader.h"
#include "document/session/document.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace masthead {

/// Whether a file of that name can be opened: an issue, or a text that comes in as one.
[[nodiscard]] bool canOpen(const QString &path);

/// A document's way from the disk and back: reading and writing happen on snapshots in worker
/// threads, their outcome comes back as a signal. Knows no windows. Window's thread.
///
/// One save runs at a time: one that is asked for during another runs after it, with the state of
/// then. Copies wait for nothing, since a save that hangs is why one wants them. Nothing is
/// replaced on disk that someone else changed, unless `keepMine` was called. What a save replaces,
/// and what it writes, is kept among the backups.
///
/// Whatever comes back for a document that was replaced meanwhile leaves the present one alone.
class IssueFile : public QObject
{
    Q_OBJECT

public:
    explicit IssueFile(Document &document, QObject *parent = nullptr);

    /// Reads a file into the document. An .nlx keeps its path; Markdown (.md, .txt) comes in as a
    /// new issue without one, unsaved. If the document is replaced or edited before the file is
    /// read, it stays, and `displaced` follows.
    void open(const QString &path);
    /// Reads the document's own file again: what is on disk becomes the saved state, and what was
    /// unsaved comes back by undo. What is typed before the file is read stays: `changedOnDisk`
    /// then asks anew.
    void reload();
    /// A copy of the sample issue that comes with the program, as a new issue.
    void openSample();
    /// Begins a new issue that has no file yet.
    void startNew(const Issue &issue, const Blobs &blobs = {});
    /// The same for one whose words stand nowhere else, or only in a backup: unsaved from the
    /// start.
    void startUnsaved(const Issue &issue, const Blobs &blobs);
    /// Opens work that a crash left behind; `opened` or `openFailed` follows at once.
    void recover(const RecoverableWork &work);
    /// Leaves the document empty; a save that waits is dropped.
    void close();

    /// Writes to the document's path, which must not be empty.
    void save();
    /// Writes to `path`, which becomes the document's.
    void saveAs(const QString &path);
    /// Writes to `path` at once; the document stays what it was, unsaved changes too.
    void saveCopy(const QString &path);
    /// The version on disk may be overwritten by the next save.
    void keepMine();

    /// Looks, in a worker thread, what has become of the file since it was read or written. It also
    /// looks by itself: after opening and saving, and when the system tells of a change.
    void checkDisk();
    /// What it saw last; a default one while there is no file.
    [[nodiscard]] const DiskTrouble &trouble() const { return m_trouble; }

    /// The file that is being read, else the document's; empty: none.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReading() const { return m_reading.isOn(); }
    [[nodiscard]] Reading &reading() { return m_reading; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Saving, or writing copies.
    [[nodiscard]] bool isWriting() const { return m_saving || m_copies > 0; }
    /// Writing, for longer than is usual: the disk may be away.
    [[nodiscard]] bool isSlow() const { return isWriting() && !m_patience.isActive(); }
    /// After how long writing is slow; five seconds if nothing else is said.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void opened();
    /// The file was read too late: some other window shall show it.
    void displaced(const QString &path);
    /// What import had to guess: whole sentences.
    void imported(const QString &path, const QStringList &notes);
    void openFailed(const masthead::Error &error, const QString &path);
    void savingStarted();
    void saved(const QString &path);
    /// After each save: whether a backup of it, and of what it replaced, was kept. It is not part
    /// of the save.
    void backupTried(const masthead::Result<void> &kept);
    void copySaved(const QString &path);
    void copyFailed(const masthead::Error &error);
    /// The document is as unsaved as before. What waited for the same path is dropped with it.
    void saveFailed(const masthead::Error &error);
    void saveIsSlow();
    /// Someone put another version in the file's place: asks for reload(), saveCopy() or
    /// keepMine().
    void changedOnDisk();
    /// After each look at the disk.
    void diskLooked();
    /// What concerns the user of what is on disk is another now, for better or worse. After
    /// opening, `trouble` begins as a default one.
    void diskTroubled(const masthead::DiskTrouble &trouble);

private:
    /// What a read was begun for.
    struct Ticket
    {
        int read = 0;
        int document = 0;
        Issue issue;
    };
    struct Written
    {
        Result<void> kept; ///< in the backups
        Result<Sha256> hash;
        Leftover leftover;
    };
    enum class Look : std::uint8_t { Tell, Learn };

    template <typename Read, typename Take>
    void readThen(const QString &path, const Read &read, const Take &take);
    [[nodiscard]] bool isWelcome(const Ticket &ticket, const QString &path, bool isRead);
    void take(const OpenedIssue &read, const QString &path);
    void replaceDocument();
    void write(const QString &path);
    void finishWrite(const QString &path, int document, const SavePoint &point,
                     const Written &written);
    void finishCopy(const QString &path, const Result<Sha256> &written);
    void forgetDisk();
    void look(Look purpose, const DiskState &before = {});
    void finishLook(Look purpose, const DiskState &state);

    Document &m_document;
    int m_lastRead = 0;
    int m_documentNumber = 0; ///< counts the documents that were here
    Reading m_reading;
    bool m_saving = false;
    bool m_looking = false; ///< a disk that is away shall hold one thread, not many
    bool m_looksAgain = false;
    int m_copies = 0; ///< being written
    QString m_next;   ///< path of the save that was asked for while saving; empty: none
    DiskState m_disk; ///< last seen there
    DiskTrouble m_trouble;
    Sha256 m_accepted; ///< the version that keepMine() allowed to be replaced
    DiskWatch m_watch;
    QTimer m_patience;
};

} // namespace masthead
