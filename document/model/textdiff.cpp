// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/textdiff.h"

#include <algorithm>

namespace masthead {

TextDiff textDiff(QStringView before, QStringView now, qsizetype hint)
{
    const qsizetype common = std::min(before.size(), now.size());
    qsizetype prefix =
        std::mismatch(before.begin(), before.begin() + common, now.begin()).first - before.begin();
    qsizetype suffix =
        std::mismatch(before.rbegin(), before.rbegin() + common, now.rbegin()).first -
        before.rbegin();
    if (prefix + suffix > common) {
        // Both ends reach over the same text: the difference may stand anywhere in it.
        const qsizetype least = common - suffix;
        prefix = std::clamp(hint, least, prefix);
        if (prefix > least && before[prefix - 1].isHighSurrogate()) {
            --prefix;
        }
        suffix = common - prefix;
    }
    if (prefix > 0 && before[prefix - 1].isHighSurrogate()) {
        --prefix;
    }
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate()) {
        --suffix;
    }
    return {.position = prefix,
            .removed = before.size() - suffix - prefix,
            .inserted = now.sliced(prefix, now.size() - suffix - prefix).toString()};
}

} // namespace masthead
