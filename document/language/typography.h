// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Typographer's help while one writes: what the keys of a keyboard stand for in print.
namespace masthead {

/// Which of it is wanted.
struct Typography
{
    bool quotes = true;   ///< " and ' become the language's quotation marks and apostrophe
    bool dashes = true;   ///< -- becomes the language's dash, --- the long one
    bool ellipsis = true; ///< ... becomes …
    /// No-break spaces where the language wants them (French: before ; : ! ?; German and French:
    /// between a number and its unit; German: in "z. B.").
    bool spaces = true;

    bool operator==(const Typography &) const = default;
};

/// The last `length` characters before the caret, as typed, become `text`.
struct Typeset
{
    qsizetype length = 0;
    QString text;

    bool operator==(const Typeset &) const = default;
};

/// What the character that was just typed asks for. `before`: the line up to the caret, with that
/// character at its end, as it stands in the Markdown. Nothing within code, addresses and tags,
/// where the marks are Markdown's own (a list's dash, a rule, a table's line), and after a
/// backslash. An apostrophe at a word's beginning opens a quotation until the keys behind it tell
/// that it is one: two digits (’90s), or the end of a word that the language begins so (’tis,
/// ’s avonds, ’ne).
/// Languages: English, Dutch, German (and of Switzerland), French, Chinese (and of Taiwan and Hong
/// Kong); others as English. Rules: CLDR's quotation marks, but Dutch keeps the pairs
/// that its keyboard shows, as both are in use; for French spaces the Imprimerie
/// nationale's, for German ones DIN 5008. Thread: any.
[[nodiscard]] std::optional<Typeset> typeset(QStringView before, const QString &language,
                                             const Typography &wanted);

} // namespace masthead
