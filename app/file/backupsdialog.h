// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/backups.h"
#include "document/format/blobs.h"
#include "document/format/nlxreader.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace masthead {

/// The kept versions of one file: when, how large, what they are. A version opens as a new issue,
/// or is compared with the present one. They are read in file threads. Deletes itself.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `why`: a whole sentence over the list; empty: the usual one.
    BackupsDialog(const QString &path, const QString &why, QWidget *parent = nullptr);

    /// What they can be compared with; without it there is nothing to compare.
    void setPresent(const Issue &issue);

Q_SIGNALS:
    /// Open it as a new, unsaved issue; the dialog closes.
    void openRequested(const masthead::Issue &issue, const masthead::Blobs &blobs);

private:
    void build(const QString &path, const QString &why);
    void fill(const QList<Backup> &backups);
    void describe(qsizetype index);
    void describe(QTreeWidgetItem &row, const Result<OpenedIssue> &read);
    void updateButtons();
    void openCurrent();
    void compareCurrent();
    /// Reads the current version, and hands it on if it can be read.
    template <typename Use>
    void useCurrent(Use use);

    QLabel *m_head = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_compare = nullptr;
    QList<Backup> m_backups; ///< one for each row
    std::optional<Issue> m_present;
};

} // namespace masthead
