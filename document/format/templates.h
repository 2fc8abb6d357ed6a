// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/issue.h"

#include <QDate>

#include <cstdint>
#include <span>

namespace masthead {

/// What a new issue's title and date are made of.
enum class TemplateDate : std::uint8_t {
    Month, ///< "January 2024", 2024-01
    Day,   ///< "12 January 2024", 2024-01-12
};

/// A kind of issue to begin with. Its outline is `resources/templates/<name>.md`, in the Markdown
/// form.
struct TemplateRow
{
    const char *name;        ///< on the command line, and of the file
    const char *label;       ///< source text for translation, context "Template"
    const char *description; ///< the same: one or two short sentences
    TemplateDate date;
};

/// All templates, in the order in which they are offered.
[[nodiscard]] std::span<const TemplateRow> templates();
/// Null when there is none of that name.
[[nodiscard]] const TemplateRow *templateByName(QStringView name);

/// A new issue with fresh ids, dated `today`. Pure; any thread.
[[nodiscard]] Issue issueFromTemplate(const TemplateRow &row, QDate today);

/// The issue after `last`. Date, edition number and a title that names either roll on; what stands
/// in every issue stays (SectionKindRow::standing), of the rest each section keeps one empty item.
/// All ids are fresh, all items at most drafts; the review stays behind. It is dated `today`, by
/// month if `last` is; where that is not later, a month after it. Pure; any thread.
[[nodiscard]] Issue nextIssue(const Issue &last, QDate today);

/// A new issue from one that was kept as a template: all of its texts, fresh ids, dated `today`.
[[nodiscard]] Issue issueFromOwn(const Issue &own, QDate today);

} // namespace masthead
