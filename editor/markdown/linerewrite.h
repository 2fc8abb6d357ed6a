// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace masthead {

/// The spaces that a line begins with.
[[nodiscard]] qsizetype indentOf(QStringView line);
/// Whether a line has nothing, or marks of quotes alone.
[[nodiscard]] bool isEmptyLine(QStringView line);
/// The marks of quotes that a line begins with, and the blanks around them.
[[nodiscard]] QString quoteMarks(const QString &line);

/// The lines of a body, rewritten at their beginnings, and a selection that stays with its words.
class LineRewrite
{
public:
    LineRewrite(const QString &body, TextSelection selection);

    [[nodiscard]] qsizetype count() const { return m_lines.size(); }
    [[nodiscard]] const QString &line(qsizetype index) const { return m_lines[index]; }
    /// Whether it may have marks of lines: none of code and tables has, and what defines a footnote
    /// or an address for links would be one no more.
    [[nodiscard]] bool isText(qsizetype line) const { return !m_fixed[line]; }

    /// Where the lines begin that have no marks together with this one.
    [[nodiscard]] qsizetype startOfBlock(qsizetype line) const;

    [[nodiscard]] qsizetype firstChosen() const { return m_first.line; }
    /// Not the line that a selection of several ends before.
    [[nodiscard]] qsizetype lastChosen() const;

    /// Puts `begin` where the line's first `length` characters are.
    void replaceBegin(qsizetype line, qsizetype length, const QString &begin);
    void insert(qsizetype before, const QString &line);
    void remove(qsizetype line);
    /// A blank line, in the quotes that both are in, before this one, unless the line above is
    /// blank.
    void setApart(qsizetype line);

    [[nodiscard]] Formatted result() const;

private:
    /// A place that stays with its text when what is before it on its line changes.
    struct Place
    {
        qsizetype line = 0;
        qsizetype column = 0;
    };

    void fixDefinitions();
    [[nodiscard]] Place placeOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(Place place) const;

    QStringList m_lines;
    std::vector<bool> m_fixed; ///< of each line: whether it is code, a table's or a definition
    Place m_first;
    Place m_last;
};

} // namespace masthead
