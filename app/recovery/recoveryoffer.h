// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/messagebar.h"
#include "document/session/recovery.h"

#include <QObject>

namespace masthead {

/// Work that an earlier run left behind, offered once per start. Looking for it happens in a worker
/// thread; a journal stays until the user has recovered or discarded it.
class RecoveryOffer : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand on `window`.
    explicit RecoveryOffer(QWidget *window);

    /// `offerChanged` follows when there is something.
    void look();
    [[nodiscard]] bool isEmpty() const { return m_works.isEmpty() && m_problems.isEmpty(); }
    /// The newest work as a message with Recover and Compare… (where it can be discarded); when
    /// there is none, what of it could not be read. Not for an empty offer.
    [[nodiscard]] Message message();

Q_SIGNALS:
    void offerChanged();
    /// Open it; the offer is then without it.
    void recoverRequested(const masthead::RecoverableWork &work);

private:
    void compare();
    void take(bool recover);
    [[nodiscard]] Message problem();

    QWidget *m_window;
    QList<RecoverableWork> m_works;
    QList<Error> m_problems;
};

} // namespace masthead
