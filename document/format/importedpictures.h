// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/markdownform.h"

#include <QHash>

namespace masthead {

/// Brings the pictures of an imported text into its issue: each file once, whatever names it.
/// Nothing is asked for above the text's own folder.
class ImportedPictures
{
public:
    /// Both outlive this.
    ImportedPictures(const PictureLoader &load, ImportedIssue &result);

    /// The assets that our own header listed, from their folder; those that are not there are left
    /// out, with a note.
    void takeListed(const QString &folder);
    /// Pictures at relative addresses in bodies, whose addresses become `asset:ID`.
    void takeUsed();

private:
    [[nodiscard]] QByteArray bytesOf(const QString &path) const;
    bool fill(Asset &asset, const QByteArray &bytes);
    QString addressOf(const QString &address);
    QString addressOfFile(const QString &path);

    const PictureLoader &m_load;
    ImportedIssue &m_result;
    QHash<QString, QString> m_addresses; ///< by path; empty: no picture of ours
};

} // namespace masthead
