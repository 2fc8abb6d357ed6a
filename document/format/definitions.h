// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// Definitions of reference links (`[label]: address`) and footnotes (`[^label]: text`). In an
/// issue they are local to a body; a text that is split into bodies hands each the ones that it
/// uses.
namespace masthead {

struct Body;

/// Definitions of a text by label (lower case, single spaces; a footnote's with its `^`): their
/// lines, without the marks of the quote or list that they stand in. The first of a label counts.
using Definitions = QHash<QString, QString>;

/// Finds the definitions in the lines of a text, which `body` is parsed from: there are none in
/// code.
[[nodiscard]] Definitions findDefinitions(const QStringList &lines, const Body &body);

/// `body` with the definitions appended that it uses and does not have. Where it has another one of
/// a label, that of the text stands before it and so counts. What `body` leaves open is closed.
[[nodiscard]] QString withUsedDefinitions(const QString &body, const Definitions &definitions);

/// `body` without those of these definitions that `other` uses and it does not itself. Those in a
/// quote or list stay, and so does another one of the same label: nothing else has its words.
[[nodiscard]] QString withoutDefinitionsOf(const QString &other, const QString &body,
                                           const Definitions &definitions);

/// `[^label]` of each footnote that a text refers to and that is defined.
[[nodiscard]] QStringList usedFootnotes(const QString &text, const Definitions &definitions);

} // namespace masthead
