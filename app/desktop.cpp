// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/recovery/recoveryoffer.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QScreen>

#include <algorithm>

namespace masthead {

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() &&
           (one == other || QFileInfo(one) == QFileInfo(other));
}

} // namespace

Desktop::Desktop(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Desktop::~Desktop()
{
    qDeleteAll(m_windows);
}

MainWindow &Desktop::openWindow()
{
    auto *window = new MainWindow(m_services);
    keepApart(*window);
    add(window);
    window->show();
    return *window;
}

void Desktop::add(MainWindow *window)
{
    m_windows.append(window);
    connectWindow(*window);
}

MainWindow *Desktop::windowOf(const QString &path) const
{
    const auto found = std::ranges::find_if(
        m_windows, [&path](const MainWindow *window) { return isSameFile(window->path(), path); });
    return found == m_windows.end() ? nullptr : *found;
}

/// All windows come up where the last one was left: one must not hide another.
void Desktop::keepApart(QWidget &window) const
{
    constexpr QPoint step(32, 32);
    const QRect space = window.screen()->availableGeometry();
    const auto isTaken = [this, step](const QPoint &place) {
        return std::ranges::any_of(m_windows, [&place, step](const MainWindow *other) {
            return (other->pos() - place).manhattanLength() < step.manhattanLength();
        });
    };
    QPoint place = window.pos();
    while (isTaken(place) && space.contains(place + step)) {
        place += step;
    }
    if (place != window.pos() && !window.isMaximized() && !window.isFullScreen()) {
        window.move(place);
    }
}

void Desktop::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::openRequested, this, [this](const QString &path) { open(path); });
    connect(&window, &MainWindow::newWindowRequested, this, [this] { openWindow(); });
    connect(
        &window, &MainWindow::newIssueRequested, this,
        [this](const Issue &issue, const Blobs &blobs) { vacantWindow().startNew(issue, blobs); });
    connect(&window, &MainWindow::copyRequested, this,
            [this](const Issue &issue, const Blobs &blobs, const QString &origin) {
                vacantWindow().startCopy(issue, blobs, origin);
            });
    connect(&window, &MainWindow::fileChanged, this, &Desktop::rememberSession);
    connect(&window, &MainWindow::quitRequested, this, &Desktop::quit);
    connect(&window, &MainWindow::closed, this, [this, &window] { forget(&window); });
    connect(&window, &MainWindow::closeCancelled, this, [this] { m_quitting = false; });
    connect(&window.recoveryOffer(), &RecoveryOffer::recoverRequested, this, &Desktop::recover);
}

MainWindow *Desktop::vacant() const
{
    const auto vacant = std::ranges::find_if(m_windows, &MainWindow::isVacant);
    return vacant == m_windows.end() ? nullptr : *vacant;
}

MainWindow &Desktop::vacantWindow()
{
    MainWindow *window = vacant();
    return window == nullptr ? openWindow() : *window;
}

MainWindow &Desktop::frontWindow(MainWindow &other) const
{
    MainWindow *front = &other;
    for (MainWindow *window : m_windows) {
        if (window->isActiveWindow()) {
            return *window;
        }
        front = window->isVisible() ? window : front;
    }
    return *front;
}

void Desktop::recover(const RecoverableWork &work)
{
    MainWindow *window = windowOf(work.path);
    if (window == nullptr) {
        vacantWindow().recover(work);
        return;
    }
    const Document &open = window->document();
    if (!open.isDirty() && open.fileHash() == work.fileHash) {
        window->recover(work);
        return;
    }
    // What was written there since is not to be lost for it, nor to be overwritten by it.
    RecoverableWork copy = work;
    copy.path.clear();
    copy.fileHash = {};
    vacantWindow().recoverBeside(copy, QFileInfo(work.path).fileName());
}

void Desktop::open(const QString &path, const QByteArray &token)
{
    if (MainWindow *window = windowOf(path)) {
        window->comeToFront(token);
        return;
    }
    if (!m_windows.isEmpty() && vacant() == nullptr) {
        openApart(path, token);
        return;
    }
    MainWindow &window = vacantWindow();
    window.open(path);
    window.comeToFront(token);
}

/// The window is shown when there is something to see in it.
void Desktop::openApart(const QString &path, const QByteArray &token)
{
    auto *window = new MainWindow(m_services);
    keepApart(*window);
    add(window);
    connect(window, &MainWindow::worthShowing, this, [window, token] {
        if (!window->isVisible()) {
            window->comeToFront(token);
        }
    });
    connect(window, &MainWindow::openFailed, this,
            [this, window, token](const Error &error, const QString &failed) {
                if (!window->isVisible()) {
                    MainWindow &front = frontWindow(*window);
                    front.comeToFront(token);
                    front.showOpenFailure(error, failed);
                    if (&front != window) {
                        forget(window);
                    }
                }
            });
    window->open(path);
}

void Desktop::serve(const StartRequest &request)
{
    if (request.path.isEmpty()) {
        vacantWindow().comeToFront(request.token);
    } else {
        open(request.path, request.token);
    }
}

void Desktop::restoreSession()
{
    const QList<SessionWindow> session = m_services.settings.restoresSession()
                                             ? m_services.settings.session()
                                             : QList<SessionWindow>();
    for (const SessionWindow &left : session) {
        if (QFileInfo(left.path).isReadable() && windowOf(left.path) == nullptr) {
            auto *window = new MainWindow(m_services);
            window->putBack(left.state);
            if (left.state == m_services.settings.windowState()) {
                keepApart(*window); // it may have none of its own
            }
            window->open(left.path);
            add(window);
            window->show();
        }
    }
    if (m_windows.isEmpty()) {
        openWindow();
    }
}

/// Not while windows close one after the other: what was open before is the session.
void Desktop::rememberSession()
{
    if (m_quitting) {
        return;
    }
    QList<SessionWindow> session;
    for (const MainWindow *window : std::as_const(m_windows)) {
        if (!window->path().isEmpty()) {
            session.append({.path = window->path(), .state = window->state()});
        }
    }
    m_services.settings.setSession(session);
}

void Desktop::offerRecovery()
{
    if (!m_windows.isEmpty()) {
        m_windows.first()->recoveryOffer().look();
    }
}

void Desktop::forget(MainWindow *window)
{
    if (m_windows.size() == 1) {
        rememberSession(); // the last one's file is the session, as it is left
    }
    m_windows.removeOne(window);
    window->deleteLater();
    if (m_windows.isEmpty()) {
        QCoreApplication::quit();
    } else if (m_quitting) {
        closeNext();
    } else {
        rememberSession();
    }
}

void Desktop::quit()
{
    rememberSession();
    m_quitting = true;
    for (MainWindow *window : std::as_const(m_windows)) {
        window->finishEditing();
    }
    closeNext();
}

void Desktop::closeNext()
{
    // Those that ask come first: after a Cancel the others are still there.
    const auto unsaved = std::ranges::find_last_if(
        m_windows, [](MainWindow *window) { return window->document().isDirty(); });
    if (unsaved.empty()) {
        m_windows.last()->askToClose();
    } else {
        unsaved.front()->comeToFront();
        unsaved.front()->askToClose();
    }
}

void Desktop::endNow()
{
    // Whatever hangs afterwards, the process is gone within two seconds.
    constexpr unsigned patienceSeconds = 2;
    ::alarm(patienceSeconds);
    rememberSession();
    for (MainWindow *window : std::as_const(m_windows)) {
        window->document().syncJournal();
        window->keepState();
    }
    QCoreApplication::exit(0);
}

} // namespace masthead
