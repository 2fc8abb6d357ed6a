// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/issuefile.h"
#include "app/file/issuelock.h"

#include <QObject>

namespace masthead {

class MessageStack;

/// The bars that say what has become of the document's file on disk, and what can be done: one
/// about what stands in its place, one about why nothing can be put there, one about who else has
/// it open. They go by themselves when the state ends; the same state is said once.
class DiskBar : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive it; `window` is what dialogs stand on.
    DiskBar(const Document &document, IssueFile &file, IssueLock &lock, MessageStack &messages,
            QWidget *window);

    /// Who else has the file open, if somebody has.
    void showHolder();

Q_SIGNALS:
    void saveRequested();
    void saveAsRequested();
    void copyRequested();

private:
    void show(const DiskTrouble &trouble);
    void showEntry(const DiskTrouble &trouble);
    void showProtection(const DiskTrouble &trouble);
    void showChanged();
    void compare();
    void showComparison(const Result<OpenedIssue> &other);
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString holderText(const LockHolder &holder) const;

    const Document &m_document;
    IssueFile &m_file;
    IssueLock &m_lock;
    MessageStack &m_messages;
    QWidget *m_window;
};

} // namespace masthead
