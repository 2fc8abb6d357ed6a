// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"
#include "editor/markdown/formatting.h"

#include <QWidget>

namespace masthead {

class Document;
class AltBar;
class FormatStrip;
class ItemHead;
class MarkdownEditor;
class NotesPane;
class PictureInsertion;
struct Change;
struct PictureInput;

/// The middle panel: one item, with its head, its body and its notes in one column. The body takes
/// what it needs and at most what is left; the notes follow it.
class EditorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPanel(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] const ItemId &item() const { return m_item; }
    [[nodiscard]] MarkdownEditor &body() const { return *m_body; }

public Q_SLOTS:
    /// Null keeps what is shown, unless that has left the issue.
    void setItem(const masthead::ItemId &item);
    void focusBody();
    void focusTitle();
    /// The item, with the caret in that line of its body (from 0), and the focus there.
    void showLine(const masthead::ItemId &item, int line);
    void toggle(masthead::Format format);
    void stepFootnote();
    /// Asks for its size.
    void insertTable();
    /// Asks for files; where a new picture waits to be described, goes there first.
    void insertPicture();
    void addSource();
    /// The status combo, opened.
    void chooseStatus();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    /// `typed`: because the author changed the text there.
    void caretMoved(const masthead::ItemId &item, int line, bool typed);
    /// Another item is shown; null: none.
    void itemChanged(const masthead::ItemId &item);
    /// An edit did not fit and was taken back.
    void failed(const masthead::Error &error);
    /// What the author should know of what was just brought in: whole sentences.
    void noted(const QString &text);
    /// So many pictures are being made, which takes more than a moment; 0: no more.
    void makingPictures(int pictures);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onChanged();
    void place();
    void connectPictures();
    void insertPictures(const QList<PictureInput> &pictures);
    void showItem(const ItemId &item);

    Document &m_document;
    ItemId m_item;
    ItemHead *m_head;
    FormatStrip *m_strip;
    MarkdownEditor *m_body;
    AltBar *m_alt;
    NotesPane *m_notes;
    PictureInsertion *m_pictures;
    QString m_pictureFolder; ///< where the last ones were chosen
};

} // namespace masthead
