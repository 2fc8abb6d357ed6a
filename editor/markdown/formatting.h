// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

/// What the format strip, menu and keys write into Markdown: pure, from text and selection to an
/// edit. Offsets are UTF-16 units.
namespace masthead {

enum class Format : std::uint8_t {
    Bold,
    Italic,
    Code,
    Link,
    Heading1,
    Heading2,
    Heading3,
    Quote,
    BulletList,
    NumberedList,
    TaskList,
};

/// A row of the table that the strip, the editor's keys and the Format menu walk.
struct FormatRow
{
    Format format;
    const char *text; ///< source text for translation, context "Format"
    const char *icon; ///< "" if it has none
    QKeyCombination keys;
};

[[nodiscard]] std::span<const FormatRow> formatRows();

/// `end` ≥ `start`; equal: only a caret.
struct TextSelection
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextSelection &) const = default;
};

/// The new text for the same lines, and what is selected in it.
struct Formatted
{
    QString text;
    TextSelection selection;

    bool operator==(const Formatted &) const = default;
};

/// Sets the format, or takes it away where it is set: of the lines that the selection touches, or
/// within them of what is selected (editor/markdown/inlineformats.h). The selection stays with its
/// words.
[[nodiscard]] Formatted formatted(Format format, const QString &body, TextSelection selection);

/// Where Tab (`step` 1) or Shift+Tab (-1) takes the caret in the link around it: from words whose
/// address is still to be written to the address, from the address's end behind the link, or back
/// to the words. Nothing: elsewhere.
[[nodiscard]] std::optional<qsizetype> linkStep(QStringView line, qsizetype caret, int step);

/// Whether a text is nothing but one web address.
[[nodiscard]] bool isWebAddress(QStringView text);

} // namespace masthead
