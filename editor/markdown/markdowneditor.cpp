// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markdowneditor.h"

#include "document/session/document.h"
#include "editor/markdown/editingkeys.h"
#include "editor/markdown/footnotestep.h"
#include "editor/markdown/markdownhighlighter.h"
#include "editor/markdown/markdownlayout.h"
#include "editor/markdown/pastedtext.h"
#include "editor/markdown/textdiff.h"
#include "editor/markdown/textmenu.h"
#include "editor/picture/pictureplaces.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace masthead {

namespace {

constexpr qreal lineHeight = 27;

} // namespace

MarkdownEditor::MarkdownEditor(Document &document, QWidget *parent)
    : PaperEdit(parent)
    , m_document(document)
    , m_undoPlaces(document)
    , m_texts(document)
    , m_blocks(*this, m_texts)
    , m_shade(*this)
    , m_proofreader(document, *this, m_texts)
    , m_typesetter(*this, m_texts)
    , m_pasting(document, *this, m_texts)
{
    setObjectName(QStringLiteral("body"));
    setAccessibleName(tr("Body"));
    setPlaceholderText(tr("Write, or paste a link to begin."));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing.setDocumentLayout(new MarkdownLayout(&m_nothing));

    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEditor::onCursorMoved);
    connect(this, &QPlainTextEdit::selectionChanged, this, &MarkdownEditor::noteHere);
    connect(&m_undoPlaces, &UndoPlaces::returned, this, &MarkdownEditor::onReturned);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MarkdownEditor::highlightVisible);
    connect(&document, &Document::aboutToUndo, this, [this] {
        commitPreedit();
        m_undone.clear();
    });
    connect(&m_texts, &BodyTexts::created, this,
            [this](const ItemId & /*item*/, QTextDocument *text) { prepare(text); });
    connect(&m_texts, &BodyTexts::edited, this, &MarkdownEditor::onEdited);
    connect(&m_texts, &BodyTexts::aboutToPatch, this, &MarkdownEditor::onAboutToPatch);
    connect(&m_texts, &BodyTexts::patched, this, &MarkdownEditor::onPatched);
    connect(&m_texts, &BodyTexts::gone, this, &MarkdownEditor::onGone);
    connect(&m_texts, &BodyTexts::failed, this, &MarkdownEditor::failed);
    connect(&m_pasting, &Pasting::failed, this, &MarkdownEditor::failed);
    m_texts.setCaret([this](const QTextDocument &text) {
        return &text == this->document() ? textCursor().position() : 0;
    });
    setItem({});
}

void MarkdownEditor::prepare(QTextDocument *text)
{
    text->setDocumentLayout(new MarkdownLayout(text)); // the text owns it
    text->setDocumentMargin(paperMargin);
    auto *highlighter = new MarkdownHighlighter(*text, tokensOf(palette())); // owned likewise
    connect(highlighter, &MarkdownHighlighter::restarted, this, &MarkdownEditor::highlightVisible);
    m_proofreader.serve(*highlighter);
}

/// That the item is written in.
QString MarkdownEditor::language() const
{
    const Item *item = itemById(m_document.issue(), m_item);
    return item == nullptr ? QString() : languageOf(m_document.issue(), *item);
}

/// Type and colours, as they are now.
void MarkdownEditor::dress(QTextDocument *text) const
{
    QFont font = typeFont(faceOf(m_look.face), TypeSize::Body, QFont::Normal, language());
    font.setPointSizeF(font.pointSizeF() * m_look.zoom / 100);
    text->setDefaultFont(font);
    static_cast<MarkdownLayout *>(text->documentLayout())
        ->setLineHeight(std::round(lineHeight * typeScale() * m_look.zoom / 100));
    if (auto *found = text->findChild<MarkdownHighlighter *>()) {
        found->setColors(tokensOf(palette()));
    }
}

void MarkdownEditor::setItem(const ItemId &item)
{
    if (item == m_item && !item.isNull()) {
        return;
    }
    commitPreedit();
    rememberPlace();
    m_blocks.forgetEdit();
    QTextDocument *text = m_texts.text(item);
    m_item = text == nullptr ? ItemId() : item;
    if (text == nullptr) {
        text = &m_nothing;
    }
    setReadOnly(m_item.isNull());
    dress(text);
    setFont(text->defaultFont());
    setDocument(text);
    m_proofreader.setItem(m_item);
    setCursorWidth(0); // Qt keeps it with the document; the caret is painted by PaperEdit
    showPlace();
    noteHere();
    highlightVisible();
    m_shade.update();
    announceCaret(false);
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::showPlace()
{
    const Place place = m_places[m_item];
    QTextCursor cursor = textCursor();
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(place.anchor, last));
    cursor.setPosition(std::min(place.position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(place.scroll);
}

void MarkdownEditor::setPlaces(std::map<ItemId, Place> places)
{
    m_places = std::move(places);
    if (!m_item.isNull()) {
        showPlace();
    }
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

void MarkdownEditor::setLook(const WritingLook &look)
{
    if (look == m_look) {
        return;
    }
    m_look = look;
    m_look.zoom = std::clamp(look.zoom, smallestZoom, largestZoom);
    dress(document());
    setFont(document()->defaultFont());
    setColumnWidth(m_look.column);
    setCenterOnScroll(m_look.typewriter);
    m_shade.setUnit(m_look.focusUnit);
    followCaret();
    highlightVisible();
    Q_EMIT bodyHeightChanged();
}

/// The typewriter's carriage; the mouse, which points at a place, is not pulled away from it.
void MarkdownEditor::followCaret()
{
    if (m_look.typewriter && QGuiApplication::mouseButtons() == Qt::NoButton) {
        centerCursor();
    }
}

std::map<ItemId, MarkdownEditor::Place> MarkdownEditor::places()
{
    if (!m_item.isNull()) {
        rememberPlace();
    }
    std::map<ItemId, Place> places = m_places;
    places.erase(ItemId());
    return places;
}

void MarkdownEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
    }
}

void MarkdownEditor::select(TextSpan span)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(span.start, last));
    cursor.setPosition(std::min(span.end, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const QRect rect = cursorRect();
    if (rect.top() < 0 || rect.bottom() > viewport()->height()) {
        centerCursor();
    }
}

// Changes, in and out

void MarkdownEditor::onEdited(const ItemId & /*item*/)
{
    m_blocks.noteEdit();
    m_proofreader.noteTyping();
    m_shade.update();
    announceCaret(true);
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::onAboutToPatch(const ItemId &item)
{
    if (item == m_item) {
        m_blocks.forgetEdit();
        if (!preedit().isEmpty()) {
            QGuiApplication::inputMethod()->reset(); // its place in the text would move
        }
        m_heldBlock = firstVisibleBlock();
        m_heldLine = verticalScrollBar()->value() - m_heldBlock.firstLineNumber();
    }
}

void MarkdownEditor::onPatched(const ItemId &item, int position, bool undone)
{
    if (undone) {
        m_undone.insert(item);
    }
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

/// Only with the text: undoing what was done elsewhere moves no caret.
void MarkdownEditor::onReturned(const TextPlace &place)
{
    if (!m_undone.contains(place.item)) {
        return;
    }
    m_places[place.item].anchor = place.anchor;
    m_places[place.item].position = place.position;
    if (place.item == m_item) {
        m_places[m_item].scroll = verticalScrollBar()->value();
        showPlace();
        ensureCursorVisible();
    }
    Q_EMIT returned(place.item);
}

void MarkdownEditor::onGone(const ItemId &item)
{
    m_places.erase(item);
    if (item == m_item) {
        setItem({});
        m_places.erase(item);
    }
}

void MarkdownEditor::noteHere()
{
    const QTextCursor cursor = textCursor();
    m_undoPlaces.setHere(
        {.item = m_item, .anchor = cursor.anchor(), .position = cursor.position()});
}

void MarkdownEditor::onCursorMoved()
{
    noteHere();
    m_blocks.noteCaret();
    m_proofreader.noteCaret();
    m_shade.update();
    followCaret();
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
            m_undoPlaces.endChange();
            const bool wasTyped = std::exchange(m_caretTyped, false);
            if (!m_item.isNull()) {
                Q_EMIT caretMoved(m_item, textCursor().blockNumber(), wasTyped);
            }
        },
        Qt::QueuedConnection);
}

void MarkdownEditor::toggle(Format format)
{
    if (!isReadOnly()) {
        commitPreedit();
        m_blocks.toggle(format);
    }
}

void MarkdownEditor::insertTable(int columns, int rows)
{
    if (!isReadOnly()) {
        commitPreedit();
        m_blocks.insertTable(columns, rows);
    }
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
    return holdsPictures(*source) ||
           (!carriesFiles(*source) && PaperEdit::canInsertFromMimeData(source));
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly()) {
        return;
    }
    commitPreedit();
    const QList<PictureInput> pictures = picturesIn(*source);
    if (pictures.isEmpty()) {
        m_pasting.paste(*source, m_item, m_pasteAs);
    } else {
        Q_EMIT picturesOffered(pictures);
    }
}

/// Not as Qt does it, within an edit block (see BodyEdits).
void MarkdownEditor::dropEvent(QDropEvent *event)
{
    QDragLeaveEvent leave; // which ends what the drag had begun
    PaperEdit::dragLeaveEvent(&leave);
    if (isReadOnly() || !canInsertFromMimeData(event->mimeData())) {
        event->ignore();
        return;
    }
    const QTextCursor place = cursorForPosition(event->position().toPoint());
    const bool isOwn = event->source() == viewport() || event->source() == this;
    if (isOwn && event->dropAction() == Qt::MoveAction) {
        m_pasting.moveSelection(place.position());
    } else {
        setTextCursor(place);
        insertFromMimeData(event->mimeData());
    }
    event->acceptProposedAction();
}

void MarkdownEditor::pastePlain()
{
    const QScopedValueRollback plain(m_pasteAs, PasteAs::Plain);
    paste();
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
    } else {
        QInputMethodEvent clean(event->preeditString(), event->attributes());
        clean.setCommitString(text, event->replacementStart(), event->replacementLength());
        PaperEdit::inputMethodEvent(&clean);
        event->setAccepted(clean.isAccepted());
    }
    noteTyped(text);
    m_shade.update();
}

/// One character at a time: what is pasted, or comes from a dictionary, is meant as it is.
void MarkdownEditor::noteTyped(const QString &text)
{
    if (text.size() == 1 && text[0].isPrint() && preedit().isEmpty()) {
        m_typesetter.noteTyped(language());
    }
}

bool MarkdownEditor::event(QEvent *event)
{
    return acceptEditingKey(event) || handleTab(*event) || PaperEdit::event(event);
}

/// In a link Tab goes to its address and behind it, in a table it walks the cells, in code and
/// lists it moves items in and out; elsewhere it goes on to the next panel.
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
    commitPreedit();
    const int step = isTab ? 1 : -1;
    if (!m_blocks.walkLink(step) && !m_blocks.walkTable(step) && !m_blocks.indent(step)) {
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
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier &&
        (m_typesetter.takeBack() || m_blocks.takeMarks())) {
        return true;
    }
    if (event.key() == Qt::Key_Home &&
        (event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier &&
        m_blocks.walkHome(event.modifiers().testFlag(Qt::ShiftModifier))) {
        return true;
    }
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isReturn && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        m_blocks.insertReturn(event.modifiers().testFlag(Qt::ShiftModifier) ? BreakKind::Line
                                                                            : BreakKind::Block);
        return true;
    }
    return false;
}

/// A key that takes line ends away, or writes over them, where they part items of a list.
bool MarkdownEditor::joinLines(const QKeyEvent &event)
{
    const bool isBackspace = event.key() == Qt::Key_Backspace;
    const bool isDelete = event.key() == Qt::Key_Delete;
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint() &&
                        !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && (isBackspace || isDelete)) {
        const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
        cursor.movePosition(isBackspace ? (byWord ? QTextCursor::PreviousWord : QTextCursor::Left)
                                        : (byWord ? QTextCursor::NextWord : QTextCursor::Right),
                            QTextCursor::KeepAnchor);
    }
    const bool joins = cursor.hasSelection() && (isBackspace || isDelete || isText);
    return joins && m_blocks.joinLines(cursor.selectionStart(), cursor.selectionEnd(),
                                       isText ? event.text() : QString());
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
    if (!isReadOnly() && joinLines(*event)) {
        noteTyped(event->text());
        event->accept();
        return;
    }
    const QTextCursor before = textCursor();
    PaperEdit::keyPressEvent(event);
    noteTyped(event->text());
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier &&
        textCursor() == before) {
        Q_EMIT leftUpwards();
    }
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position =
        isByKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QMenu *menu = makeTextMenu(*this);
    m_proofreader.addFixes(*menu, position);
    const QTextBlock block = document()->findBlock(position);
    if (!picturePlaces(block.text()).isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Describe picture…"), this, [this, position] {
            select({.start = position, .end = position});
            Q_EMIT descriptionRequested();
        });
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void MarkdownEditor::wheelEvent(QWheelEvent *event)
{
    constexpr int zoomStep = 10;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomRequested(zoom() + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    PaperEdit::wheelEvent(event);
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    // A bar that comes up below or above takes room, but not from where the author writes.
    const int caret = cursorRect().bottom();
    const bool hidesCaret =
        hasFocus() && caret <= event->oldSize().height() && caret > event->size().height();
    PaperEdit::resizeEvent(event);
    if (hidesCaret) {
        ensureCursorVisible();
    }
    followCaret(); // the middle is elsewhere now
    highlightVisible();
    Q_EMIT bodyHeightChanged();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    PaperEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (MarkdownHighlighter *shown = highlighter()) {
            shown->setColors(tokensOf(palette()));
        }
        m_shade.update();
    }
}

} // namespace masthead
