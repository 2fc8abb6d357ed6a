// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/language/prose.h"

#include <QString>

namespace masthead {

/// A number whose decimal mark is another language's: "1,6 million" in English.
struct DecimalMark
{
    TextRange number;
    QString proposal; ///< "1.6"

    bool operator==(const DecimalMark &) const = default;
};

/// Those within a stretch of text; positions count in `text`.
///
/// The marks of a language are Unicode CLDR's, as QLocale has them. Where three digits follow, the
/// mark may group thousands and is let be. Where the language's own mark is the comma, a point
/// parts much else, too: dates, times of day, versions, chapters. There a number counts as one with
/// a decimal point only if a zero begins it ("0.5"), or a unit or a word of numbers follows it
/// ("1.6 miljoen", "3.5%").
/// Thread: any.
[[nodiscard]] QList<DecimalMark> decimalMarks(QStringView text, TextRange within,
                                              const QString &language);

} // namespace masthead
