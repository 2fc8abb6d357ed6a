// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/filelock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace masthead {

/// Holds the lock of one issue's file while it is open here, and knows who else has it. Taking and
/// releasing is done in file threads. Window's thread.
class IssueLock : public QObject
{
    Q_OBJECT

public:
    explicit IssueLock(QObject *parent = nullptr);
    /// Releases the lock; waits a moment for it, since the program may end.
    ~IssueLock() override;

    /// The file that is open; empty: none. The lock of the one before is released.
    void follow(const QString &path);
    /// Takes the lock if another had it, who may have gone. After a look at the disk, say.
    void retry();
    /// The user wants to write although another has it. That lock stays.
    void ignoreHolder();

    /// Who has the file open elsewhere, and is not ignored.
    [[nodiscard]] const std::optional<LockHolder> &holder() const { return m_holder; }

Q_SIGNALS:
    void holderChanged();

private:
    struct Shared;

    void take();
    void finishTaking(const QString &path, const LockOutcome &outcome);
    void setHolder(const std::optional<LockHolder> &holder);

    std::shared_ptr<Shared> m_shared; ///< with the threads
    QString m_path;
    std::optional<LockHolder> m_holder;
    LockHolder m_ignored;
    bool m_isAnothers = false; ///< ignored or not
    bool m_isTaking = false;
};

} // namespace masthead
