// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace masthead {

/// The name of a field, small and quiet; what has no room ends with an ellipsis.
class RowLabel : public QLabel
{
    Q_OBJECT

public:
    /// `width` in px; 0: as wide as the text.
    explicit RowLabel(const QString &text, int width = 0, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace masthead
