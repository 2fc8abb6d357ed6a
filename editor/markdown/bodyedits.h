// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <vector>

namespace masthead {

/// Edits of one body that follow each other, and the body after them: what one key or command does
/// in several places. A QTextDocument's own edit blocks can't hold them: a view that is scrolled
/// within one lays out lines that are not there any more, and formats that are set in one hide its
/// edits from `contentsChange`.
class BodyEdits
{
public:
    BodyEdits(ItemId item, QString body)
        : m_item(std::move(item))
        , m_body(std::move(body))
    {
    }

    [[nodiscard]] const QString &body() const { return m_body; }
    [[nodiscard]] const std::vector<EditText> &edits() const { return m_edits; }

    void replace(qsizetype position, qsizetype size, const QString &text);
    /// Renews the numbers of the list at the caret, if it is in one; gives back where the caret is
    /// then.
    [[nodiscard]] qsizetype numberAnew(qsizetype caret);

private:
    ItemId m_item;
    QString m_body;
    std::vector<EditText> m_edits;
};

} // namespace masthead
