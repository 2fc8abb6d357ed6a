// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QObject>

#include <optional>
#include <vector>

namespace masthead {

class Document;

/// Where the author was in a body: UTF-16 offsets, both the same for a caret.
struct TextPlace
{
    ItemId item;
    int anchor = 0;
    int position = 0;

    bool operator==(const TextPlace &) const = default;
};

/// Where the author was before each undo and behind it, so that undo and redo give the selection
/// back with the text. It must learn of a change before whoever moves the caret for it does.
class UndoPlaces : public QObject
{
    Q_OBJECT

public:
    explicit UndoPlaces(const Document &document);

    /// The author went somewhere, or was moved by a change.
    void setHere(const TextPlace &here);
    /// All that the last change moved has been told.
    void endChange();

Q_SIGNALS:
    /// By undo or redo, to where the author was then.
    void returned(const masthead::TextPlace &place);

private:
    struct Step
    {
        std::optional<TextPlace> before;
        std::optional<TextPlace> behind;
    };

    void onChanged();
    void onUndone();

    const Document &m_document;
    std::vector<Step> m_steps;
    int m_index = 0; ///< of the undo stack, as far as it is known
    TextPlace m_here;
    bool m_isChanging = false;
    bool m_undoing = false;
};

} // namespace masthead
