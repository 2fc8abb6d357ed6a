// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/file/fileflow.h"
#include "app/focusmode.h"
#include "app/issuename.h"
#include "app/issuepage.h"
#include "app/menurow.h"
#include "app/messages/dialogs.h"
#include "app/messages/messagebar.h"
#include "app/palette/windowpalette.h"
#include "app/previewpane.h"
#include "app/recovery/recoveryoffer.h"
#include "app/settings.h"
#include "app/start/newissue.h"
#include "app/start/startpage.h"
#include "app/statusbar.h"
#include "app/style/look.h"
#include "app/style/style.h"
#include "app/windowdialogs.h"
#include "app/workspace.h"
#include "editor/item/editorpanel.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace masthead {

namespace {

constexpr QSize kUsualSize(1440, 900);
constexpr QLatin1StringView kRecoveryKey{"recovery"};
constexpr QLatin1StringView kReadingKey{"reading"};
constexpr QLatin1StringView kBesideKey{"recovered-beside"};
constexpr QLatin1StringView kOriginKey{"origin"};
constexpr QLatin1StringView kTemplateKey{"template"};
constexpr QLatin1StringView kNoticeKey{"notice"};

/// Those that a drag carries and that can be opened.
QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && canOpen(url.toLocalFile())) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
{
    setAcceptDrops(true);
    build();
    connectPage();
    connectDocument();
    connectFiles();
    connectRecovery();
    connectNewIssues();
    connectPalette();
    putBack(services.settings.windowState());
    showStart();
}

MainWindow::~MainWindow()
{
    // A field that loses the focus writes what it holds: while the document is there.
    if (QWidget *focus = focusWidget()) {
        focus->clearFocus();
    }
}

WindowParts MainWindow::parts()
{
    return {*this,
            *m_page,
            m_document,
            *m_files,
            m_page->workspace(),
            m_page->outline(),
            m_page->editor(),
            m_page->preview(),
            m_services};
}

void MainWindow::build()
{
    m_pages = new QStackedWidget(this);
    setCentralWidget(m_pages);
    m_page = new IssuePage(m_document, m_services, m_pages);
    m_files =
        new FileFlow(m_document, m_services.settings, m_page->messages(), m_page->status(), this);
    if (m_services.claimsFiles) {
        m_files->lockFiles();
    }
    m_new = new NewIssue(m_services.settings, m_document, this);
    m_offer = new RecoveryOffer(this);
    m_actions = new ActionSet(parts(), this);
    m_actions->useKeys(m_services.settings.keyChoices());
    connect(&m_services.settings, &Settings::keysChanged, this,
            [this] { m_actions->useKeys(m_services.settings.keyChoices()); });
    m_menuRow = new MenuRow(*m_actions, m_services.settings, m_page->workspace());
    setMenuBar(m_menuRow);
    connect(m_menuRow, &MenuRow::recentFileChosen, this, &MainWindow::openRequested);
    const auto action = [this](const char *id) { return m_actions->action(QLatin1StringView(id)); };
    m_start = new StartPage({action("file.new"), action("file.template"), action("file.open"),
                             action("file.import"), nullptr, action("help.sample"),
                             action("help.handbook")},
                            m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_page);
    m_focus =
        new FocusMode(*this, m_page->workspace(), m_page->editor(), *m_menuRow, m_page->status());
}

void MainWindow::connectPage()
{
    connect(m_page, &IssuePage::itemShown, this, &MainWindow::updateActions);
    connect(&m_page->status(), &StatusBar::saveStateChanged, this, &MainWindow::updateActions);
    connect(m_page, &IssuePage::linkActivated, this,
            [this](const SafeUrl &url) { askToFollow(this, url); });
    connect(&m_page->outline().view(), &OutlineView::menuRequested, m_menuRow,
            &MenuRow::popUpForOutline);
    connect(&m_page->outline(), &OutlinePanel::issueSettingsRequested, this,
            [this] { openIssueSettings(parts()); });
}

void MainWindow::connectDocument()
{
    const QUndoStack *undo = m_document.undoStack();
    connect(undo, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(&m_document, &Document::changed, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::dirtyChanged, this, &MainWindow::setWindowModified);
    connect(&m_document, &Document::pathChanged, this, [this] {
        m_page->messages().takeBack(kOriginKey); // it has a file of its own
        updateTitle();
        Q_EMIT fileChanged();
    });
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileFlow::openRequested, this, &MainWindow::openRequested);
    connect(m_files, &FileFlow::copyRequested, this, &MainWindow::copyRequested);
    connect(m_files, &FileFlow::openFailed, this, [this](const Error &error, const QString &path) {
        if (isVisible()) {
            showOpenFailure(error, path);
        }
        Q_EMIT openFailed(error, path);
    });
    connect(m_files, &FileFlow::closeCancelled, this, &MainWindow::closeCancelled);
    connect(m_files, &FileFlow::opened, this, &MainWindow::showIssue);
    connect(&m_files->file().reading(), &Reading::changed, this, &MainWindow::updateMessages);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openRequested);
}

void MainWindow::connectRecovery()
{
    connect(m_offer, &RecoveryOffer::offerChanged, this, [this] {
        updateMessages();
        if (hasIssue() && m_page->preview().isAncestorOf(focusWidget())) {
            m_page->editor().focusBody(); // the button that had the focus went with its message
        }
    });
}

void MainWindow::connectNewIssues()
{
    connect(&m_new->reading(), &Reading::changed, this, &MainWindow::updateMessages);
    connect(m_start, &StartPage::templateChosen, m_new, &NewIssue::begin);
    connect(m_start, &StartPage::ownTemplateChosen, m_new, &NewIssue::beginFrom);
    connect(m_new, &NewIssue::made, this, [this](const Issue &issue, const Blobs &blobs) {
        if (hasIssue()) {
            Q_EMIT newIssueRequested(issue, blobs);
        } else {
            startNew(issue, blobs);
        }
    });
    connect(m_new, &NewIssue::noneToFollow, m_start, &StartPage::focusTemplates);
    connect(m_new, &NewIssue::failed, this, [this](const Error &error) { showError(this, error); });
    connect(m_new, &NewIssue::kept, this, [this](const QString &name) {
        m_page->messages().post(kTemplateKey,
                                {.what = tr("New issues can begin from “%1” now.").arg(name),
                                 .lifetime = std::chrono::seconds(8)});
    });
}

void MainWindow::connectPalette()
{
    m_palette = new WindowPalette(this, *m_actions, m_document, m_services.settings);
    connect(m_palette, &WindowPalette::sectionChosen, m_page,
            [this](const SectionId &section) { m_page->showSection(section, true); });
    connect(m_palette, &WindowPalette::itemChosen, m_page, [this](const ItemId &item) {
        m_page->outline().view().setCurrentItem(item);
        m_page->workspace().focusPane(Pane::Editor);
    });
    connect(m_palette, &WindowPalette::hitChosen, m_page, &IssuePage::showHit);
}

void MainWindow::openPalette()
{
    m_palette->open(hasIssue());
}

void MainWindow::open(const QString &path)
{
    m_files->file().open(path);
}

void MainWindow::startNew(const Issue &issue, const Blobs &blobs)
{
    m_files->file().startNew(issue, blobs);
}

void MainWindow::startCopy(const Issue &issue, const Blobs &blobs, const QString &origin)
{
    m_files->file().startUnsaved(issue, blobs);
    m_page->messages().post(
        kOriginKey,
        {.what = origin, .more = tr("It is not saved yet."), .icon = QStringLiteral("history")});
    comeToFront();
}

void MainWindow::recover(const RecoverableWork &work)
{
    m_files->file().recover(work);
    m_page->outline().view().setCurrentItem(work.lastItem);
    comeToFront();
}

void MainWindow::recoverBeside(const RecoverableWork &work, const QString &file)
{
    recover(work);
    m_page->messages().post(
        kBesideKey, {.what = tr("This is the recovered work, as a new issue."),
                     .more = tr("%1 is open in another window, and was changed since.").arg(file)});
}

QString MainWindow::path() const
{
    return m_files->file().path();
}

bool MainWindow::hasIssue() const
{
    return m_pages->currentWidget() == m_page;
}

bool MainWindow::isVacant() const
{
    return !m_files->file().isReading() && isUntouched();
}

bool MainWindow::isUntouched() const
{
    return !hasIssue() || (m_document.path().isEmpty() && !m_document.isDirty() &&
                           m_document.undoStack()->count() == 0);
}

void MainWindow::showStart()
{
    m_start->setRecentFiles(m_services.settings.recentFiles());
    m_start->setOwnTemplates(ownTemplates());
    m_pages->setCurrentWidget(m_start);
    m_menuRow->showCorner(false);
    Q_EMIT fileChanged();
    updateTitle();
    updateActions();
    updateMessages();
}

void MainWindow::showIssue()
{
    m_pages->setCurrentWidget(m_page);
    Q_EMIT worthShowing();
    m_menuRow->showCorner(true);
    m_page->begin(m_services.claimsFiles ? m_places.placesOf(m_document.path()) : IssuePlaces());
    setWindowModified(m_document.isDirty());
    updateTitle();
    updateActions();
    updateMessages();
    if (!m_services.settings.notice().isEmpty()) {
        m_page->messages().post(kNoticeKey,
                                {.tone = Tone::Warning, .what = m_services.settings.notice()});
    }
    Q_EMIT fileChanged();
    Q_EMIT issueShown();
}

void MainWindow::updateActions()
{
    const QUndoStack *undo = m_document.undoStack();
    const bool open = hasIssue();
    m_actions->setState({
        .issueOpen = open,
        .itemCurrent = open && !m_page->editor().item().isNull(),
        .canPreview = open && m_services.web.canShowPages(),
        .canUndo = open && undo->canUndo(),
        .canRedo = open && undo->canRedo(),
        .saveFailed = open && std::holds_alternative<CantSave>(m_page->status().saveState()),
        .undoText = undo->undoText(),
        .redoText = undo->redoText(),
    });
}

void MainWindow::updateTitle()
{
    if (!hasIssue()) {
        setWindowTitle(QStringLiteral("Masthead"));
        return;
    }
    //: A window's title; %1 is an issue's and its file's, [*] the mark of unsaved changes
    setWindowTitle(
        tr("%1[*] – Masthead").arg(issueName(m_document.issue().title, m_document.path())));
    setWindowFilePath(m_document.path());
}

/// What concerns the window whether it has an issue or not stands on the page that is shown.
void MainWindow::updateMessages()
{
    for (MessageStack *stack : {&m_page->messages(), &m_start->messages()}) {
        stack->takeBack(kRecoveryKey);
        stack->takeBack(kReadingKey);
    }
    MessageStack &shown = hasIssue() ? m_page->messages() : m_start->messages();
    if (!m_offer->isEmpty()) {
        shown.post(kRecoveryKey, m_offer->message());
    }
    for (Reading *reading : {&m_files->file().reading(), &m_new->reading()}) {
        if (reading->isLong()) {
            Q_EMIT worthShowing();
            shown.post(kReadingKey,
                       {.what = tr("%1 is being read.").arg(QFileInfo(reading->path()).fileName()),
                        .actions = {{tr("Cancel"), [reading] { reading->letGo(); }}},
                        .icon = QStringLiteral("open")});
        }
    }
}

void MainWindow::showOpenFailure(const Error &error, const QString &path)
{
    m_files->showOpenFailure(error, path);
}

void MainWindow::comeToFront(const QByteArray &token)
{
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::newFromLast()
{
    m_new->followLast(hasIssue());
}

void MainWindow::saveAsTemplate()
{
    m_new->keepOpenOne();
}

void MainWindow::newFromTemplate()
{
    if (hasIssue()) {
        Q_EMIT newWindowRequested();
    } else {
        m_start->focusTemplates();
    }
}

void MainWindow::openSample()
{
    m_files->closeThen([this] { m_files->file().openSample(); });
}

void MainWindow::save()
{
    finishEditing();
    m_files->save();
}

void MainWindow::saveAs()
{
    finishEditing();
    m_files->saveAs();
}

void MainWindow::showBackups()
{
    hasIssue() ? m_files->showBackups() : m_files->showAllBackups();
}

void MainWindow::closeIssue()
{
    if (!hasIssue()) {
        close();
        return;
    }
    finishEditing();
    m_files->closeThen([this] {
        keepPlaces();
        m_focus->setOn(false);
        m_files->file().close();
        showStart();
    });
}

void MainWindow::openMenu()
{
    m_menuRow->open();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::setAppearance(Appearance appearance)
{
    chooseAppearance(m_services.settings, m_services.look, appearance);
}

void MainWindow::setWriting(const WritingLook &writing)
{
    chooseWriting(m_services.settings, m_services.look, writing);
}

void MainWindow::toggleFocusMode()
{
    m_focus->setOn(!m_focus->isOn());
}

bool MainWindow::isInFocusMode() const
{
    return m_focus->isOn();
}

/// For the next time that this file is opened.
void MainWindow::keepPlaces()
{
    if (hasIssue() && m_services.claimsFiles) {
        m_places.keep(m_document.path(), m_page->places());
    }
}

void MainWindow::finishEditing()
{
    m_page->outline().view().finishRename();
}

void MainWindow::askToClose()
{
    finishEditing();
    m_files->closeThen([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishEditing();
    if (!m_closing && !m_files->isSafeToClose()) {
        event->ignore();
        askToClose();
        return;
    }
    keepState();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && hasIssue()) {
        m_files->file().checkDisk();
    }
    if (event->type() == QEvent::PaletteChange && m_menuRow != nullptr) {
        m_menuRow->dress();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
    }
    for (const QString &path : paths) {
        Q_EMIT openRequested(path);
    }
}

void MainWindow::putBack(const WindowState &state)
{
    if (!restoreGeometry(state.geometry)) {
        resize(kUsualSize.boundedTo(roomOnScreen(*this)));
    }
    Workspace &workspace = m_page->workspace();
    workspace.setPanelWidths(state.panels);
    workspace.setWantedLayout(state.layout);
    workspace.setOutlineWanted(state.outline);
}

WindowState MainWindow::state() const
{
    const Workspace &workspace = m_page->workspace();
    return {.geometry = saveGeometry(),
            .panels = workspace.panelWidths(),
            .layout = workspace.wantedLayout(),
            .outline = workspace.isOutlineWanted()};
}

void MainWindow::keepState()
{
    keepPlaces();
    m_services.settings.setWindowState(state());
    m_services.settings.sync();
}

} // namespace masthead
