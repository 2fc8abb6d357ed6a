// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/startrequest.h"

#include <QList>
#include <QObject>

namespace masthead {

/// The windows of the process: which of them shows a file, and how the program ends.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const Services &services, QObject *parent = nullptr);
    /// Deletes the windows; journals of unsaved work stay.
    ~Desktop() override;

    /// A new window with the start page, shown.
    MainWindow &openWindow();
    /// Shows a file: in the window that has it, else in a vacant one, else in a new one. For one
    /// that can't be read there is none: the window in front says so. `token` as
    /// MainWindow::comeToFront takes it.
    void open(const QString &path, const QByteArray &token = {});
    /// Does what another start of the program asks.
    void serve(const StartRequest &request);
    /// Opens the windows that had files when the program ended, as they were left, where the files
    /// are still there; where none is, one with the start page.
    void restoreSession();
    /// Offers the work that an earlier run left behind.
    void offerRecovery();

    /// Closes the windows one by one; ends when the user cancels one of their questions.
    void quit();
    /// The system asks: every journal goes to the disk, then the program ends without a question.
    void endNow();

    [[nodiscard]] const QList<MainWindow *> &windows() const { return m_windows; }

private:
    void add(MainWindow *window);
    void openApart(const QString &path, const QByteArray &token);
    [[nodiscard]] MainWindow *vacant() const; ///< null: none
    MainWindow &vacantWindow();
    /// The window that the user looks at, else the newest that is shown; where none is, `other`.
    [[nodiscard]] MainWindow &frontWindow(MainWindow &other) const;
    /// Null: none shows the file.
    [[nodiscard]] MainWindow *windowOf(const QString &path) const;
    /// In the window that shows the file as the work found it; where something was written
    /// there since, as a new issue beside it; else in a vacant window.
    void recover(const RecoverableWork &work);
    void keepApart(QWidget &window) const;
    void connectWindow(MainWindow &window);
    void forget(MainWindow *window);
    void closeNext();
    void rememberSession();

    Services m_services;
    QList<MainWindow *> m_windows; ///< owned; the newest last
    bool m_quitting = false;
};

} // namespace masthead
