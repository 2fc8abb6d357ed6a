// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

/// Definitions of reference links (`[label]: address`) and footnotes (`[^label]: text`). In an
/// issue they are local to a body; a text that is split into bodies hands each the ones that it
/// uses.
namespace masthead {

/// Definitions of a text by label (lower case, single spaces; a footnote's with its `^`): their
/// lines as they stand. The first of a label counts.
using Definitions = QHash<QString, QString>;

/// Finds the definitions. `isCode(line)`: the line belongs to a code block.
[[nodiscard]] Definitions findDefinitions(const QStringList &lines,
                                          const std::function<bool(qsizetype)> &isCode);

/// `body` with the definitions appended that it uses and does not have.
[[nodiscard]] QString withUsedDefinitions(const QString &body, const Definitions &definitions);

} // namespace masthead
