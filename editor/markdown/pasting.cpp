// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/pasting.h"

#include "document/markdown/body.h"
#include "document/model/text.h"
#include "document/session/document.h"
#include "editor/markdown/bodyblocks.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/footnotestep.h"
#include "editor/markdown/formatting.h"
#include "editor/markdown/linkformats.h"
#include "editor/markdown/pastedtext.h"
#include "editor/markdown/pasteplace.h"
#include "editor/markdown/tablelines.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace masthead {

namespace {

bool isBlankBlock(const QTextBlock &block)
{
    return !block.isValid() || isBlank(block.text());
}

PastePlace placeOf(const QTextCursor &cursor)
{
    const QTextDocument &text = *cursor.document();
    const QTextBlock first = text.findBlock(cursor.selectionStart());
    const QTextBlock last = text.findBlock(cursor.selectionEnd());
    return {.before = first.text().first(cursor.selectionStart() - first.position()),
            .after = last.text().sliced(cursor.selectionEnd() - last.position()),
            .blankAbove = isBlankBlock(first.previous()),
            .blankBelow = isBlankBlock(last.next())};
}

/// The words that an address becomes the link of, with the links that they are part of; empty:
/// none.
TextSelection linkWords(const QTextCursor &cursor)
{
    const QString words = cursor.selectedText();
    if (words.isEmpty() || words.contains(QChar::ParagraphSeparator) || isWebAddress(words)) {
        return {};
    }
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const int start = block.position();
    const TextSelection wider =
        withLinks(block.text(), {cursor.selectionStart() - start, cursor.selectionEnd() - start});
    return {start + wider.start, start + wider.end};
}

/// Whether all that is selected is of one cell of a table, whose row is a line.
bool isInCell(const QString &body, const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    return block == cursor.document()->findBlock(cursor.selectionEnd()) &&
           isOfTable(block.text()) && !isOfTable(cursor.selectedText()) &&
           isInTable(body, cursor.selectionStart());
}

/// The edits of a paste; gives back where the caret is then.
int pasteInto(BodyEdits &edits, const PastedBody &pasted, const QTextCursor &cursor)
{
    qsizetype start = cursor.selectionStart();
    qsizetype end = cursor.selectionEnd();
    QString text = pasted.text;
    if (isInCell(edits.body(), cursor)) {
        text.replace(u'\n', u' ');
    } else if (pasted.isMarkdown) {
        const FittedPaste fit = fitted(text, placeOf(cursor));
        start -= fit.dropBefore;
        end += fit.dropAfter;
        text = fit.text;
    }
    edits.replace(start, end - start, text);
    qsizetype caret = start + text.size();
    if (pasted.isMarkdown) {
        caret = edits.numberAnew(caret);
    }
    if (!pasted.notes.isEmpty()) {
        edits.replace(edits.body().size(), 0, u"\n\n" + pasted.notes);
    }
    return static_cast<int>(caret);
}

} // namespace

Pasting::Pasting(const Document &document, QPlainTextEdit &edit, BodyTexts &texts)
    : m_document(document)
    , m_edit(edit)
    , m_texts(texts)
{
}

Result<PastedBody> Pasting::read(const QMimeData &data, const Item &item, PasteAs as) const
{
    const qsizetype room = BodyLimits().bytes - item.body.toUtf8().size();
    if (as == PasteAs::Plain || isInCode(item.body, m_edit.textCursor().selectionStart())) {
        return pastedText(data, room).transform([](const QString &text) {
            return PastedBody{.text = text};
        });
    }
    return pastedBody(data, room, nextFootnote(item.body));
}

void Pasting::paste(const QMimeData &data, const ItemId &itemId, PasteAs as)
{
    const Item *found = itemById(m_document.issue(), itemId);
    if (found == nullptr || carriesFiles(data)) {
        return;
    }
    const Item item = *found;
    Result<PastedBody> read = this->read(data, item, as);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (read->text.isEmpty()) {
        return;
    }
    const QString address =
        as == PasteAs::Markdown && isWebAddress(read->text) ? read->text : QString();
    QTextCursor place = m_edit.textCursor();
    const bool hasSelection = place.hasSelection();
    if (const TextSelection words = linkWords(place);
        !address.isEmpty() && words.start < words.end &&
        !isInCode(item.body, m_edit.textCursor().selectionStart())) {
        read->text = linkOf(item.body.sliced(words.start, words.end - words.start), address);
        place.setPosition(static_cast<int>(words.start));
        place.setPosition(static_cast<int>(words.end), QTextCursor::KeepAnchor);
    }
    if (!insert(*read, place)) {
        return;
    }
    Q_EMIT pasted();
    if (read->formatsLeftOut) {
        Q_EMIT noted(tr("The page is too large for its formats to come along: only its text was "
                        "pasted. Copy it in parts to keep headings, lists and links."));
    }
    if (read->picturesLeftOut > 0) {
        Q_EMIT noted(tr("%n picture(s) could not come along: only their description was pasted. "
                        "Copy them one by one, or save them and drop the files here.",
                        nullptr, read->picturesLeftOut));
    }
    if (!address.isEmpty() && !hasSelection && item.sources.isEmpty()) {
        Q_EMIT addressPasted(itemId, address);
    }
}

bool Pasting::insert(const PastedBody &pasted, QTextCursor cursor)
{
    BodyEdits edits = m_texts.editsOf(*m_edit.document());
    const int caret = pasteInto(edits, pasted, cursor);
    if (!m_texts.perform(edits, tr("Paste"))) {
        return false;
    }
    cursor.setPosition(caret);
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    return true;
}

void Pasting::moveSelection(int position)
{
    QTextCursor cursor = m_edit.textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    if (position >= start && position <= end) {
        return;
    }
    BodyEdits edits = m_texts.editsOf(*m_edit.document());
    const QString text = edits.body().sliced(start, end - start);
    edits.replace(start, end - start, {});
    const int target = position > end ? position - (end - start) : position;
    edits.replace(target, 0, text);
    if (m_texts.perform(edits, tr("Move text"))) {
        cursor.setPosition(target);
        cursor.setPosition(target + (end - start), QTextCursor::KeepAnchor);
        m_edit.setTextCursor(cursor);
    }
}

} // namespace masthead
