// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QWidget>

namespace masthead {

/// The buttons over the body.
class FormatStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FormatStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(masthead::Format format);
};

} // namespace masthead
