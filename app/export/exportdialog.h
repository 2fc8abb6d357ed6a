// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exportjob.h"
#include "app/settings.h"
#include "document/session/document.h"

#include <QDialog>

#include <deque>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace masthead {

class FindingList;
class FormatList;

/// Gives the issue away: formats on the left, the current one's options and findings on the right,
/// the files as they are made below. The snapshot is taken when Export is pressed; jobs run one
/// after another.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const WebStart &start, const Document &document, Settings &settings,
                 QWidget *parent = nullptr);

    /// As if Export were pressed, with what was chosen last.
    void exportNow();

Q_SIGNALS:
    /// The last job has ended, well or not.
    void finishedAll();
    /// The author wants to mend a finding; the dialog has closed.
    void goToRequested(const masthead::ItemId &item, int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void reject() override;

private:
    QWidget *makeFormats();
    QWidget *makeOptions();
    QWidget *makeJobs();
    QWidget *makeFoot();
    void chooseFolder();
    void showFormat(ExportFormat format);
    void showFile();
    void updateFoot();
    /// Which files of the chosen forms are there already; empty when none is.
    [[nodiscard]] QString replacementText() const;
    void showJobs();
    void startNext();
    void finishJob(const Result<ExportedFile> &file);
    void cancelAll();
    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    [[nodiscard]] QString usualPath() const;
    [[nodiscard]] ExportChoice choice() const;

    WebStart m_start;
    const Document &m_document;
    Settings &m_settings;
    FormatList *m_formats = nullptr;
    QLabel *m_head = nullptr;
    QWidget *m_paperLabel = nullptr;
    QComboBox *m_paper = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_file = nullptr;
    FindingList *m_findings = nullptr;
    QWidget *m_jobArea = nullptr;
    QVBoxLayout *m_jobRows = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
    std::deque<ExportJob *> m_waiting; ///< children of the dialog
    ExportJob *m_running = nullptr;
    int m_done = 0;
    int m_asked = 0;
};

} // namespace masthead
