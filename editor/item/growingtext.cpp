// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/growingtext.h"

#include "editor/markdown/bodytexts.h"
#include "editor/markdown/editingkeys.h"
#include "editor/markdown/markdownlayout.h"
#include "editor/markdown/pastedtext.h"
#include "editor/markdown/textdiff.h"
#include "editor/markdown/textmenu.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace masthead {

GrowingText::GrowingText(Lines lines, const QFont &font, int lineHeight, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    auto *layout = new MarkdownLayout(document()); // the document owns it
    layout->setLineHeight(scaled(lineHeight));
    document()->setDocumentLayout(layout);
    document()->setDocumentMargin(0);
    setDocument(document()); // to take the layout in
    setUndoRedoEnabled(false);
    setFont(font);
    document()->setDefaultFont(font);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting) {
            Q_EMIT edited(value());
        }
    });
    fit();
}

void GrowingText::setQuiet()
{
    m_quiet = true;
    color();
}

void GrowingText::color()
{
    const QColor quiet = tokensOf(palette()).text2;
    if (m_quiet && palette().color(QPalette::Text) != quiet) {
        QPalette colors;
        colors.setColor(QPalette::Text, quiet);
        setPalette(colors);
    }
}

void GrowingText::setMarks(const QList<TextSpan> &marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextSpan &mark : marks) {
        if (mark.end >= document()->characterCount()) {
            continue; // of a text that is about to be shown
        }
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(tokensOf(palette()).mark);
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
        selections.append(selection);
    }
    if (!selections.isEmpty() || !extraSelections().isEmpty()) {
        setExtraSelections(selections);
    }
}

QString GrowingText::value() const
{
    return BodyTexts::plainText(*document());
}

void GrowingText::setValue(const QString &value)
{
    const TextDiff diff = textDiff(this->value(), value);
    if (diff.isEmpty()) {
        return;
    }
    const QScopedValueRollback setting(m_setting, true);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(diff.position));
    cursor.setPosition(static_cast<int>(diff.position + diff.removed), QTextCursor::KeepAnchor);
    cursor.insertText(diff.inserted);
}

void GrowingText::fit()
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        height += blockBoundingRect(block).height();
    }
    const qreal most = m_mostLines == 0 ? height : m_mostLines * cursorRect().height();
    if (const int whole = qCeil(std::min(height, most)) + 1; whole != this->height()) {
        setFixedHeight(whole);
    }
    if (height > most) {
        ensureCursorVisible();
    } else {
        verticalScrollBar()->setValue(0);
    }
}

void GrowingText::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

/// A selection that stays would look like the place where one writes.
void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool isBriefly = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason;
    if (!isBriefly && textCursor().hasSelection()) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
}

bool GrowingText::event(QEvent *event)
{
    return acceptEditingKey(event) || QPlainTextEdit::event(event);
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (isReturn && m_lines == Lines::One) {
        Q_EMIT finished();
        return;
    }
    if (isReturn) { // Shift+Enter too: Qt would write U+2028
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (!isForField(*event)) {
        event->ignore();
        return;
    }
    const QTextCursor before = textCursor();
    QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Down && m_lines == Lines::One && textCursor() == before) {
        Q_EMIT finished();
    }
}

void GrowingText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    makeTextMenu(*this)->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft())
                                       : event->globalPos());
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    } else if (event->type() == QEvent::PaletteChange) {
        color();
    }
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return !carriesFiles(*source) && QPlainTextEdit::canInsertFromMimeData(source);
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (carriesFiles(*source)) {
        return;
    }
    QString text = pastedBodyText(source->text());
    if (m_lines == Lines::One) {
        text.replace(u'\n', u' ');
    }
    insertPlainText(text);
}

} // namespace masthead
