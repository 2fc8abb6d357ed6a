// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace masthead {

/// Who sees to an item: a flat button with the name; its menu has everyone of the issue, and a line
/// for another name.
class OwnerBox : public QToolButton
{
    Q_OBJECT

public:
    explicit OwnerBox(QWidget *parent = nullptr);

    [[nodiscard]] const QString &owner() const { return m_owner; }
    /// Tells no one. `everyone`: who is offered.
    void setOwner(const QString &owner, const QStringList &everyone);

    /// Shows who can be chosen.
    void openMenu();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Empty: no one.
    void chosen(const QString &owner);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();

    QString m_owner;
    QStringList m_everyone;
    QMenu *m_menu; ///< the button's child
};

} // namespace masthead
