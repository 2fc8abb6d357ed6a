// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/outline.h"

#include "document/markdown/body.h"
#include "document/model/sectionkinds.h"

namespace masthead {

QStringList outline(const Issue &issue)
{
    QStringList rows;
    for (const Section &section : issue.sections) {
        rows.append(QStringLiteral("%1 {%2}").arg(
            section.title, QLatin1StringView(sectionKind(section.kind).name)));
        for (const Item &item : section.items) {
            rows.append(QStringLiteral("- %1: %2").arg(item.title, item.body));
        }
    }
    return rows;
}

QStringList paragraphs(const QString &body)
{
    QStringList texts;
    for (const Node &node : parseBody(body).root.children) {
        texts.append(plainText(node));
    }
    return texts;
}

Issue withBody(const QString &body)
{
    Issue issue;
    issue.title = QStringLiteral("T");
    Section section{.id = SectionId(QStringLiteral("s")),
                    .kind = SectionKind::News,
                    .title = QStringLiteral("S")};
    section.items = {
        {.id = ItemId(QStringLiteral("a")), .title = QStringLiteral("A"), .body = body},
        {.id = ItemId(QStringLiteral("b")),
         .title = QStringLiteral("B"),
         .body = QStringLiteral("next")}};
    issue.sections = {section};
    return issue;
}

} // namespace masthead
