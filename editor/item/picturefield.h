// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace masthead {

/// A field that holds a picture: a button that asks for one, and can then have it described, or
/// take it away again.
class PictureField : public QToolButton
{
    Q_OBJECT

public:
    explicit PictureField(QWidget *parent = nullptr);

    /// Whether there is one.
    void setFilled(bool filled);

Q_SIGNALS:
    void chooseRequested();
    void describeRequested();
    void removed();

private:
    QList<QAction *> m_choices;
};

} // namespace masthead
