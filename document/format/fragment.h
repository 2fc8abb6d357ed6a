// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/format/nlxreader.h"
#include "document/model/change.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A part of an issue on its way through the clipboard: an issue that has only some sections or
/// items and the pictures that they use, as an `.nlx` (docs/format.md, "Fragments"). What the
/// review left on them stays behind. All functions are pure; any thread.
namespace masthead {

/// Items of different sections keep sections of their kind round them; only whole sections are
/// inserted as sections.
[[nodiscard]] Issue fragmentOf(const Issue &issue, const QList<SectionId> &sections,
                               const QList<ItemId> &items);

/// Errors: those of `writeNlx` and `readNlx`.
[[nodiscard]] Result<QByteArray> fragmentBytes(const Issue &fragment, const Blobs &blobs);
[[nodiscard]] Result<OpenedIssue> readFragment(const QByteArray &bytes);

/// The fragment as Markdown for other programs: headings, bodies, sources. Nothing that is never
/// published.
[[nodiscard]] QString fragmentMarkdown(const Issue &fragment);
/// Text of other programs as a fragment of items. Empty text: no items.
[[nodiscard]] Issue fragmentOfMarkdown(const QString &text);

/// What pasting does: the change, and the pictures whose bytes the document needs before it.
struct Paste
{
    Change change;
    QList<Asset> pictures; ///< as `change` adds them; the fragment has their bytes by hash
    QList<ItemId> items;   ///< as they are called now
};

/// The fragment's items in `section` before what stands at `index`, its whole sections behind
/// `section` (null: at the end). What keeps its id was cut; what finds it taken is a copy under an
/// id of its own, and at most a draft. Nothing for a fragment without content.
[[nodiscard]] std::optional<Paste> pasteOf(const Issue &into, const Issue &fragment,
                                           const SectionId &section, qsizetype index);

} // namespace masthead
