// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issue/issuesettings.h"

#include "document/language/spellingwords.h"
#include "document/model/fields.h"

#include <QtGlobal>

#include <array>

namespace masthead {

namespace {

constexpr std::array kTexts{
    IssueTextRow{"publication", QT_TRANSLATE_NOOP("IssueText", "Publication"), nullptr,
                 FieldType::Text},
    IssueTextRow{"title", QT_TRANSLATE_NOOP("IssueText", "Title"),
                 QT_TRANSLATE_NOOP("IssueText", "of this issue, such as January 2026"),
                 FieldType::Text},
    IssueTextRow{"edition", QT_TRANSLATE_NOOP("IssueText", "Number"), nullptr, FieldType::Text},
    IssueTextRow{"date", QT_TRANSLATE_NOOP("IssueText", "Date"),
                 QT_TRANSLATE_NOOP("IssueText", "2026-01-31, or 2026-01 for a month"),
                 FieldType::Date},
    IssueTextRow{"language", QT_TRANSLATE_NOOP("IssueText", "Language"), nullptr, FieldType::Text},
    IssueTextRow{"author", QT_TRANSLATE_NOOP("IssueText", "Author"),
                 QT_TRANSLATE_NOOP("IssueText", "is published"), FieldType::Text},
    IssueTextRow{"preheader", QT_TRANSLATE_NOOP("IssueText", "Preview text"),
                 QT_TRANSLATE_NOOP("IssueText", "what an inbox shows behind the subject"),
                 FieldType::Text},
    IssueTextRow{"address", QT_TRANSLATE_NOOP("IssueText", "Web address"),
                 QT_TRANSLATE_NOOP("IssueText", "where this issue will be read on the web"),
                 FieldType::Address},
};

} // namespace

std::span<const IssueTextRow> issueTexts()
{
    return kTexts;
}

IssueSettings settingsOf(const Issue &issue)
{
    IssueSettings settings;
    for (const IssueTextRow &row : kTexts) {
        const QString key = QString::fromLatin1(row.key);
        const Field<Issue> &field = *issueField(key);
        settings.texts.insert(key, field.get(issue).toString());
    }
    for (const Section &section : issue.sections) {
        if (sectionKind(section.kind).band.to > 0) {
            settings.bands.insert(section.kind, lengthBand(issue, section.kind));
        }
    }
    settings.words = spellingSettings(issue).words;
    return settings;
}

std::optional<Change> settingsChange(const Issue &issue, const IssueSettings &settings)
{
    const IssueSettings now = settingsOf(issue);
    Batch batch;
    for (const auto [key, text] : settings.texts.asKeyValueRange()) {
        if (now.texts.value(key) != text) {
            const QJsonValue value =
                text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
            batch.changes.push_back({SetField{WholeIssue(), key, value}});
        }
    }
    QJsonObject other = issue.settings;
    for (const auto [kind, band] : settings.bands.asKeyValueRange()) {
        other = withLengthBand(other, kind, band);
    }
    if (settings.words != now.words) {
        SpellingSettings spelling = spellingSettings(issue);
        spelling.words = settings.words;
        other = withSpelling(other, spelling);
    }
    if (other != issue.settings) {
        batch.changes.push_back({SetField{WholeIssue(), QStringLiteral("settings"), other}});
    }
    return batch.changes.empty() ? std::nullopt : std::optional<Change>({std::move(batch)});
}

} // namespace masthead
