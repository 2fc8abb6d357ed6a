// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/markdownlooks.h"
#include "editor/style/tokens.h"

#include <KSyntaxHighlighting/abstracthighlighter.h>
#include <KSyntaxHighlighting/state.h>

#include <QObject>
#include <QTextBlock>
#include <QTimer>

#include <functional>

class QTextDocument;

namespace masthead {

/// Highlights one document's Markdown. A change re-highlights its own lines at once, and what their
/// new state brings about below; whoever shows the document asks for the visible lines; all others
/// follow in slices, when nothing else is to be done.
///
/// Cost: 40 µs a line of 200 characters; no call takes more than 8 ms.
class MarkdownHighlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    MarkdownHighlighter(QTextDocument &document, const Tokens &colors);

    void setColors(const Tokens &colors);
    /// What is marked in a line besides its Markdown: formats that go over its own. Asked for lines
    /// that were edited or are asked for by `ensure`, so only for what is to be seen.
    using Marks = std::function<QList<QTextLayout::FormatRange>(const QTextBlock &)>;
    void setMarks(Marks marks);
    /// The marks may be others now.
    void markAgain();
    /// Highlights these blocks now, if they are not; within an edit that is going on, asks anew
    /// when it is done. What stands above is taken for plain text where it is not read yet.
    void ensure(const QTextBlock &first, const QTextBlock &last);
    /// Whether every line is highlighted.
    [[nodiscard]] bool isComplete() const;
    /// Lines highlighted since the start, for tests.
    [[nodiscard]] int lineCount() const { return m_lineCount; }

Q_SIGNALS:
    /// Highlights or marks are not what they shall be: time to ask for the visible lines.
    void restarted();

private:
    /// What a line begins or ends with.
    struct LineState
    {
        KSyntaxHighlighting::State state;
        bool fence = false;

        bool operator==(const LineState &) const = default;
    };
    struct BlockData;

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void onContentsChange(int position, int removed, int added);
    void onReady();
    void continueIdly();
    void restart();
    /// True if its end is other than before.
    bool highlight(QTextBlock block, const LineState &start, int marks);
    void setFormats(const QTextBlock &block, QList<QTextLayout::FormatRange> formats);
    /// The start of a body where there is no such block, or it is not read yet.
    [[nodiscard]] LineState endOf(const QTextBlock &block) const;
    [[nodiscard]] static bool isFresh(const QTextBlock &block, const LineState &start);

    QTextDocument &m_document;
    Tokens m_colors;
    LineState m_start;
    int m_blockCount; ///< at the last change
    int m_revision;   ///< of the text at the last change that it told of
    QTimer m_askAgain;
    QTimer m_idle;
    int m_cleanUntil = 0; ///< blocks before this one are right for good
    bool m_ready = false;
    int m_lineCount = 0;
    Marks m_marks;
    int m_marksVersion = 0;      ///< 0: there are none
    QList<MarkdownSpan> m_spans; ///< of the line at hand
};

} // namespace masthead
