// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/templates.h"

#include <QAbstractButton>

namespace masthead {

/// A template as a small drawing of its first page, with name and description below.
class TemplateCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TemplateCard(const TemplateRow &row, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_description;
    QString m_name;
};

} // namespace masthead
