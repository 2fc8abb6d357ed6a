// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/export/exportdialog.h"
#include "app/file/fileflow.h"
#include "app/findings.h"
#include "app/focusmode.h"
#include "app/help/handbookwindow.h"
#include "app/help/panelhelp.h"
#include "app/issue/issuedialog.h"
#include "app/issuename.h"
#include "app/keys/keysdialog.h"
#include "app/menurow.h"
#include "app/messages/dialogs.h"
#include "app/messages/editnotices.h"
#include "app/messages/messagebar.h"
#include "app/palette/windowpalette.h"
#include "app/previewpane.h"
#include "app/proofing.h"
#include "app/recovery/recoveryoffer.h"
#include "app/settingsdialog.h"
#include "app/start/newissue.h"
#include "app/start/startpage.h"
#include "app/statistics/statisticsdialog.h"
#include "app/statistics/writingsession.h"
#include "app/statusbar.h"
#include "app/style/look.h"
#include "app/workspace.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlinecommands.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/search/finder.h"
#include "editor/search/writingpane.h"
#include "editor/style/fonts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

constexpr QSize kUsualSize(1440, 900);
constexpr QLatin1StringView kRecoveryKey{"recovery"};
constexpr QLatin1StringView kBesideKey{"recovered-beside"};
constexpr QLatin1StringView kTemplateKey{"template"};
constexpr QLatin1StringView kNoticeKey{"notice"};

/// The first item that has something written in it, else the first of all.
ItemId firstItem(const Issue &issue)
{
    ItemId first;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!item.body.isEmpty()) {
                return item.id;
            }
            if (first.isNull()) {
                first = item.id;
            }
        }
    }
    return first;
}

/// The one file that a drag carries, if it can be opened.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    const QString path = urls.first().toLocalFile();
    static const QStringList suffixes{QStringLiteral("nlx"), QStringLiteral("md"),
                                      QStringLiteral("markdown")};
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_counts(m_document)
{
    setAcceptDrops(true);
    build();
    connectPanels();
    connectFinder();
    connectWriting();
    connectDocument();
    connectFiles();
    connectRecovery();
    connectNewIssues();
    connectProofing();
    connectStatistics();
    connectPalette();
    restoreState();
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
    return {*this,      m_document, *m_files,   *m_workspace,
            *m_outline, *m_editor,  *m_preview, m_services.look};
}

void MainWindow::build()
{
    m_pages = new QStackedWidget(this);
    setCentralWidget(m_pages);
    buildWorkspace();
    m_files = new FileFlow(m_document, m_services.settings, *m_messages, *m_status, this);
    if (m_services.claimsFiles) {
        m_files->lockFiles();
    }
    m_offer = new RecoveryOffer(this);
    m_actions = new ActionSet(parts(), this);
    m_actions->useKeys(m_services.settings.keyChoices());
    connect(&m_services.settings, &Settings::keysChanged, this,
            [this] { m_actions->useKeys(m_services.settings.keyChoices()); });
    m_menuRow = new MenuRow(*m_actions, m_services.settings, *m_workspace);
    setMenuBar(m_menuRow);
    connect(m_menuRow, &MenuRow::recentFileChosen, this, &MainWindow::openRequested);
    const auto action = [this](const char *id) { return m_actions->action(QLatin1StringView(id)); };
    m_start = new StartPage({action("file.new"), action("file.template"), action("file.open"),
                             action("file.import"), nullptr, action("help.sample"),
                             action("help.handbook")},
                            m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_issuePage);
}

void MainWindow::buildWorkspace()
{
    m_issuePage = new QWidget(m_pages);
    m_messages = new MessageStack(m_issuePage);
    m_outline = new OutlinePanel(m_document, m_counts, m_issuePage);
    m_editor = new EditorPanel(m_document, m_issuePage);
    m_preview = new PreviewPane(m_services.web, m_document, m_services.settings, m_issuePage);
    m_writing = new WritingPane(m_document, m_editor, m_issuePage);
    m_workspace = new Workspace(m_outline, m_writing, m_preview, m_issuePage);
    m_status = new StatusBar(m_issuePage);
    auto *layout = new QVBoxLayout(m_issuePage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_workspace, 1);
    layout->addWidget(m_status);
    m_outline->setFocusProxy(&m_outline->view());
}

void MainWindow::connectPanels()
{
    const OutlineView &outline = m_outline->view();
    connect(&outline, &OutlineView::currentItemChanged, this, &MainWindow::showItem);
    connect(&outline, &OutlineView::editRequested, this,
            [this] { m_workspace->focusPane(Pane::Editor); });
    connect(&outline, &OutlineView::menuRequested, m_menuRow, &MenuRow::popUpForOutline);
    const OutlineCommands &commands = m_outline->commands();
    connect(m_outline, &OutlinePanel::issueSettingsRequested, this, &MainWindow::openIssueSettings);
    connect(&commands, &OutlineCommands::itemAdded, m_editor, &EditorPanel::focusTitle);
    connect(m_editor, &EditorPanel::caretMoved, this,
            [this](const ItemId &item, int line, bool typed) {
                // With the focus in the preview it is the reader who moves; and an issue that was
                // just opened begins at its top.
                const bool opened = std::exchange(m_isJustOpened, false);
                const bool moved = typed || !m_preview->isAncestorOf(focusWidget());
                m_preview->setCaret(item, line, moved && !opened);
            });
    new EditNotices(m_document, *m_editor, commands, *m_messages, this);
    connect(m_preview, &PreviewPane::blockActivated, this, &MainWindow::goTo);
    // Commands work on the outline's row: where the author writes, it is the item's.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        const ItemId item = m_editor->item();
        if (now != nullptr && m_editor->isAncestorOf(now) && !item.isNull() &&
            m_outline->view().currentItem() != item) {
            m_outline->view().setCurrentItem(item);
        }
    });
    connect(m_preview, &PreviewPane::linkActivated, this, &MainWindow::askOpenLink);
    connect(m_preview, &PreviewPane::linkHovered, m_status, &StatusBar::setLinkHost);
    connect(&m_services.look, &Look::schemeChanged, m_preview, &PreviewPane::setScheme);
    m_preview->setScheme(m_services.look.scheme());
    connect(&m_counts, &WordCounts::counted, this, &MainWindow::updateCounts);
}

void MainWindow::connectFinder()
{
    const Finder &finder = m_editor->finder();
    connect(&finder, &Finder::itemShown, &m_outline->view(), &OutlineView::setCurrentItem);
    connect(&finder, &Finder::sectionShown, this, &MainWindow::showSection);
    connect(&finder, &Finder::failed, m_editor, &EditorPanel::failed);
}

void MainWindow::connectWriting()
{
    m_focus = new FocusMode(*this, *m_workspace, *m_editor, *m_menuRow, *m_status);
    connect(&m_services.look, &Look::writingChanged, m_editor, &EditorPanel::setLook);
    m_editor->setLook(m_services.look.writing());
    connect(m_editor, &EditorPanel::zoomRequested, this, [this](int percent) {
        WritingLook writing = m_services.look.writing();
        writing.zoom = std::clamp(percent, smallestZoom, largestZoom);
        setWriting(writing);
    });
}

void MainWindow::connectDocument()
{
    const QUndoStack *undo = m_document.undoStack();
    connect(undo, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(&m_document, &Document::changed, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::dirtyChanged, this, &MainWindow::setWindowModified);
    connect(&m_document, &Document::pathChanged, this, [this] {
        updateTitle();
        Q_EMIT fileChanged();
    });
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileFlow::openRequested, this, &MainWindow::openRequested);
    connect(m_files, &FileFlow::copyRequested, this, &MainWindow::copyRequested);
    connect(m_files, &FileFlow::openFailed, this, &MainWindow::openFailed);
    connect(m_files, &FileFlow::closeCancelled, this, &MainWindow::closeCancelled);
    connect(m_files, &FileFlow::opened, this, &MainWindow::showIssue);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openRequested);
}

void MainWindow::connectRecovery()
{
    connect(m_offer, &RecoveryOffer::offerChanged, this, [this] {
        updateOffer();
        if (hasIssue() && m_preview->isAncestorOf(focusWidget())) {
            m_editor->focusBody(); // the button that had the focus went with its message
        }
    });
}

void MainWindow::connectNewIssues()
{
    m_new = new NewIssue(m_services.settings, m_document, this);
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
        m_messages->post(kTemplateKey, {.what = tr("New issues can begin from “%1” now.").arg(name),
                                        .lifetime = std::chrono::seconds(8)});
    });
}

void MainWindow::connectPalette()
{
    m_palette = new WindowPalette(this, *m_actions, m_document, m_services.settings);
    connect(m_palette, &WindowPalette::sectionChosen, this,
            [this](const SectionId &section) { showSection(section, true); });
    connect(m_palette, &WindowPalette::itemChosen, this, [this](const ItemId &item) {
        m_outline->view().setCurrentItem(item);
        m_workspace->focusPane(Pane::Editor);
    });
    connect(m_palette, &WindowPalette::hitChosen, this,
            [this](const ItemId &item, const TextHit &hit) {
                m_outline->view().setCurrentItem(item);
                m_workspace->focusPane(Pane::Editor);
                m_editor->select(hit.text, hit.position, hit.length, true);
            });
}

void MainWindow::openPalette()
{
    m_palette->open(hasIssue());
}

void MainWindow::connectProofing()
{
    m_proofing = new Proofing({m_document, *m_editor, m_outline->view(), *m_status},
                              m_services.spelling, m_services.settings, this);
    m_findings = new Findings(m_document, *m_status, this);
    connect(m_findings, &Findings::chosen, this, &MainWindow::goTo);
}

void MainWindow::openSpelling()
{
    m_proofing->openMenu();
}

void MainWindow::openKeys()
{
    (new KeysDialog(m_services.settings, this))->open();
}

void MainWindow::openFindings()
{
    m_findings->openMenu();
}

void MainWindow::connectStatistics()
{
    m_session = new WritingSession({m_document, m_counts, *m_status}, m_services.settings, this);
    connect(m_status, &StatusBar::countsClicked, this, &MainWindow::openStatistics);
}

void MainWindow::openStatistics()
{
    auto *dialog = findChild<StatisticsDialog *>(); // one stands beside the work already
    if (dialog == nullptr) {
        dialog = new StatisticsDialog(m_document, *m_session, m_services.settings, this);
        connect(dialog, &StatisticsDialog::itemChosen, this, [this](const ItemId &item) {
            m_outline->view().setCurrentItem(item);
            activateWindow();
        });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::open(const QString &path)
{
    m_files->file().open(path);
}

void MainWindow::startNew(const Issue &issue, const Blobs &blobs)
{
    m_files->file().startNew(issue, blobs);
}

void MainWindow::startUnsaved(const Issue &issue, const Blobs &blobs)
{
    m_files->file().startUnsaved(issue, blobs);
    comeToFront();
}

void MainWindow::recover(const RecoverableWork &work)
{
    m_files->file().recover(work);
    m_outline->view().setCurrentItem(work.lastItem);
    comeToFront();
}

void MainWindow::recoverBeside(const RecoverableWork &work, const QString &file)
{
    recover(work);
    m_messages->post(
        kBesideKey,
        {.what = tr("This is the recovered work, as a new issue."),
         .more = tr("%1 is open in another window, where something was written since.").arg(file)});
}

QString MainWindow::path() const
{
    return m_files->file().path();
}

bool MainWindow::hasIssue() const
{
    return m_pages->currentWidget() == m_issuePage;
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
    updateOffer();
}

void MainWindow::showIssue()
{
    m_pages->setCurrentWidget(m_issuePage);
    m_menuRow->showCorner(true);
    m_isJustOpened = true;
    const IssuePlaces left =
        m_services.claimsFiles ? m_places.placesOf(m_document.path()) : IssuePlaces();
    m_editor->body().setPlaces(left.places);
    const ItemId first = itemById(m_document.issue(), left.item) != nullptr
                             ? left.item
                             : firstItem(m_document.issue());
    m_outline->view().setCurrentItem(first);
    showItem(first);
    m_editor->focusBody();
    setWindowModified(m_document.isDirty());
    updateTitle();
    updateActions();
    updateCounts();
    updateOffer();
    if (!m_services.settings.notice().isEmpty()) {
        m_messages->post(kNoticeKey, {.tone = Tone::Warning, .what = m_services.settings.notice()});
    }
    Q_EMIT fileChanged();
    Q_EMIT issueShown();
}

void MainWindow::showItem(const ItemId &item)
{
    m_editor->setItem(item);
    updateActions();
    updateCounts();
}

void MainWindow::showSection(const SectionId &section, bool focused)
{
    m_outline->view().select(m_outline->model().indexOf(section));
    if (focused) {
        m_workspace->focusPane(Pane::Outline);
    }
}

void MainWindow::updateActions()
{
    const QUndoStack *undo = m_document.undoStack();
    const bool open = hasIssue();
    m_actions->setState({
        .issueOpen = open,
        .itemCurrent = open && !m_editor->item().isNull(),
        .canPreview = open && m_services.web.canShowPages(),
        .canUndo = open && undo->canUndo(),
        .canRedo = open && undo->canRedo(),
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

void MainWindow::updateCounts()
{
    const ItemId item = m_editor->item();
    m_status->setItemCounts(item.isNull() ? std::nullopt : m_counts.counts(item));
    m_status->setIssueCounts(m_counts.total());
}

void MainWindow::updateOffer()
{
    m_messages->takeBack(kRecoveryKey);
    m_start->setBanner(nullptr);
    if (m_offer->isEmpty()) {
        return;
    }
    if (hasIssue()) {
        m_messages->post(kRecoveryKey, m_offer->message());
        return;
    }
    auto *banner = new MessageBar(m_offer->message(), MessageBar::Shape::Card, m_start);
    connect(banner, &MessageBar::closed, banner, &QWidget::hide);
    m_start->setBanner(banner);
}

void MainWindow::askOpenLink(const SafeUrl &url)
{
    askToFollow(this, url);
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

ExportDialog *MainWindow::showExport()
{
    auto *dialog = new ExportDialog(m_services.web, m_document, m_services.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::goToRequested, this, &MainWindow::goTo);
    dialog->open();
    return dialog;
}

void MainWindow::openIssueSettings()
{
    (new IssueDialog(m_document, this))->open();
}

void MainWindow::openSettings()
{
    (new SettingsDialog(m_services.settings, m_services.look, this))->open();
}

void MainWindow::openExport()
{
    showExport();
}

void MainWindow::exportAgain()
{
    showExport()->exportNow();
}

void MainWindow::goTo(const ItemId &item, int line)
{
    m_outline->view().setCurrentItem(item);
    m_editor->showLine(item, std::max(line, 0));
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
        m_places.keep(m_document.path(),
                      {.item = m_editor->item(), .places = m_editor->body().places()});
    }
}

void MainWindow::showAbout()
{
    masthead::showAbout(this);
}

void MainWindow::openHandbook()
{
    const PanelHelpRow *row = panelHelp(QApplication::focusWidget());
    if (m_handbook == nullptr) {
        m_handbook = new HandbookWindow(this);
    }
    m_handbook->showPlace(
        {.page = QLatin1StringView(row == nullptr ? "index" : row->page), .heading = {}});
}

void MainWindow::finishEditing()
{
    m_outline->view().finishRename();
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
    if (!droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT openRequested(path);
    }
}

void MainWindow::restoreState()
{
    const WindowState state = m_services.settings.windowState();
    if (!restoreGeometry(state.geometry)) {
        const QSize frame(scaled(16), scaled(48)); // room for the title bar
        resize(kUsualSize.boundedTo(screen()->availableSize() - frame));
    }
    m_workspace->setPanelWidths(state.panels);
    m_workspace->setWantedLayout(state.layout);
    m_workspace->setOutlineWanted(state.outline);
}

void MainWindow::keepState()
{
    keepPlaces();
    m_services.settings.setWindowState({
        .geometry = saveGeometry(),
        .panels = m_workspace->panelWidths(),
        .layout = m_workspace->wantedLayout(),
        .outline = m_workspace->isOutlineWanted(),
    });
    m_services.settings.sync();
}

} // namespace masthead
