// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QWidget>

class QToolButton;

namespace masthead {

/// The buttons over the body.
class FormatStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FormatStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(masthead::Format format);
    void pictureChosen();
    void tableChosen();
    void footnoteChosen();

private:
    QToolButton *addButton(const QString &iconName, const QString &name, QKeyCombination keys);
};

} // namespace masthead
