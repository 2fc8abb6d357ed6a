// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace masthead {

/// Plain text with air between its lines: each takes the line height of the design, its text in the
/// middle; an empty line between others is lower, as a paragraph's space; a paragraph from right to
/// left begins at the right. (A QPlainTextDocumentLayout takes the font's own height, knows no line
/// heights of blocks, and begins all at the left.)
class MarkdownLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit MarkdownLayout(QTextDocument *document);

    /// In px.
    void setLineHeight(qreal height);
    [[nodiscard]] qreal lineHeight(const QTextBlock &block) const;

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    qreal m_lineHeight = 27;
};

} // namespace masthead
