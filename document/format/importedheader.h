// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/markdownform.h"

namespace masthead {

/// What the header of an imported text says besides the issue's fields.
struct ImportedHeader
{
    bool isOurs = false;      ///< written by exportMarkdown: every body stands for itself
    bool hasLanguage = false; ///< names one; else it has to be guessed
    QString pictureFolder;    ///< of the pictures that the header lists
    QStringList unplaced;     ///< lines of it, as Markdown, that are no field of an issue
};

/// Takes the header off a text's lines, blank ones above it too, and its fields into the issue;
/// notes tell what was guessed or stands in the text.
[[nodiscard]] ImportedHeader takeHeader(QStringList &lines, ImportedIssue &result);

} // namespace masthead
