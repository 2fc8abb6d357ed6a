// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formats.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

constexpr std::array kFormats{
    ExportFormatRow{
        ExportFormat::Web,
        "web",
        QT_TRANSLATE_NOOP("ExportFormat", "Web page"),
        QT_TRANSLATE_NOOP("ExportFormat", "one .html, pictures inside"),
        "web",
        "html",
    },
    ExportFormatRow{
        ExportFormat::Pdf,
        "pdf",
        QT_TRANSLATE_NOOP("ExportFormat", "PDF"),
        QT_TRANSLATE_NOOP("ExportFormat", "bookmarks, page numbers"),
        "pdf",
        "pdf",
    },
    ExportFormatRow{
        ExportFormat::Markdown,
        "markdown",
        QT_TRANSLATE_NOOP("ExportFormat", "Markdown"),
        QT_TRANSLATE_NOOP("ExportFormat", "for git and other editors"),
        "markdown",
        "md",
    },
};

} // namespace

std::span<const ExportFormatRow> exportFormats()
{
    return kFormats;
}

const ExportFormatRow &exportFormat(ExportFormat format)
{
    return kFormats.at(static_cast<size_t>(format));
}

const ExportFormatRow *exportFormatById(QStringView id)
{
    const auto *row = std::ranges::find_if(kFormats, [id](const ExportFormatRow &candidate) {
        return id == QLatin1StringView(candidate.id);
    });
    return row == kFormats.end() ? nullptr : row;
}

} // namespace masthead
