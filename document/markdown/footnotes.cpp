// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/footnotes.h"

#include "document/markdown/body.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <set>

namespace masthead {

namespace {

/// In group 1 the label.
const QRegularExpression &definition()
{
    static const QRegularExpression start(QStringLiteral("\\[\\^([^\\]\\s]+)\\]:"));
    return start;
}

/// Lines where the parser finds the definitions of footnotes that something refers to.
std::set<int> definitionLines(const QString &text)
{
    std::set<int> lines;
    for (const Node &node : parseBody(text).root.children) {
        if (node.kind == NodeKind::FootnoteDefinition) {
            lines.insert(node.firstLine);
        }
    }
    return lines;
}

/// The lines of a body's definitions, whether or not something refers to them.
std::set<int> allDefinitionLines(const QString &body)
{
    QStringList references;
    for (QRegularExpressionMatchIterator it = definition().globalMatch(body); it.hasNext();) {
        references.append(QStringLiteral("[^%1]").arg(it.next().capturedView(1)));
    }
    constexpr int above = 2;
    std::set<int> lines;
    for (const int line : definitionLines(references.join(u' ') + QStringLiteral("\n\n") + body)) {
        lines.insert(line - above);
    }
    return lines;
}

struct Definition
{
    UnseenFootnote footnote;
    QString text; ///< its first line
};

} // namespace

QList<UnseenFootnote> unseenFootnotes(const Issue &issue)
{
    QList<Definition> unseen;
    QSet<QString> seen; // first lines
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!item.body.contains(definition())) {
                continue;
            }
            const QStringList lines = item.body.split(u'\n');
            const std::set<int> used = definitionLines(item.body);
            for (const int line : allDefinitionLines(item.body)) {
                const QRegularExpressionMatch match = definition().match(lines.value(line));
                const QString text = lines.value(line).sliced(qMax(0, match.capturedStart()));
                if (used.contains(line)) {
                    seen.insert(text);
                } else {
                    unseen.append(
                        {.footnote = {.item = item.id, .label = match.captured(1), .line = line},
                         .text = text});
                }
            }
        }
    }
    QList<UnseenFootnote> result;
    for (const Definition &definition : std::as_const(unseen)) {
        if (!seen.contains(definition.text)) {
            result.append(definition.footnote);
        }
    }
    return result;
}

} // namespace masthead
