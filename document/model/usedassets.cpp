// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/usedassets.h"

#include <QRegularExpression>

#include <algorithm>

namespace masthead {

namespace {

/// Also where the body only seems to, as in code: a picture too many is better than one too few.
bool names(const Item &item, const AssetId &id)
{
    const QRegularExpression address(
        QStringLiteral("\\basset:%1(?![a-z0-9-])").arg(id.text())); // not a longer id's beginning
    return item.body.contains(address) || std::ranges::contains(item.fields, id.text());
}

} // namespace

Issue withUsedAssetsOnly(Issue issue)
{
    const auto isUnused = [sections = issue.sections](const Asset &asset) {
        return std::ranges::none_of(sections, [&asset](const Section &section) {
            return std::ranges::any_of(
                section.items, [&asset](const Item &item) { return names(item, asset.id); });
        });
    };
    issue.assets.removeIf(isUnused);
    return issue;
}

} // namespace masthead
