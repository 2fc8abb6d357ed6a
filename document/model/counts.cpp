// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/counts.h"

namespace masthead {

namespace {

/// Whether `c` may stand inside a word between `before` and `after`.
bool joins(char32_t c, char32_t before, char32_t after)
{
    switch (c) {
    case U'\'':
    case U'\u2019':
    case U'-':
    case U'\u2010':
    case U'\u2011':
    case U'_':
        return true;
    case U'.':
    case U',':
        return QChar::isDigit(before) && QChar::isDigit(after);
    default:
        return false;
    }
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

} // namespace

Counts &Counts::operator+=(const Counts &other)
{
    words += other.words;
    han += other.han;
    return *this;
}

Counts countText(QStringView text)
{
    Counts counts;
    bool inWord = false;
    char32_t previous = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto characterAt = [&](qsizetype index) -> char32_t {
            if (index >= text.size()) {
                return 0;
            }
            const QChar c = text[index];
            const bool isPair = c.isHighSurrogate() && index + 1 < text.size();
            return isPair ? QChar::surrogateToUcs4(c, text[index + 1]) : char32_t(c.unicode());
        };
        const char32_t c = characterAt(at);
        at += QChar::requiresSurrogates(c) ? 2 : 1;
        if (QChar::script(c) == QChar::Script_Han) {
            ++counts.han;
            inWord = false;
        } else if (isWordCharacter(c)) {
            counts.words += inWord ? 0 : 1;
            inWord = true;
        } else if (inWord) {
            const char32_t next = characterAt(at);
            inWord = joins(c, previous, next) && isWordCharacter(next) &&
                     QChar::script(next) != QChar::Script_Han;
        }
        previous = c;
    }
    return counts;
}

std::chrono::minutes readingTime(const Counts &counts)
{
    if (counts == Counts{}) {
        return std::chrono::minutes(0);
    }
    const double minutes = counts.words / 240.0 + counts.han / 400.0;
    return std::chrono::minutes(qMax(1, qRound(minutes)));
}

} // namespace masthead
