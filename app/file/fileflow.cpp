// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/fileflow.h"

#include "app/file/backups.h"
#include "app/file/backupsdialog.h"
#include "app/file/diskbar.h"
#include "app/file/filethread.h"
#include "app/issuename.h"
#include "app/messages/dialogs.h"
#include "app/messages/messagebar.h"
#include "app/statusbar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace masthead {

namespace {

constexpr QLatin1StringView kSlowKey{"slow-save"};
constexpr QLatin1StringView kJournalKey{"journal"};
constexpr QLatin1StringView kBackupKey{"backup"};
constexpr QLatin1StringView kCopyKey{"copy"};
constexpr QLatin1StringView kImportKey{"import"};

/// Items that are ready or approved, and all.
RecentFile recentFile(const QString &path, const Issue &issue)
{
    RecentFile file{.path = path,
                    .title = issue.title,
                    .publication = issue.publication,
                    .edition = issue.edition,
                    .used = QDateTime::currentDateTime()};
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            ++file.items;
            file.ready += item.status == Status::Ready || item.status == Status::Approved ? 1 : 0;
        }
    }
    return file;
}

/// A name to begin with for an issue that has no file.
QString suggestedName(const Issue &issue)
{
    QString name = issue.date.isEmpty() ? issue.title : issue.date;
    name.replace(u'/', u'-');
    return (name.isEmpty() ? FileFlow::tr("issue") : name) + QStringLiteral(".nlx");
}

QString copyName(const QFileInfo &file)
{
    //: The name of a copy; %1 is the name of the file
    return FileFlow::tr("%1 (copy)").arg(file.completeBaseName()) + QStringLiteral(".nlx");
}

} // namespace

FileFlow::FileFlow(Document &document, Settings &settings, MessageStack &messages,
                   StatusBar &status, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_messages(messages)
    , m_status(status)
    , m_window(window)
    , m_file(document)
{
    auto *bar = new DiskBar(document, m_file, m_lock, messages, window);
    connect(bar, &DiskBar::saveRequested, this, &FileFlow::save);
    connect(bar, &DiskBar::saveAsRequested, this, &FileFlow::saveAs);
    connect(bar, &DiskBar::copyRequested, this, &FileFlow::chooseCopy);
    connect(this, &FileFlow::opened, bar, &DiskBar::showHolder); // bars were cleared
    connectFile();
    connect(&m_lock, &IssueLock::holderChanged, this, &FileFlow::updateSaveState);
    connect(&m_file, &IssueFile::diskLooked, &m_lock, &IssueLock::retry);
    connect(&document, &Document::dirtyChanged, this, &FileFlow::updateSaveState);
    connect(&document, &Document::reset, this, &FileFlow::updateSaveState);
    connect(&document, &Document::journalRestored, this,
            [this] { m_messages.takeBack(kJournalKey); });
    connect(&document, &Document::journalFailed, this, [this](const Error &error) {
        m_messages.post(kJournalKey,
                        {.tone = Tone::Warning, .what = error.what, .more = error.remedy});
    });
    connect(&status, &StatusBar::errorClicked, this, &FileFlow::showSaveFailure);
    connect(&status, &StatusBar::retryClicked, this, &FileFlow::save);
}

void FileFlow::lockFiles()
{
    connect(&m_document, &Document::pathChanged, &m_lock, &IssueLock::follow);
    m_lock.follow(m_document.path());
}

void FileFlow::connectFile()
{
    connect(&m_file, &IssueFile::opened, this, &FileFlow::onOpened);
    connect(&m_file, &IssueFile::imported, this,
            [this](const QString &path, const QStringList &notes) {
                if (!notes.isEmpty()) {
                    tellImported(path, notes);
                }
            });
    connect(&m_file, &IssueFile::openFailed, this, &FileFlow::openFailed);
    connect(&m_file, &IssueFile::savingStarted, this, [this] { m_status.setSaveState(Saving{}); });
    connect(&m_file, &IssueFile::saved, this, &FileFlow::onSaved);
    connect(&m_file, &IssueFile::backupTried, this, &FileFlow::onBackupTried);
    connect(&m_file, &IssueFile::copySaved, this, &FileFlow::onCopySaved);
    connect(&m_file, &IssueFile::copyFailed, this, &FileFlow::onCopyFailed);
    connect(&m_file, &IssueFile::displaced, this, &FileFlow::openRequested);
    connect(&m_file, &IssueFile::saveFailed, this, &FileFlow::onSaveFailed);
    connect(&m_file, &IssueFile::diskTroubled, this, &FileFlow::updateSaveState);
    connect(&m_file, &IssueFile::saveIsSlow, this, &FileFlow::showSlowSave);
}

void FileFlow::chooseFile(const QString &title, const QStringList &filters)
{
    auto *chooser = new QFileDialog(m_window, title, m_settings.folder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters(filters);
    connect(chooser, &QFileDialog::fileSelected, this, &FileFlow::openRequested);
    chooser->open();
}

void FileFlow::chooseFileToOpen()
{
    chooseFile(tr("Open an issue"), {tr("Issues (*.nlx)"), tr("All files (*)")});
}

void FileFlow::chooseFileToImport()
{
    chooseFile(tr("Import a text"), {tr("Markdown and text (*.md *.markdown *.txt)")});
}

/// The document's file can't be written, or somebody else has it open: it is saved in another
/// place.
bool FileFlow::isReadOnly() const
{
    return m_file.trouble().protection != Protection::None || m_lock.holder();
}

void FileFlow::save()
{
    if (m_document.path().isEmpty() || isReadOnly()) {
        saveAs();
    } else {
        m_file.save();
    }
}

void FileFlow::saveAs()
{
    auto *chooser = new QFileDialog(m_window, tr("Save the issue as"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Issues (*.nlx)"));
    chooser->setDefaultSuffix(QStringLiteral("nlx"));
    if (m_document.path().isEmpty()) {
        chooser->setDirectory(m_settings.folder());
        chooser->selectFile(suggestedName(m_document.issue()));
    } else {
        const QFileInfo file(m_document.path());
        const bool isAtHand = QFileInfo(file.absolutePath()).isWritable();
        chooser->setDirectory(isAtHand ? file.absolutePath() : m_settings.folder());
        chooser->selectFile(isReadOnly() ? copyName(file) : file.fileName());
    }
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString named = path + QStringLiteral(".nlx");
        // A page's or a text's name would be wrong for it; none that is there is written over.
        const bool isNamed = path.endsWith(QStringLiteral(".nlx"), Qt::CaseInsensitive);
        m_file.saveAs(isNamed || QFileInfo::exists(named) ? path : named);
    });
    connect(chooser, &QFileDialog::rejected, this, &FileFlow::cancelClose);
    chooser->open();
}

void FileFlow::chooseCopy()
{
    const QFileInfo file(m_document.path());
    auto *chooser = new QFileDialog(m_window, tr("Save a copy as"), file.absolutePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Issues (*.nlx)"));
    chooser->setDefaultSuffix(QStringLiteral("nlx"));
    chooser->selectFile(copyName(file));
    connect(chooser, &QFileDialog::fileSelected, &m_file, &IssueFile::saveCopy);
    chooser->open();
}

bool FileFlow::isSafeToClose() const
{
    return !m_document.isDirty() && !m_file.isWriting();
}

void FileFlow::closeThen(const std::function<void()> &then)
{
    if (isSafeToClose()) {
        then();
        return;
    }
    m_afterSave = then;
    if (m_file.isWriting()) {
        if (m_file.isSlow()) {
            offerToLeave();
        }
        return; // when it ends, goOnClosing looks again
    }
    askUnsaved(m_window, issueName(m_document.issue().title, m_document.path()),
               m_file.trouble().isGone() ? Unsafe::NoFile : Unsafe::Changes,
               [this](Unsaved answer) {
                   switch (answer) {
                   case Unsaved::Save:
                       save();
                       return;
                   case Unsaved::Discard:
                       m_document.discardUnsaved();
                       std::exchange(m_afterSave, nullptr)();
                       return;
                   case Unsaved::Cancel:
                       cancelClose();
                       return;
                   }
               });
}

void FileFlow::cancelClose()
{
    if (std::exchange(m_afterSave, nullptr)) {
        Q_EMIT closeCancelled();
    }
}

/// Something may have been typed, or asked for, meanwhile.
void FileFlow::goOnClosing()
{
    if (m_afterSave && !m_file.isWriting()) {
        closeThen(std::exchange(m_afterSave, nullptr));
    }
}

void FileFlow::offerToLeave()
{
    askToLeave(m_window, issueName(m_document.issue().title, m_document.path()),
               [this](Leave answer) {
                   switch (answer) {
                   case Leave::Stay:
                       cancelClose();
                       return;
                   case Leave::Close:
                       if (m_afterSave) { // it may have ended while it was asked
                           m_document.leaveToJournal();
                           std::exchange(m_afterSave, nullptr)();
                       }
                       return;
                   }
               });
}

void FileFlow::onOpened()
{
    m_savedAt = {};
    m_messages.clear();
    if (!m_document.path().isEmpty()) {
        remember(m_document.path());
    }
    updateSaveState();
    Q_EMIT opened();
}

void FileFlow::onSaved(const QString &path)
{
    m_savedAt = QDateTime::currentDateTime();
    m_messages.takeBack(kSlowKey);
    if (path == m_document.path()) {
        remember(path);
    }
    updateSaveState();
    goOnClosing();
}

/// The bar stays while its list is looked at: it is gone through place by place.
void FileFlow::tellImported(const QString &path, const QStringList &notes)
{
    const auto show = [this, path, notes] {
        tellImported(path, notes);
        showNotes(m_window, tr("The text was imported. Please look at these places:"), notes);
    };
    m_messages.post(kImportKey, {.what = tr("%1 was imported.").arg(QFileInfo(path).fileName()),
                                 .more = tr("There are %n place(s) to look at.", nullptr,
                                            static_cast<int>(notes.size())),
                                 .actions = {{tr("Show…"), show}},
                                 .icon = QStringLiteral("import")});
}

/// Said once, until one succeeds: the work goes on, and each save would say it again.
void FileFlow::onBackupTried(const Result<void> &kept)
{
    if (kept) {
        m_messages.takeBack(kBackupKey);
    } else if (!m_isBackupTold) {
        m_messages.post(kBackupKey,
                        {.tone = Tone::Warning,
                         .what = kept.error().what,
                         .more = kept.error().remedy,
                         .actions = {{.text = tr("Details…"), .run = [this, error = kept.error()] {
                                          showError(m_window, error);
                                      }}}});
    }
    m_isBackupTold = !kept;
}

void FileFlow::showSaveFailure()
{
    if (const auto *failed = std::get_if<CantSave>(&m_status.saveState())) {
        showError(m_window, failed->error);
    }
}

void FileFlow::showOpenFailure(const Error &error, const QString &path)
{
    if (QFileInfo::exists(path)) {
        showError(m_window, error);
    } else {
        offerBackups(error, path);
    }
}

void FileFlow::showBackups()
{
    showBackupsOf(m_document.path(), {}, &m_document.issue());
}

void FileFlow::showAllBackups()
{
    QStringList paths;
    const QList<RecentFile> files = m_settings.recentFiles();
    for (const RecentFile &file : files) {
        paths.append(file.path);
    }
    openBackups(new BackupsDialog(paths, m_window));
}

/// For a file that is gone: what was kept of it, else that it is gone.
void FileFlow::offerBackups(const Error &error, const QString &path)
{
    inFileThread(
        this, [path] { return backupsOf(path); },
        [this, error, path](const QList<Backup> &backups) {
            if (backups.isEmpty()) {
                m_settings.removeRecentFile(path);
                showError(m_window, error);
            } else {
                showBackupsOf(path,
                              tr("%1 is not there any more. These versions of it were kept.")
                                  .arg(QFileInfo(path).fileName()),
                              nullptr);
            }
        });
}

/// `present`: what they may be compared with, if anything.
void FileFlow::showBackupsOf(const QString &path, const QString &why, const Issue *present)
{
    auto *dialog = new BackupsDialog(path, why, m_window);
    if (present != nullptr) {
        dialog->setPresent(*present);
    }
    openBackups(dialog);
}

void FileFlow::openBackups(BackupsDialog *dialog)
{
    connect(dialog, &BackupsDialog::openRequested, this, &FileFlow::copyRequested);
    dialog->open();
}

void FileFlow::onCopySaved(const QString &path)
{
    updateSaveState();
    m_messages.post(kCopyKey, {.tone = Tone::Ok,
                               .what = tr("A copy was saved."),
                               .more = QDir::toNativeSeparators(path),
                               .lifetime = std::chrono::seconds(8)});
    goOnClosing();
}

void FileFlow::onCopyFailed(const Error &error)
{
    cancelClose();
    showError(m_window, error);
}

void FileFlow::onSaveFailed(const Error &error)
{
    m_messages.takeBack(kSlowKey);
    if (error.code == ErrorCode::ChangedOnDisk) {
        updateSaveState();
        cancelClose();
        return; // the bar asks
    }
    m_status.setSaveState(CantSave{error});
    // Who waits for a save to close the window would not see the status bar's words.
    if (m_afterSave) {
        cancelClose();
        showError(m_window, error);
    }
}

void FileFlow::showSlowSave()
{
    m_messages.post(kSlowKey,
                    {.tone = Tone::Warning,
                     .what = tr("Saving takes long."),
                     .more = tr("The disk may be away. Your work is safe in the journal."),
                     .actions = {{tr("Save as copy…"), [this] { chooseCopy(); }}}});
    if (m_afterSave) {
        offerToLeave();
    }
}

void FileFlow::updateSaveState()
{
    if (m_file.isSaving()) {
        m_status.setSaveState(Saving{});
    } else if (m_file.trouble().isGone()) {
        m_status.setSaveState(FileGone{});
    } else if (m_file.trouble().entry == DiskEntry::OutOfReach) {
        m_status.setSaveState(FileOutOfReach{});
    } else if (!m_file.trouble().otherVersion.isNull()) {
        m_status.setSaveState(OtherVersion{});
    } else if (isReadOnly()) {
        m_status.setSaveState(ReadOnly{.unsaved = m_document.isDirty()});
    } else if (m_document.isDirty()) {
        m_status.setSaveState(UnsavedSince{});
    } else if (m_document.path().isEmpty()) {
        m_status.setSaveState(NeverSaved{});
    } else {
        const QDateTime read = QFileInfo(m_document.path()).lastModified();
        m_status.setSaveState(SavedAt{m_savedAt.isValid() ? m_savedAt : read});
    }
}

void FileFlow::remember(const QString &path)
{
    m_settings.addRecentFile(recentFile(path, m_document.issue()));
}

} // namespace masthead
