// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// The program's own words in an output. They follow the issue's language, never the interface's,
/// so that the same issue gives the same bytes on every desk.
namespace masthead {

enum class Word : std::uint8_t {
    InThisIssue,
    EditionNumber, ///< %1: the number
    OneMinute,
    Minutes, ///< %1: two or more
    When,
    Where,
    Seats,
    SkipToContent,
    By,             ///< %1: the author
    RemotePicture,  ///< %1: the host
    MissingPicture, ///< the file holds no such picture
    ShownAsWritten, ///< before a text that exceeds a limit
    Notes,          ///< name of the footnotes
    BackToText,
    TaskDone,
    TaskOpen,
    Comma, ///< between a name and what is added to it, with its space
    NewsletterIssue,
};

/// The words of one language. A value, cheap to copy.
class OutputWords
{
public:
    /// By the primary subtag of a BCP 47 tag: en, nl, de, fr or zh; for others English.
    explicit OutputWords(QStringView language);

    [[nodiscard]] QString word(Word word) const;
    /// With `value` in place of %1.
    [[nodiscard]] QString word(Word word, const QString &value) const;

    /// The language of the words and dates, as it was asked for; else `en`. Outputs name it
    /// wherever the text around is of another (languageWithin).
    [[nodiscard]] const QString &language() const { return m_language; }

    /// An ISO date as people write it: "12 January 2024", "January 2024", with a time if it has one
    /// ("2024-04-21T19:30"). What is no date comes back as it is.
    [[nodiscard]] QString date(const QString &iso) const;
    /// The same with short month names, for source lines: "12 Jan 2024".
    [[nodiscard]] QString shortDate(const QString &iso) const;
    /// From one date to another: "21–26 April 2024". Either may be empty.
    [[nodiscard]] QString dateRange(const QString &starts, const QString &ends) const;

private:
    int m_column;
    QString m_language;
};

/// `text` as a machine reads it, for `datetime`: `2024-01-12`, `2024-01`, with a time where it has
/// one; empty when it is no date.
[[nodiscard]] QString machineDate(const QString &text);

/// `rtl` for languages that are written from right to left, else `ltr`.
[[nodiscard]] QString directionOf(QStringView language);

} // namespace masthead
