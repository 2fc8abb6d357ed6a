// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/search/issuetexts.h"

#include "document/model/sectionkinds.h"

#include <algorithm>

namespace masthead {

namespace {

/// Keys that no kind offers are somebody's text, too.
bool isWords(const QString &key)
{
    const auto fields = allKindFields();
    const auto found = std::ranges::find_if(
        fields, [&key](const KindField &field) { return key == QLatin1StringView(field.key); });
    return found == fields.end() || found->type == FieldType::Text;
}

} // namespace

QList<NamedText> textsOf(const Section &section)
{
    QList<NamedText> texts;
    if (!section.title.isEmpty()) {
        texts.append({{.kind = TextKind::SectionTitle, .source = 0, .field = {}}, section.title});
    }
    return texts;
}

QList<NamedText> textsOf(const Item &item)
{
    QList<NamedText> texts;
    const auto add = [&texts](TextRef ref, const QString &text) {
        if (!text.isEmpty()) {
            texts.append({std::move(ref), text});
        }
    };
    add({.kind = TextKind::Title, .source = 0, .field = {}}, item.title);
    for (const auto &[key, text] : item.fields.asKeyValueRange()) {
        if (isWords(key)) {
            add({.kind = TextKind::Field, .source = 0, .field = key}, text);
        }
    }
    for (qsizetype index = 0; index < item.sources.size(); ++index) {
        const Source &source = item.sources[index];
        add({.kind = TextKind::Outlet, .source = index, .field = {}}, source.outlet);
        add({.kind = TextKind::Quote, .source = index, .field = {}}, source.quote);
        add({.kind = TextKind::SourceNote, .source = index, .field = {}}, source.note);
    }
    add({.kind = TextKind::Body, .source = 0, .field = {}}, item.body);
    add({.kind = TextKind::Notes, .source = 0, .field = {}}, item.notes);
    return texts;
}

bool isOneLine(TextKind kind)
{
    switch (kind) {
    case TextKind::SectionTitle:
    case TextKind::Title:
    case TextKind::Field:
    case TextKind::Outlet:
        return true;
    case TextKind::Quote:
    case TextKind::SourceNote:
    case TextKind::Body:
    case TextKind::Notes:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QString textOf(const Section &section, const TextRef &ref)
{
    return ref.kind == TextKind::SectionTitle ? section.title : QString();
}

QString textOf(const Item &item, const TextRef &ref)
{
    const auto source = [&item, &ref](QString Source::*text) {
        return ref.source < item.sources.size() ? item.sources[ref.source].*text : QString();
    };
    switch (ref.kind) {
    case TextKind::SectionTitle:
        return {};
    case TextKind::Title:
        return item.title;
    case TextKind::Field:
        return item.fields.value(ref.field);
    case TextKind::Outlet:
        return source(&Source::outlet);
    case TextKind::Quote:
        return source(&Source::quote);
    case TextKind::SourceNote:
        return source(&Source::note);
    case TextKind::Body:
        return item.body;
    case TextKind::Notes:
        return item.notes;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace masthead
