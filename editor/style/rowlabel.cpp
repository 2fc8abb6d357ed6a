// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/rowlabel.h"

#include "editor/style/fonts.h"

namespace masthead {

RowLabel::RowLabel(const QString &text, int width, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(typeFont(Face::Interface, TypeSize::Strip));
    if (width > 0) {
        setFixedWidth(width);
    }
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace masthead
