// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"
#include "document/model/sectionkinds.h"

#include <QMap>

#include <optional>

namespace masthead {

/// What an author sets for an issue as a whole: its texts by their JSON keys, how long an item of
/// each kind shall be, and the words that spelling takes for right.
struct IssueSettings
{
    QMap<QString, QString> texts;
    QMap<SectionKind, LengthBand> bands;
    QStringList words;

    bool operator==(const IssueSettings &) const = default;
};

/// A text of the settings: its key in document/model/fields.h, and how it is called.
struct IssueTextRow
{
    const char *key;
    const char *label; ///< source text for translation, context "IssueText"
    const char *hint;  ///< what it is for, the same; nullptr: it needs none
    FieldType type;
};

[[nodiscard]] std::span<const IssueTextRow> issueTexts();

/// The texts, and the bands of the kinds that have a usual length and stand in the issue.
[[nodiscard]] IssueSettings settingsOf(const Issue &issue);
/// One undo for all that differs from the issue; nothing where nothing does.
[[nodiscard]] std::optional<Change> settingsChange(const Issue &issue,
                                                   const IssueSettings &settings);

} // namespace masthead
