// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/file/placestore.h"
#include "app/services.h"
#include "app/settings.h"
#include "document/session/document.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace masthead {

class FileFlow;
class FocusMode;
class IssuePage;
class MenuRow;
class NewIssue;
class PreviewPane;
class RecoveryOffer;
class StartPage;
class WindowPalette;
class Workspace;

/// One window: at most one issue, or the start page. It places the parts and connects them; what
/// they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads a file into this window.
    void open(const QString &path);
    /// Begins an issue that has no file yet.
    void startNew(const Issue &issue, const Blobs &blobs);
    /// The same for one whose words stand in no file of its own: unsaved from the start. `origin`:
    /// a whole sentence on what it is a copy of.
    void startCopy(const Issue &issue, const Blobs &blobs, const QString &origin);
    void recover(const RecoverableWork &work);
    /// As a new issue, since `file` is open and was changed.
    void recoverBeside(const RecoverableWork &work, const QString &file);
    /// How it would be left now.
    [[nodiscard]] WindowState state() const;
    /// As another one was left.
    void putBack(const WindowState &state);
    /// Writes how the window is left: new ones begin like it.
    void keepState();

    /// Whether another issue can be opened here: there is none, or a new one that nobody touched,
    /// and none is being read.
    [[nodiscard]] bool isVacant() const;
    /// The file that it shows, or will show when it is read; empty: none.
    [[nodiscard]] QString path() const;
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] IssuePage &page() { return *m_page; }
    [[nodiscard]] ActionSet &actions() { return *m_actions; }
    /// Work that an earlier run left behind; looked for by the first window.
    [[nodiscard]] RecoveryOffer &recoveryOffer() { return *m_offer; }

    /// Tells why a file could not be opened here or in a window that went.
    void showOpenFailure(const Error &error, const QString &path);
    /// Brings the window to the front, also for another start of the program (`token`: XDG
    /// activation).
    void comeToFront(const QByteArray &token = {});
    /// Asks about unsaved work, if there is some, and closes; see `closed`.
    void askToClose();
    /// What is being written in a field that hands it over at its end is handed over now.
    void finishEditing();

    // What actions ask of the window.
    void newFromLast();
    void newFromTemplate();
    void saveAsTemplate();
    /// A copy of the sample issue, in this window; what is unsaved in it is asked about first.
    void openSample();
    void save();
    void saveAs();
    void openPalette();
    /// Of the issue that is open, else of all.
    void showBackups();
    void closeIssue();
    void openMenu();
    void toggleFullScreen();
    void setAppearance(Appearance appearance);
    /// Here and in all windows, now and at the next start.
    void setWriting(const WritingLook &writing);
    void toggleFocusMode();
    [[nodiscard]] bool isInFocusMode() const;

Q_SIGNALS:
    /// It shows another file, or none, or the issue has a file now.
    void fileChanged();
    /// A file was chosen, dropped or picked from the recent ones: some window shall show it.
    void openRequested(const QString &path);
    void newWindowRequested();
    /// A new issue, for another window than this one.
    void newIssueRequested(const masthead::Issue &issue, const masthead::Blobs &blobs);
    /// The same for a copy of a backup, unsaved from the start; this window if it is vacant.
    void copyRequested(const masthead::Issue &issue, const masthead::Blobs &blobs,
                       const QString &origin);
    void quitRequested();
    /// The issue is read and the editor takes keys.
    void issueShown();
    /// There is something to see in a window that is not shown yet: the issue is read, or reading
    /// it takes long.
    void worthShowing();
    /// The file could not be read. The window says so itself, unless it is not shown.
    void openFailed(const masthead::Error &error, const QString &path);
    /// The user wants to stay after all.
    void closeCancelled();
    /// The window has closed and may be deleted.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectPage();
    void connectDocument();
    void connectFiles();
    void connectRecovery();
    void showStart();
    void showIssue();
    void updateActions();
    void updateTitle();
    void updateMessages();
    void connectNewIssues();
    void connectPalette();
    void keepPlaces();
    [[nodiscard]] bool hasIssue() const;
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] WindowParts parts();

    Services m_services;
    Document m_document;
    PlaceStore m_places;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    IssuePage *m_page = nullptr;
    FocusMode *m_focus = nullptr;
    MenuRow *m_menuRow = nullptr;
    FileFlow *m_files = nullptr;
    NewIssue *m_new = nullptr;
    RecoveryOffer *m_offer = nullptr;
    ActionSet *m_actions = nullptr;
    WindowPalette *m_palette = nullptr;
    bool m_closing = false;
};

} // namespace masthead
