// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

namespace masthead {

/// The texts of an issue that an author writes in words, in the order in which a section's or an
/// item's are seen. Not among them: addresses, dates, and what the settings hold.
enum class TextKind : std::uint8_t {
    SectionTitle,
    Title,
    Field, ///< of the section's kind, if it is one of text ("place", "role", …)
    Outlet,
    Quote,
    SourceNote,
    Body,
    Notes,
};

/// One text of a section or an item.
struct TextRef
{
    TextKind kind = TextKind::Body;
    qsizetype source = 0; ///< index, of Outlet, Quote and SourceNote
    QString field;        ///< key, of Field

    bool operator==(const TextRef &) const = default;
};

/// A text with its name. The text is shared, not copied.
struct NamedText
{
    TextRef ref;
    QString text;

    bool operator==(const NamedText &) const = default;
};

/// Those that are not empty.
[[nodiscard]] QList<NamedText> textsOf(const Section &section);
[[nodiscard]] QList<NamedText> textsOf(const Item &item);

/// Whether the text is one line: what would break it becomes a space.
[[nodiscard]] bool isOneLine(TextKind kind);

/// One text; empty where there is none.
[[nodiscard]] QString textOf(const Section &section, const TextRef &ref);
[[nodiscard]] QString textOf(const Item &item, const TextRef &ref);

} // namespace masthead
