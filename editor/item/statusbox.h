// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QComboBox>

namespace masthead {

/// How far an item is, as a flat combo: shape and colour, name, chevron.
class StatusBox : public QComboBox
{
    Q_OBJECT

public:
    explicit StatusBox(QWidget *parent = nullptr);

    [[nodiscard]] Status status() const;
    /// Tells no one.
    void setStatus(Status status);

    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(masthead::Status status);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void drawIcons();
};

} // namespace masthead
