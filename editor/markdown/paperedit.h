// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/style/writinglook.h"

#include <QPlainTextEdit>

namespace masthead {

class Caret;

/// Margin in px of a text on this paper, so that nothing is cut at its sides.
constexpr int paperMargin = 4;

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    int start = 0;
    int end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// A plain text edit that looks like paper: a column of text in the middle, air between its lines
/// (editor/markdown/markdownlayout.h), a blue caret, and a selection in full lines. It knows
/// nothing of what is written.
class PaperEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PaperEdit(QWidget *parent = nullptr);

    void setColumnWidth(ColumnWidth width);
    /// Stretches with a marked ground, sorted, none over another. Cost: painting looks at those in
    /// view only.
    void setMarks(const QList<TextSpan> &marks);
    [[nodiscard]] const QList<TextSpan> &marks() const { return m_marks; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void placeColumn();
    void updateCaret();
    void paintMarks(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;
    [[nodiscard]] qreal heightOfLines(const QTextBlock &block, const QRectF &area) const;
    [[nodiscard]] QRectF placeRect(const QTextBlock &block, const QRectF &area, int position) const;
    [[nodiscard]] QList<QRectF> spanRects(const QTextBlock &block, const QRectF &area,
                                          TextSpan span, int lineEnd) const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] QPointF onLine(QPointF position) const;

    Caret *m_caret;
    QList<TextSpan> m_marks;
    ColumnWidth m_columnWidth = ColumnWidth::Usual;
};

} // namespace masthead
