// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "editor/markdown/blockedits.h"
#include "editor/markdown/bodytexts.h"
#include "editor/markdown/paperedit.h"
#include "editor/markdown/pasting.h"
#include "editor/picture/pictureimport.h"

#include <QTextBlock>
#include <QTextDocument>

#include <map>

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
    /// In percent, 50…300.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// Hands the input method's unfinished text in.
    void commitPreedit();
    [[nodiscard]] Pasting &pasting() { return m_pasting; }
    /// Height that shows the whole body, in px; `limit` if it is more.
    [[nodiscard]] int bodyHeight(int limit) const;

public Q_SLOTS:
    /// The clipboard's plain text, as it is.
    void pastePlain();

Q_SIGNALS:
    /// `typed`: because the text changed under the author's hands.
    void caretMoved(const masthead::ItemId &item, int line, bool typed);
    /// The caret wants up from the first line.
    void leftUpwards();
    void bodyHeightChanged();
    void failed(const masthead::Error &error);
    /// Pictures were pasted or dropped where the caret is.
    void picturesOffered(const QList<masthead::PictureInput> &pictures);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place
    {
        int anchor = 0;
        int position = 0;
        int scroll = 0;
    };

    void prepare(QTextDocument *text);
    void dress(QTextDocument *text, const ItemId &item) const;
    void rememberPlace();
    void onCursorMoved();
    void onEdited(const ItemId &item);
    void onAboutToPatch(const ItemId &item);
    void onPatched(const ItemId &item, int position, bool undone);
    void onGone(const ItemId &item);
    void announceCaret(bool typed);
    void highlightVisible();
    bool joinLines(const QKeyEvent &event);
    bool handleKey(const QKeyEvent &event);
    bool handleTab(const QEvent &event);
    [[nodiscard]] QString preedit() const;
    [[nodiscard]] MarkdownHighlighter *highlighter() const;

    Document &m_document;
    BodyTexts m_texts;
    BlockEdits m_blocks;
    Pasting m_pasting;
    PasteAs m_pasteAs = PasteAs::Markdown;
    QTextDocument m_nothing; ///< shown while there is no item
    ItemId m_item;
    std::map<ItemId, Place> m_places;
    QTextBlock m_heldBlock; ///< first in view before a patch
    int m_heldLine = 0;
    int m_zoom = 100;
    bool m_caretAnnounced = true;
    bool m_caretTyped = false;
};

} // namespace masthead
