// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/session/recovery.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace masthead {

/// One recovered issue, item by item: what it was at the last save, and what it became. Reading
/// only; the answer is `finished` with one of Answer.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer : std::uint8_t { Later = QDialog::Rejected, Recover = QDialog::Accepted, Discard };

    explicit RecoveryDialog(const RecoverableWork &work, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is compared: the issue's own fields or an item, before and after.
    struct Version
    {
        QString name;
        QStringList before; ///< parts, as many as of `after`
        QStringList after;
    };

    static QList<Version> versionsOf(const RecoverableWork &work);
    QWidget *makeHead(const RecoverableWork &work);
    QWidget *makeCompare();
    QWidget *makeFoot();
    void showItem(int row);

    const QList<Version> m_versions;
    QListWidget *m_items = nullptr;
    QPlainTextEdit *m_before = nullptr;
    QPlainTextEdit *m_after = nullptr;
};

/// "up to 13:58:07", with the day when it was not today.
[[nodiscard]] QString recoveredUntil(const QDateTime &lastChange, const QDateTime &now);

} // namespace masthead
