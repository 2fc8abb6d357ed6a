// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/backups.h"
#include "document/format/blobs.h"
#include "document/format/nlxreader.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace masthead {

/// The kept versions of one file at a time: when, how large, what they are. A version opens as a
/// new issue, or is compared with the present one. They are read in file threads. Deletes itself.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `why`: a whole sentence over the list; empty: the usual one.
    BackupsDialog(const QString &path, const QString &why, QWidget *parent = nullptr);
    /// Of all files, with a choice among them; those of `paths` are called by their names.
    explicit BackupsDialog(const QStringList &paths, QWidget *parent = nullptr);

    /// What they can be compared with; without it there is nothing to compare.
    void setPresent(const Issue &issue);

Q_SIGNALS:
    /// Open it as a new, unsaved issue; the dialog closes. `origin`: a whole sentence on what it is
    /// a copy of.
    void openRequested(const masthead::Issue &issue, const masthead::Blobs &blobs,
                       const QString &origin);

private:
    void build();
    void offer(const QList<KeptFile> &files);
    void describeFile(qsizetype index);
    void fill(const KeptFile &file);
    void describe(qsizetype index);
    void describe(QTreeWidgetItem &row, const Result<OpenedIssue> &read);
    void updateButtons();
    void openCurrent();
    void compareCurrent();
    /// Reads the current version, and hands it on if it can be read.
    template <typename Use>
    void useCurrent(Use use);

    QLabel *m_head = nullptr;
    QComboBox *m_files = nullptr; ///< hidden where there is no choice
    QTreeWidget *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_compare = nullptr;
    QList<KeptFile> m_kept; ///< one for each row of the choice
    KeptFile m_file;        ///< a backup for each row of the list
    int m_fills = 0;        ///< what is read for an earlier list is dropped
    std::optional<Issue> m_present;
};

} // namespace masthead
