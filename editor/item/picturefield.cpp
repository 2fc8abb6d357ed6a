// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/picturefield.h"

#include "editor/style/fonts.h"
#include "editor/style/icons.h"

#include <QAction>

namespace masthead {

PictureField::PictureField(QWidget *parent)
    : QToolButton(parent)
    , m_choices{new QAction(tr("Another picture…"), this),
                new QAction(tr("Describe picture…"), this), new QAction(tr("Remove picture"), this)}
{
    setFont(typeFont(Face::Interface, TypeSize::Base));
    setIcon(masthead::icon(QStringLiteral("image")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &PictureField::chooseRequested);
    connect(m_choices.first(), &QAction::triggered, this, &PictureField::chooseRequested);
    connect(m_choices.at(1), &QAction::triggered, this, &PictureField::describeRequested);
    connect(m_choices.last(), &QAction::triggered, this, &PictureField::removed);
    setFilled(false);
}

/// QToolButton makes a menu of the actions that it has.
void PictureField::setFilled(bool filled)
{
    setText(filled ? tr("Change picture…") : tr("Choose a picture…"));
    for (QAction *choice : std::as_const(m_choices)) {
        filled ? addAction(choice) : removeAction(choice);
    }
    setPopupMode(filled ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
}

} // namespace masthead
