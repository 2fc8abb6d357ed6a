// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdown/paperedit.h"
#include "editor/style/writinglook.h"

#include <optional>

namespace masthead {

/// Dims all of a text but what is being written, by two selections in another ink: no text is laid
/// out again, and only what is in view is painted.
class FocusShade
{
public:
    /// It must outlive this.
    explicit FocusShade(QPlainTextEdit &edit)
        : m_edit(edit)
    {
    }

    void setOn(bool on);
    void setUnit(FocusUnit unit);
    /// The caret, the text or its colours are others.
    void update();
    /// What stays in full ink; empty if nothing is dimmed.
    [[nodiscard]] const std::optional<TextSpan> &lit() const { return m_lit; }

private:
    QPlainTextEdit &m_edit;
    FocusUnit m_unit = FocusUnit::Sentence;
    bool m_on = false;
    std::optional<TextSpan> m_lit;
};

} // namespace masthead
