// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/typography.h"

#include "document/language/prose.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

/// Where a language sets spaces at which no line breaks.
enum NoBreaks : std::uint8_t {
    Nowhere = 0,
    BeforePunctuation = 1,
    BeforeUnits = 2,
    InAbbreviations = 4, ///< of single letters
};

/// How a language sets its marks. `open` and `close` with the spaces that belong to them.
struct Manner
{
    const char *language; ///< BCP 47, or its beginning
    const char16_t *open;
    const char16_t *close;
    const char16_t *innerOpen;
    const char16_t *innerClose;
    const char16_t *dash;
    const char16_t *ellipsis;
    /// Words that begin with an apostrophe, as letters are left out; an apostrophe at the end: also
    /// where another one follows. None that is one without it, and often begins a quotation.
    const char16_t *elisions = u"";
    unsigned noBreaks = Nowhere;
    bool parted = true; ///< words have spaces between them
};

constexpr const char16_t *germanElisions =
    u"n ne nem nen ner nes s ran rauf raus rein rüber rum runter";

// The more special language before the one that it begins with; the first is for all others.
constexpr std::array manners{
    Manner{"en", u"“", u"”", u"‘", u"’", u"—", u"…",
           u"cos em n n' nuff til tis twas twere twill twould"},
    Manner{"nl", u"“", u"”", u"‘", u"’", u"–", u"…", u"em k m n ns r s t"},
    Manner{"de-CH", u"«", u"»", u"‹", u"›", u"–", u"…", germanElisions,
           BeforeUnits | InAbbreviations},
    Manner{"de-LI", u"«", u"»", u"‹", u"›", u"–", u"…", germanElisions,
           BeforeUnits | InAbbreviations},
    Manner{"de", u"„", u"“", u"‚", u"‘", u"–", u"…", germanElisions, BeforeUnits | InAbbreviations},
    Manner{"fr-CH", u"«\u202F", u"\u202F»", u"‹\u202F", u"\u202F›", u"–", u"…", u"",
           BeforePunctuation | BeforeUnits},
    Manner{"fr", u"«\u00A0", u"\u00A0»", u"“", u"”", u"–", u"…", u"",
           BeforePunctuation | BeforeUnits},
    Manner{"zh-TW", u"「", u"」", u"『", u"』", u"——", u"……", u"", Nowhere, false},
    Manner{"zh-HK", u"「", u"」", u"『", u"』", u"——", u"……", u"", Nowhere, false},
    Manner{"zh-Hant", u"「", u"」", u"『", u"』", u"——", u"……", u"", Nowhere, false},
    Manner{"zh", u"“", u"”", u"‘", u"’", u"——", u"……", u"", Nowhere, false},
};

// Signs and symbols that stand behind a number.
constexpr QStringView unitSigns(u"%‰€$£°");
constexpr std::array<QStringView, 32> unitSymbols{
    u"°C", u"°F",  u"A",   u"cm", u"dB",  u"g",  u"GB", u"GHz", u"GW", u"GWh", u"h",
    u"ha", u"Hz",  u"kB",  u"kg", u"kHz", u"km", u"kW", u"kWh", u"l",  u"m",   u"MB",
    u"mg", u"MHz", u"min", u"ml", u"mm",  u"MW", u"t",  u"TWh", u"V",  u"W"};

const Manner &mannerOf(const QString &language)
{
    const auto speaks = [&language](const Manner &manner) {
        const QLatin1StringView name(manner.language);
        return language.startsWith(name, Qt::CaseInsensitive) &&
               (language.size() == name.size() || language[name.size()] == u'-' ||
                language[name.size()] == u'_');
    };
    const auto *found = std::ranges::find_if(manners, speaks);
    return found == manners.end() ? manners.front() : *found;
}

bool opensBehind(QStringView before, const Manner &manner)
{
    if (before.isEmpty()) {
        return true;
    }
    const QChar last = before.back();
    // What closes in German opens in English.
    const bool isClose = QStringView(manner.close).trimmed() == last ||
                         QStringView(manner.innerClose).trimmed() == last;
    if (isClose) {
        return false;
    }
    return last.isSpace() || last.category() == QChar::Punctuation_Open ||
           last.category() == QChar::Punctuation_InitialQuote ||
           QStringView(u"*_~>|—–-/„‚").contains(last);
}

/// A span of code is being written: its end is not there yet.
bool isInOpenCode(QStringView before)
{
    qsizetype open = 0; // ticks of the run that opened it
    for (qsizetype at = 0; at < before.size();) {
        qsizetype run = at;
        while (run < before.size() && before[run] == u'`') {
            ++run;
        }
        const qsizetype ticks = run - at;
        if (ticks > 0 && open == 0) {
            open = ticks;
        } else if (ticks > 0 && ticks == open) {
            open = 0;
        }
        at = std::max(run, at + 1);
    }
    return open > 0;
}

/// Marks that stand for Markdown and not for print: of a list, a rule, a table, front of a line.
bool isBlockMark(QStringView before)
{
    return std::ranges::all_of(before,
                               [](QChar c) { return QStringView(u" \t>-|:.+*").contains(c); });
}

bool isUnclosed(QStringView before, QStringView open, QStringView close)
{
    return before.lastIndexOf(open) > before.lastIndexOf(close);
}

std::optional<Typeset> quote(QStringView text, const Manner &manner)
{
    const QStringView before = text.chopped(1);
    const bool isDouble = text.back() == u'"';
    const QStringView open(isDouble ? manner.open : manner.innerOpen);
    const QStringView close(isDouble ? manner.close : manner.innerClose);
    const bool unclosed = isUnclosed(before, open.trimmed(), close.trimmed());
    // Chinese has no spaces that would tell; behind a Latin letter stands an apostrophe.
    const bool isBehindLatin = !before.isEmpty() && before.back().isLetter() &&
                               before.back().script() == QChar::Script_Latin;
    const bool opens =
        manner.parted ? opensBehind(before, manner) : !unclosed && (isDouble || !isBehindLatin);
    if (opens) {
        return Typeset{1, open.toString()};
    }
    if (isDouble) {
        const bool isInches = before.back().isDigit() && !unclosed;
        return isInches ? std::nullopt : std::optional(Typeset{1, close.toString()});
    }
    const bool endsQuotation = unclosed && close != u"’";
    return Typeset{1, endsQuotation ? close.toString() : QStringLiteral("’")};
}

/// "’90s": two digits are those of a year without its century. With a third they were not.
std::optional<Typeset> year(QStringView text, const Manner &manner)
{
    const QStringView open(manner.innerOpen);
    QStringView before = text;
    while (!before.isEmpty() && before.back().isDigit()) {
        before.chop(1);
    }
    const QStringView digits = text.sliced(before.size());
    if (digits.size() == 2 && before.endsWith(open)) {
        return Typeset{open.size() + 2, u'’' + digits.toString()};
    }
    if (digits.size() == 3 && before.endsWith(u'’') && opensBehind(before.chopped(1), manner)) {
        return Typeset{4, open.toString() + digits.toString()};
    }
    return {};
}

/// "’tis", "’s avonds": what opened a quotation is an apostrophe when the key behind the word tells
/// that this is one of those that begin with it; `set`: what that key itself asks for.
std::optional<Typeset> elision(QStringView text, const Manner &manner, std::optional<Typeset> set)
{
    const QChar key = text.back();
    const QStringView open(manner.innerOpen);
    const QStringView before = text.chopped(1);
    const qsizetype at = before.lastIndexOf(open);
    if (at < 0 || key.isLetterOrNumber() || key.isMark() || (set && set->length > 1)) {
        return set;
    }
    const QStringView word = before.sliced(at + open.size());
    const QStringView asListed = key == u'\'' ? text.sliced(at + open.size()) : word;
    const QList<QStringView> elisions = QStringView(manner.elisions).split(u' ');
    const bool isOne = std::ranges::any_of(elisions, [&](QStringView listed) {
        return listed.compare(asListed, Qt::CaseInsensitive) == 0;
    });
    if (!isOne) {
        return set;
    }
    return Typeset{open.size() + word.size() + 1,
                   u'’' + word.toString() + (set ? set->text : QString(key))};
}

/// An apostrophe at a word's beginning opens a quotation until the keys behind it tell what it is.
std::optional<Typeset> apostrophe(QStringView text, const Manner &manner,
                                  const std::optional<Typeset> &set)
{
    if (!manner.parted) {
        return set;
    }
    return text.back().isDigit() ? year(text, manner) : elision(text, manner, set);
}

std::optional<Typeset> dash(QStringView text, const Manner &manner)
{
    if (isBlockMark(text)) {
        return {};
    }
    // The second hyphen makes the language's dash, a third one the em dash, if that is not it.
    if (text.endsWith(u"--")) {
        return Typeset{2, QString::fromUtf16(manner.dash)};
    }
    const bool isThird = text.endsWith(u"–-") || text.endsWith(u"—-");
    return isThird ? std::optional(Typeset{2, QStringLiteral("—")}) : std::nullopt;
}

/// French sets a thin space that does not break before ; ! ? and a wide one before a colon.
std::optional<Typeset> punctuation(QStringView text)
{
    const QChar typed = text.back();
    const QString space(typed == u':' ? QChar(0x00A0) : QChar(0x202F));
    QStringView before = text.chopped(1);
    const bool hasSpace = before.endsWith(u' ');
    if (hasSpace) {
        before.chop(1);
    }
    if (before.isEmpty() ||
        !(before.back().isLetterOrNumber() || before.back() == u'»' || before.back() == u')' ||
          before.back() == u'*' || unitSigns.contains(before.back()))) {
        return {};
    }
    if (typed == u':' && !hasSpace) {
        constexpr std::array<QStringView, 3> schemes{u"http", u"https", u"mailto"};
        const bool beginsAddress = std::ranges::any_of(
            schemes, [before](QStringView scheme) { return before.endsWith(scheme); });
        if (before.back().isDigit() || beginsAddress) {
            return {}; // a time of day, or an address
        }
    }
    return Typeset{hasSpace ? 2 : 1, space + typed};
}

/// Of a blank between a number and a sign.
std::optional<Typeset> unitSign(QStringView text)
{
    const QStringView before = text.chopped(1);
    const bool isBehindNumber =
        before.size() > 1 && before.endsWith(u' ') && before.chopped(1).back().isDigit();
    return isBehindNumber ? std::optional(Typeset{2, QChar(0x00A0) + text.last(1).toString()})
                          : std::nullopt;
}

/// The blank between a number and a symbol becomes one when the key behind the symbol tells that it
/// is no word; `set`: what that key itself asks for.
std::optional<Typeset> unitSymbol(QStringView text, std::optional<Typeset> set)
{
    const QStringView before = text.chopped(1);
    const qsizetype blank = before.lastIndexOf(u' ');
    const QStringView symbol = before.sliced(blank + 1);
    const bool isUnit = QStringView(u" .,;:!?)\"").contains(text.back()) && blank > 0 &&
                        before[blank - 1].isDigit() && std::ranges::contains(unitSymbols, symbol);
    if (!isUnit || (set && set->length > 1)) {
        return set;
    }
    return Typeset{symbol.size() + 2,
                   QChar(0x00A0) + symbol.toString() + (set ? set->text : text.last(1).toString())};
}

/// "z. B.", when its second point is typed.
std::optional<Typeset> abbreviation(QStringView text)
{
    constexpr qsizetype size = 5;
    if (text.size() < size) {
        return {};
    }
    const QStringView end = text.last(size);
    const bool beginsWord = text.size() == size || !text.chopped(size).back().isLetterOrNumber();
    const bool isOne = beginsWord && end[0].isLetter() && end[1] == u'.' && end[2] == u' ' &&
                       end[3].isLetter() && end[4] == u'.';
    return isOne ? std::optional(Typeset{3, QChar(0x00A0) + end.last(2).toString()}) : std::nullopt;
}

/// What the key asks for by itself.
std::optional<Typeset> byKey(QStringView before, const Manner &manner, const Typography &wanted)
{
    const auto wants = [&](NoBreaks place) { return wanted.spaces && (manner.noBreaks & place); };
    switch (before.back().unicode()) {
    case u'"':
    case u'\'':
        return wanted.quotes ? quote(before, manner) : std::nullopt;
    case u'-':
        return wanted.dashes ? dash(before, manner) : std::nullopt;
    case u'.':
        if (wanted.ellipsis && before.endsWith(u"...") && !before.endsWith(u"....") &&
            !isBlockMark(before.chopped(3))) {
            return Typeset{3, QString::fromUtf16(manner.ellipsis)};
        }
        return wants(InAbbreviations) ? abbreviation(before) : std::nullopt;
    case u';':
    case u'!':
    case u'?':
    case u':':
        return wants(BeforePunctuation) ? punctuation(before) : std::nullopt;
    default:
        if (unitSigns.contains(before.back())) {
            return wants(BeforeUnits) ? unitSign(before) : std::nullopt;
        }
        return {};
    }
}

} // namespace

std::optional<Typeset> typeset(QStringView before, const QString &language,
                               const Typography &wanted)
{
    if (before.isEmpty() || before.chopped(1).endsWith(u'\\') || before.startsWith(u"    ") ||
        isInOpenCode(before) || !isProse(before, before.size())) {
        return {};
    }
    const Manner &manner = mannerOf(language);
    std::optional<Typeset> set = byKey(before, manner, wanted);
    if (wanted.quotes) {
        set = apostrophe(before, manner, set);
    }
    return wanted.spaces && (manner.noBreaks & BeforeUnits) ? unitSymbol(before, set) : set;
}

} // namespace masthead
