// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/issuefile.h"
#include "app/file/issuelock.h"
#include "app/settings.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace masthead {

class BackupsDialog;
class MessageStack;
class StatusBar;

/// What the user sees of a document's file: the dialogs for opening and saving, the question about
/// unsaved work, the words in the status bar. Bars about what has become of the file: DiskBar.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive it; `window` is what dialogs stand on.
    FileFlow(Document &document, Settings &settings, MessageStack &messages, StatusBar &status,
             QWidget *window);

    [[nodiscard]] IssueFile &file() { return m_file; }
    /// From now on the open file's lock is held, and others' locks are heeded.
    void lockFiles();

    /// A file chosen by the user is asked for by `openRequested`.
    void chooseFileToOpen();
    void chooseFileToImport();
    void save();
    void saveAs();
    /// Tells why a file could not be opened; where it is gone, its backups are offered.
    void showOpenFailure(const Error &error, const QString &path);
    /// Why the last save failed, if it did.
    void showSaveFailure();
    /// The versions of the document's file that were kept.
    void showBackups();
    /// Those of all files, to choose from.
    void showAllBackups();

    /// Whether nothing would be lost if the window went now.
    [[nodiscard]] bool isSafeToClose() const;
    /// Asks about unsaved work, saves it if it is wanted, and then calls `then`; not at all if the
    /// user cancels or saving fails. Where a disk is away, leaving the work in its journal is
    /// offered.
    void closeThen(const std::function<void()> &then);

Q_SIGNALS:
    void openRequested(const QString &path);
    /// An issue that stands in no file of its own (a backup): some window shall show it, unsaved,
    /// and say its `origin`.
    void copyRequested(const masthead::Issue &issue, const masthead::Blobs &blobs,
                       const QString &origin);
    void opened();
    /// Nothing could be read; nobody was told yet.
    void openFailed(const masthead::Error &error, const QString &path);
    /// The user chose to go on instead of closing.
    void closeCancelled();

private:
    void chooseFile(const QString &title, const QStringList &filters);
    void chooseCopy();
    [[nodiscard]] bool isReadOnly() const;
    void connectFile();
    void cancelClose();
    void goOnClosing();
    void offerToLeave();
    void onOpened();
    void onSaved(const QString &path);
    void onSaveFailed(const Error &error);
    void onBackupTried(const Result<void> &kept);
    void offerBackups(const Error &error, const QString &path);
    void tellImported(const QString &path, const QStringList &notes);
    void openBackups(BackupsDialog *dialog);
    void showBackupsOf(const QString &path, const QString &why, const Issue *present);
    void onCopySaved(const QString &path);
    void onCopyFailed(const Error &error);
    void showSlowSave();
    void updateSaveState();
    void remember(const QString &path);

    Document &m_document;
    Settings &m_settings;
    MessageStack &m_messages;
    StatusBar &m_status;
    QWidget *m_window;
    IssueFile m_file;
    IssueLock m_lock;
    QDateTime m_savedAt;
    bool m_isBackupTold = false;       ///< that none could be kept
    std::function<void()> m_afterSave; ///< what waits for the work to be safe
};

} // namespace masthead
