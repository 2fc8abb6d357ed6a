// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/refusal.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Hostile files that are not committed because they must be large, or grow large: for the reader's
/// tests and for measuring what a refusal costs. The small ones lie in tests/document/nlxreader/.
namespace masthead::hostile {

struct File
{
    QString name; ///< begins with the threat's number; fit for a file name
    QByteArray bytes;
    Refusal refusal;
};

/// A few seconds of deflating, a few MB in all.
[[nodiscard]] QList<File> largeFiles();

/// Writes them as `<folder>/<name>.nlx`; returns the paths. Call it in a process of its own where
/// memory is measured.
[[nodiscard]] QStringList writeLargeFiles(const QString &folder);

} // namespace masthead::hostile
