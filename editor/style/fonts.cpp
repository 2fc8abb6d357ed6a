// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/fonts.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace masthead {

namespace {

constexpr qreal pointsPerPx = 0.75; // at 96 dpi
constexpr qreal basePoints = 13 * pointsPerPx;

/// The suffix that the Noto CJK families carry for a language's forms of Han characters.
QLatin1StringView hanRegion(QStringView language)
{
    const QString tag = language.isEmpty() ? QLocale().name() : language.toString();
    if (tag.startsWith(u"ja")) {
        return QLatin1StringView("JP");
    }
    if (tag.startsWith(u"ko")) {
        return QLatin1StringView("KR");
    }
    const bool traditional = tag.contains(u"Hant") || tag.endsWith(u"TW") || tag.endsWith(u"HK");
    return tag.startsWith(u"zh") && traditional ? QLatin1StringView("TC") : QLatin1StringView("SC");
}

} // namespace

QStringList families(Face face, QStringView language)
{
    const QLatin1StringView region = hanRegion(language);
    switch (face) {
    case Face::Interface:
        return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), u"Noto Sans CJK " % region,
                QStringLiteral("sans-serif")};
    case Face::Writing:
        return {QStringLiteral("Noto Serif"), u"Noto Serif CJK " % region,
                u"Noto Sans CJK " % region, QStringLiteral("serif")};
    case Face::Code:
        return {QStringLiteral("Noto Sans Mono"), u"Noto Sans Mono CJK " % region,
                QStringLiteral("monospace")};
    }
    Q_UNREACHABLE_RETURN({});
}

QFont typeFont(Face face, TypeSize size, QFont::Weight weight, QStringView language)
{
    QFont font(families(face, language));
    font.setPointSizeF(static_cast<int>(size) * pointsPerPx * typeScale());
    font.setWeight(weight);
    if (face == Face::Code) {
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

QFont baseFont(const QFont &systemFont)
{
    // Desktops come with 9 to 11 pt; only a size beyond was chosen by someone who needs it.
    constexpr qreal usualLargest = 11;
    QFont font(families(Face::Interface));
    font.setPointSizeF(systemFont.pointSizeF() > usualLargest
                           ? basePoints * systemFont.pointSizeF() / 10
                           : basePoints);
    return font;
}

qreal typeScale()
{
    // Until baseFont is set, the system's own font stands there, of any size: then 1.
    const QFont font = QGuiApplication::font();
    if (font.families().value(0) != QLatin1StringView("Inter")) {
        return 1;
    }
    return std::clamp(font.pointSizeF() / basePoints, 0.75, 3.0);
}

int scaled(int px)
{
    return qRound(px * typeScale());
}

} // namespace masthead
