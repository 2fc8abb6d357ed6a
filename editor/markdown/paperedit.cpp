// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/paperedit.h"

#include "editor/markdown/caret.h"
#include "editor/style/column.h"
#include "editor/style/fonts.h"
#include "editor/style/tokens.h"

#include <QGlyphRun>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <limits>

namespace masthead {

namespace {

constexpr int caretWidth = 2;
constexpr int placeWidth = 4;

/// Whether some of the line is from right to left. (Not by the block's text: that would be copied.)
bool goesBothWays(const QTextBlock &block, const QTextLine &line)
{
    if (block.textDirection() == Qt::RightToLeft) {
        return true;
    }
    const int start = block.position() + line.textStart();
    for (int at = start; at < start + line.textLength(); ++at) {
        const QChar::Direction direction = block.document()->characterAt(at).direction();
        if (direction == QChar::DirR || direction == QChar::DirAL) {
            return true;
        }
    }
    return false;
}

QMouseEvent at(const QMouseEvent &event, QPointF position)
{
    return QMouseEvent(event.type(), position, event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

} // namespace

PaperEdit::PaperEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_caret(new Caret(this))
{
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(0); // painted here, in blue
    QPalette selection;
    selection.setColor(QPalette::Highlight, Qt::transparent); // painted here, in full lines
    setPalette(selection);
    connect(m_caret, &Caret::changed, this, &PaperEdit::updateCaret);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus()) {
            m_caret->start();
        }
    });
}

/// Between two lines there is air, of which Qt would make the next line's start: the nearest line's
/// own height is meant.
QPointF PaperEdit::onLine(QPointF position) const
{
    QTextBlock block = firstVisibleBlock();
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    while (block.next().isValid() && area.bottom() <= position.y()) {
        block = block.next();
        area = blockBoundingGeometry(block).translated(contentOffset());
    }
    const QTextLayout *layout = block.layout();
    qreal nearest = position.y();
    qreal distance = std::numeric_limits<qreal>::max();
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const qreal centre = area.top() + line.y() + line.height() / 2;
        if (std::abs(centre - position.y()) < distance) {
            distance = std::abs(centre - position.y());
            nearest = centre;
        }
    }
    return {position.x(), nearest};
}

void PaperEdit::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = at(*event, onLine(event->position()));
    QPlainTextEdit::mousePressEvent(&moved);
}

void PaperEdit::mouseMoveEvent(QMouseEvent *event)
{
    // Outside, the distance to the edge sets the speed of scrolling.
    const bool inside = viewport()->rect().contains(event->position().toPoint());
    QMouseEvent moved = at(*event, inside ? onLine(event->position()) : event->position());
    QPlainTextEdit::mouseMoveEvent(&moved);
}

void PaperEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = at(*event, onLine(event->position()));
    QPlainTextEdit::mouseReleaseEvent(&moved);
}

void PaperEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = at(*event, onLine(event->position()));
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
}

void PaperEdit::setColumnWidth(ColumnWidth width)
{
    if (m_columnWidth != width) {
        m_columnWidth = width;
        placeColumn();
    }
}

void PaperEdit::placeColumn()
{
    const Column column = writingColumn(width(), m_columnWidth);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int right = width() - column.left - column.width - paperMargin - bar;
    setViewportMargins(std::max(0, column.left - paperMargin), 0, std::max(0, right), 0);
}

void PaperEdit::resizeEvent(QResizeEvent *event)
{
    placeColumn();
    QPlainTextEdit::resizeEvent(event);
}

void PaperEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    m_caret->start();
}

void PaperEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_caret->stop();
}

QRect PaperEdit::caretRect() const
{
    QRect rect = cursorRect();
    rect.setWidth(scaled(caretWidth));
    return rect;
}

void PaperEdit::updateCaret()
{
    viewport()->update(caretRect().adjusted(-1, -1, 1, 1));
}

void PaperEdit::setMarks(const QList<TextSpan> &marks)
{
    if (m_marks != marks) {
        m_marks = marks;
        viewport()->update();
    }
}

void PaperEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintMarks(painter);
        paintSelection(painter);
    }
    QPlainTextEdit::paintEvent(event);
    if (m_caret->isOn() && !isReadOnly()) {
        QPainter(viewport()).fillRect(caretRect(), tokensOf(palette()).accent);
    }
}

void PaperEdit::paintMarks(QPainter &painter) const
{
    constexpr int inset = 3;
    constexpr qreal radius = 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &colors = tokensOf(palette());
    const QTextCursor cursor = textCursor();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > viewport()->height()) {
            break;
        }
        auto mark = std::ranges::lower_bound(m_marks, block.position(), {}, &TextSpan::end);
        for (; mark != m_marks.end() && mark->start < block.position() + block.length(); ++mark) {
            const bool isPlace = mark->start == mark->end;
            // No selection shows the place where one is.
            const bool isHere = isPlace && !cursor.hasSelection() && cursor.position() == mark->end;
            painter.setBrush(isHere ? colors.accent : colors.mark);
            const QList<QRectF> rects = isPlace ? QList{placeRect(block, area, mark->start)}
                                                : spanRects(block, area, *mark, 0);
            for (const QRectF &rect : rects) {
                painter.drawRoundedRect(rect.adjusted(0, scaled(inset), 0, -scaled(inset)), radius,
                                        radius);
            }
        }
    }
}

void PaperEdit::paintSelection(QPainter &painter) const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        return;
    }
    const QColor color = tokensOf(palette()).select;
    const int lineEnd = scaled(6); // what a selected line break looks like
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > viewport()->height() || block.position() >= cursor.selectionEnd()) {
            break;
        }
        const QList<QRectF> rects =
            spanRects(block, area, {cursor.selectionStart(), cursor.selectionEnd()}, lineEnd);
        for (const QRectF &rect : rects) {
            painter.fillRect(rect, color);
        }
    }
}

qreal PaperEdit::heightOfLines(const QTextBlock &block, const QRectF &area) const
{
    const qreal textMarginBelow = block.next().isValid() ? 0 : document()->documentMargin();
    return (area.height() - textMarginBelow) / std::max(1, block.layout()->lineCount());
}

/// A bar at a place of one block.
QRectF PaperEdit::placeRect(const QTextBlock &block, const QRectF &area, int position) const
{
    const QTextLayout *layout = block.layout();
    const int inBlock = position - block.position();
    const QTextLine line = layout->lineForTextPosition(inBlock);
    if (!line.isValid()) {
        return {};
    }
    const qreal height = heightOfLines(block, area);
    const int width = scaled(placeWidth);
    return {area.left() + line.cursorToX(inBlock) - width / 2.0,
            area.top() + line.lineNumber() * height, static_cast<qreal>(width), height};
}

/// What a stretch of the text covers of one block, line by line; `lineEnd` px for its line break.
QList<QRectF> PaperEdit::spanRects(const QTextBlock &block, const QRectF &area, TextSpan span,
                                   int lineEnd) const
{
    const QTextLayout *layout = block.layout();
    // The layout counts with the input method's unfinished text in it.
    const auto inLayout = [layout](int position) {
        const int preedit = layout->preeditAreaPosition();
        const auto length = static_cast<int>(layout->preeditAreaText().size());
        return length > 0 && position > preedit ? position + length : position;
    };
    const int from = inLayout(std::max(0, span.start - block.position()));
    const int to = inLayout(std::min(block.length(), span.end - block.position()));
    const int lines = std::max(1, layout->lineCount());
    const qreal height = heightOfLines(block, area);
    QList<QRectF> rects;
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int end = line.textStart() + line.textLength();
        const bool lastLine = index == lines - 1;
        if (from >= end + (lastLine ? 1 : 0) || to <= line.textStart()) {
            continue;
        }
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, end);
        const qreal top = area.top() + index * height;
        if (goesBothWays(block, line)) {
            // What stands together in the text stands apart on the screen.
            const QList<QGlyphRun> runs = line.glyphRuns(first, last - first);
            for (const QGlyphRun &run : runs) {
                const QRectF glyphs = run.boundingRect();
                rects.append({area.left() + glyphs.left(), top, glyphs.width(), height});
            }
        } else {
            const qreal left = line.cursorToX(first);
            const qreal right = line.cursorToX(last);
            rects.append(
                {area.left() + std::min(left, right), top, std::abs(right - left), height});
        }
        if (lineEnd > 0 && to > end && lastLine) {
            const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
            const qreal x = line.cursorToX(end) - (isRightToLeft ? lineEnd : 0);
            rects.append({area.left() + x, top, static_cast<qreal>(lineEnd), height});
        }
    }
    return rects;
}

} // namespace masthead
