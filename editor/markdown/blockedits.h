// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"
#include "editor/markdown/linebreak.h"

#include <QObject>
#include <QTextBlock>
#include <QTextCursor>

#include <functional>
#include <optional>

class QPlainTextEdit;

namespace masthead {

class BodyEdits;
class BodyTexts;

/// Whole lines of a text, from the first to the last.
struct LineRange
{
    QTextBlock first;
    QTextBlock last;

    [[nodiscard]] bool isValid() const { return first.isValid(); }
    [[nodiscard]] QString text() const;
};

/// What is written by the line where the caret is: formats, lists, tables. Each edit is one undo,
/// and the selection stays with its words. The input method's text must have been handed in.
class BlockEdits : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BlockEdits(QPlainTextEdit &edit, BodyTexts &texts);

    /// The same key again right away takes back what it did.
    void toggle(Format format);

    /// What editor/markdown/linebreak.h says; in a table the caret goes to the row below, and from
    /// the last one out of it.
    void insertReturn(BreakKind kind);
    /// The items of a list one level in (1) or out (-1), or lines of code four blanks; false: it is
    /// neither.
    bool indent(int step);
    /// Text in place of these characters, where that joins lines of a list, whose numbers it
    /// renews. False: it does not, and nothing was done.
    bool joinLines(int start, int end, const QString &text);

    /// Takes the marks of an item, quote or heading away in one, where the caret is right behind
    /// them, and keeps what is left apart from text beside it; right behind Enter, what that wrote.
    /// False: the caret is at neither.
    bool takeMarks();

    /// From within a line to the text behind its marks; false where that is not on the way to the
    /// line's start. `selects`: what is between.
    bool walkHome(bool selects);
    /// To the address of the link at the caret, or behind it, or back; false where that is none.
    bool walkLink(int step);

    /// An empty table behind the caret's paragraph, of so many rows with its head.
    void insertTable(int columns, int rows);
    /// To the next or previous cell; false where the caret is in no table.
    bool walkTable(int step);
    /// The author wrote something: perhaps in a table.
    void noteEdit();
    /// The caret moved: the columns of the table that was written in line up when it was left.
    void noteCaret();
    /// What was written before counts no more: the text changes under the author, or is another.
    void forgetEdit();

private:
    [[nodiscard]] LineRange wholeBody() const;
    [[nodiscard]] LineRange chosenLines() const;
    [[nodiscard]] std::function<std::optional<QString>(int)> textOf() const;
    [[nodiscard]] LineRange listAroundCaret() const;
    [[nodiscard]] TextSelection selectionIn(const LineRange &range) const;
    void rewrite(const LineRange &range, const Formatted &result);
    bool returnInTable();
    [[nodiscard]] Formatted now() const;
    void replace(int start, int end, const QString &text, const QString &behindCaret = {});
    void perform(BodyEdits &edits, qsizetype caret);
    void alignLeftTable();

    QPlainTextEdit &m_edit;
    BodyTexts &m_texts;
    /// What the last toggle, or Enter in a list or quote, found and made.
    struct Made
    {
        std::optional<Format> format; ///< nothing: it was Enter
        Formatted before;
        Formatted after;
    };

    std::optional<Made> m_made;
    QTextCursor m_editedTable; ///< where a table was written in, perhaps; null: nowhere
};

} // namespace masthead
