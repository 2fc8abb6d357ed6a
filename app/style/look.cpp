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

/// A system's palette of nearly black on nearly white, or the reverse, was chosen by someone who
/// needs it. Ordinary ones have a softer window colour, at 19 at most.
bool isHighContrast(const QPalette &palette)
{
    constexpr double ordinary = 20.5;
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >
           ordinary;
}

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
    if (m_appearance == Appearance::System) {
        apply(systemScheme(m_systemPalette));
    }
}

void Look::apply(Scheme scheme)
{
    const bool high = m_appearance == Appearance::System && isHighContrast(m_systemPalette);
    const QPalette palette = high ? m_systemPalette : paletteOf(tokens(scheme));
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
