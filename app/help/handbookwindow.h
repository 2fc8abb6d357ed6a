// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/handbookpages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace masthead {

/// The handbook beside the work: its pages, a field that finds words in them, and the page. It
/// needs neither network nor the preview's engine. Alt+Left and Alt+Right go back and forth.
class HandbookWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent);

    void showPlace(const HandbookTarget &target);
    /// The page that is shown.
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent *event) override;
    /// Escape clears the search first.
    void reject() override;

private:
    void follow(const QUrl &url);
    void find(const QString &words);
    void markFound();
    void dress();

    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

/// Opens it over this window at what it says of a part of it; the window's own one if it is open.
void openHandbook(QWidget &window, const QWidget *part);

} // namespace masthead
