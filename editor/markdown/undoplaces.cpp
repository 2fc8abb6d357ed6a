// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/undoplaces.h"

#include "document/session/document.h"

#include <utility>

namespace masthead {

UndoPlaces::UndoPlaces(const Document &document)
    : m_document(document)
{
    connect(&document, &Document::aboutToUndo, this, [this] {
        m_isChanging = false;
        m_undoing = true;
    });
    connect(&document, &Document::changed, this, &UndoPlaces::onChanged);
    connect(&document, &Document::undone, this, &UndoPlaces::onUndone);
    connect(&document, &Document::reset, this, [this] {
        m_steps.clear();
        m_index = m_document.undoStack()->index();
    });
}

void UndoPlaces::setHere(const TextPlace &here)
{
    m_here = here;
    if (m_isChanging && std::cmp_equal(m_steps.size(), m_index) && !m_steps.empty()) {
        m_steps.back().behind = here;
    }
}

void UndoPlaces::endChange()
{
    m_isChanging = false;
}

void UndoPlaces::onChanged()
{
    if (m_undoing) {
        return;
    }
    const int index = m_document.undoStack()->index();
    if (index > m_index) { // else it became part of the last one
        m_steps.resize(index - 1);
        m_steps.push_back({.before = m_here, .behind = m_here});
    }
    m_index = index;
    m_isChanging = true;
}

void UndoPlaces::onUndone()
{
    m_undoing = false;
    m_isChanging = false;
    const int index = m_document.undoStack()->index();
    const bool isUndo = index < m_index;
    const int step = isUndo ? index : index - 1;
    if (std::exchange(m_index, index) == index || std::cmp_greater_equal(step, m_steps.size())) {
        return;
    }
    if (const auto &place = isUndo ? m_steps[step].before : m_steps[step].behind) {
        Q_EMIT returned(*place);
    }
}

} // namespace masthead
