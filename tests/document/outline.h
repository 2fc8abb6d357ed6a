// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QStringList>

namespace masthead {

/// An issue as rows to compare: `Section {kind}`, and `- Title: body` for each item.
[[nodiscard]] QStringList outline(const Issue &issue);

/// The text of each block of a body.
[[nodiscard]] QStringList paragraphs(const QString &body);

/// An issue of a section with two items, of which the first has this body.
[[nodiscard]] Issue withBody(const QString &body);

} // namespace masthead
