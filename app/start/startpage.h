// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/start/owntemplates.h"
#include "document/format/templates.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace masthead {

class MessageStack;

/// What a window without an issue shows: actions on the left, templates and recent files on the
/// right, and messages above them. Fills the window.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `actions` in their order; nullptr leaves a gap between groups.
    explicit StartPage(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QList<RecentFile> &files);
    void setOwnTemplates(const QList<OwnTemplate> &own);
    void focusTemplates();
    [[nodiscard]] MessageStack &messages() { return *m_messages; }

Q_SIGNALS:
    void templateChosen(const masthead::TemplateRow &row);
    void ownTemplateChosen(const QString &path);
    void fileChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeft(const QList<QAction *> &actions);
    QWidget *makeRight();
    QWidget *makeTemplates();

    QWidget *m_left;
    QVBoxLayout *m_content = nullptr;
    QVBoxLayout *m_own = nullptr;
    QLabel *m_ownHead = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_recentHead = nullptr;
    MessageStack *m_messages = nullptr;
};

} // namespace masthead
