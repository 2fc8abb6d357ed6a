// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace masthead {

namespace {

constexpr QLatin1StringView darkPrefix("dark-");

QByteArray resource(const QString &name)
{
    QFile file(u":/masthead/themes/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "theme", qPrintable(name));
    return file.readAll();
}

/// A style sheet for the page, without the notes to its maintainers.
QByteArray styleSheet(const QString &name)
{
    QByteArray css = resource(name);
    for (qsizetype from = css.indexOf("/*"); from >= 0; from = css.indexOf("/*", from)) {
        const qsizetype end = css.indexOf("*/", from);
        Q_ASSERT(end > from);
        css.remove(from, end + 2 - from);
    }
    return css.trimmed() + '\n';
}

/// Of the themes that are built in; the name in an issue only chooses, it is no path.
QString builtInName(const Theme &)
{
    return u"broadsheet"_s;
}

QList<ThemeColour> builtInColours(const QString &name)
{
    QList<ThemeColour> colours;
    const QJsonObject json = QJsonDocument::fromJson(resource(name + u".json")).object();
    const QJsonObject values = json.value("colours"_L1).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto rgb = colourFromText(value->toString());
        Q_ASSERT(rgb);
        colours << ThemeColour{.name = value.key(), .rgb = *rgb};
    }
    return colours;
}

QByteArray declaration(const QString &name, std::uint32_t rgb)
{
    return "--" + name.toLatin1() + ":#" + QByteArray::number(rgb, 16).rightJustified(6, '0') + ';';
}

QByteArray declarations(const QList<ThemeColour> &colours, bool dark)
{
    QByteArray css;
    for (const ThemeColour &colour : colours) {
        if (colour.name.startsWith(darkPrefix) == dark) {
            css +=
                declaration(dark ? colour.name.sliced(darkPrefix.size()) : colour.name, colour.rgb);
        }
    }
    return css;
}

} // namespace

std::optional<std::uint32_t> colourFromText(QStringView text)
{
    constexpr qsizetype length = 7;
    bool isNumber = false;
    const std::uint32_t rgb = text.mid(1).toUInt(&isNumber, 16);
    const bool isColour =
        text.size() == length && text.startsWith(u'#') && isNumber &&
        std::ranges::all_of(text.sliced(1), [](QChar c) { return c.isLetterOrNumber(); });
    return isColour ? std::optional(rgb) : std::nullopt;
}

QList<ThemeColour> themeColours(const Theme &theme)
{
    QList<ThemeColour> colours = builtInColours(builtInName(theme));
    for (ThemeColour &colour : colours) {
        colour.rgb = colourFromText(theme.tokens.value(colour.name)).value_or(colour.rgb);
    }
    return colours;
}

QByteArray themeCss(const Theme &theme, Output output)
{
    const QString name = builtInName(theme);
    const QList<ThemeColour> colours = themeColours(theme);
    const QByteArray light = ":root{color-scheme:light;" + declarations(colours, false) + "}\n";
    if (output == Output::Print) {
        return light + styleSheet(name + u".css") + styleSheet(name + u"-paper.css");
    }
    const QByteArray dark = "{color-scheme:dark;" + declarations(colours, true) + '}';
    return light + "@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light])" +
           dark + "}\n:root[data-scheme=dark]" + dark + '\n' + styleSheet(name + u".css") +
           "@media screen and (min-width:860px){\n" + styleSheet(name + u"-wide.css") + "}\n";
}

} // namespace masthead
