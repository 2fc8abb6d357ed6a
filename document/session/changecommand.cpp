// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/session/changecommand.h"

#include "document/session/document.h"

namespace masthead {

namespace {

/// Typing on, or deleting on, at the place where the first edit ended.
std::optional<Change> mergedEdits(const EditText &first, const EditText &second)
{
    if (first.item != second.item) {
        return std::nullopt;
    }
    EditText both = first;
    const qsizetype end = first.position + first.inserted.size();
    // A steady typist never pauses: with a new paragraph another undo begins.
    const bool isNewParagraph =
        second.inserted.startsWith(u'\n') && !first.inserted.endsWith(u'\n');
    // What is written after a deletion is taken back alone.
    const bool isAfterDeletion = first.inserted.isEmpty() && !first.removed.isEmpty();
    if (second.removed.isEmpty() && second.position == end && !isNewParagraph && !isAfterDeletion) {
        both.inserted += second.inserted; // typed on
        return Change{both};
    }
    if (!second.inserted.isEmpty()) {
        return std::nullopt;
    }
    if (second.position + second.removed.size() == end &&
        second.removed.size() <= first.inserted.size()) {
        both.inserted.chop(second.removed.size()); // took back what was just typed
        return Change{both};
    }
    if (first.inserted.isEmpty() && second.position + second.removed.size() == first.position) {
        both.position = second.position; // Backspace, again
        both.removed.prepend(second.removed);
        return Change{both};
    }
    if (first.inserted.isEmpty() && second.position == first.position) {
        both.removed += second.removed; // Delete, again
        return Change{both};
    }
    return std::nullopt;
}

} // namespace

std::optional<Change> merged(const Change &first, const Change &second)
{
    const auto *firstEdit = std::get_if<EditText>(&first.value);
    const auto *secondEdit = std::get_if<EditText>(&second.value);
    if (firstEdit != nullptr && secondEdit != nullptr) {
        return mergedEdits(*firstEdit, *secondEdit);
    }
    const auto *firstField = std::get_if<SetField>(&first.value);
    const auto *secondField = std::get_if<SetField>(&second.value);
    if (firstField != nullptr && secondField != nullptr &&
        firstField->target == secondField->target && firstField->key == secondField->key) {
        return second;
    }
    return std::nullopt;
}

ChangeCommand::ChangeCommand(Document &document, Change forward, Change backward, bool merges,
                             int serial)
    : m_document(document)
    , m_forward(std::move(forward))
    , m_backward(std::move(backward))
    , m_merges(merges)
    , m_serial(serial)
{
}

void ChangeCommand::undo()
{
    m_isDone = false;
    m_document.applyAgain(m_backward);
}

void ChangeCommand::redo()
{
    if (!std::exchange(m_isDone, true)) {
        m_document.applyAgain(m_forward);
    }
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeCommand *>(other);
    if (next == nullptr || !next->m_merges) {
        return false;
    }
    // Edits that took words from an anchor leave it other words when they are done in one.
    if (std::holds_alternative<Batch>(m_backward.value) ||
        std::holds_alternative<Batch>(next->m_backward.value)) {
        return false;
    }
    const std::optional<Change> both = merged(m_forward, next->m_forward);
    if (!both) {
        return false;
    }
    if (const auto *edit = std::get_if<EditText>(&both->value)) {
        m_backward = Change{EditText{.item = edit->item,
                                     .position = edit->position,
                                     .removed = edit->inserted,
                                     .inserted = edit->removed}};
    }
    m_forward = *both;
    return true;
}

} // namespace masthead
