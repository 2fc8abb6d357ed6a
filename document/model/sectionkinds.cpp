// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/sectionkinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace masthead {

namespace {

constexpr KindField buttonField{"button", QT_TRANSLATE_NOOP("KindField", "Button"),
                                FieldType::Text};
constexpr KindField linkField{"link", QT_TRANSLATE_NOOP("KindField", "Link"), FieldType::Address};

constexpr std::array mastheadFields{buttonField, linkField};
constexpr std::array eventFields{
    KindField{"starts", QT_TRANSLATE_NOOP("KindField", "Starts"), FieldType::Date},
    KindField{"ends", QT_TRANSLATE_NOOP("KindField", "Ends"), FieldType::Date},
    KindField{"place", QT_TRANSLATE_NOOP("KindField", "Place"), FieldType::Text},
    KindField{"seats", QT_TRANSLATE_NOOP("KindField", "Seats"), FieldType::Text},
    buttonField,
    linkField,
};
constexpr std::array callFields{buttonField, linkField};
constexpr std::array bookFields{
    KindField{"author", QT_TRANSLATE_NOOP("KindField", "Author"), FieldType::Text},
    KindField{"publisher", QT_TRANSLATE_NOOP("KindField", "Publisher"), FieldType::Text},
    KindField{"isbn", QT_TRANSLATE_NOOP("KindField", "ISBN"), FieldType::Text},
    KindField{"cover", QT_TRANSLATE_NOOP("KindField", "Cover"), FieldType::AssetRef},
    linkField,
};
constexpr std::array readersFields{
    KindField{"name", QT_TRANSLATE_NOOP("KindField", "Name"), FieldType::Text},
    KindField{"role", QT_TRANSLATE_NOOP("KindField", "Role"), FieldType::Text},
};

// In the order of SectionKind, which indexes it.
constexpr std::array kinds{
    SectionKindRow{SectionKind::Masthead,
                   "masthead",
                   QT_TRANSLATE_NOOP("SectionKind", "Masthead"),
                   mastheadFields,
                   {},
                   false},
    SectionKindRow{SectionKind::Lead,
                   "lead",
                   QT_TRANSLATE_NOOP("SectionKind", "Lead story"),
                   {},
                   {500, 700},
                   false},
    SectionKindRow{
        SectionKind::News, "news", QT_TRANSLATE_NOOP("SectionKind", "News"), {}, {250, 400}, true},
    SectionKindRow{SectionKind::Event,
                   "event",
                   QT_TRANSLATE_NOOP("SectionKind", "Event"),
                   eventFields,
                   {60, 120},
                   false},
    SectionKindRow{
        SectionKind::Call, "call", QT_TRANSLATE_NOOP("SectionKind", "Call"), callFields, {}, false},
    SectionKindRow{SectionKind::Book,
                   "book",
                   QT_TRANSLATE_NOOP("SectionKind", "Book"),
                   bookFields,
                   {80, 150},
                   false},
    SectionKindRow{SectionKind::Readers,
                   "readers",
                   QT_TRANSLATE_NOOP("SectionKind", "Letters"),
                   readersFields,
                   {60, 180},
                   false},
    SectionKindRow{SectionKind::Signoff,
                   "signoff",
                   QT_TRANSLATE_NOOP("SectionKind", "Sign-off"),
                   {},
                   {},
                   false},
    SectionKindRow{
        SectionKind::Text, "text", QT_TRANSLATE_NOOP("SectionKind", "Text"), {}, {}, false},
};

constexpr std::array statusNames{u"idea", u"draft", u"ready", u"approved"};

} // namespace

std::span<const SectionKindRow> sectionKinds()
{
    return kinds;
}

const SectionKindRow &sectionKind(SectionKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

const SectionKindRow *sectionKindByName(QStringView name)
{
    const auto row = std::ranges::find_if(
        kinds, [&](const SectionKindRow &kind) { return name == QLatin1StringView(kind.name); });
    return row == kinds.end() ? nullptr : &*row;
}

std::span<const KindField> allKindFields()
{
    static const std::vector<KindField> all = [] {
        std::vector<KindField> fields;
        for (const SectionKindRow &row : kinds) {
            for (const KindField &field : row.fields) {
                const bool known = std::ranges::any_of(fields, [&](const KindField &other) {
                    return qstrcmp(other.key, field.key) == 0;
                });
                if (!known) {
                    fields.push_back(field);
                }
            }
        }
        return fields;
    }();
    return all;
}

QString statusName(Status status)
{
    return QString::fromUtf16(statusNames[static_cast<size_t>(status)]);
}

std::optional<Status> statusByName(QStringView name)
{
    for (size_t i = 0; i < statusNames.size(); ++i) {
        if (name == QStringView(statusNames[i])) {
            return static_cast<Status>(i);
        }
    }
    return std::nullopt;
}

} // namespace masthead
