// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/language/spellingwords.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace masthead {

namespace {

constexpr QChar softHyphen(0x00AD);

QString languagesKey()
{
    return QStringLiteral("spelling");
}

QString wordsKey()
{
    return QStringLiteral("dictionary");
}

QStringList texts(const QJsonValue &value)
{
    QStringList found;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (const QString text = entry.toString(); !text.isEmpty()) {
            found.append(text);
        }
    }
    return found;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

/// Letters with the marks upon them; surrogates count as one with what they stand for.
bool isInWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size()) {
        return QChar::isLetter(QChar::surrogateToUcs4(c, text[at + 1]));
    }
    if (c.isLowSurrogate() && at > 0) {
        return QChar::isLetter(QChar::surrogateToUcs4(text[at - 1], c));
    }
    return c.isLetter() || c.isMark() || c == softHyphen;
}

/// What makes a name or a number of a word.
bool isForeign(QChar c)
{
    return c.isNumber() || c == u'_';
}

QChar::Script scriptOf(QStringView word)
{
    const QList<uint> points = word.toUcs4();
    for (const char32_t c : points) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited) {
            return script;
        }
    }
    return QChar::Script_Common;
}

bool hasSpacesBetweenWords(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return false;
    default:
        return true;
    }
}

bool isSpelled(QStringView word)
{
    const auto isCased = [](QChar c) { return c.isLower() || c.isUpper(); };
    const bool isCapitals = std::ranges::any_of(word, isCased) &&
                            std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    return word.size() > 1 && !isCapitals && hasSpacesBetweenWords(scriptOf(word));
}

/// A stretch of one script: "BYD比亚迪" has two words, though no space.
bool changesScript(QStringView text, qsizetype start, qsizetype at)
{
    return at > start && hasSpacesBetweenWords(scriptOf(text.sliced(at, 1))) !=
                             hasSpacesBetweenWords(scriptOf(text.sliced(at - 1, 1)));
}

} // namespace

QList<TextRange> spellingWords(QStringView text, TextRange within)
{
    QList<TextRange> words;
    const qsizetype end = within.end();
    for (qsizetype at = within.start; at < end;) {
        if (!isInWord(text, at) && !isForeign(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool foreign = false;
        while (at < end && !changesScript(text, start, at)) {
            foreign = foreign || (isForeign(text[at]) && text[at] != u'_');
            const bool joins = isApostrophe(text[at]) && at > start && at + 1 < end &&
                               isInWord(text, at - 1) && isInWord(text, at + 1);
            if (!isInWord(text, at) && !isForeign(text[at]) && !joins) {
                break;
            }
            ++at;
        }
        // Underscores around a word are emphasis, within it a name's.
        QStringView word = text.sliced(start, at - start);
        qsizetype wordStart = start;
        while (word.startsWith(u'_')) {
            word = word.sliced(1);
            ++wordStart;
        }
        while (word.endsWith(u'_')) {
            word.chop(1);
        }
        if (!foreign && !word.contains(u'_') && isSpelled(word)) {
            words.append({wordStart, word.size()});
        }
    }
    return words;
}

QString dictionaryWord(QStringView word)
{
    QString plain = word.toString();
    plain.remove(softHyphen);
    std::ranges::replace_if(plain, isApostrophe, QChar(u'\''));
    return plain;
}

bool isScriptOf(QStringView word, const QString &language)
{
    const QLocale::Script written = QLocale(language).script();
    switch (scriptOf(word)) {
    case QChar::Script_Latin:
    case QChar::Script_Common:
        return written == QLocale::LatinScript || QLocale(language).language() == QLocale::C;
    case QChar::Script_Cyrillic:
        return written == QLocale::CyrillicScript;
    case QChar::Script_Greek:
        return written == QLocale::GreekScript;
    case QChar::Script_Hebrew:
        return written == QLocale::HebrewScript;
    case QChar::Script_Arabic:
        return written == QLocale::ArabicScript;
    case QChar::Script_Armenian:
        return written == QLocale::ArmenianScript;
    case QChar::Script_Georgian:
        return written == QLocale::GeorgianScript;
    case QChar::Script_Devanagari:
        return written == QLocale::DevanagariScript;
    default:
        return false;
    }
}

SpellingSettings spellingSettings(const Issue &issue)
{
    return {.languages = texts(issue.settings.value(languagesKey())),
            .words = texts(issue.settings.value(wordsKey()))};
}

QJsonObject withSpelling(QJsonObject settings, const SpellingSettings &spelling)
{
    const auto write = [&settings](const QString &key, const QStringList &list) {
        if (list.isEmpty()) {
            settings.remove(key);
        } else {
            settings.insert(key, QJsonArray::fromStringList(list));
        }
    };
    QStringList words = spelling.words;
    words.sort();
    words.removeDuplicates();
    write(languagesKey(), spelling.languages);
    write(wordsKey(), words);
    return settings;
}

Change spellingChange(const Issue &issue, const SpellingSettings &spelling)
{
    return {
        SetField{WholeIssue(), QStringLiteral("settings"), withSpelling(issue.settings, spelling)}};
}

QStringList spellingLanguages(const Issue &issue, const Item &item)
{
    QStringList languages{languageOf(issue, item)};
    languages += spellingSettings(issue).languages;
    languages.removeDuplicates();
    return languages;
}

OwnWords::OwnWords(const QStringList &words)
{
    for (const QString &word : words) {
        m_words.insert(dictionaryWord(word));
    }
}

bool OwnWords::knows(const QString &word) const
{
    if (m_words.isEmpty()) {
        return false;
    }
    QString plain = dictionaryWord(word);
    if (plain.endsWith(QLatin1StringView("'s"))) {
        if (m_words.contains(plain)) {
            return true;
        }
        plain.chop(2);
    }
    if (m_words.contains(plain)) {
        return true;
    }
    return !plain.isEmpty() && plain[0].isUpper() &&
           m_words.contains(plain[0].toLower() + plain.sliced(1));
}

} // namespace masthead
