// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/item/editorpanel.h"

#include "document/session/document.h"
#include "editor/item/growingtext.h"
#include "editor/item/itemhead.h"
#include "editor/item/notespane.h"
#include "editor/item/statusbox.h"
#include "editor/markdown/formatstrip.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/markdown/tablegrid.h"
#include "editor/picture/altbar.h"
#include "editor/picture/pictureinsertion.h"
#include "editor/picture/pictureplaces.h"
#include "editor/search/findbar.h"
#include "editor/search/finder.h"
#include "editor/style/column.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardPaths>

#include <algorithm>

namespace masthead {

namespace {

constexpr int shortestBody = 6 * 27;
constexpr int notesGap = 24;
constexpr int stripInset = 6;
constexpr int zoomStep = 10;

} // namespace

EditorPanel::EditorPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_head(new ItemHead(document, this))
    , m_strip(new FormatStrip(this))
    , m_body(new MarkdownEditor(document, this))
    , m_alt(new AltBar(this))
    , m_notes(new NotesPane(document, this))
    , m_pictures(new PictureInsertion(document, this))
    , m_findBar(new FindBar(this))
    , m_finder(new Finder(document, *this, *m_findBar, this))
{
    setObjectName(QStringLiteral("editor"));
    setMinimumWidth(scaled(420));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_head, &ItemHead::titleFinished, this, &EditorPanel::focusBody);
    connect(m_strip, &FormatStrip::chosen, m_body, &MarkdownEditor::toggle);
    connect(m_strip, &FormatStrip::tableChosen, this, &EditorPanel::insertTable);
    connect(m_strip, &FormatStrip::footnoteChosen, this, &EditorPanel::stepFootnote);
    connect(m_body, &MarkdownEditor::caretMoved, this, &EditorPanel::caretMoved);
    connect(m_body, &MarkdownEditor::leftUpwards, m_head, &ItemHead::focusTitle);
    // The focus goes where the undone was; an item that goes with it takes its title's focus along.
    connect(&m_document, &Document::aboutToUndo, this,
            [this] { m_undoesHere = isAncestorOf(QApplication::focusWidget()); });
    connect(
        m_body, &MarkdownEditor::returned, this,
        [this](const ItemId &item) {
            if (item == m_item && m_undoesHere) {
                m_body->setFocus();
            }
        },
        Qt::QueuedConnection); // when the item is shown again
    connect(m_body, &MarkdownEditor::bodyHeightChanged, this, &EditorPanel::place);
    connect(m_body, &MarkdownEditor::zoomRequested, this, &EditorPanel::zoomRequested);
    connect(m_head, &ItemHead::failed, this, &EditorPanel::failed);
    connect(m_body, &MarkdownEditor::failed, this, &EditorPanel::failed);
    connect(&m_body->proofreader(), &Proofreader::found, this, &EditorPanel::showProblem);
    connect(&m_body->proofreader(), &Proofreader::nothingToFix, this, &EditorPanel::nothingToFix);
    connect(&m_body->proofreader(), &Proofreader::failed, this, &EditorPanel::failed);
    connect(m_notes, &NotesPane::failed, this, &EditorPanel::failed);
    connect(m_findBar, &FindBar::heightChanged, this, &EditorPanel::place);
    for (const TextKind kind : {TextKind::Title, TextKind::Body, TextKind::Notes}) {
        connect(&textOf(kind), &QPlainTextEdit::cursorPositionChanged, this,
                &EditorPanel::textPointMoved);
        connect(&textOf(kind), &QPlainTextEdit::selectionChanged, this,
                &EditorPanel::textPointMoved);
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget * /*old*/, const QWidget *now) { noteFocus(now); });
    // After those of the parts, which were connected before. The outline may have chosen an item of
    // the new issue by then.
    connect(&document, &Document::changed, this, &EditorPanel::onChanged);
    connect(&document, &Document::reset, this, [this] { showItem(m_item); });
    connectPictures();
    showItem({});
}

EditorPanel::~EditorPanel()
{
    disconnect(qApp, nullptr, this, nullptr); // parts that go move the focus
}

void EditorPanel::connectPictures()
{
    connect(m_strip, &FormatStrip::pictureChosen, this, &EditorPanel::insertPicture);
    connect(m_head, &ItemHead::pictureRequested, this, &EditorPanel::chooseFieldPicture);
    connect(m_head, &ItemHead::descriptionRequested, this, &EditorPanel::describeFieldPicture);
    connect(m_body, &MarkdownEditor::descriptionRequested, this, &EditorPanel::describePicture);
    connect(m_body, &MarkdownEditor::picturesOffered, this, &EditorPanel::insertPictures);
    connect(&m_body->pasting(), &Pasting::noted, this, &EditorPanel::noted);
    connect(m_pictures, &PictureInsertion::noted, this, &EditorPanel::noted);
    connect(m_pictures, &PictureInsertion::failed, this, &EditorPanel::failed);
    connect(m_pictures, &PictureInsertion::working, this, &EditorPanel::makingPictures);
    connect(m_pictures, &PictureInsertion::inserted, this,
            [this](const ItemId &item, const QList<PictureToDescribe> &pictures) {
                if (item == m_item) {
                    m_body->ensureCursorVisible();
                }
                m_alt->ask(item, pictures);
                const bool isField = !pictures.isEmpty() && !pictures.first().isCaptioned;
                if (isField && item == m_item) {
                    m_alt->takeFocus(); // nobody is writing: it is what comes next
                }
            });
    connect(m_alt, &AltBar::described, m_pictures, &PictureInsertion::describe);
    connect(m_alt, &AltBar::finished, this, [this](bool focused) {
        if (focused) {
            focusBody();
        }
    });
    // Undone, or described elsewhere.
    const auto drop = [this] { m_alt->dropAnswered(m_document.issue()); };
    connect(&m_document, &Document::changed, m_alt, drop);
    connect(&m_document, &Document::reset, m_alt, drop);
}

void EditorPanel::insertPictures(const QList<PictureInput> &pictures)
{
    QTextCursor place = m_body->textCursor();
    place.setPosition(place.selectionEnd());
    m_pictures->insert(m_item, place, pictures);
}

void EditorPanel::insertPicture()
{
    if (m_item.isNull()) {
        return;
    }
    if (m_alt->isVisible() && m_body->hasFocus()) { // first what the last one shows
        m_alt->takeFocus();
        return;
    }
    QFileDialog *chooser = makePictureChooser(tr("Insert pictures"), QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<PictureInput> pictures;
        for (const QString &path : paths) {
            pictures.append({.path = path});
        }
        insertPictures(pictures);
        focusBody();
    });
    chooser->open();
}

void EditorPanel::describePicture()
{
    const Item *item = itemById(m_document.issue(), m_item);
    if (item == nullptr) {
        return;
    }
    const std::optional<PicturePlace> place =
        pictureNear(item->body, m_body->textCursor().position());
    const Asset *asset = place ? assetById(m_document.issue(), place->asset) : nullptr;
    if (asset == nullptr) {
        Q_EMIT noted(tr("There is no picture of this issue in the text."));
        return;
    }
    m_body->select({.start = static_cast<int>(place->end), .end = static_cast<int>(place->end)});
    PictureWords words = wordsOf(*asset);
    if (!place->alt.isEmpty()) {
        words.alt = place->alt; // what its readers get
    }
    m_alt->edit({.asset = asset->id, .words = words, .thumbnail = {}});
}

void EditorPanel::describeFieldPicture(const QString &key)
{
    const Item *item = itemById(m_document.issue(), m_item);
    const Asset *asset =
        item == nullptr ? nullptr : assetById(m_document.issue(), AssetId(item->fields.value(key)));
    if (asset != nullptr) {
        m_alt->edit(
            {.asset = asset->id, .words = wordsOf(*asset), .thumbnail = {}, .isCaptioned = false});
    }
}

void EditorPanel::chooseFieldPicture(const QString &key)
{
    QFileDialog *chooser = makePictureChooser(tr("Choose a picture"), QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, item = m_item, key](const QString &path) {
                m_pictures->setField(item, key, {.path = path});
            });
    chooser->open();
}

/// It begins where the last one ended, the first one beside the issue.
QFileDialog *EditorPanel::makePictureChooser(const QString &title, QFileDialog::FileMode mode)
{
    if (m_pictureFolder.isEmpty()) {
        m_pictureFolder = m_document.path().isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                              : QFileInfo(m_document.path()).absolutePath();
    }
    if (!QFileInfo(m_pictureFolder).isDir()) {
        m_pictureFolder = QDir::homePath();
    }
    auto *chooser = new QFileDialog(this, title, m_pictureFolder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(mode);
    chooser->setNameFilters({tr("Pictures (%1)").arg(picturePatterns())});
    chooser->setLabelText(QFileDialog::Accept, tr("Insert"));
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_pictureFolder = QFileInfo(paths.constFirst()).absolutePath();
    });
    return chooser;
}

void EditorPanel::setItem(const ItemId &item)
{
    if (item.isNull() && itemById(m_document.issue(), m_item) != nullptr) {
        return;
    }
    if (item != m_item) {
        showItem(item);
    }
}

void EditorPanel::showItem(const ItemId &item)
{
    m_item = itemById(m_document.issue(), item) == nullptr ? ItemId() : item;
    m_head->setItem(m_item);
    m_body->setItem(m_item);
    m_notes->setItem(m_item);
    m_alt->setItem(m_item);
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_strip),
                          static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_notes)}) {
        const bool isText = part == m_head || part == m_body;
        part->setVisible(!m_item.isNull() && (isText || !m_quiet));
    }
    place();
    update(); // what stands here while no item is open
    Q_EMIT itemChanged(m_item);
}

void EditorPanel::onChanged()
{
    if (!m_item.isNull() && itemById(m_document.issue(), m_item) == nullptr) {
        showItem({});
    }
}

void EditorPanel::focusBody()
{
    m_body->setFocus();
}

void EditorPanel::focusTitle()
{
    m_head->focusTitle();
    m_head->title().selectAll();
}

void EditorPanel::focusCaret()
{
    textOf(m_lastText).setFocus(Qt::OtherFocusReason);
}

QPlainTextEdit &EditorPanel::textOf(TextKind kind) const
{
    switch (kind) {
    case TextKind::Title:
        return m_head->title();
    case TextKind::Notes:
        return m_notes->text();
    case TextKind::SectionTitle:
    case TextKind::Field:
    case TextKind::Outlet:
    case TextKind::Quote:
    case TextKind::SourceNote:
    case TextKind::Body:
        break;
    }
    return *m_body;
}

void EditorPanel::noteFocus(const QWidget *focus)
{
    for (const TextKind kind : {TextKind::Title, TextKind::Body, TextKind::Notes}) {
        if (focus == &textOf(kind) && m_lastText != kind) {
            m_lastText = kind;
            Q_EMIT textPointMoved();
        }
    }
}

bool EditorPanel::hasTextFocus() const
{
    return textOf(m_lastText).hasFocus();
}

TextPoint EditorPanel::textPoint() const
{
    const QTextCursor cursor = textOf(m_lastText).textCursor();
    return {.text = {.kind = m_lastText, .source = 0, .field = {}},
            .start = cursor.selectionStart(),
            .end = cursor.selectionEnd()};
}

QString EditorPanel::selectedLine() const
{
    const QString text = textOf(m_lastText).textCursor().selectedText();
    return text.contains(QChar::ParagraphSeparator) ? QString() : text;
}

bool EditorPanel::select(const TextRef &text, qsizetype position, qsizetype length, bool focused)
{
    QPlainTextEdit &edit = textOf(text.kind);
    const TextSpan span{static_cast<int>(position), static_cast<int>(position + length)};
    if (&edit == m_body && text.kind != TextKind::Body) {
        selectInCard(text, span, focused);
        return false;
    }
    const QWidgetList fields = m_head->cardFields(); // one selection at a time
    for (QWidget *field : fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->deselect();
        }
    }
    if (&edit != &textOf(m_lastText)) {
        QTextCursor old = textOf(m_lastText).textCursor();
        old.clearSelection();
        textOf(m_lastText).setTextCursor(old);
    }
    m_lastText = text.kind;
    if (&edit == m_body) {
        m_body->select(span);
    } else {
        QTextCursor cursor(edit.document());
        cursor.setPosition(span.start);
        cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }
    if (focused) {
        edit.setFocus(Qt::OtherFocusReason);
    }
    return true;
}

/// The card's fields are known by what they say.
void EditorPanel::selectInCard(const TextRef &text, TextSpan span, bool focused)
{
    const Item *item = itemById(m_document.issue(), m_item);
    const QString value = item == nullptr ? QString() : masthead::textOf(*item, text);
    const QWidgetList fields = m_head->cardFields();
    for (QWidget *field : fields) {
        auto *line = qobject_cast<QLineEdit *>(field);
        auto *growing = qobject_cast<GrowingText *>(field);
        const bool isIt = line != nullptr ? line->text() == value
                                          : growing != nullptr && growing->value() == value;
        if (!isIt) {
            continue;
        }
        if (focused) {
            field->setFocus(Qt::OtherFocusReason);
        }
        if (line != nullptr) {
            line->setSelection(span.start, span.end - span.start);
        } else {
            QTextCursor cursor(growing->document());
            cursor.setPosition(span.start);
            cursor.setPosition(span.end, QTextCursor::KeepAnchor);
            growing->setTextCursor(cursor);
        }
        return;
    }
}

void EditorPanel::setMarks(const QList<TextHit> &hits)
{
    QList<TextSpan> body;
    QList<TextSpan> title;
    QList<TextSpan> notes;
    for (const TextHit &hit : hits) {
        const TextSpan span{static_cast<int>(hit.position), static_cast<int>(hit.end())};
        if (hit.text.kind == TextKind::Body) {
            body.append(span);
        } else if (hit.text.kind == TextKind::Title) {
            title.append(span);
        } else if (hit.text.kind == TextKind::Notes) {
            notes.append(span);
        }
    }
    m_body->setMarks(body);
    m_head->title().setMarks(title);
    m_notes->text().setMarks(notes);
}

void EditorPanel::showLine(const ItemId &item, int line)
{
    setItem(item);
    m_body->goToLine(line);
    focusBody();
}

void EditorPanel::insertTable()
{
    auto *grid = new TableGrid(this); // deletes itself
    connect(grid, &TableGrid::chosen, this, [this](int columns, int rows) {
        m_body->insertTable(columns, rows);
        focusBody();
    });
    grid->popUp(m_strip->mapToGlobal(m_strip->rect().bottomLeft()));
}

void EditorPanel::stepFootnote()
{
    m_body->stepFootnote();
    focusBody();
}

void EditorPanel::toggle(Format format)
{
    if (m_body->hasFocus()) { // elsewhere the author does not see what would change
        m_body->toggle(format);
    }
}

void EditorPanel::setWritingHelp(Spelling &spelling, bool judgesWords, const Typography &typography)
{
    m_body->proofreader().setSpelling(spelling, judgesWords);
    m_body->setTypography(typography);
}

void EditorPanel::showFixes()
{
    m_body->proofreader().showFixes();
}

void EditorPanel::findProblem(Step step)
{
    m_body->proofreader().findProblem(step);
}

void EditorPanel::showProblem(const Problem &problem)
{
    if (!problem.item.isNull()) {
        setItem(problem.item);
        const int start = std::max(0, problem.start);
        m_body->select({.start = start, .end = start + problem.length});
        focusBody();
    }
    Q_EMIT problemFound(problem);
}

void EditorPanel::openOwners()
{
    m_head->openOwners();
}

void EditorPanel::openNotes()
{
    m_notes->open();
}

void EditorPanel::addSource()
{
    m_head->addSource();
}

void EditorPanel::chooseStatus()
{
    m_head->statusBox()->showPopup();
}

void EditorPanel::zoomIn()
{
    Q_EMIT zoomRequested(m_body->zoom() + zoomStep);
}

void EditorPanel::zoomOut()
{
    Q_EMIT zoomRequested(m_body->zoom() - zoomStep);
}

void EditorPanel::resetZoom()
{
    Q_EMIT zoomRequested(WritingLook().zoom);
}

void EditorPanel::setLook(const WritingLook &look)
{
    m_body->setLook(look);
    place();
    place(); // titles wrap by the width that they have only now
}

void EditorPanel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    m_head->setQuiet(quiet);
    m_strip->setVisible(!quiet && !m_item.isNull());
    m_notes->setVisible(!quiet && !m_item.isNull());
    m_body->setShaded(quiet);
    place();
}

/// By hand, since the body's height depends on what the others leave.
void EditorPanel::place()
{
    const Column column = writingColumn(width(), m_body->look().column);
    const int headHeight = m_head->sizeHint().height();
    m_head->setGeometry(column.left - ItemHead::overhang(), 0,
                        column.width + 2 * ItemHead::overhang(), headHeight);
    const int stripTop = headHeight + scaled(4);
    // Its first icon, not that one's button, stands on the column's edge.
    m_strip->setGeometry(column.left - scaled(stripInset), stripTop,
                         column.width + scaled(stripInset), m_strip->height());
    int bodyTop = stripTop + (m_quiet ? 0 : m_strip->height());
    if (!m_findBar->isHidden()) {
        const int frame = scaled(stripInset);
        const int barWidth = column.width + 2 * frame;
        const int barHeight = m_findBar->hasHeightForWidth() ? m_findBar->heightForWidth(barWidth)
                                                             : m_findBar->sizeHint().height();
        m_findBar->setGeometry(column.left - frame, bodyTop, barWidth, barHeight);
        bodyTop += barHeight + scaled(6);
    }
    const int notesHeight = m_quiet ? 0 : m_notes->sizeHint().height();
    const int altHeight = m_alt->isHidden() ? 0 : m_alt->sizeHint().height();
    m_alt->setGeometry(0, height() - altHeight, width(), altHeight);
    const int left = std::max(scaled(shortestBody), height() - altHeight - bodyTop - notesHeight);
    const int wanted = std::max(scaled(shortestBody), m_body->bodyHeight(left) + scaled(notesGap));
    // Where lines come to the middle, all the room has one.
    const bool fills = m_quiet || m_body->look().typewriter;
    const int bodyHeight = fills ? left : std::min(left, wanted);
    m_body->setGeometry(0, bodyTop, width(), bodyHeight);
    m_notes->setGeometry(column.left, bodyTop + bodyHeight, column.width, notesHeight);
}

bool EditorPanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        place(); // a part asks for another height
    }
    return QWidget::event(event);
}

void EditorPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    place(); // titles wrap by the width that they have only now
}

/// What the fields of head and notes pass on.
void EditorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_findBar->isHidden()) {
        m_finder->close();
    } else if (event->matches(QKeySequence::Undo)) {
        m_document.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_document.redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void EditorPanel::mousePressEvent(QMouseEvent *event)
{
    // The paper under a short text is a place to write, too.
    if (!m_item.isNull() && event->position().y() > m_body->geometry().top()) {
        focusBody();
    }
    QWidget::mousePressEvent(event);
}

void EditorPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_item.isNull()) {
        QPainter painter(this);
        painter.setPen(tokensOf(palette()).text3);
        painter.setFont(typeFont(Face::Interface, TypeSize::Base));
        painter.drawText(rect(), Qt::AlignCenter, tr("No item is open. Ctrl+Enter adds one."));
    }
}

} // namespace masthead
