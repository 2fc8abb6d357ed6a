// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palette/palettelist.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace masthead {

/// All commands, and all of the issue, by a few letters: an opaque sheet over the window's upper
/// part. It closes when something is chosen, by Escape, and when the focus goes elsewhere; the
/// focus goes back to where it was before what was chosen runs, since commands work on what has it.
class Palette : public QFrame
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    /// Opens it, empty. `issue` is a snapshot; nothing: there is none.
    void open(const QList<PaletteCommand> &commands, const QStringList &recent,
              const std::optional<Issue> &issue);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const masthead::PaletteEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void choose(int row);
    void moveBy(int step);
    void leave();
    void place();
    [[nodiscard]] int rowsHeight() const;

    QLineEdit *m_field;
    QListView *m_list;
    QWidget *m_foot;
    PaletteModel *m_model;
    QList<PaletteCommand> m_commands;
    QStringList m_recent;
    std::optional<Issue> m_issue;
    QPointer<QWidget> m_focusBefore;
};

} // namespace masthead
