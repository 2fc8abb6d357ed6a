// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/closingline.h"

#include "document/markdown/body.h"

#include <QRegularExpression>

#include <ranges>

namespace masthead {

namespace {

/// Whether a heading right behind `body` is still a heading.
bool endsOpenly(const QString &body)
{
    const Body parsed = parseBody(QString(body + QStringLiteral("\n\n###### end")));
    if (parsed.plain) {
        return false;
    }
    for (const Node &node : std::views::reverse(parsed.root.children)) {
        if (node.kind != NodeKind::FootnoteDefinition) {
            return node.kind != NodeKind::Heading || node.level != 6;
        }
    }
    return true;
}

} // namespace

QString closingLine(const QString &body)
{
    if (body.isEmpty() || !endsOpenly(body)) {
        return {};
    }
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"),
                                          QRegularExpression::MultilineOption);
    QStringList candidates{QStringLiteral("-->"), QStringLiteral("?>"), QStringLiteral("]]>"),
                           QStringLiteral(">"), QStringLiteral("</script>")};
    // The longest of its kind closes every other: a body full of fences is parsed twice, not as
    // often.
    QString backticks;
    QString tildes;
    for (QRegularExpressionMatchIterator it = fence.globalMatch(body); it.hasNext();) {
        const QString marks = it.next().captured(1);
        QString &longest = marks.startsWith(u'`') ? backticks : tildes;
        longest = marks.size() > longest.size() ? marks : longest;
    }
    for (const QString &longest : {backticks, tildes}) {
        if (!longest.isEmpty()) {
            candidates.prepend(longest);
        }
    }
    for (const QString &candidate : std::as_const(candidates)) {
        if (!endsOpenly(body + u'\n' + candidate)) {
            return candidate;
        }
    }
    return {};
}

} // namespace masthead
