// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/ids.h"
#include "document/search/issuesearch.h"
#include "editor/markdown/formatting.h"
#include "editor/spelling/problems.h"
#include "editor/style/writinglook.h"

#include <QFileDialog>
#include <QWidget>

class QPlainTextEdit;

namespace masthead {

class Document;
class AltBar;
class FindBar;
class Finder;
class FormatStrip;
class ItemHead;
class MarkdownEditor;
class NotesPane;
class PictureInsertion;
struct Change;
struct Typography;
struct PictureInput;
struct TextSpan;

/// A place in one of an item's texts: the selection, or twice the caret. UTF-16 units.
struct TextPoint
{
    TextRef text;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextPoint &) const = default;
};

/// The middle panel: one item, with its head, its body and its notes in one column. The body takes
/// what it needs and at most what is left; the notes follow it.
class EditorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPanel(Document &document, QWidget *parent = nullptr);
    ~EditorPanel() override;

    [[nodiscard]] const ItemId &item() const { return m_item; }
    [[nodiscard]] MarkdownEditor &body() const { return *m_body; }
    /// What helps while one writes; `spelling` must outlive the panel.
    void setWritingHelp(Spelling &spelling, bool judgesWords, const Typography &typography);
    [[nodiscard]] Finder &finder() const { return *m_finder; }

    /// Where the author writes, or last did: in the title, the body or the notes.
    [[nodiscard]] TextPoint textPoint() const;
    /// What is selected there, if it is within one line.
    [[nodiscard]] QString selectedLine() const;
    [[nodiscard]] bool hasTextFocus() const;
    /// Selects a stretch of a text, in view; `focused`: the focus goes there, too. False for texts
    /// of the card: it is selected there, but textPoint stays where it is.
    bool select(const TextRef &text, qsizetype position, qsizetype length, bool focused);
    /// Marks the grounds of these, and of no others.
    void setMarks(const QList<TextHit> &hits);

    void setLook(const WritingLook &look);
    /// Shows title and text alone, the text dimmed but for what is being written.
    void setQuiet(bool quiet);
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

public Q_SLOTS:
    /// Null keeps what is shown, unless that has left the issue.
    void setItem(const masthead::ItemId &item);
    void focusBody();
    /// With the whole title selected, to be written over.
    void focusTitle();
    /// The focus to where textPoint is.
    void focusCaret();
    /// The item, with the caret in that line of its body (from 0), and the focus there.
    void showLine(const masthead::ItemId &item, int line);
    void toggle(masthead::Format format);
    void stepFootnote();
    /// Asks for its size.
    void insertTable();
    /// Asks for files; where a new picture waits to be described, goes there first.
    void insertPicture();
    /// Asks what is to be said of the picture at the caret, else of the next one.
    void describePicture();
    void addSource();
    void openOwners();
    void openNotes();
    /// What to write instead of what is wrong at the caret.
    void showFixes();
    /// To the nearest problem of the issue from the caret on; see `problemFound`.
    void findProblem(masthead::Step step);
    /// The status combo, opened.
    void chooseStatus();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    /// In percent; the look's owner sets it.
    void zoomRequested(int percent);
    /// `typed`: because the author changed the text there.
    void caretMoved(const masthead::ItemId &item, int line, bool typed);
    /// textPoint is another.
    void textPointMoved();
    /// Another item is shown; null: none.
    void itemChanged(const masthead::ItemId &item);
    /// Nothing is wrong at the caret.
    void nothingToFix();
    /// The problem that is shown now; of no item: there is none.
    void problemFound(const masthead::Problem &problem);
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
    void chooseFieldPicture(const QString &key);
    void describeFieldPicture(const QString &key);
    QFileDialog *makePictureChooser(const QString &title, QFileDialog::FileMode mode);
    void showItem(const ItemId &item);
    void showProblem(const Problem &problem);
    void noteFocus(const QWidget *focus);
    void selectInCard(const TextRef &text, TextSpan span, bool focused);
    [[nodiscard]] QPlainTextEdit &textOf(TextKind kind) const;

    Document &m_document;
    bool m_undoesHere = false; ///< the focus was in it before the last undo or redo
    ItemId m_item;
    ItemHead *m_head;
    FormatStrip *m_strip;
    MarkdownEditor *m_body;
    AltBar *m_alt;
    NotesPane *m_notes;
    PictureInsertion *m_pictures;
    QString m_pictureFolder; ///< where the last ones were chosen
    FindBar *m_findBar;
    Finder *m_finder;
    TextKind m_lastText = TextKind::Body; ///< that had the focus
    bool m_quiet = false;
};

} // namespace masthead
