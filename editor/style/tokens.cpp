// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace masthead {

namespace {

Tokens lightTokens()
{
    return {
        .window = QColor(0xEC, 0xED, 0xEA),
        .panel = QColor(0xF5, 0xF5, 0xF3),
        .base = QColor(0xFF, 0xFF, 0xFF),
        .backdrop = QColor(0xDC, 0xDD, 0xD9),
        .line = QColor(0xD5, 0xD6, 0xD1),
        .edge = QColor(0x84, 0x88, 0x8C),
        .text = QColor(0x1B, 0x1D, 0x1F),
        .text2 = QColor(0x53, 0x57, 0x5B),
        .text3 = QColor(0x63, 0x67, 0x6B),
        .accent = QColor(0x2B, 0x4C, 0xC0),
        .accentHover = QColor(0x20, 0x3D, 0xA3),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .tint = QColor(0xE0, 0xE6, 0xF9),
        .hover = QColor(0xE7, 0xE8, 0xE4),
        .select = QColor(0xC8, 0xD4, 0xFA),
        .ok = QColor(0x1B, 0x6B, 0x3A),
        .okTint = QColor(0xE0, 0xF1, 0xE5),
        .warn = QColor(0x8A, 0x52, 0x00),
        .warnTint = QColor(0xFB, 0xEF, 0xD9),
        .error = QColor(0xB3, 0x26, 0x1E),
        .errorTint = QColor(0xFB, 0xE6, 0xE3),
        .idea = QColor(0x7A, 0x7E, 0x82),
        .draft = QColor(0xB0, 0x6A, 0x00),
        .ready = QColor(0x2B, 0x4C, 0xC0),
        .approved = QColor(0x1E, 0x7A, 0x43),
        .insertion = QColor(0x14, 0x53, 0x2B),
        .insertionTint = QColor(0xDD, 0xF2, 0xE2),
        .deletion = QColor(0x8F, 0x1D, 0x16),
        .deletionTint = QColor(0xFB, 0xE3, 0xE0),
        .mark = QColor(0xFF, 0xF0, 0xB8),
        .syntax = QColor(0x6A, 0x6E, 0x72),
        .reviewers = {QColor(0x6D, 0x3A, 0x94), QColor(0x0B, 0x66, 0x6C), QColor(0x95, 0x48, 0x0A),
                      QColor(0x9B, 0x24, 0x5B)},
    };
}

Tokens darkTokens()
{
    return {
        .window = QColor(0x1C, 0x1D, 0x1F),
        .panel = QColor(0x22, 0x23, 0x26),
        .base = QColor(0x17, 0x18, 0x1A),
        .backdrop = QColor(0x0F, 0x10, 0x11),
        .line = QColor(0x35, 0x37, 0x3B),
        .edge = QColor(0x6F, 0x73, 0x78),
        .text = QColor(0xE8, 0xE8, 0xE4),
        .text2 = QColor(0xB2, 0xB5, 0xB8),
        .text3 = QColor(0x98, 0x9B, 0xA0),
        .accent = QColor(0x9D, 0xB2, 0xFF),
        .accentHover = QColor(0xB8, 0xC7, 0xFF),
        .onAccent = QColor(0x0F, 0x14, 0x30),
        .tint = QColor(0x2B, 0x34, 0x54),
        .hover = QColor(0x2C, 0x2D, 0x31),
        .select = QColor(0x36, 0x46, 0x7F),
        .ok = QColor(0x7C, 0xCB, 0x97),
        .okTint = QColor(0x1D, 0x33, 0x26),
        .warn = QColor(0xE8, 0xB4, 0x5E),
        .warnTint = QColor(0x3A, 0x2E, 0x17),
        .error = QColor(0xFF, 0x9C, 0x91),
        .errorTint = QColor(0x41, 0x23, 0x21),
        .idea = QColor(0x8E, 0x92, 0x97),
        .draft = QColor(0xE0, 0xA1, 0x44),
        .ready = QColor(0x9D, 0xB2, 0xFF),
        .approved = QColor(0x6F, 0xC5, 0x8D),
        .insertion = QColor(0x9B, 0xE0, 0xB1),
        .insertionTint = QColor(0x1C, 0x36, 0x26),
        .deletion = QColor(0xFF, 0xB0, 0xA7),
        .deletionTint = QColor(0x45, 0x21, 0x1E),
        .mark = QColor(0x4A, 0x3F, 0x14),
        .syntax = QColor(0x8B, 0x8F, 0x94),
        .reviewers = {QColor(0xCF, 0xA6, 0xEE), QColor(0x74, 0xCD, 0xD3), QColor(0xF0, 0xAE, 0x73),
                      QColor(0xF2, 0x9B, 0xC2)},
    };
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()),
            channel(one.blue(), other.blue())};
}

constexpr double enhanced = 7; // WCAG 2.2, 1.4.6

/// As much of the colour as has this contrast to the ground, towards the ink.
QColor strengthened(const QColor &color, const QColor &ground, const QColor &ink,
                    double least = enhanced)
{
    constexpr double step = 0.1;
    for (double share = 0; share < 1; share += step) {
        if (const QColor strong = mixed(color, ink, share); contrast(strong, ground) >= least) {
            return strong;
        }
    }
    return ink;
}

/// As much of the colour as the ink can be read on, towards the ground.
QColor calmed(const QColor &color, const QColor &ground, const QColor &ink)
{
    constexpr double step = 0.1;
    for (double share = 0; share < 1; share += step) {
        if (const QColor calm = mixed(color, ground, share); contrast(ink, calm) >= enhanced) {
            return calm;
        }
    }
    return ground;
}

Tokens highContrastTokens(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    Tokens made = tokens(schemeOf(palette));
    for (QColor Tokens::*const surface :
         {&Tokens::window, &Tokens::panel, &Tokens::base, &Tokens::backdrop}) {
        made.*surface = ground;
    }
    for (QColor Tokens::*const inked :
         {&Tokens::edge, &Tokens::text, &Tokens::text2, &Tokens::syntax}) {
        made.*inked = ink;
    }
    constexpr double hairline = 4.5; // softer than the ink that it is the track of
    made.line = strengthened(made.line, ground, ink, hairline);
    made.accent = palette.color(QPalette::Accent);
    for (QColor Tokens::*const mark :
         {&Tokens::text3, &Tokens::accent, &Tokens::accentHover, &Tokens::ok, &Tokens::warn,
          &Tokens::error, &Tokens::idea, &Tokens::draft, &Tokens::ready, &Tokens::approved,
          &Tokens::insertion, &Tokens::deletion}) {
        made.*mark = strengthened(made.*mark, ground, ink);
    }
    for (QColor &reviewer : made.reviewers) {
        reviewer = strengthened(reviewer, ground, ink);
    }
    for (QColor Tokens::*const tint :
         {&Tokens::tint, &Tokens::hover, &Tokens::select, &Tokens::okTint, &Tokens::warnTint,
          &Tokens::errorTint, &Tokens::insertionTint, &Tokens::deletionTint, &Tokens::mark}) {
        made.*tint = calmed(made.*tint, ground, ink);
    }
    made.onAccent = ground;
    made.ready = made.accent;
    return made;
}

QColor faded(QColor color)
{
    color.setAlphaF(0.4F);
    return color;
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                               : Scheme::Light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    if (!isHighContrast(palette)) {
        return tokens(schemeOf(palette));
    }
    static Tokens made;
    static std::array<QColor, 3> madeOf;
    const std::array now{palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                         palette.color(QPalette::Accent)};
    if (madeOf != now) {
        madeOf = now;
        made = highContrastTokens(palette);
    }
    return made;
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double ordinary = 20.5;
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >
           ordinary;
}

QPalette highContrastPalette(Scheme scheme)
{
    const bool isDark = scheme == Scheme::Dark;
    QPalette palette;
    palette.setColor(QPalette::Window, isDark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Accent, tokens(scheme).accent);
    return palette;
}

QPalette paletteOf(const Tokens &tokens)
{
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.window},
        {QPalette::Button, tokens.window},
        {QPalette::AlternateBase, tokens.panel},
        {QPalette::Base, tokens.base},
        {QPalette::ToolTipBase, tokens.base},
        {QPalette::Dark, tokens.backdrop},
        {QPalette::Mid, tokens.line},
        {QPalette::Midlight, tokens.hover},
        {QPalette::Light, tokens.base},
        {QPalette::Shadow, tokens.edge},
        {QPalette::Text, tokens.text},
        {QPalette::WindowText, tokens.text},
        {QPalette::ButtonText, tokens.text},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::BrightText, tokens.onAccent},
        {QPalette::PlaceholderText, tokens.text3},
        {QPalette::Highlight, tokens.select},
        {QPalette::HighlightedText, tokens.text},
        {QPalette::Accent, tokens.accent},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.accent},
    };
    QPalette palette;
    for (const auto &[role, color] : roles) {
        palette.setColor(QPalette::All, role, color);
    }
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded(tokens.text));
    }
    return palette;
}

QColor statusColor(const Tokens &tokens, Status status)
{
    switch (status) {
    case Status::Idea:
        return tokens.idea;
    case Status::Draft:
        return tokens.draft;
    case Status::Ready:
        return tokens.ready;
    case Status::Approved:
        return tokens.approved;
    }
    Q_UNREACHABLE_RETURN({});
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace masthead
