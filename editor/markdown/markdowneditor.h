// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "editor/markdown/blockedits.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/focusshade.h"
#include "editor/markdown/paperedit.h"
#include "editor/markdown/pasting.h"
#include "editor/markdown/proofreader.h"
#include "editor/markdown/typesetter.h"
#include "editor/markdown/undoplaces.h"
#include "editor/picture/pictureimport.h"

#include <QTextBlock>
#include <QTextDocument>

#include <map>
#include <optional>

namespace masthead {

class Document;
class MarkdownHighlighter;

/// Writes one item's body at a time. Undo is the document's; caret and scroll position of each item
/// are kept for the next visit. It declines the shortcuts that menus have (Ctrl+K would delete a
/// line's rest), and takes the formats' keys when no menu has them.
class MarkdownEditor : public PaperEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(Document &document, QWidget *parent = nullptr);

    /// Null: nothing to write in. At the first visit the caret is at the start.
    void setItem(const ItemId &item);
    [[nodiscard]] const ItemId &item() const { return m_item; }

    /// Sets or takes away a format of the selection, or of the word at the caret, as one undo.
    void toggle(Format format);
    /// An empty table behind the caret's paragraph, of so many rows with its head.
    void insertTable(int columns, int rows);
    /// To the footnote of the reference at the caret, and back; elsewhere a new footnote.
    void stepFootnote();
    /// The caret to a line of the body, from 0, in view.
    void goToLine(int line);
    /// Selects a stretch of the body, in view: in the middle if it was not.
    void select(TextSpan span);
    void setLook(const WritingLook &look);
    [[nodiscard]] const WritingLook &look() const { return m_look; }
    [[nodiscard]] int zoom() const { return m_look.zoom; }
    /// Whether all but what is being written is dimmed.
    void setShaded(bool shaded) { m_shade.setOn(shaded); }
    /// What stays in full ink; empty if nothing is dimmed.
    [[nodiscard]] std::optional<TextSpan> litSpan() const { return m_shade.lit(); }

    /// Where the author was in an item's body: UTF-16 offsets, and the scroll bar's value.
    struct Place
    {
        int anchor = 0;
        int position = 0;
        int scroll = 0;

        bool operator==(const Place &) const = default;
    };
    /// Of the items that were visited, or told.
    [[nodiscard]] std::map<ItemId, Place> places();
    /// From an earlier start. Positions beyond a text are its end.
    void setPlaces(std::map<ItemId, Place> places);
    /// Hands the input method's unfinished text in.
    void commitPreedit();
    /// Spelling, numbers, and what to write instead.
    [[nodiscard]] Proofreader &proofreader() { return m_proofreader; }
    void setTypography(const Typography &wanted) { m_typesetter.setWanted(wanted); }
    [[nodiscard]] Pasting &pasting() { return m_pasting; }
    /// Height that shows the whole body, in px; `limit` if it is more.
    [[nodiscard]] int bodyHeight(int limit) const;

public Q_SLOTS:
    /// The clipboard's plain text, as it is.
    void pastePlain();

Q_SIGNALS:
    /// `typed`: because the text changed under the author's hands.
    void caretMoved(const masthead::ItemId &item, int line, bool typed);
    /// By undo or redo of what was written in this item.
    void returned(const masthead::ItemId &item);
    /// The caret wants up from the first line.
    void leftUpwards();
    void bodyHeightChanged();
    /// By Ctrl and the wheel; it is whoever owns the look that sets it.
    void zoomRequested(int percent);
    void failed(const masthead::Error &error);
    /// Pictures were pasted or dropped where the caret is.
    void picturesOffered(const QList<masthead::PictureInput> &pictures);
    /// The picture at the caret shall be described.
    void descriptionRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dropEvent(QDropEvent *event) override;

private:
    void prepare(QTextDocument *text);
    void dress(QTextDocument *text) const;
    void rememberPlace();
    void showPlace();
    void noteHere();
    void onCursorMoved();
    void onEdited(const ItemId &item);
    void onAboutToPatch(const ItemId &item);
    void onPatched(const ItemId &item, int position, bool undone);
    void onReturned(const TextPlace &place);
    void onGone(const ItemId &item);
    void announceCaret(bool typed);
    void highlightVisible();
    bool joinLines(const QKeyEvent &event);
    void followCaret();
    bool handleKey(const QKeyEvent &event);
    bool handleTab(const QEvent &event);
    void noteTyped(const QString &text);
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString preedit() const;
    [[nodiscard]] MarkdownHighlighter *highlighter() const;

    Document &m_document;
    UndoPlaces m_undoPlaces; // before what moves the caret
    BodyTexts m_texts;
    BlockEdits m_blocks;
    FocusShade m_shade;
    Proofreader m_proofreader;
    Typesetter m_typesetter;
    Pasting m_pasting;
    PasteAs m_pasteAs = PasteAs::Markdown;
    QTextDocument m_nothing; ///< shown while there is no item
    ItemId m_item;
    std::map<ItemId, Place> m_places;
    QSet<ItemId> m_undone;  ///< items whose texts changed by the last undo or redo
    QTextBlock m_heldBlock; ///< first in view before a patch
    int m_heldLine = 0;
    WritingLook m_look;
    bool m_caretAnnounced = true;
    bool m_caretTyped = false;
};

} // namespace masthead
