// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/nlxreader.h"

#include <QList>

/// Issues that the user keeps to begin others from: `.nlx` files in a folder of the user's data.
namespace masthead {

struct OwnTemplate
{
    QString name; ///< as the user calls it; the file's name without its ending
    QString path;

    bool operator==(const OwnTemplate &) const = default;
};

/// Sorted by name.
[[nodiscard]] QList<OwnTemplate> ownTemplates();

/// The file that a template of this name has; empty when no file can be called so.
[[nodiscard]] QString ownTemplatePath(const QString &name);

/// Keeps the issue without its review; an older template of that name goes. Any thread.
/// Errors: those of `saveNlxFile`, and CannotWrite for a name that no file can have.
[[nodiscard]] Result<void> keepAsTemplate(const QString &name, const Issue &issue,
                                          const Blobs &blobs);

} // namespace masthead
