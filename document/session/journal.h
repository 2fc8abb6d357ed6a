// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/blobs.h"
#include "document/model/change.h"

#include <QFile>

#include <memory>

/// The crash journal: what was done since the last save, on disk while it is done.
///
/// One folder per open issue under journalsFolder():
///
///     journal        one record a line: checksum, space, compact JSON, LF; the first is the header
///     base           one record: the whole issue that the changes build on
///     blobs/<sha256> bytes of pictures that are in no file yet
///
/// The checksum is the first 16 hexadecimal digits of the JSON's SHA-256. A record that was torn by
/// a crash fails it and loses only itself. The journal file is locked while its process lives, so a
/// start finds only journals whose program is gone.
namespace masthead {

/// What the first record says.
struct JournalHeader
{
    QString path;  ///< the issue's file; empty: never saved
    Sha256 base;   ///< of that file when the journal began
    QString title; ///< for the list of recoverable work
};

class Journal
{
public:
    /// Starts a journal: the folder and header at once, the base on a thread of the pool.
    /// Errors: CannotWrite.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    start(const JournalHeader &header, const Issue &base, const Blobs &blobs);

    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    /// Leaves what is on disk where it is.
    ~Journal();

    /// Appends a change and hands it to the system. What can't be written now is kept and written
    /// with the next. Errors: CannotWrite.
    [[nodiscard]] Result<void> append(const Change &change);
    /// Waits until all that was appended is on the disk. Errors: CannotWrite.
    [[nodiscard]] Result<void> sync();
    /// The same on a thread of the pool; returns at once, errors are found by the next append.
    void syncLater();
    /// Deletes the journal: its work is saved or given up.
    void remove();

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    explicit Journal(QString folder);
    [[nodiscard]] Result<void> write(const QByteArray &record);

    QString m_folder;
    std::shared_ptr<QFile> m_file; ///< shared with a sync that is under way
    QByteArray m_unwritten;
    qint64 m_size = 0; ///< of the whole records in the file
};

/// `${XDG_STATE_HOME:-~/.local/state}/masthead/journals`.
[[nodiscard]] QString journalsFolder();

/// A line of a journal.
[[nodiscard]] QByteArray journalRecord(const QJsonObject &json);
/// The JSON of a line; empty when the checksum or the JSON is wrong.
[[nodiscard]] std::optional<QJsonObject> readJournalRecord(QByteArrayView line);

} // namespace masthead
