// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/markdownhighlighter.h"

#include "editor/markdown/markdownsyntax.h"

#include <KSyntaxHighlighting/format.h>

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <utility>

namespace masthead {

namespace {

using namespace std::chrono_literals;

/// The window's thread has other work: a slice may take so long, a key's less.
constexpr auto idleSlice = 6ms;
constexpr auto keySlice = 4ms;

bool isOver(const QElapsedTimer &timer, std::chrono::nanoseconds slice)
{
    return timer.durationElapsed() >= slice;
}

} // namespace

struct MarkdownHighlighter::BlockData : QTextBlockUserData
{
    LineState start;
    LineState end;
    bool stale = false; ///< its text has changed
    int marks = 0;      ///< the version of its marks; 0: none
};

MarkdownHighlighter::MarkdownHighlighter(QTextDocument &document, const Tokens &colors)
    : QObject(&document)
    , m_document(document)
    , m_colors(colors)
    , m_blockCount(document.blockCount())
    , m_revision(document.revision())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0ms);
    connect(&m_idle, &QTimer::timeout, this, &MarkdownHighlighter::continueIdly);
    connect(&document, &QTextDocument::contentsChange, this,
            &MarkdownHighlighter::onContentsChange);
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(0ms);
    connect(&m_askAgain, &QTimer::timeout, this, [this] {
        m_revision = m_document.revision();
        Q_EMIT restarted();
    });
    const QFuture<KSyntaxHighlighting::Definition> syntax = markdownSyntax();
    if (syntax.isFinished()) {
        onReady();
    } else {
        // A watcher each: a future has only one continuation.
        auto *watcher = new QFutureWatcher<KSyntaxHighlighting::Definition>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, &MarkdownHighlighter::onReady);
        watcher->setFuture(syntax);
    }
}

void MarkdownHighlighter::onReady()
{
    setDefinition(markdownSyntax().result());
    // The definition knows headers of metadata ("Title: …") in a file's first lines; a body has
    // none.
    m_start.state = highlightLine(u"", highlightLine(u"x", {}));
    m_ready = true;
    restart();
}

void MarkdownHighlighter::setColors(const Tokens &colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        restart();
    }
}

void MarkdownHighlighter::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    markAgain();
}

void MarkdownHighlighter::markAgain()
{
    if (m_marks) {
        ++m_marksVersion;
        Q_EMIT restarted();
    }
}

void MarkdownHighlighter::restart()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        block.setUserData(nullptr);
    }
    m_cleanUntil = 0;
    m_idle.start();
    Q_EMIT restarted();
}

bool MarkdownHighlighter::isComplete() const
{
    return m_ready && m_cleanUntil >= m_document.blockCount();
}

MarkdownHighlighter::LineState MarkdownHighlighter::endOf(const QTextBlock &block) const
{
    const auto *data = static_cast<const BlockData *>(block.isValid() ? block.userData() : nullptr);
    return data == nullptr ? m_start : data->end;
}

bool MarkdownHighlighter::isFresh(const QTextBlock &block, const LineState &start)
{
    const auto *data = static_cast<const BlockData *>(block.userData());
    return data != nullptr && !data->stale && data->start == start;
}

void MarkdownHighlighter::ensure(const QTextBlock &first, const QTextBlock &last)
{
    if (!m_ready) {
        return;
    }
    // Qt 6.8: marking contents as dirty before the end of an edit block takes back what the block
    // has changed from contentsChange, and the issue would never hear of it. A block that begins
    // raises the revision. Test: TestMarkdownEditor::randomEditsStayEqual.
    if (m_document.revision() != m_revision) {
        m_askAgain.start();
        return;
    }
    LineState state = endOf(first.previous());
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const auto *data = static_cast<const BlockData *>(block.userData());
        if (!isFresh(block, state) || data->marks != m_marksVersion) {
            highlight(block, state, m_marksVersion);
        }
        state = endOf(block);
        if (block == last) {
            return;
        }
    }
}

void MarkdownHighlighter::onContentsChange(int position, int /*removed*/, int added)
{
    const int grown =
        m_document.blockCount() - std::exchange(m_blockCount, m_document.blockCount());
    m_revision = m_document.revision();
    if (!m_ready) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = m_document.findBlock(position);
    if (block.blockNumber() < m_cleanUntil) {
        m_cleanUntil = std::max(block.blockNumber(), m_cleanUntil + grown);
    }
    const QTextBlock found = m_document.findBlock(position + added);
    const int last = found.isValid() ? found.blockNumber() : m_document.blockCount() - 1;
    for (QTextBlock touched = block; touched.isValid() && touched.blockNumber() <= last;
         touched = touched.next()) {
        if (auto *data = static_cast<BlockData *>(touched.userData())) {
            data->stale = true;
        }
    }
    bool changed = true;
    while (block.isValid() && (changed || block.blockNumber() <= last)) {
        if (isOver(timer, keySlice)) {
            m_cleanUntil = std::min(m_cleanUntil, block.blockNumber());
            break;
        }
        changed = highlight(block, endOf(block.previous()), m_marksVersion);
        block = block.next();
    }
    if (m_cleanUntil < m_document.blockCount()) {
        m_idle.start();
    }
}

void MarkdownHighlighter::continueIdly()
{
    if (!m_ready) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = m_document.findBlockByNumber(m_cleanUntil);
    while (block.isValid() && !isOver(timer, idleSlice)) {
        const LineState start = endOf(block.previous());
        if (!isFresh(block, start)) {
            highlight(block, start, 0);
        }
        block = block.next();
        ++m_cleanUntil;
    }
    if (block.isValid()) {
        m_idle.start();
    }
}

bool MarkdownHighlighter::highlight(QTextBlock block, const LineState &start, int marks)
{
    ++m_lineCount;
    const QString line = block.text();
    m_spans.clear();
    LineState end{highlightLine(line, start.state), start.fence};
    const bool isFence = std::ranges::any_of(
        m_spans, [](const MarkdownSpan &span) { return span.name.endsWith(u"Fenced Code"); });
    if (isFence) {
        end.fence = !start.fence;
    }
    const bool isCode = start.fence && !isFence;
    QList<QTextLayout::FormatRange> formats = markdownFormats(line, m_spans, isCode, m_colors);
    if (marks > 0 && !isCode) {
        formats += m_marks(block);
    }
    setFormats(block, std::move(formats));

    auto *data = static_cast<BlockData *>(block.userData());
    const bool changed = data == nullptr || !(data->end == end);
    if (data == nullptr) {
        data = new BlockData; // the block owns it
        block.setUserData(data);
    }
    data->start = start;
    data->end = end;
    data->stale = false;
    data->marks = marks;
    return changed;
}

void MarkdownHighlighter::applyFormat(int offset, int length,
                                      const KSyntaxHighlighting::Format &format)
{
    if (length > 0) {
        m_spans.append({offset, length, format.name()});
    }
}

/// Formats count in the text with an input method's preedit in it; those inside the preedit are the
/// input method's and stay.
void MarkdownHighlighter::setFormats(const QTextBlock &block,
                                     QList<QTextLayout::FormatRange> formats)
{
    QTextLayout *layout = block.layout();
    const int preeditStart = layout->preeditAreaPosition();
    const auto preeditLength = static_cast<int>(layout->preeditAreaText().size());
    if (preeditLength > 0) {
        for (QTextLayout::FormatRange &range : formats) {
            if (range.start >= preeditStart) {
                range.start += preeditLength;
            } else if (range.start + range.length > preeditStart) {
                range.length += preeditLength;
            }
        }
        const QList<QTextLayout::FormatRange> old = layout->formats();
        std::ranges::copy_if(old, std::back_inserter(formats), [=](const auto &range) {
            return range.start >= preeditStart &&
                   range.start + range.length <= preeditStart + preeditLength;
        });
    }
    if (layout->formats() != formats) {
        layout->setFormats(formats);
        m_document.markContentsDirty(block.position(), block.length());
    }
}

} // namespace masthead
