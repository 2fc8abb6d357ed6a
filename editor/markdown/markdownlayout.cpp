// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markdownlayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace masthead {

namespace {

/// Of a line's height, for the empty line between two paragraphs.
constexpr qreal emptyLinePart = 0.65;

/// Lines may come closer than their font asks for, a headline's do; but not so that they touch.
constexpr qreal tightest = 0.9;

} // namespace

MarkdownLayout::MarkdownLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

void MarkdownLayout::setLineHeight(qreal height)
{
    m_lineHeight = height;
    requestUpdate();
}

qreal MarkdownLayout::lineHeight(const QTextBlock &block) const
{
    // The last one, where writing goes on, keeps its full height.
    const bool parts = block.length() == 1 && block.next().isValid() &&
                       block.layout()->preeditAreaText().isEmpty();
    return parts ? std::round(m_lineHeight * emptyLinePart) : m_lineHeight;
}

QRectF MarkdownLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block); // lays it out at need
    if (!block.isValid() || !block.isVisible()) {
        return rect;
    }
    const qreal height = lineHeight(block);
    QTextLayout *layout = block.layout();
    // The base class takes "left" by the letter, also for paragraphs from right to left.
    if (block.textDirection() == Qt::RightToLeft &&
        layout->textOption().alignment() != Qt::AlignRight) {
        QTextOption option = layout->textOption();
        option.setAlignment(Qt::AlignRight);
        layout->setTextOption(option);
    }
    qreal top = 0;
    for (int index = 0; index < layout->lineCount(); ++index) {
        QTextLine line = layout->lineAt(index);
        const qreal least = block.length() == 1 ? 0 : std::ceil(line.height() * tightest);
        const qreal advance = std::max(height, least);
        const qreal y = top + std::floor((advance - line.height()) / 2);
        if (line.y() != y) {
            line.setPosition(QPointF(line.x(), y));
        }
        top += advance;
    }
    const qreal margin = block.next().isValid() ? 0 : document()->documentMargin();
    rect.setHeight(top + margin);
    return rect;
}

} // namespace masthead
