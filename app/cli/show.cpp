// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"

#include "document/format/nlxwriter.h"
#include "document/markdown/body.h"
#include "document/model/fields.h"
#include "document/model/sectionkinds.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace masthead::cli {

namespace {

QJsonObject publishedSource(const Source &source)
{
    QJsonObject json;
    for (const Field<Source> &field : sourceFields()) {
        const QJsonValue value = field.get(source);
        if (field.published == Published::Yes && !value.isUndefined()) {
            json.insert(QLatin1StringView(field.key), value);
        }
    }
    return json;
}

QJsonObject itemJson(const Item &item, const QHash<ItemId, int> &numbers)
{
    const Counts counts = countBody(item.body);
    QJsonArray sources;
    for (const Source &source : item.sources) {
        sources.append(publishedSource(source));
    }
    QJsonObject json{{QStringLiteral("id"), item.id.text()},
                     {QStringLiteral("title"), item.title},
                     {QStringLiteral("sources"), sources},
                     {QStringLiteral("words"), counts.words},
                     {QStringLiteral("han"), counts.han},
                     {QStringLiteral("status"), statusName(item.status)}};
    if (const auto number = numbers.constFind(item.id); number != numbers.cend()) {
        json.insert(QStringLiteral("number"), *number);
    }
    return json;
}

QString itemLine(const Item &item, const QHash<ItemId, int> &numbers)
{
    const Counts counts = countBody(item.body);
    const int number = numbers.value(item.id);
    QString line =
        QStringLiteral("  %1 ").arg(number > 0 ? QString::number(number) : QStringLiteral("·"), 3);
    line += item.title.isEmpty() ? QCoreApplication::translate("CommandLine", "(untitled)")
                                 : item.title;
    line += QStringLiteral("  [%1; ").arg(statusName(item.status));
    line += QCoreApplication::translate("CommandLine", "%n word(s)", nullptr, counts.words);
    if (counts.han > 0) {
        line +=
            QStringLiteral(", ") +
            QCoreApplication::translate("CommandLine", "%n Han character(s)", nullptr, counts.han);
    }
    return line + QStringLiteral("]\n");
}

} // namespace

QString showText(const Issue &issue)
{
    const QHash<ItemId, int> numbers = itemNumbers(issue);
    QString text = issue.publication.isEmpty()
                       ? issue.title
                       : issue.publication + QStringLiteral(" | ") + issue.title;
    text += u'\n';
    for (const Section &section : issue.sections) {
        text += QStringLiteral("\n%1 {%2}\n")
                    .arg(section.title, QLatin1StringView(sectionKind(section.kind).name));
        for (const Item &item : section.items) {
            text += itemLine(item, numbers);
        }
    }
    return text;
}

QByteArray showJson(const Issue &issue)
{
    const QHash<ItemId, int> numbers = itemNumbers(issue);
    QJsonArray sections;
    for (const Section &section : issue.sections) {
        QJsonArray items;
        for (const Item &item : section.items) {
            items.append(itemJson(item, numbers));
        }
        sections.append(
            QJsonObject{{QStringLiteral("id"), section.id.text()},
                        {QStringLiteral("kind"), QLatin1StringView(sectionKind(section.kind).name)},
                        {QStringLiteral("title"), section.title},
                        {QStringLiteral("items"), items}});
    }
    return canonicalJson({{QStringLiteral("publication"), issue.publication},
                          {QStringLiteral("title"), issue.title},
                          {QStringLiteral("date"), issue.date},
                          {QStringLiteral("language"), issue.language},
                          {QStringLiteral("sections"), sections}});
}

} // namespace masthead::cli
