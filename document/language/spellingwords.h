// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/language/prose.h"
#include "document/model/change.h"

#include <QSet>
#include <QStringList>

/// What is judged by a dictionary, and by which: the words of a text, and the languages and own
/// words that an issue names.
namespace masthead {

/// The words of a stretch of text that a dictionary can know: letters with apostrophes in them.
/// Left out: single letters, words with a digit or an underscore ("5G", "file_name"), words all in
/// capitals, and scripts that are not written in words between spaces (Han, Kana, Hangul, Thai …).
/// Positions count in `text`. Any thread.
[[nodiscard]] QList<TextRange> spellingWords(QStringView text, TextRange within);

/// The word as a dictionary has it: straight apostrophes, no soft hyphens.
[[nodiscard]] QString dictionaryWord(QStringView word);

/// The script of a word is one that the language is written in; "en" and Latin, "ru" and Cyrillic.
[[nodiscard]] bool isScriptOf(QStringView word, const QString &language);

/// In Issue::settings.
struct SpellingSettings
{
    QStringList languages; ///< BCP 47, besides the item's own
    QStringList words;     ///< that are right in this issue, sorted

    bool operator==(const SpellingSettings &) const = default;
};

[[nodiscard]] SpellingSettings spellingSettings(const Issue &issue);
/// `Issue::settings` with these; empty lists are not written.
[[nodiscard]] QJsonObject withSpelling(QJsonObject settings, const SpellingSettings &spelling);

/// The change that gives the issue these.
[[nodiscard]] Change spellingChange(const Issue &issue, const SpellingSettings &spelling);

/// The languages that an item's words may be right in: its own first, then the issue's others.
[[nodiscard]] QStringList spellingLanguages(const Issue &issue, const Item &item);

/// The issue's own words, made to be asked.
class OwnWords
{
public:
    OwnWords() = default;
    explicit OwnWords(const QStringList &words);

    /// As it stands there, with a capital where a sentence begins, or with an "'s" behind it.
    [[nodiscard]] bool knows(const QString &word) const;

    bool operator==(const OwnWords &) const = default;

private:
    QSet<QString> m_words;
};

} // namespace masthead
