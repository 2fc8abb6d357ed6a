// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <optional>
#include <span>

namespace masthead {

/// What a form, and a reader of the file, may expect in a field. Never a wall: any text is kept.
enum class FieldType : std::uint8_t { Text, Date, Number, Address, AssetRef };

/// A field that a kind of section offers to its items.
struct KindField
{
    const char *key;   ///< in issue.json and, with a capital, in the Markdown form
    const char *label; ///< source text for translation, context "KindField"
    FieldType type;
};

/// Words that an item of a kind usually has; 0…0 where there is no usual length.
struct LengthBand
{
    int from = 0;
    int to = 0;

    bool operator==(const LengthBand &) const = default;
};

/// A row of the table that forms, JSON, the Markdown form and templates read.
struct SectionKindRow
{
    SectionKind kind;
    const char *name;  ///< in issue.json and in `{.name}` of the Markdown form
    const char *label; ///< source text for translation, context "SectionKind"
    std::span<const KindField> fields;
    LengthBand band;
    bool numbered; ///< its items carry numbers and stand in the contents
    bool standing; ///< its text goes on into the next issue
};

[[nodiscard]] std::span<const SectionKindRow> sectionKinds();
[[nodiscard]] const SectionKindRow &sectionKind(SectionKind kind);
/// nullptr for a name that is not in the table.
[[nodiscard]] const SectionKindRow *sectionKindByName(QStringView name);
/// Every field key that some kind offers, once each, in the table's order.
[[nodiscard]] std::span<const KindField> allKindFields();

/// What the issue asks of an item of this kind: its own setting, else the table's.
[[nodiscard]] LengthBand lengthBand(const Issue &issue, SectionKind kind);
/// `Issue::settings` with that band; the table's own is not written.
[[nodiscard]] QJsonObject withLengthBand(QJsonObject settings, SectionKind kind, LengthBand band);

/// `idea`, `draft`, `ready`, `approved`.
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusByName(QStringView name);

} // namespace masthead
