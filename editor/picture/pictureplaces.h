// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/ids.h"

#include <QList>
#include <QString>

#include <optional>

/// Where a body names pictures of its issue: `![what it shows](asset:ID)`.
namespace masthead {

/// Positions are UTF-16 offsets into the body.
struct PicturePlace
{
    AssetId asset;
    qsizetype start = 0;
    qsizetype end = 0;
    QString alt; ///< between the brackets, without the backslashes of Markdown
    qsizetype altStart = 0;
    qsizetype altSize = 0; ///< with them

    bool operator==(const PicturePlace &) const = default;
};

/// All of them, in order. By lines, not by the tree: also those within code.
[[nodiscard]] QList<PicturePlace> picturePlaces(const QString &body);

/// The one in the line of `position`, else the next one, else the first; nothing where there is
/// none.
[[nodiscard]] std::optional<PicturePlace> pictureNear(const QString &body, qsizetype position);

} // namespace masthead
