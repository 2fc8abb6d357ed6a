// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace masthead {

/// The outline's foot: a plus, what it adds, and the key for it.
class AddButton : public QAbstractButton
{
    Q_OBJECT

public:
    AddButton(const QString &text, const QKeySequence &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys; ///< shown only: the outline and the menu act on it
};

} // namespace masthead
