// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/sectionkinds.h"

#include <QCoreApplication>
#include <QJsonArray>

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
                   false,
                   true},
    SectionKindRow{SectionKind::Lead,
                   "lead",
                   QT_TRANSLATE_NOOP("SectionKind", "Lead story"),
                   {},
                   {500, 700},
                   false,
                   false},
    SectionKindRow{SectionKind::News,
                   "news",
                   QT_TRANSLATE_NOOP("SectionKind", "News"),
                   {},
                   {250, 400},
                   true,
                   false},
    SectionKindRow{SectionKind::Event,
                   "event",
                   QT_TRANSLATE_NOOP("SectionKind", "Event"),
                   eventFields,
                   {60, 120},
                   false,
                   true},
    SectionKindRow{SectionKind::Call,
                   "call",
                   QT_TRANSLATE_NOOP("SectionKind", "Call"),
                   callFields,
                   {},
                   false,
                   true},
    SectionKindRow{SectionKind::Book,
                   "book",
                   QT_TRANSLATE_NOOP("SectionKind", "Book"),
                   bookFields,
                   {80, 150},
                   false,
                   false},
    SectionKindRow{SectionKind::Readers,
                   "readers",
                   QT_TRANSLATE_NOOP("SectionKind", "Letters"),
                   readersFields,
                   {60, 180},
                   false,
                   false},
    SectionKindRow{SectionKind::Signoff,
                   "signoff",
                   QT_TRANSLATE_NOOP("SectionKind", "Sign-off"),
                   {},
                   {},
                   false,
                   true},
    SectionKindRow{
        SectionKind::Text, "text", QT_TRANSLATE_NOOP("SectionKind", "Text"), {}, {}, false, false},
};

/// In Issue::settings: kind → [from, to].
QString bandsKey()
{
    return QStringLiteral("bands");
}

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

LengthBand lengthBand(const Issue &issue, SectionKind kind)
{
    const SectionKindRow &row = sectionKind(kind);
    const QJsonArray band = issue.settings.value(bandsKey())[QLatin1StringView(row.name)].toArray();
    const LengthBand own{.from = band.at(0).toInt(), .to = band.at(1).toInt()};
    return band.size() == 2 && own.from >= 0 && own.to >= own.from ? own : row.band;
}

QJsonObject withLengthBand(QJsonObject settings, SectionKind kind, LengthBand band)
{
    const SectionKindRow &row = sectionKind(kind);
    QJsonObject bands = settings.value(bandsKey()).toObject();
    if (band == row.band) {
        bands.remove(QLatin1StringView(row.name));
    } else {
        bands.insert(QLatin1StringView(row.name), QJsonArray{band.from, band.to});
    }
    bands.isEmpty() ? settings.remove(bandsKey())
                    : static_cast<void>(settings.insert(bandsKey(), bands));
    return settings;
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
