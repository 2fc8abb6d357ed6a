// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/fragment.h"
#include "editor/outline/outlinechanges.h"

#include <memory>

class QMimeData;

/// Parts of an outline on the clipboard: whole for other windows of Masthead, as Markdown for
/// other programs.
namespace masthead {

class Document;

/// Errors: those of `fragmentBytes`.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> clipboardData(const Document &document,
                                                               const OutlineParts &parts);

/// Whether there is something that could be pasted; it is not read for that.
[[nodiscard]] bool canPasteParts(const QMimeData &data);
/// What is on the clipboard: a fragment, else its text read as Markdown. Errors: those of
/// `readFragment`.
[[nodiscard]] Result<OpenedIssue> clipboardParts(const QMimeData &data);

} // namespace masthead
