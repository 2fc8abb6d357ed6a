// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/markdownwriter.h"

#include "document/markdown/inlinewriter.h"

#include <QStringList>

#include <algorithm>

namespace masthead {

namespace {

QString indented(const QString &text, const QString &first, const QString &rest)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString &prefix = index == 0 ? first : rest;
        lines[index] = lines[index].isEmpty() ? prefix.trimmed() : prefix + lines[index];
    }
    return lines.join(u'\n');
}

QString fenced(const Node &code)
{
    QString text = code.text;
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    QString fence = QStringLiteral("```");
    while (text.contains(fence)) {
        fence += u'`';
    }
    return fence + code.title + u'\n' + text + (text.isEmpty() ? QString() : QStringLiteral("\n")) +
           fence;
}

/// Widths as the editor's own tables have them: Han characters take two columns there as here.
class TableWriter
{
public:
    explicit TableWriter(const Node &table)
        : m_alignments(table.alignments)
    {
        for (const Node &row : table.children) {
            QStringList cells;
            for (const Node &cell : row.children) {
                cells.append(inlineMarkdown(cell.children, InlinePlace::Cell));
            }
            m_rows.append(cells);
        }
    }

    [[nodiscard]] QString text() const
    {
        QStringList lines;
        for (const QStringList &row : m_rows) {
            lines.append(line(row));
            if (lines.size() == 1) {
                lines.append(delimiters());
            }
        }
        return lines.join(u'\n');
    }

private:
    [[nodiscard]] QString line(const QStringList &cells) const
    {
        QString line = QStringLiteral("|");
        for (qsizetype column = 0; column < m_alignments.size(); ++column) {
            line += u' ' + cells.value(column);
            line += cells.value(column).isEmpty() ? QStringLiteral("|") : QStringLiteral(" |");
        }
        return line;
    }

    [[nodiscard]] QString delimiters() const
    {
        QString line = QStringLiteral("|");
        for (const Alignment alignment : m_alignments) {
            switch (alignment) {
            case Alignment::None:
                line += QStringLiteral(" --- |");
                break;
            case Alignment::Left:
                line += QStringLiteral(" :-- |");
                break;
            case Alignment::Center:
                line += QStringLiteral(" :-: |");
                break;
            case Alignment::Right:
                line += QStringLiteral(" --: |");
                break;
            }
        }
        return line;
    }

    QList<Alignment> m_alignments;
    QList<QStringList> m_rows;
};

bool isTightItem(const Node &item)
{
    qsizetype paragraphs = 0;
    for (const Node &child : item.children) {
        if (child.kind == NodeKind::Paragraph) {
            ++paragraphs;
        } else if (child.kind != NodeKind::List) {
            return false;
        }
    }
    return paragraphs <= 1;
}

class BlockWriter
{
public:
    /// `tight`: as in an item of a list.
    QString blocks(const std::vector<Node> &nodes, bool tight = false, bool inItem = false)
    {
        QString text;
        const Node *last = nullptr;
        for (const Node &node : nodes) {
            const bool isTwin = last != nullptr && last->kind == NodeKind::List &&
                                node.kind == NodeKind::List && last->ordered == node.ordered;
            m_otherMark = isTwin && !m_otherMark;
            const QString block = this->block(node, inItem && last == nullptr);
            if (block.isEmpty()) {
                continue;
            }
            if (last != nullptr) {
                text += tight ? QStringLiteral("\n") : QStringLiteral("\n\n");
            }
            text += block;
            last = &node;
        }
        return text;
    }

private:
    QString block(const Node &node, bool beginsItem)
    {
        switch (node.kind) {
        case NodeKind::Paragraph:
            return inlineMarkdown(node.children,
                                  beginsItem ? InlinePlace::Item : InlinePlace::Paragraph);
        case NodeKind::Heading:
            return heading(node);
        case NodeKind::BlockQuote:
            return indented(blocks(node.children), QStringLiteral("> "), QStringLiteral("> "));
        case NodeKind::List:
            return list(node);
        case NodeKind::CodeBlock:
            return fenced(node);
        case NodeKind::ThematicBreak:
            return beginsItem ? QStringLiteral("***") : QStringLiteral("---");
        case NodeKind::Table:
            return TableWriter(node).text();
        case NodeKind::FootnoteDefinition:
            return indented(blocks(node.children), QStringLiteral("[^%1]: ").arg(node.level),
                            QString(4, u' '));
        case NodeKind::Root:
        case NodeKind::ListItem:
        case NodeKind::TableRow:
        case NodeKind::TableCell:
        case NodeKind::Text:
        case NodeKind::SoftBreak:
        case NodeKind::HardBreak:
        case NodeKind::Code:
        case NodeKind::Emphasis:
        case NodeKind::Strong:
        case NodeKind::Strikethrough:
        case NodeKind::Link:
        case NodeKind::Image:
        case NodeKind::FootnoteReference:
        case NodeKind::Bare:
            break;
        }
        return {};
    }

    static QString heading(const Node &node)
    {
        return QString(node.level, u'#') + u' ' +
               inlineMarkdown(node.children, InlinePlace::Heading);
    }

    QString list(const Node &node)
    {
        const bool otherMark = m_otherMark;
        const bool tight = std::ranges::all_of(node.children, isTightItem);
        QStringList items;
        int number = node.level;
        for (const Node &item : node.children) {
            const QString mark = node.ordered
                                     ? QString::number(number++) +
                                           (otherMark ? QStringLiteral(") ") : QStringLiteral(". "))
                                     : (otherMark ? QStringLiteral("* ") : QStringLiteral("- "));
            QString box;
            if (item.task != Task::None) {
                box = item.task == Task::Done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
            }
            items.append(indented(box + blocks(item.children, tight, true), mark,
                                  QString(mark.size(), u' ')));
        }
        m_otherMark = otherMark;
        return items.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    }

    bool m_otherMark = false; ///< the list before has the usual one
};

} // namespace

QString markdownOf(const Node &root)
{
    return BlockWriter().blocks(root.children);
}

} // namespace masthead
