// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/templates.h"

#include "document/format/markdownform.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initTemplateResources()
{
    Q_INIT_RESOURCE(templates);
}

namespace masthead {

namespace {

constexpr std::array kTemplates{
    TemplateRow{
        "monthly",
        QT_TRANSLATE_NOOP("Template", "Monthly review"),
        QT_TRANSLATE_NOOP("Template", "A long story, numbered news, an event, a book and letters."),
        TemplateDate::Month,
    },
    TemplateRow{
        "links",
        QT_TRANSLATE_NOOP("Template", "Link digest"),
        QT_TRANSLATE_NOOP("Template", "A greeting, and numbered links with a few lines each."),
        TemplateDate::Day,
    },
    TemplateRow{
        "letter",
        QT_TRANSLATE_NOOP("Template", "Letter"),
        QT_TRANSLATE_NOOP("Template", "One text and a sign-off."),
        TemplateDate::Day,
    },
};

QByteArray templateText(const TemplateRow &row)
{
    initTemplateResources();
    QFile file(QStringLiteral(":/templates/%1.md").arg(QLatin1StringView(row.name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// Ids are never shared by two issues, so those in the file (which untitled items need) go.
void giveFreshIds(Issue &issue)
{
    for (Section &section : issue.sections) {
        section.id = SectionId::random();
        for (Item &item : section.items) {
            item.id = ItemId::random();
        }
    }
}

} // namespace

std::span<const TemplateRow> templates()
{
    return kTemplates;
}

const TemplateRow *templateByName(QStringView name)
{
    const auto *row = std::ranges::find_if(kTemplates, [name](const TemplateRow &candidate) {
        return name == QLatin1StringView(candidate.name);
    });
    return row == kTemplates.end() ? nullptr : row;
}

Issue issueFromTemplate(const TemplateRow &row, QDate today)
{
    Issue issue = importMarkdown(templateText(row)).issue;
    giveFreshIds(issue);
    // The issue's language, not the interface's: the template is English.
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const bool month = row.date == TemplateDate::Month;
    issue.title =
        locale.toString(today, month ? QStringLiteral("MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
    issue.date = today.toString(month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    return issue;
}

} // namespace masthead
