// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace masthead {

/// Whether `text` is an id of the format: `[a-z0-9-]{1,64}`.
[[nodiscard]] bool isIdText(QStringView text);

/// A new id text of nearly 80 random bits in base 32, a letter first ("k3v9-…" has no meaning; it
/// is never reused).
[[nodiscard]] QString randomIdText();

/// The stable name of a part of an issue. Each kind of part has its own type, so that an item's id
/// can't be handed where a section's is wanted. Null until set.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] static Id random() { return Id(randomIdText()); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using SectionId = Id<struct SectionTag>;
using ItemId = Id<struct ItemTag>;
using AssetId = Id<struct AssetTag>;
using ThreadId = Id<struct ThreadTag>;

/// A SHA-256 as 64 lower-case hexadecimal digits: names an asset's, a member's or a snapshot's
/// bytes.
using Sha256 = Id<struct Sha256Tag>;

[[nodiscard]] Sha256 sha256(QByteArrayView bytes);
[[nodiscard]] bool isSha256Text(QStringView text);

} // namespace masthead
