// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/model/usedassets.h"

#include <algorithm>

namespace masthead {

QRegularExpression assetAddress(const AssetId &id)
{
    return QRegularExpression(QStringLiteral("\\basset:%1(?![a-z0-9-])").arg(id.text()));
}

bool usesAsset(const Item &item, const AssetId &id)
{
    return item.body.contains(assetAddress(id)) || item.fields.values().contains(id.text());
}

Issue withUsedAssetsOnly(Issue issue)
{
    const auto isUnused = [sections = issue.sections](const Asset &asset) {
        return std::ranges::none_of(sections, [&asset](const Section &section) {
            return std::ranges::any_of(
                section.items, [&asset](const Item &item) { return usesAsset(item, asset.id); });
        });
    };
    issue.assets.removeIf(isUnused);
    return issue;
}

} // namespace masthead
