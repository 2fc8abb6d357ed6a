// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QHBoxLayout;

namespace masthead {

/// The right end of the menu row: the layout switch and the filled Export button.
class CornerBar : public QWidget
{
    Q_OBJECT

public:
    explicit CornerBar(QAction *exportAction, QWidget *parent = nullptr);

    /// Checks the button of what is shown; a split that has no room can't be chosen.
    void showLayout(Layout layout, bool canSplit);

Q_SIGNALS:
    void layoutChosen(masthead::Layout layout);

private:
    void addSwitch(QHBoxLayout *row);

    QButtonGroup *m_layouts;
};

} // namespace masthead
