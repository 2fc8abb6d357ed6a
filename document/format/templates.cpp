// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/templates.h"

#include "document/format/markdownform.h"
#include "document/model/sectionkinds.h"
#include "document/model/usedassets.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

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
    TemplateRow{
        "blank",
        QT_TRANSLATE_NOOP("Template", "Blank"),
        QT_TRANSLATE_NOOP("Template", "One empty text, and nothing else."),
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

/// How issues are named after their date; a day before the month that it names, too.
constexpr std::array dateFormats{"d MMMM yyyy", "MMMM d, yyyy", "MMMM yyyy", "yyyy年M月d日",
                                 "yyyy年M月"};

bool isMonth(const QString &isoDate)
{
    return isoDate.size() == QStringLiteral("2024-01").size();
}

QDate dateOf(const QString &isoDate)
{
    return QDate::fromString(isMonth(isoDate) ? isoDate + QStringLiteral("-01") : isoDate,
                             Qt::ISODate);
}

QString isoDate(QDate date, bool month)
{
    return date.toString(month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

/// Later than the last one: today, else a month after it.
QString rolledDate(const QString &last, QDate today)
{
    const bool month = isMonth(last);
    const QDate date = dateOf(last);
    // As text they are in order, in either form.
    const QString now = isoDate(today, month && date.isValid());
    return !date.isValid() || now > last ? now : isoDate(date.addMonths(1), month);
}

/// The title with the date that it names, or the number, rolled on; else as it is.
QString rolledTitle(const Issue &last, const Issue &next)
{
    const QLocale locale(last.language);
    const QDate from = dateOf(last.date);
    for (const char *format : dateFormats) {
        const QString pattern = QString::fromUtf8(format);
        const QString named = locale.toString(from, pattern);
        if (from.isValid() && last.title.contains(named)) {
            return QString(last.title).replace(named, locale.toString(dateOf(next.date), pattern));
        }
    }
    const QRegularExpression number(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(last.edition));
    return last.edition.isEmpty() ? last.title : QString(last.title).replace(number, next.edition);
}

/// "No. 13" becomes "No. 14"; what has no number stays.
QString rolledEdition(QString edition)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,9}(?=\\D*$)"));
    const QRegularExpressionMatch match = number.match(edition);
    return match.hasMatch() ? edition.replace(match.capturedStart(), match.capturedLength(),
                                              QString::number(match.captured().toInt() + 1))
                            : edition;
}

/// What belongs to the issue that was, not to its texts.
void forgetReview(Issue &issue)
{
    issue.threads.clear();
    issue.snapshots.clear();
    for (Section &section : issue.sections) {
        for (Item &item : section.items) {
            item.status = std::min(item.status, Status::Draft);
            item.approval = {};
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
    issue.date = isoDate(today, month);
    return issue;
}

Issue nextIssue(const Issue &last, QDate today)
{
    Issue next = last;
    next.date = rolledDate(last.date, today);
    next.edition = rolledEdition(last.edition);
    next.title = rolledTitle(last, next);
    next.preheader.clear();
    next.address.clear();
    for (Section &section : next.sections) {
        if (!sectionKind(section.kind).standing) {
            section.items = {Item()};
        }
    }
    giveFreshIds(next);
    forgetReview(next);
    return withUsedAssetsOnly(next);
}

Issue issueFromOwn(const Issue &own, QDate today)
{
    Issue issue = own;
    issue.date = isoDate(today, isMonth(own.date));
    issue.title = rolledTitle(own, issue);
    giveFreshIds(issue);
    forgetReview(issue);
    return issue;
}

} // namespace masthead
