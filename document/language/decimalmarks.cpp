// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/decimalmarks.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

/// What may follow a decimal number, in the languages whose mark is the comma and in English,
/// since their texts quote it.
constexpr std::array<QStringView, 62> units{
    u"%",        u"‰",         u"percent",   u"procent",   u"prozent",    u"pourcent", u"pct",
    u"million",  u"millions",  u"billion",   u"billions",  u"trillion",   u"miljoen",  u"miljard",
    u"biljoen",  u"duizend",   u"millionen", u"milliarde", u"milliarden", u"tausend",  u"mille",
    u"milliard", u"milliards", u"mln",       u"mld",       u"mio",        u"mrd",      u"euro",
    u"euros",    u"dollar",    u"dollars",   u"yuan",      u"rmb",        u"€",        u"$",
    u"km",       u"m",         u"cm",        u"mm",        u"kg",         u"g",        u"ton",
    u"tonnes",   u"tonnen",    u"kw",        u"mw",        u"gw",         u"tw",       u"kwh",
    u"mwh",      u"gwh",       u"twh",       u"°c",        u"graden",     u"grad",     u"keer",
    u"fois",     u"punten",    u"punkte",    u"meter",     u"kilometer",  u"liter"};

bool joinsNumber(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',' || c == u':' || c == u'/' || c == u'-' ||
           c == u'_' || c == u'\'' || c == u'\u2019';
}

/// The digits and marks around a mark stand for themselves: no date, version, list or identifier.
bool standsAlone(QStringView text, TextRange number)
{
    if (number.start > 0) {
        const QChar before = text[number.start - 1];
        // A minus before it is a sign, if nothing stands before that.
        const bool isSign = (before == u'-' || before == u'\u2212') &&
                            (number.start == 1 || text[number.start - 2].isSpace() ||
                             text[number.start - 2] == u'(');
        if (!isSign && (joinsNumber(before) || (before.isLetter() && before < QChar(0x2E80)) ||
                        before == u'#')) {
            return false;
        }
    }
    if (number.end() < text.size()) {
        const QChar after = text[number.end()];
        const bool goesOn = number.end() + 1 < text.size() && text[number.end() + 1].isDigit();
        return !(joinsNumber(after) && goesOn) && after != u'_';
    }
    return true;
}

bool isFollowedByUnit(QStringView text, qsizetype from)
{
    QStringView rest = text.sliced(from);
    while (!rest.isEmpty() && (rest[0].isSpace() || rest[0] == u'-')) {
        rest = rest.sliced(1);
    }
    qsizetype length = 0;
    while (length < rest.size() && (rest[length].isLetter() || rest[length] == u'°')) {
        ++length;
    }
    const QStringView word = rest.first(length > 0 ? length : std::min<qsizetype>(1, rest.size()));
    return std::ranges::any_of(
        units, [word](QStringView unit) { return word.compare(unit, Qt::CaseInsensitive) == 0; });
}

bool isPrecededByCurrency(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace()) {
        --at;
    }
    return at > 0 && text[at - 1].category() == QChar::Symbol_Currency;
}

} // namespace

QList<DecimalMark> decimalMarks(QStringView text, TextRange within, const QString &language)
{
    static const QRegularExpression numbers(
        QStringLiteral("(?<![\\d.,])(\\d+)([.,])(\\d+)(?![\\d])"));
    const QString mark = QLocale(language).decimalPoint();
    if (mark != u"." && mark != u",") {
        return {}; // Arabic and Persian have marks of their own beside digits of their own
    }
    QList<DecimalMark> found;
    QRegularExpressionMatchIterator matches =
        numbers.globalMatchView(text.sliced(within.start, within.length));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange number{within.start + match.capturedStart(), match.capturedLength()};
        const qsizetype decimals = match.capturedLength(3);
        const bool groups =
            decimals == 3 && match.capturedLength(1) <= 3 && match.capturedView(1) != u"0";
        if (match.capturedView(2) == mark || groups || !standsAlone(text, number)) {
            continue;
        }
        const bool isPoint = match.capturedView(2) == u".";
        const bool isPlain = match.capturedView(1) == u"0" ||
                             isFollowedByUnit(text, number.end()) ||
                             isPrecededByCurrency(text, number.start);
        if (!isPoint || isPlain) {
            found.append({number, match.captured(1) + mark + match.captured(3)});
        }
    }
    return found;
}

} // namespace masthead
