// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/look.h"

#include "app/style/style.h"
#include "editor/style/fonts.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

namespace masthead {

namespace {

Scheme systemScheme(const QPalette &systemPalette)
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Unknown:
        break; // no desktop theme: the palette that the system came with tells
    }
    return schemeOf(systemPalette);
}

Qt::ColorScheme colorScheme(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
    case Appearance::HighContrast:
        return Qt::ColorScheme::Unknown;
    case Appearance::Light:
        return Qt::ColorScheme::Light;
    case Appearance::Dark:
        return Qt::ColorScheme::Dark;
    }
    Q_UNREACHABLE_RETURN(Qt::ColorScheme::Unknown);
}

} // namespace

Look::Look(Appearance appearance, QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_systemPalette(QGuiApplication::palette())
{
    QApplication::setFont(baseFont(QApplication::font()));
    QApplication::setStyle(new Style); // the application owns it
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Look::followSystem);
    setAppearance(appearance);
}

void Look::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QGuiApplication::styleHints()->setColorScheme(colorScheme(appearance));
    switch (appearance) {
    case Appearance::System:
    case Appearance::HighContrast:
        apply(systemScheme(m_systemPalette));
        return;
    case Appearance::Light:
        apply(Scheme::Light);
        return;
    case Appearance::Dark:
        apply(Scheme::Dark);
        return;
    }
}

void Look::setWriting(const WritingLook &writing)
{
    if (m_writing != writing) {
        m_writing = writing;
        Q_EMIT writingChanged(writing);
    }
}

void Look::followSystem()
{
    if (m_appearance == Appearance::System || m_appearance == Appearance::HighContrast) {
        apply(systemScheme(m_systemPalette));
    }
}

/// In high contrast the system's own colours, if it has it.
QPalette Look::paletteFor(Scheme scheme) const
{
    const bool follows =
        m_appearance == Appearance::System || m_appearance == Appearance::HighContrast;
    if (follows && isHighContrast(m_systemPalette)) {
        return paletteOf(tokensOf(m_systemPalette));
    }
    const bool isHigh = m_appearance == Appearance::HighContrast;
    return paletteOf(isHigh ? tokensOf(highContrastPalette(scheme)) : tokens(scheme));
}

void Look::apply(Scheme scheme)
{
    const QPalette palette = paletteFor(scheme);
    if (m_applied && scheme == m_scheme && palette == QApplication::palette()) {
        return;
    }
    m_applied = true;
    m_scheme = scheme;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT schemeChanged(scheme);
}

void chooseAppearance(Settings &settings, Look &look, Appearance appearance)
{
    settings.setAppearance(appearance);
    look.setAppearance(appearance);
}

void chooseWriting(Settings &settings, Look &look, const WritingLook &writing)
{
    settings.setWritingLook(writing);
    look.setWriting(writing);
}

} // namespace masthead
