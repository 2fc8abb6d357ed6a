// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

/// Issues for the tests of the editor, written in one line.
namespace masthead::tests {

[[nodiscard]] inline Item item(const char *id, const char *title, const char *body = "")
{
    Item item;
    item.id = ItemId(QString::fromUtf8(id));
    item.title = QString::fromUtf8(title);
    item.body = QString::fromUtf8(body);
    return item;
}

[[nodiscard]] inline Section section(const char *id, SectionKind kind, const char *title,
                                     const QList<Item> &items)
{
    Section section;
    section.id = SectionId(QString::fromUtf8(id));
    section.kind = kind;
    section.title = QString::fromUtf8(title);
    section.items = items;
    return section;
}

/// lead (one titled item), news (three), sign-off (one untitled), an empty section.
[[nodiscard]] inline Issue smallIssue()
{
    Issue issue;
    issue.publication = QStringLiteral("The Harbour Letter");
    issue.title = QStringLiteral("May 2026");
    issue.sections = {
        section("lead", SectionKind::Lead, "The long view",
                {item("l1", "Tides", "One two three.")}),
        section("news", SectionKind::News, "News",
                {item("n1", "First", "Alpha beta."), item("n2", "Second", "Gamma."),
                 item("n3", "Third")}),
        section("bye", SectionKind::Signoff, "Sign-off", {item("b1", "", "See you.")}),
        section("void", SectionKind::Text, "Empty", {}),
    };
    return issue;
}

} // namespace masthead::tests
