// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/blockedits.h"

#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/lineformats.h"
#include "editor/markdown/linerewrite.h"
#include "editor/markdown/listlines.h"
#include "editor/markdown/tablelines.h"
#include "editor/markdown/textdiff.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

QString formatName(Format format)
{
    const auto rows = formatRows();
    const auto row = std::ranges::find(rows, format, &FormatRow::format);
    return QCoreApplication::translate("Format", row->text);
}

/// The table that the line belongs to; not valid where it is none's.
LineRange tableAt(const QTextBlock &block)
{
    if (!block.isValid() || !isOfTable(block.text())) {
        return {};
    }
    LineRange range{block, block};
    while (range.first.previous().isValid() && isOfTable(range.first.previous().text())) {
        range.first = range.first.previous();
    }
    while (range.last.next().isValid() && isOfTable(range.last.next().text())) {
        range.last = range.last.next();
    }
    return isTable(range.text()) ? range : LineRange{};
}

} // namespace

BlockEdits::BlockEdits(QPlainTextEdit &edit, BodyTexts &texts)
    : m_edit(edit)
    , m_texts(texts)
{
}

QString LineRange::text() const
{
    QStringList lines;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        lines.append(block.text());
        if (block == last) {
            break;
        }
    }
    return lines.join(u'\n');
}

/// The whole lines that the selection touches.
LineRange BlockEdits::chosenLines() const
{
    return {m_edit.document()->findBlock(m_edit.textCursor().selectionStart()),
            m_edit.document()->findBlock(m_edit.textCursor().selectionEnd())};
}

LineRange BlockEdits::wholeBody() const
{
    return {m_edit.document()->firstBlock(), m_edit.document()->lastBlock()};
}

/// The text of a line by its number; nothing beyond the ends.
std::function<std::optional<QString>(int)> BlockEdits::textOf() const
{
    return [this](int line) -> std::optional<QString> {
        const QTextBlock block = m_edit.document()->findBlockByNumber(line);
        return block.isValid() ? std::optional(block.text()) : std::nullopt;
    };
}

/// The chosen lines and the lines of the list around them.
LineRange BlockEdits::listAroundCaret() const
{
    const QTextDocument &text = *m_edit.document();
    const LineRange chosen = chosenLines();
    return {text.findBlockByNumber(listEdge(chosen.first.blockNumber(), -1, textOf())),
            text.findBlockByNumber(listEdge(chosen.last.blockNumber(), 1, textOf()))};
}

TextSelection BlockEdits::selectionIn(const LineRange &range) const
{
    const int start = range.first.position();
    return {m_edit.textCursor().selectionStart() - start,
            m_edit.textCursor().selectionEnd() - start};
}

void BlockEdits::rewrite(const LineRange &range, const Formatted &result)
{
    const int start = range.first.position();
    const TextDiff diff = textDiff(range.text(), result.text);
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(start + static_cast<int>(diff.position));
    cursor.setPosition(start + static_cast<int>(diff.position + diff.removed),
                       QTextCursor::KeepAnchor);
    if (!diff.isEmpty()) {
        cursor.insertText(diff.inserted);
    }
    cursor.setPosition(start + static_cast<int>(result.selection.start));
    cursor.setPosition(start + static_cast<int>(result.selection.end), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
}

void BlockEdits::toggle(Format format)
{
    const Formatted before = now();
    const bool isAgain = m_made && m_made->format == format && m_made->after == before;
    const Formatted after =
        isAgain ? m_made->before : formatted(format, before.text, before.selection);
    m_texts.editAs(formatName(format), [&] { rewrite(wholeBody(), after); });
    m_made = after == before ? std::nullopt : std::optional(Made{format, before, after});
}

/// The body, and what is selected in it.
Formatted BlockEdits::now() const
{
    return {m_texts.editsOf(*m_edit.document()).body(), selectionIn(wholeBody())};
}

void BlockEdits::forgetEdit()
{
    m_editedTable = {};
    m_made = {};
}

bool BlockEdits::indent(int step)
{
    const Formatted before = now();
    const bool isCode = isInCode(before.text, before.selection.start);
    if (!isCode && !isOfList(chosenLines().first.text())) {
        return false;
    }
    const Formatted after = isCode ? indentedCode(before.text, before.selection, step)
                                   : indentedList(before.text, before.selection, step);
    m_texts.editAs(step > 0 ? tr("Indent") : tr("Outdent"), [&] { rewrite(wholeBody(), after); });
    return true;
}

void BlockEdits::insertReturn(BreakKind kind)
{
    if (returnInTable()) {
        return;
    }
    const Formatted before = now();
    const LineBreak made = lineBreak(before.text, before.selection, kind);
    replace(static_cast<int>(made.range.start), static_cast<int>(made.range.end), made.text,
            made.behind);
    m_made = made.text == u"\n" ? std::nullopt : std::optional(Made{{}, before, now()});
}

/// A row can't have two lines, and what is written below one is the next.
bool BlockEdits::returnInTable()
{
    const QTextCursor cursor = m_edit.textCursor();
    const LineRange table = cursor.hasSelection() ? LineRange{} : tableAt(cursor.block());
    if (!table.isValid() || cursor.position() == table.first.position()) {
        return false;
    }
    if (const auto below = cellBelow(table.text(), selectionIn(table))) {
        m_texts.editAs(tr("Table"), [&] { rewrite(table, *below); });
        m_edit.ensureCursorVisible();
    } else {
        const int end = table.last.position() + table.last.length() - 1;
        replace(end, end, QStringLiteral("\n\n"));
    }
    return true;
}

bool BlockEdits::joinLines(int start, int end, const QString &text)
{
    const QTextBlock first = m_edit.document()->findBlock(start);
    if (end < first.position() + first.length() || !isOfList(first.text())) {
        return false;
    }
    replace(start, end, text);
    return true;
}

bool BlockEdits::takeMarks()
{
    if (m_made && !m_made->format && m_made->after == now()) {
        const Formatted before = std::exchange(m_made, std::nullopt)->before;
        m_texts.editAs({}, [&] { rewrite(wholeBody(), before); });
        return true;
    }
    const QTextCursor cursor = m_edit.textCursor();
    const auto marks = static_cast<int>(blockMarks(cursor.block().text()));
    if (cursor.hasSelection() || marks == 0 || cursor.positionInBlock() != marks ||
        isInCode(BodyTexts::plainText(*m_edit.document()), cursor.position())) {
        return false;
    }
    const QTextBlock block = cursor.block();
    const QString above = block.previous().text();
    const QString below = block.next().text();
    const bool isHeading = QStringView(block.text()).first(marks).contains(u'#');
    const bool isBelow = !QStringView(below).first(blockMarks(below)).trimmed().isEmpty();
    BodyEdits edits = m_texts.editsOf(*m_edit.document());
    if (!isEmptyLine(below) && (isHeading || isBelow)) {
        edits.replace(block.next().position(), 0, QStringLiteral("\n"));
    }
    const QString gap = isEmptyLine(above) ? QString() : QStringLiteral("\n");
    edits.replace(block.position(), marks, gap);
    perform(edits, block.position() + gap.size());
    return true;
}

void BlockEdits::replace(int start, int end, const QString &text, const QString &behindCaret)
{
    BodyEdits edits = m_texts.editsOf(*m_edit.document());
    edits.replace(start, end - start, text + behindCaret);
    perform(edits, start + text.size());
}

/// With the numbers of the list at the caret renewed.
void BlockEdits::perform(BodyEdits &edits, qsizetype caret)
{
    caret = edits.numberAnew(caret);
    if (m_texts.perform(edits)) {
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(static_cast<int>(caret));
        m_edit.setTextCursor(cursor);
        m_edit.ensureCursorVisible();
    }
}

bool BlockEdits::walkHome(bool selects)
{
    QTextCursor cursor = m_edit.textCursor();
    const auto marks = static_cast<int>(blockMarks(cursor.block().text()));
    QTextCursor home = cursor;
    home.movePosition(QTextCursor::StartOfLine);
    if (marks == 0 || cursor.positionInBlock() == marks || home.positionInBlock() > marks) {
        return false;
    }
    cursor.setPosition(cursor.block().position() + marks,
                       selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    m_edit.setTextCursor(cursor);
    return true;
}

bool BlockEdits::walkLink(int step)
{
    QTextCursor cursor = m_edit.textCursor();
    const QTextBlock block = cursor.block();
    const auto place = cursor.hasSelection()
                           ? std::nullopt
                           : linkStep(block.text(), cursor.position() - block.position(), step);
    if (!place) {
        return false;
    }
    cursor.setPosition(block.position() + static_cast<int>(*place));
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    return true;
}

void BlockEdits::insertTable(int columns, int rows)
{
    m_texts.editAs(tr("Table"), [&] {
        QTextCursor cursor = m_edit.textCursor();
        cursor.clearSelection();
        const LineRange around = listAroundCaret();
        const bool isEmptyLine = cursor.block().text().trimmed().isEmpty();
        QString before;
        if (!isEmptyLine) {
            cursor.setPosition(around.last.position() + around.last.length() - 1);
            before = QStringLiteral("\n\n");
        } else {
            cursor.movePosition(QTextCursor::StartOfBlock);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            const QTextBlock above = cursor.block().previous();
            before = above.isValid() && !above.text().trimmed().isEmpty() ? QStringLiteral("\n")
                                                                          : QString();
        }
        const QTextBlock below = around.last.next();
        const bool isApart = !below.isValid() || below.text().trimmed().isEmpty();
        const int start = cursor.selectionStart();
        cursor.insertText(before + newTable(columns, rows - 1) +
                          (isApart ? QString() : QStringLiteral("\n")));
        constexpr int firstCell = 2; // behind the bar and a blank
        cursor.setPosition(start + static_cast<int>(before.size()) + firstCell);
        m_edit.setTextCursor(cursor);
    });
    m_edit.ensureCursorVisible();
}

void BlockEdits::noteEdit()
{
    if (isOfTable(m_edit.textCursor().block().text())) {
        m_editedTable = m_edit.textCursor();
    }
}

void BlockEdits::noteCaret()
{
    if (!m_editedTable.isNull() && m_editedTable.block() != m_edit.textCursor().block()) {
        // Not within the edit or the key that moved it.
        QMetaObject::invokeMethod(this, &BlockEdits::alignLeftTable, Qt::QueuedConnection);
    }
}

void BlockEdits::alignLeftTable()
{
    const LineRange table = tableAt(m_editedTable.block());
    const int caret = m_edit.textCursor().position();
    if (!table.isValid()) {
        m_editedTable = {};
        return;
    }
    const int start = table.first.position();
    const int end = table.last.position() + table.last.length();
    if (m_edit.textCursor().hasSelection() || (caret >= start && caret < end)) {
        return;
    }
    m_editedTable = {};
    const QString before = table.text();
    const QString after = alignedTable(before, {}).text;
    if (after == before) {
        return;
    }
    const TextDiff diff = textDiff(before, after);
    m_texts.editAs(tr("Align table"), [&] {
        QTextCursor cursor(m_edit.document());
        cursor.setPosition(start + static_cast<int>(diff.position));
        cursor.setPosition(start + static_cast<int>(diff.position + diff.removed),
                           QTextCursor::KeepAnchor);
        cursor.insertText(diff.inserted);
    });
}

bool BlockEdits::walkTable(int step)
{
    const LineRange table = tableAt(m_edit.textCursor().block());
    if (!table.isValid()) {
        return false;
    }
    m_texts.editAs(tr("Table"),
                   [&] { rewrite(table, nextCell(table.text(), selectionIn(table), step)); });
    m_edit.ensureCursorVisible();
    return true;
}

} // namespace masthead
