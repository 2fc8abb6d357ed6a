// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace masthead {

enum class ExportFormat : std::uint8_t { Web, Pdf, Markdown };

/// What an issue can be given away as. Texts are sources for translation, context "ExportFormat".
struct ExportFormatRow
{
    ExportFormat format;
    const char *id; ///< in the settings
    const char *label;
    const char *hint;
    const char *icon;
    const char *suffix; ///< of the file
};

[[nodiscard]] std::span<const ExportFormatRow> exportFormats();
[[nodiscard]] const ExportFormatRow &exportFormat(ExportFormat format);
/// Null for an id that is none: settings may be from another version.
[[nodiscard]] const ExportFormatRow *exportFormatById(QStringView id);

} // namespace masthead
