// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markdowneditor.h"

#include "document/markdown/body.h"
#include "document/session/document.h"
#include "editor/markdown/editingkeys.h"
#include "editor/markdown/footnotestep.h"
#include "editor/markdown/listlines.h"
#include "editor/markdown/markdownhighlighter.h"
#include "editor/markdown/markdownlayout.h"
#include "editor/markdown/pastedtext.h"
#include "editor/markdown/tablelines.h"
#include "editor/markdown/textdiff.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace masthead {

namespace {

constexpr qreal lineHeight = 27;

QString formatName(Format format)
{
    const auto rows = formatRows();
    const auto row = std::ranges::find(rows, format, &FormatRow::format);
    return QCoreApplication::translate("Format", row->text);
}

} // namespace

MarkdownEditor::MarkdownEditor(Document &document, QWidget *parent)
    : PaperEdit(parent)
    , m_document(document)
    , m_texts(document)
{
    setObjectName(QStringLiteral("body"));
    setAccessibleName(tr("Body"));
    setPlaceholderText(tr("Write, or paste a link to begin."));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing.setDocumentLayout(new MarkdownLayout(&m_nothing));

    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEditor::onCursorMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MarkdownEditor::highlightVisible);
    connect(&document, &Document::aboutToUndo, this, &MarkdownEditor::commitPreedit);
    connect(&m_texts, &BodyTexts::created, this,
            [this](const ItemId & /*item*/, QTextDocument *text) { prepare(text); });
    connect(&m_texts, &BodyTexts::edited, this, &MarkdownEditor::onEdited);
    connect(&m_texts, &BodyTexts::aboutToPatch, this, &MarkdownEditor::onAboutToPatch);
    connect(&m_texts, &BodyTexts::patched, this, &MarkdownEditor::onPatched);
    connect(&m_texts, &BodyTexts::gone, this, &MarkdownEditor::onGone);
    connect(&m_texts, &BodyTexts::failed, this, &MarkdownEditor::failed);
    m_texts.setCaret([this](const QTextDocument &text) {
        return &text == this->document() ? textCursor().position() : 0;
    });
    setItem({});
}

void MarkdownEditor::prepare(QTextDocument *text)
{
    text->setDocumentLayout(new MarkdownLayout(text)); // the text owns it
    text->setDocumentMargin(paperMargin);
    auto *highlighter = new MarkdownHighlighter(*text, schemeOf(palette())); // owned likewise
    connect(highlighter, &MarkdownHighlighter::restarted, this, &MarkdownEditor::highlightVisible);
}

/// Type and colours, as they are now.
void MarkdownEditor::dress(QTextDocument *text, const ItemId &item) const
{
    const Item *source = itemById(m_document.issue(), item);
    const QString language =
        source == nullptr ? QString() : languageOf(m_document.issue(), *source);
    QFont font = typeFont(Face::Writing, TypeSize::Body, QFont::Normal, language);
    font.setPointSizeF(font.pointSizeF() * m_zoom / 100);
    text->setDefaultFont(font);
    static_cast<MarkdownLayout *>(text->documentLayout())
        ->setLineHeight(std::round(lineHeight * typeScale() * m_zoom / 100));
    if (auto *found = text->findChild<MarkdownHighlighter *>()) {
        found->setScheme(schemeOf(palette()));
    }
}

void MarkdownEditor::setItem(const ItemId &item)
{
    if (item == m_item && !item.isNull()) {
        return;
    }
    commitPreedit();
    rememberPlace();
    m_editedTable = {};
    QTextDocument *text = m_texts.text(item);
    m_item = text == nullptr ? ItemId() : item;
    if (text == nullptr) {
        text = &m_nothing;
    }
    setReadOnly(m_item.isNull());
    dress(text, m_item);
    setFont(text->defaultFont());
    setDocument(text);
    const Place place = m_places[m_item];
    QTextCursor cursor = textCursor();
    const int last = text->characterCount() - 1;
    cursor.setPosition(std::min(place.anchor, last));
    cursor.setPosition(std::min(place.position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(place.scroll);
    highlightVisible();
    announceCaret(false);
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::rememberPlace()
{
    const QTextCursor cursor = textCursor();
    m_places[m_item] = {.anchor = cursor.anchor(),
                        .position = cursor.position(),
                        .scroll = verticalScrollBar()->value()};
}

MarkdownHighlighter *MarkdownEditor::highlighter() const
{
    return document()->findChild<MarkdownHighlighter *>();
}

void MarkdownEditor::highlightVisible()
{
    MarkdownHighlighter *shown = highlighter();
    if (shown == nullptr) {
        return;
    }
    const QTextBlock first = firstVisibleBlock();
    QTextBlock last = first;
    qreal bottom = 0;
    while (last.next().isValid() && bottom < viewport()->height()) {
        bottom += blockBoundingRect(last).height();
        last = last.next();
    }
    shown->ensure(first, last);
}

int MarkdownEditor::bodyHeight(int limit) const
{
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    qreal height = document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid() && height < limit;
         block = block.next()) {
        height += layout->blockBoundingRect(block).height();
    }
    return std::min(limit, qCeil(height));
}

void MarkdownEditor::setZoom(int percent)
{
    constexpr int smallest = 50;
    constexpr int largest = 300;
    percent = std::clamp(percent, smallest, largest);
    if (percent == m_zoom) {
        return;
    }
    m_zoom = percent;
    dress(document(), m_item);
    setFont(document()->defaultFont());
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
    }
}

// Changes, in and out

void MarkdownEditor::onEdited(const ItemId & /*item*/)
{
    if (isOfTable(textCursor().block().text())) {
        m_editedTable = textCursor();
    }
    announceCaret(true);
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::onAboutToPatch(const ItemId &item)
{
    if (item == m_item) {
        m_editedTable = {};
        if (!preedit().isEmpty()) {
            QGuiApplication::inputMethod()->reset(); // its place in the text would move
        }
        m_heldBlock = firstVisibleBlock();
        m_heldLine = verticalScrollBar()->value() - m_heldBlock.firstLineNumber();
    }
}

void MarkdownEditor::onPatched(const ItemId &item, int position, bool undone)
{
    if (item != m_item) {
        if (undone) {
            m_places[item].anchor = position;
            m_places[item].position = position;
        }
        return;
    }
    if (m_heldBlock.isValid()) {
        verticalScrollBar()->setValue(m_heldBlock.firstLineNumber() + m_heldLine);
    }
    if (undone) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(position);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    highlightVisible();
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::onGone(const ItemId &item)
{
    m_places.erase(item);
    if (item == m_item) {
        setItem({});
        m_places.erase(item);
    }
}

void MarkdownEditor::onCursorMoved()
{
    if (!m_editedTable.isNull() && m_editedTable.block() != textCursor().block()) {
        // Not within the edit or the key that moved it.
        QMetaObject::invokeMethod(this, &MarkdownEditor::leaveTable, Qt::QueuedConnection);
    }
    announceCaret(false);
}

/// Once for all that one event does.
void MarkdownEditor::announceCaret(bool typed)
{
    m_caretTyped = m_caretTyped || typed;
    if (!std::exchange(m_caretAnnounced, false)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_caretAnnounced = true;
            const bool wasTyped = std::exchange(m_caretTyped, false);
            if (!m_item.isNull()) {
                Q_EMIT caretMoved(m_item, textCursor().blockNumber(), wasTyped);
            }
        },
        Qt::QueuedConnection);
}

QString MarkdownEditor::LineRange::text() const
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
MarkdownEditor::LineRange MarkdownEditor::chosenLines() const
{
    return {document()->findBlock(textCursor().selectionStart()),
            document()->findBlock(textCursor().selectionEnd())};
}

/// These and the lines of the list around them; items may stand apart by an empty line.
MarkdownEditor::LineRange MarkdownEditor::listAroundCaret() const
{
    const auto goOn = [](QTextBlock block, QTextBlock (QTextBlock::*next)() const) {
        while (true) {
            const QTextBlock one = (block.*next)();
            if (!one.isValid()) {
                return block;
            }
            if (!one.text().trimmed().isEmpty()) {
                block = one; // also a line that only goes on with an item's text
                continue;
            }
            const QTextBlock two = (one.*next)();
            if (!two.isValid() || !isOfList(two.text())) {
                return block;
            }
            block = two;
        }
    };
    const LineRange chosen = chosenLines();
    return {goOn(chosen.first, &QTextBlock::previous), goOn(chosen.last, &QTextBlock::next)};
}

TextSelection MarkdownEditor::selectionIn(const LineRange &range) const
{
    const int start = range.first.position();
    return {textCursor().selectionStart() - start, textCursor().selectionEnd() - start};
}

void MarkdownEditor::rewrite(const LineRange &range, const Formatted &result)
{
    const int start = range.first.position();
    const TextDiff diff = textDiff(range.text(), result.text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(start + static_cast<int>(diff.position));
    cursor.setPosition(start + static_cast<int>(diff.position + diff.removed),
                       QTextCursor::KeepAnchor);
    if (!diff.isEmpty()) {
        cursor.insertText(diff.inserted);
    }
    cursor.setPosition(start + static_cast<int>(result.selection.start));
    cursor.setPosition(start + static_cast<int>(result.selection.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownEditor::toggle(Format format)
{
    if (isReadOnly()) {
        return;
    }
    commitPreedit();
    const LineRange lines = chosenLines();
    m_texts.editAs(formatName(format),
                   [&] { rewrite(lines, formatted(format, lines.text(), selectionIn(lines))); });
}

void MarkdownEditor::insertTable(int columns, int rows)
{
    if (isReadOnly()) {
        return;
    }
    commitPreedit();
    m_texts.editAs(tr("Table"), [&] {
        QTextCursor cursor = textCursor();
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
        setTextCursor(cursor);
    });
    ensureCursorVisible();
}

/// The table that the line belongs to; not valid where it is none's.
MarkdownEditor::LineRange MarkdownEditor::tableAt(const QTextBlock &block) const
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

/// The columns of the table that was written in line up when the caret leaves it.
void MarkdownEditor::leaveTable()
{
    const LineRange table = tableAt(m_editedTable.block());
    const int caret = textCursor().position();
    if (!table.first.isValid()) {
        m_editedTable = {};
        return;
    }
    const int start = table.first.position();
    const int end = table.last.position() + table.last.length();
    if (textCursor().hasSelection() || (caret >= start && caret < end)) {
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
        QTextCursor cursor(document());
        cursor.setPosition(start + static_cast<int>(diff.position));
        cursor.setPosition(start + static_cast<int>(diff.position + diff.removed),
                           QTextCursor::KeepAnchor);
        cursor.insertText(diff.inserted);
    });
    m_editedTable = {};
}

/// To the next or previous cell; false where the caret is in no table.
bool MarkdownEditor::walkTable(int step)
{
    if (!tableAt(textCursor().block()).first.isValid()) {
        return false;
    }
    commitPreedit();
    const LineRange table = tableAt(textCursor().block());
    m_texts.editAs(tr("Table"),
                   [&] { rewrite(table, nextCell(table.text(), selectionIn(table), step)); });
    ensureCursorVisible();
    return true;
}

void MarkdownEditor::stepFootnote()
{
    if (isReadOnly()) {
        return;
    }
    commitPreedit();
    const FootnoteStep step =
        footnoteStep(BodyTexts::plainText(*document()), textCursor().position());
    if (!step.insertions.isEmpty()) {
        Batch batch;
        for (const Insertion &insertion : step.insertions) {
            batch.changes.push_back({EditText{.item = m_item,
                                              .position = insertion.position,
                                              .removed = {},
                                              .inserted = insertion.text}});
        }
        const Result<void> done = m_document.perform({std::move(batch)}, tr("Footnote"));
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(step.caret));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEditor::indentList(int step)
{
    commitPreedit();
    const LineRange list = listAroundCaret();
    m_texts.editAs(step > 0 ? tr("Indent") : tr("Outdent"),
                   [&] { rewrite(list, indentedList(list.text(), selectionIn(list), step)); });
}

void MarkdownEditor::numberList()
{
    const LineRange list = listAroundCaret();
    const QString text = list.text();
    const Formatted result = numberedAnew(text, selectionIn(list));
    if (result.text != text) {
        rewrite(list, result);
    }
}

QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto *mime = new QMimeData; // the clipboard or drag owns it
    mime->setText(text);
    return mime;
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !carriesFiles(*source) && PaperEdit::canInsertFromMimeData(source);
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    const Item *item = itemById(m_document.issue(), m_item);
    if (item == nullptr || carriesFiles(*source)) {
        return;
    }
    const Result<QString> pasted =
        pastedText(*source, BodyLimits().bytes - item->body.toUtf8().size());
    if (!pasted) {
        Q_EMIT failed(pasted.error());
        return;
    }
    QString text = *pasted;
    if (text.isEmpty()) {
        return;
    }
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    if (isWebAddress(text.trimmed()) && !selected.isEmpty() &&
        !selected.contains(QChar::ParagraphSeparator) && !isWebAddress(selected)) {
        text = QStringLiteral("[%1](%2)").arg(selected, text.trimmed());
    }
    m_texts.editAs(tr("Paste"), [&] { cursor.insertText(text); });
    setTextCursor(cursor);
    ensureCursorVisible();
}

// Keys and input methods

QString MarkdownEditor::preedit() const
{
    const QTextBlock block = textCursor().block();
    return block.isValid() ? block.layout()->preeditAreaText() : QString();
}

void MarkdownEditor::commitPreedit()
{
    if (preedit().isEmpty()) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    // Some input methods answer later or never: what stands in the text is what the author sees.
    if (const QString text = preedit(); !text.isEmpty()) {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        inputMethodEvent(&commit);
    }
}

void MarkdownEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const QString text = bodyText(event->commitString());
    if (text == event->commitString()) {
        PaperEdit::inputMethodEvent(event);
        return;
    }
    QInputMethodEvent clean(event->preeditString(), event->attributes());
    clean.setCommitString(text, event->replacementStart(), event->replacementLength());
    PaperEdit::inputMethodEvent(&clean);
    event->setAccepted(clean.isAccepted());
}

bool MarkdownEditor::event(QEvent *event)
{
    return acceptEditingKey(event) || handleTab(*event) || PaperEdit::event(event);
}

/// In a table Tab walks its cells, in a list it moves items in and out; elsewhere it goes on to the
/// next panel.
bool MarkdownEditor::handleTab(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress || isReadOnly()) {
        return false;
    }
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isTab = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    const bool isBacktab = key.key() == Qt::Key_Backtab && key.modifiers() == Qt::ShiftModifier;
    if (!isTab && !isBacktab) {
        return false;
    }
    const int step = isTab ? 1 : -1;
    if (walkTable(step)) {
        return true;
    }
    if (isOfList(chosenLines().first.text())) {
        indentList(step);
    } else {
        focusNextPrevChild(isTab);
    }
    return true;
}

/// The keys that mean something else here than in any text field.
bool MarkdownEditor::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo)) {
        m_document.undo();
        return true;
    }
    if (event.matches(QKeySequence::Redo) ||
        event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z)) {
        m_document.redo();
        return true;
    }
    for (const FormatRow &row : formatRows()) {
        if (event.keyCombination() == row.keys) {
            toggle(row.format);
            return true;
        }
    }
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isReturn && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        insertReturn();
        return true;
    }
    return false;
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    if (!isReadOnly() && handleKey(*event)) {
        event->accept();
        return;
    }
    if (!isForField(*event)) {
        event->ignore();
        return;
    }
    const QTextCursor before = textCursor();
    const int lines = blockCount();
    QTextCursor edit(document());
    edit.beginEditBlock(); // what one key does is one edit
    PaperEdit::keyPressEvent(event);
    if (blockCount() < lines) {
        numberList();
    }
    edit.endEditBlock();
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier &&
        textCursor() == before) {
        Q_EMIT leftUpwards();
    }
}

void MarkdownEditor::insertReturn()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString upToCaret = block.text().first(cursor.selectionStart() - block.position());
    const QString text = continuation(upToCaret);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (text.isEmpty()) { // a list ends by Enter in its empty item
        cursor.setPosition(block.position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(text);
    }
    setTextCursor(cursor);
    numberList();
    cursor.endEditBlock();
    ensureCursorVisible();
}

void MarkdownEditor::wheelEvent(QWheelEvent *event)
{
    constexpr int zoomStep = 10;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    PaperEdit::wheelEvent(event);
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    PaperEdit::resizeEvent(event);
    highlightVisible();
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    PaperEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (MarkdownHighlighter *shown = highlighter()) {
            shown->setScheme(schemeOf(palette()));
        }
    }
}

} // namespace masthead
