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

/// What a window without an issue shows: actions on the left, templates and recent files on the
/// right. Fills the window. A banner (recovery) is put above the templates by `setBanner`.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `actions` in their order; nullptr leaves a gap between groups.
    explicit StartPage(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QList<RecentFile> &files);
    void setOwnTemplates(const QList<OwnTemplate> &own);
    void focusTemplates();
    /// Takes the widget; nullptr removes the one that is there.
    void setBanner(QWidget *banner);

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
    QVBoxLayout *m_bannerPlace = nullptr;
};

} // namespace masthead
