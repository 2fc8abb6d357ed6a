// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/markdowneditor.h"

class QJsonArray;

namespace masthead {

/// Where the author was in an issue.
struct IssuePlaces
{
    ItemId item; ///< that was shown
    std::map<ItemId, MarkdownEditor::Place> places;

    bool operator==(const IssuePlaces &) const = default;
};

/// Carets of issues' files from start to start, in a file of the user's own, never in the issue's:
/// for the last 50 files, 200 items of each. A file that can't be read is none; one that can't be
/// written is a caret forgotten. Window's thread.
class PlaceStore
{
public:
    /// `file` empty: masthead/places.json in the user's folder for states.
    explicit PlaceStore(QString file = {});

    /// By the issue's path.
    [[nodiscard]] IssuePlaces placesOf(const QString &path) const;
    void keep(const QString &path, const IssuePlaces &places) const;

private:
    [[nodiscard]] QJsonArray read() const;

    QString m_file;
};

} // namespace masthead
