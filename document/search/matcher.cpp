// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/search/matcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace masthead {

namespace {

/// The context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// The library counts its steps for each place where an expression may begin anew, and a step may
/// pass over any number of characters. So that the work is bounded in all, a part of the pattern
/// walks the places of one block, which then draw from one count, and no step sees more than a
/// window. (A pattern may lower the count only, so that a user's own does not matter.)
constexpr qsizetype block = 128;
constexpr int stepsPerBlock = 100'000;
/// From a block's beginning to a line's end; in a very long line to the second figure.
constexpr qsizetype usualWindow = 8LL * 1024;
constexpr qsizetype largestWindow = 16LL * 1024;

/// Most expressions fail soon at most places, and the library passes those over ten times as fast
/// if it walks by itself. A place where one takes more steps than this is looked at by the block.
constexpr int stepsPerPlace = 100;

/// The text up to `end`, or a character less.
QStringView firstOf(QStringView text, qsizetype end)
{
    const bool splitsPair = end < text.size() && text[end].isLowSurrogate();
    return text.first(splitsPair ? end - 1 : end);
}

/// What the library is shown of a text for hits that begin in the block round `position`.
QStringView windowAt(QStringView text, qsizetype position)
{
    const qsizetype start = position / block * block;
    if (text.size() - start <= usualWindow) {
        return text;
    }
    const qsizetype least = start + usualWindow;
    const qsizetype most = std::min(text.size(), start + largestWindow);
    const qsizetype lineEnd = text.first(most).indexOf(u'\n', least);
    if (lineEnd >= 0) {
        return text.first(lineEnd);
    }
    return firstOf(text, most);
}

/// An end of a word, or a place where none could be; see Matcher.
QString wordEnd()
{
    // By their own script (sc): the marks that several share, as U+30FC, are parted here.
    const QString word = QStringLiteral("[\\p{L}\\p{M}\\p{N}_]");
    const QString spaceless = QStringLiteral(
        "[\\p{sc:Han}\\p{sc:Hiragana}\\p{sc:Thai}\\p{sc:Lao}\\p{sc:Khmer}\\p{sc:Myanmar}]");
    const QString katakana = QStringLiteral("[\\p{sc:Katakana}\\x{30FC}]");
    return QStringLiteral("(?:(?<!%1)|(?!%1)|(?<=%2)|(?=%2)|(?<=%3)(?!%3)|(?<!%3)(?=%3))")
        .arg(word, spaceless, katakana);
}

QRegularExpression::PatternOptions optionsOf(const SearchQuery &query)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    return options;
}

std::unexpected<Error> badExpression(const QRegularExpression &expression, qsizetype offset)
{
    return std::unexpected(
        Error{.code = ErrorCode::BadExpression,
              //: %1 is what is wrong, as "missing closing parenthesis"
              .what = Words::tr("This is no regular expression: %1.").arg(expression.errorString()),
              .where = Words::tr("character %L1").arg(std::max<qsizetype>(0, offset) + 1),
              .remedy = {},
              .cause = {}});
}

} // namespace

QString asExpression(const QString &text)
{
    // Of what QRegularExpression::escape puts a backslash before, only these need one.
    static const QString special = QStringLiteral("\\^$.|?*+()[]{}#");
    QString expression;
    for (const QChar character : text) {
        if (special.contains(character)) {
            expression += u'\\';
        }
        expression += character == u'\n' ? QStringLiteral("\\n") : QString(character);
    }
    return expression;
}

Result<Matcher> Matcher::compile(const SearchQuery &query)
{
    Matcher matcher(query);
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    const QRegularExpression plain(pattern, optionsOf(query));
    if (!plain.isValid()) {
        return badExpression(plain, plain.patternErrorOffset());
    }
    if (query.regularExpression) {
        pattern = QStringLiteral("(?:%1)").arg(query.text);
        if (!QRegularExpression(pattern, optionsOf(query)).isValid()) {
            // A comment of an extended expression reaches to the line's end.
            pattern = QStringLiteral("(?:%1\n)").arg(query.text);
        }
    }
    if (query.wholeWords) {
        pattern = wordEnd() + pattern + wordEnd();
    }
    if (query.regularExpression) {
        matcher.m_skipper = QRegularExpression(
            QStringLiteral("(*LIMIT_MATCH=%1)").arg(stepsPerPlace) + pattern, optionsOf(query));
        matcher.m_skipper.optimize();
        pattern = QStringLiteral("(*LIMIT_MATCH=%1)(?s:.{0,%2}?)\\K%3")
                      .arg(QString::number(stepsPerBlock), QString::number(block - 1), pattern);
    }
    matcher.m_expression = QRegularExpression(pattern, optionsOf(query));
    if (!matcher.m_expression.isValid()) { // what can only begin an expression, as (*CRLF)
        return badExpression(matcher.m_expression, 0);
    }
    matcher.m_expression.optimize();
    return matcher;
}

QRegularExpressionMatch Matcher::match(QStringView text, qsizetype from) const
{
    QRegularExpression::MatchOptions options =
        QRegularExpression::DontCheckSubjectStringMatchOption;
    options.setFlag(QRegularExpression::AnchorAtOffsetMatchOption, m_query.regularExpression);
    const QStringView window = m_query.regularExpression ? windowAt(text, from) : text;
    return m_expression.matchView(window, from, QRegularExpression::NormalMatch, options);
}

/// The first place from `from` on where an expression's hit may begin.
qsizetype Matcher::skip(QStringView text, qsizetype from) const
{
    const QStringView window = firstOf(text, std::min(text.size(), from + 2 * largestWindow));
    const QRegularExpressionMatch match =
        m_skipper.matchView(window, from, QRegularExpression::NormalMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption);
    if (!match.isValid()) {
        return from;
    }
    // Near its end the window shows too little.
    const qsizetype sure = window.size() == text.size() ? text.size() + 1 : from + largestWindow;
    return match.hasMatch() ? std::min(match.capturedStart(), sure) : sure;
}

/// Whether it ends where only the window does: there it might go on, or be none.
bool Matcher::isCut(QStringView text, const Hit &hit) const
{
    return m_query.regularExpression && hit.end() < text.size() && text[hit.end()] != u'\n' &&
           hit.end() == windowAt(text, hit.position).size();
}

Result<std::optional<Matcher::Hit>> Matcher::next(QStringView text, qsizetype from, qsizetype to,
                                                  qsizetype passed) const
{
    to = std::min(to, text.size() + (m_query.regularExpression ? 1 : 0));
    if (m_query.text.isEmpty()) {
        return std::nullopt;
    }
    while (from < to) {
        if (from < text.size() && text[from].isLowSurrogate()) {
            ++from; // the library would read half a character
            continue;
        }
        if (const qsizetype next = m_query.regularExpression ? skip(text, from) : from;
            next > from) {
            from = next;
            continue;
        }
        const QRegularExpressionMatch match = this->match(text, from);
        if (!match.isValid()) {
            return std::unexpected(
                Error{.code = ErrorCode::TooComplex,
                      .what = Words::tr("This regular expression is too complex for the issue."),
                      .where = {},
                      .remedy = Words::tr("Repeat less within what is repeated."),
                      .cause = {}});
        }
        const qsizetype end = m_query.regularExpression ? (from / block + 1) * block : to;
        const Hit hit{.position = match.capturedStart(), .length = match.capturedLength()};
        if (!match.hasMatch() || hit.position >= std::min(end, to) || isCut(text, hit)) {
            from = end;
        } else if (hit.end() == passed) {
            from = passed + 1;
        } else {
            return hit;
        }
    }
    return std::nullopt;
}

QRegularExpressionMatch Matcher::at(QStringView text, qsizetype position) const
{
    if (m_query.text.isEmpty() || position < 0 || position > text.size() ||
        (position < text.size() && text[position].isLowSurrogate())) {
        return {};
    }
    const QRegularExpressionMatch match = this->match(text, position);
    const bool isHit = match.hasMatch() && match.capturedStart() == position &&
                       !isCut(text, {.position = position, .length = match.capturedLength()});
    return isHit ? match : QRegularExpressionMatch();
}

} // namespace masthead
