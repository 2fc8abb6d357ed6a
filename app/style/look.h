// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "editor/style/tokens.h"

#include <QObject>
#include <QPalette>

namespace masthead {

/// The application's style, fonts and palette: light or dark by the user's setting, or by the
/// system's, followed while the program runs. One per process, made after QApplication.
///
/// Qt's own colour scheme is set besides, but not relied on: on xcb without a desktop's theme it
/// changes nothing. Where the system asks for high contrast its own colours are used, with our
/// shapes; the user can ask for it, too.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(Appearance appearance, QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /// How text is written in every window; 100 % serif in the usual width until it is set.
    [[nodiscard]] const WritingLook &writing() const { return m_writing; }
    void setWriting(const WritingLook &writing);

Q_SIGNALS:
    void writingChanged(const masthead::WritingLook &writing);
    /// After the application's palette changed.
    void schemeChanged(masthead::Scheme scheme);

private:
    void followSystem();
    [[nodiscard]] QPalette paletteFor(Scheme scheme) const;
    void apply(Scheme scheme);

    Appearance m_appearance;
    WritingLook m_writing;
    Scheme m_scheme = Scheme::Light;
    QPalette m_systemPalette;
    bool m_applied = false;
};

/// What the user chooses holds now, in all windows, and at the next start.
void chooseAppearance(Settings &settings, Look &look, Appearance appearance);
void chooseWriting(Settings &settings, Look &look, const WritingLook &writing);

} // namespace masthead
