// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/bodyblocks.h"

#include "document/markdown/body.h"
#include "editor/markdown/tablelines.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

/// Collects them from the tree.
class BlockCollector
{
public:
    explicit BlockCollector(const QString &body)
        : m_body(body)
    {
        for (qsizetype at = body.indexOf(u'\n'); at >= 0; at = body.indexOf(u'\n', at + 1)) {
            m_starts.push_back(at + 1);
        }
    }

    void collect(const Node &node)
    {
        if (node.kind == NodeKind::Paragraph) {
            add(startOf(node.firstLine), endOf(node.lastLine));
        } else if (node.kind == NodeKind::Heading) {
            heading(node);
        } else if (node.kind == NodeKind::TableRow) {
            row(node.firstLine);
        } else if (node.kind == NodeKind::CodeBlock) {
            blocks.codes.push_back({m_starts[node.firstLine], endOf(node.lastLine)});
        } else {
            if (node.kind == NodeKind::Table) {
                const int head = node.children.front().firstLine; // text may stand right above it
                const int last = std::max(head + 1, node.lastLine);
                blocks.tables.push_back({m_starts[head], endOf(last)});
            }
            for (const Node &child : node.children) {
                collect(child);
            }
        }
    }

    BodyBlocks blocks;

private:
    [[nodiscard]] qsizetype endOf(int line) const
    {
        const bool isLast = static_cast<size_t>(line) + 1 >= m_starts.size();
        return isLast ? m_body.size() : m_starts[line + 1] - 1;
    }

    [[nodiscard]] qsizetype startOf(int line) const
    {
        return m_starts[line] + blockMarks(this->line(line));
    }

    [[nodiscard]] QStringView line(int line) const
    {
        return QStringView(m_body).first(endOf(line)).sliced(m_starts[line]);
    }

    void add(qsizetype start, qsizetype end)
    {
        if (start <= end) {
            blocks.texts.push_back({start, end});
        }
    }

    void heading(const Node &node)
    {
        static const QRegularExpression closing(QStringLiteral("[ \\t]+#+[ \\t]*$"));
        static const QRegularExpression underline(QStringLiteral("^[ \\t>]*(?:=+|-+)[ \\t]*$"));
        const qsizetype start = startOf(node.firstLine);
        int last = node.firstLine;
        while (last < node.lastLine && !underline.matchView(line(last + 1)).hasMatch()) {
            ++last;
        }
        if (last < node.lastLine) {
            add(start, endOf(last));
            return;
        }
        const QStringView text = QStringView(m_body).first(endOf(node.firstLine)).sliced(start);
        const auto match = closing.matchView(text);
        add(start, start + (match.hasMatch() ? match.capturedStart() : text.size()));
    }

    void row(int line)
    {
        const qsizetype start = startOf(line);
        const auto cells = cellsIn(QStringView(m_body).sliced(start, endOf(line) - start));
        for (const TextSelection &cell : cells) {
            add(start + cell.start, start + cell.end);
        }
    }

    const QString &m_body;
    std::vector<qsizetype> m_starts{0}; ///< of the lines
};

bool isIn(const std::vector<TextSelection> &blocks, qsizetype place)
{
    return std::ranges::any_of(blocks, [place](TextSelection block) {
        return place >= block.start && place <= block.end;
    });
}

/// Whether a fence seems to be open in the line that starts there, or is in it: lines are counted
/// without the marks of quotes and items, as a parse of a whole body takes long.
bool seemsFenced(const QString &body, qsizetype lineStart)
{
    static const QRegularExpression marks(
        QStringLiteral("^(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*"));
    QChar open;
    qsizetype length = 0;
    for (qsizetype start = 0; start <= lineStart;) {
        const qsizetype end = body.indexOf(u'\n', start);
        QStringView line = QStringView(body).sliced(start);
        line = end < 0 ? line : line.first(end - start);
        const bool wasOpen = !open.isNull();
        if (line.contains(u"```") || line.contains(u"~~~")) {
            line = line.sliced(marks.matchView(line).capturedLength()).trimmed();
            qsizetype run = 0;
            while (run < line.size() && line[run] == line.front() &&
                   QStringView(u"`~").contains(line[run])) {
                ++run;
            }
            constexpr qsizetype least = 3;
            if (run >= least && open.isNull() && !line.sliced(run).contains(u'`')) {
                open = line.front();
                length = run;
            } else if (run >= length && run == line.size() && run > 0 && line.front() == open) {
                open = QChar();
            }
        }
        if (start == lineStart) {
            return wasOpen || !open.isNull();
        }
        start = end + 1;
    }
    return false;
}

} // namespace

BodyBlocks blocksOf(const QString &body)
{
    BlockCollector collector(body);
    collector.collect(parseBody(body).root);
    std::vector<TextSelection> &texts = collector.blocks.texts;
    std::ranges::sort(texts, {}, &TextSelection::start); // notes come last in it
    for (size_t i = 0; i + 1 < texts.size(); ++i) {
        if (texts[i].end >= texts[i + 1].start) { // the parser counts a table's head to both
            texts[i].end = body.lastIndexOf(u'\n', texts[i + 1].start);
        }
    }
    std::erase_if(texts, [](TextSelection text) { return text.end < text.start; });
    std::ranges::sort(collector.blocks.codes, {}, &TextSelection::start);
    return std::move(collector.blocks);
}

TextSelection lineAt(const QString &body, qsizetype place)
{
    const qsizetype start = place > 0 ? body.lastIndexOf(u'\n', place - 1) + 1 : 0;
    const qsizetype end = body.indexOf(u'\n', place);
    return {start, end < 0 ? body.size() : end};
}

qsizetype blockMarks(QStringView line)
{
    static const QRegularExpression marks(
        QStringLiteral("^(?:[ \\t]*(?:>|[-*+](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$)|"
                       "\\[\\^[^\\]\\s]+\\]:))*[ \\t]*(?:\\[[ xX]\\](?:[ \\t]+|$))?"
                       "(?:#{1,6}(?:[ \\t]+|$))?"));
    return marks.matchView(line).capturedLength();
}

std::optional<TextSelection> textAround(const QString &body, qsizetype &caret)
{
    const BodyBlocks blocks = blocksOf(body);
    const auto isAround = [&](TextSelection block) { return touches(block, {caret, caret}); };
    if (std::ranges::any_of(blocks.codes, isAround)) {
        return std::nullopt;
    }
    if (const auto text = std::ranges::find_if(blocks.texts, isAround);
        text != blocks.texts.end()) {
        return *text;
    }
    TextSelection line = lineAt(body, caret);
    line.start += blockMarks(partOf(body, line));
    const bool isInMarks =
        !partOf(body, {std::min(caret, line.start), line.start}).trimmed().isEmpty();
    if (isInMarks) {
        caret = line.start;
    }
    line.start = std::min(line.start, caret);
    if (const auto text = std::ranges::find_if(blocks.texts,
                                               [&](TextSelection block) {
                                                   return touches(block, {line.end, line.end}) &&
                                                          line.start <= block.start;
                                               });
        text != blocks.texts.end()) {
        return TextSelection{line.start, text->end}; // the caret was before it
    }
    return isOfTable(partOf(body, line)) ? std::nullopt : std::optional(line);
}

bool touches(TextSelection block, TextSelection selection)
{
    return selection.start == selection.end
               ? block.start <= selection.start && selection.end <= block.end
               : block.start < selection.end && selection.start < block.end;
}

TextSelection within(TextSelection block, TextSelection selection)
{
    return {std::max(block.start, selection.start) - block.start,
            std::min(block.end, selection.end) - block.start};
}

bool isInCode(const QString &body, qsizetype place)
{
    const TextSelection line = lineAt(body, place);
    const QStringView text = QStringView(body).sliced(line.start, line.end - line.start);
    const bool isIndented = text.contains(u"    ") || text.contains(u'\t');
    if (!isIndented && !seemsFenced(body, line.start)) {
        return false;
    }
    return isIn(blocksOf(body).codes, place);
}

bool isInTable(const QString &body, qsizetype place)
{
    return isIn(blocksOf(body).tables, place);
}

QStringView partOf(const QString &body, TextSelection block)
{
    return QStringView(body).sliced(block.start, block.end - block.start);
}

} // namespace masthead
