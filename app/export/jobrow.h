// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exportjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace masthead {

/// One export as it goes: waiting, a bar with what is being done, done with the file's size, or
/// failed with the reason.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    /// Follows the job; doesn't own it.
    explicit JobRow(const ExportJob &job, QWidget *parent = nullptr);

    /// What the row says now, for tests and screen readers.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void detailsRequested(const masthead::Error &error);

private:
    void showProgress(int percent, const QString &step);
    void showOutcome(const Result<ExportedFile> &file);

    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_act; ///< "Show in folder" or "Details"
};

} // namespace masthead
