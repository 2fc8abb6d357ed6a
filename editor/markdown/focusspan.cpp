// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/focusspan.h"

#include "document/model/text.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace masthead {

namespace {

constexpr int reach = 4096;

TextSpan paragraphAt(const QTextBlock &block)
{
    QTextBlock first = block;
    QTextBlock last = block;
    if (!isBlank(block.text())) {
        while (first.previous().isValid() && block.position() - first.position() < reach &&
               !isBlank(first.previous().text())) {
            first = first.previous();
        }
        while (last.next().isValid() && last.position() - block.position() < reach &&
               !isBlank(last.next().text())) {
            last = last.next();
        }
    }
    return {first.position(), last.position() + last.length() - 1};
}

TextSpan lineAt(const QTextBlock &block, int position)
{
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) {
        return paragraphAt(block);
    }
    return {block.position() + line.textStart(),
            block.position() + line.textStart() + line.textLength()};
}

TextSpan sentenceAt(const QTextBlock &block, int position)
{
    const TextSpan paragraph = paragraphAt(block);
    const int start = std::max(paragraph.start, position - reach);
    const int end = std::min(paragraph.end, position + reach);
    QTextCursor cursor(block);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    // A sentence goes on over the lines of its paragraph.
    text.replace(QChar::ParagraphSeparator, u' ');
    text.replace(QChar::LineSeparator, u' ');
    // At its end the caret is still in the sentence that was written.
    const bool isBehind = position == end && position > start;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(position - start - (isBehind ? 1 : 0));
    const bool isStart = finder.isAtBoundary();
    const qsizetype from = isStart ? finder.position() : finder.toPreviousBoundary();
    const qsizetype to = finder.toNextBoundary();
    return {start + static_cast<int>(std::max<qsizetype>(from, 0)),
            to < 0 ? end : start + static_cast<int>(to)};
}

TextSpan spanAt(const QTextDocument &text, int position, FocusUnit unit)
{
    const QTextBlock block = text.findBlock(position);
    // The input method's unfinished text counts nowhere: what surrounds it stays clear as a whole.
    if (unit == FocusUnit::Paragraph || !block.layout()->preeditAreaText().isEmpty()) {
        return paragraphAt(block);
    }
    return unit == FocusUnit::Line ? lineAt(block, position) : sentenceAt(block, position);
}

} // namespace

TextSpan focusSpan(const QTextCursor &cursor, FocusUnit unit)
{
    const QTextDocument &text = *cursor.document();
    const TextSpan first = spanAt(text, cursor.selectionStart(), unit);
    const TextSpan last = cursor.hasSelection() ? spanAt(text, cursor.selectionEnd(), unit) : first;
    return {std::min(first.start, cursor.selectionStart()),
            std::max(last.end, cursor.selectionEnd())};
}

} // namespace masthead
