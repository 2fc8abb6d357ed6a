// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace masthead {

/// What is looked for.
struct SearchQuery
{
    QString text;
    bool regularExpression = false; ///< else the text itself
    bool wholeWords = false;
    bool matchCase = false;

    bool operator==(const SearchQuery &) const = default;
};

/// A query, ready to be matched.
///
/// Case, and classes as `\w`, are Unicode's; composed and decomposed forms of a letter differ.
/// Whole words are runs of letters, digits, marks and underscores. Scripts that part no words by
/// spaces (Han, Hiragana, Thai, …) have a word's end at each character, Katakana where it begins or
/// ends: so "中国" is found in "在中国的", "AI" in "AIモデル", "データ" not in "データベース".
///
/// In expressions (PCRE's) `^` and `$` are lines' ends, `.` no line break. What matches no
/// character is a hit of length 0, a place, also behind the last character; but an empty last line
/// begins nowhere. An expression sees 8,192 characters on from where it begins (to a line's end; in
/// a very long line 16,384), and its steps are counted, so that none runs away; `TooComplex` says
/// that it would.
///
/// Positions and lengths are UTF-16 units. Texts are those of an issue (document/model/text.h):
/// without lone surrogates. Thread: any, one at a time.
class Matcher
{
public:
    /// A stretch of a text; a place in it where `length` is 0.
    struct Hit
    {
        qsizetype position = 0;
        qsizetype length = 0;

        [[nodiscard]] qsizetype end() const { return position + length; }
        bool operator==(const Hit &) const = default;
    };

    /// Errors: BadExpression, with the library's words for what is wrong and the place of it.
    [[nodiscard]] static Result<Matcher> compile(const SearchQuery &query);

    [[nodiscard]] const SearchQuery &query() const { return m_query; }

    /// The first hit that begins in [from, to); a place behind the last character begins at
    /// text.size(). `passed`: where the hit before this one ends, -1 if there is none; that place
    /// is no hit once more. Cost: a few ms for a million characters, for an expression that
    /// backtracks much 50. Errors: TooComplex.
    [[nodiscard]] Result<std::optional<Hit>> next(QStringView text, qsizetype from, qsizetype to,
                                                  qsizetype passed = -1) const;
    /// The match whose hit begins right there, with its groups; none if there is no hit. It points
    /// into `text`.
    [[nodiscard]] QRegularExpressionMatch at(QStringView text, qsizetype position) const;

private:
    explicit Matcher(SearchQuery query)
        : m_query(std::move(query))
    {
    }

    [[nodiscard]] QRegularExpressionMatch match(QStringView text, qsizetype from) const;
    [[nodiscard]] qsizetype skip(QStringView text, qsizetype from) const;
    [[nodiscard]] bool isCut(QStringView text, const Hit &hit) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
    QRegularExpression m_skipper; ///< of an expression: see skip()
};

/// A text as an expression that stands for it.
[[nodiscard]] QString asExpression(const QString &text);

} // namespace masthead
