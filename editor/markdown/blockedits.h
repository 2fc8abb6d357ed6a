// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/formatting.h"

#include <QObject>
#include <QTextBlock>
#include <QTextCursor>

#include <functional>
#include <optional>

class QPlainTextEdit;

namespace masthead {

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

    void toggle(Format format);

    /// A line break, with the mark of the list or quote that it continues. An item or quote that is
    /// empty is left instead, one level out; what comes next stands apart from it.
    void insertReturn();
    [[nodiscard]] bool isInList() const;
    /// One level in (1) or out (-1).
    void indentList(int step);
    /// Text in place of these characters, where that joins lines of a list, whose numbers it
    /// renews. False: it does not, and nothing was done.
    bool joinLines(int start, int end, const QString &text);

    /// Takes the marks of an item, quote or heading away in one, where the caret is right behind
    /// them; false: it is not.
    bool takeMarks();

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
    void forgetEdit() { m_editedTable = {}; }

private:
    [[nodiscard]] LineRange chosenLines() const;
    [[nodiscard]] std::function<std::optional<QString>(int)> textOf() const;
    [[nodiscard]] LineRange listAroundCaret() const;
    [[nodiscard]] TextSelection selectionIn(const LineRange &range) const;
    void rewrite(const LineRange &range, const Formatted &result);
    void leaveItem();
    void replace(int start, int end, const QString &text, const QString &behindCaret = {});
    void alignLeftTable();

    QPlainTextEdit &m_edit;
    BodyTexts &m_texts;
    QTextCursor m_editedTable; ///< where a table was written in, perhaps; null: nowhere
};

} // namespace masthead
