// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/inlinespans.h"
#include "editor/markdown/markedits.h"

#include <QStringView>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace masthead {

/// A format over a part of one block's text, which must outlive it. Offsets count in that text.
/// One of `set` and `unset` is asked for, once.
class FormatPart
{
public:
    FormatPart(QStringView text, TextSelection part, SpanKind kind);

    /// Without the blanks and taken marks at its ends, and with all of what can't be parted.
    [[nodiscard]] TextSelection part() const;
    [[nodiscard]] bool hasText() const { return hasText(m_part.start, m_part.end); }
    [[nodiscard]] bool hasLetters() const;

    /// Points count only where there are no letters: marks can't stand beside all of them.
    [[nodiscard]] bool isSet() const;

    /// The edits that give it the format; where other marks reach over an end of it, in pieces
    /// within them. `joins`: spans that only blanks part from it become one with it.
    [[nodiscard]] std::vector<MarkEdit> set(bool joins);
    /// The edits that take the format off it, and leave it where it reaches further.
    [[nodiscard]] std::vector<MarkEdit> unset();

private:
    enum class Role : std::uint8_t { Text, Blank, Mark };

    void readUnits();
    void unite(qsizetype start, qsizetype end, Role role);
    [[nodiscard]] bool isPiece(const InlineSpan &span) const;

    /// The end of the unit that a place is within; the place itself between units.
    [[nodiscard]] qsizetype unitEnd(qsizetype place) const;
    [[nodiscard]] qsizetype next(qsizetype place) const { return unitEnd(place + 1); }
    [[nodiscard]] qsizetype previous(qsizetype place) const { return m_units[place - 1]; }

    [[nodiscard]] bool hasText(qsizetype start, qsizetype end) const;
    [[nodiscard]] bool isLetter(qsizetype place) const;
    static bool isOver(const InlineSpan &span, TextSelection range);
    [[nodiscard]] bool isJoined(qsizetype end, qsizetype start, bool joins) const;

    /// From the first text in it to the last.
    [[nodiscard]] TextSelection textOf(TextSelection range) const;

    /// With the marks of the spans whose text it holds, and more, or which were selected, too.
    [[nodiscard]] TextSelection grown(TextSelection range) const;

    /// Takes away the marks of those of its own kind that `isTaken`, until none is found any more.
    void takeOwn(const std::function<bool(const InlineSpan &)> &isTaken);
    void take(qsizetype start, qsizetype end);

    /// Whether a mark that begins here stands around what the range holds.
    [[nodiscard]] bool opensWithin(qsizetype place, TextSelection range) const;
    [[nodiscard]] bool closesWithin(qsizetype place, TextSelection range) const;

    /// The first mark in the range that the new ones must not reach over.
    [[nodiscard]] std::optional<TextSelection> borderIn(TextSelection range) const;

    /// Sets marks around the range, in parts where other marks ask for it.
    void place(TextSelection range);

    /// Without what marks can't stand right before or behind.
    [[nodiscard]] TextSelection trimmed(TextSelection range) const;

    /// Whether marks open (`step` 1) or close (-1) there, by what will stand on both sides of them.
    [[nodiscard]] bool isMarkPlace(qsizetype place, int step) const;

    void placeCode(TextSelection range);
    void write(TextSelection range, const QString &marks, const QString &gap = {});

    QStringView m_text;
    SpanKind m_kind;
    std::vector<InlineSpan> m_spans;
    std::vector<Role> m_roles;      ///< of each character
    std::vector<bool> m_covered;    ///< of each character: whether it has the format
    std::vector<bool> m_taken;      ///< of each character: whether it is a mark that goes
    std::vector<qsizetype> m_units; ///< of each character: where what can't be parted begins
    std::vector<MarkEdit> m_edits;
    TextSelection m_part;
};

} // namespace masthead
