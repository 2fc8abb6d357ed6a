// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The way between a text and its footnotes: pure, from body and caret to insertions and a caret.
namespace masthead {

struct Insertion
{
    qsizetype position; ///< in the body before any of them
    QString text;

    bool operator==(const Insertion &) const = default;
};

struct FootnoteStep
{
    QList<Insertion> insertions; ///< from the end of the body to its start
    qsizetype caret = 0;         ///< in the body with all of them

    bool operator==(const FootnoteStep &) const = default;
};

/// From a footnote back behind its first reference; from a reference to its footnote, which is made
/// where there is none; from anywhere else a new footnote of the least free number, with the caret
/// where its text goes. The reference stands behind a link, an address or code that the caret is
/// in; in a block of code there is none.
[[nodiscard]] FootnoteStep footnoteStep(const QString &body, qsizetype caret);

/// The number of the next footnote that is free, with all behind it.
[[nodiscard]] int nextFootnote(const QString &body);

} // namespace masthead
