// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/keychoices.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace masthead {

class Settings;

/// Every command with its keys, by menu; the keys can be changed. A key that another command has is
/// given only after that is said. What is chosen holds at once, in all windows.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    KeysDialog(Settings &settings, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QWidget *makeFoot();
    void filter(const QString &text);
    void showKeys();
    void showCurrent();
    void consider();
    void take(const KeyChoices &choices);
    [[nodiscard]] const ActionRow *current() const;

    Settings &m_settings;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QLabel *m_trouble;
    QPushButton *m_useHere;
    QPushButton *m_none;
    QPushButton *m_usual;
};

} // namespace masthead
