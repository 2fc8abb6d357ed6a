// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/change.h"

#include <QUndoCommand>

namespace masthead {

class Document;

/// A change on the undo stack. It is pushed when it has been applied: the first redo does nothing.
class ChangeCommand : public QUndoCommand
{
public:
    /// `merges`: it may become part of the command before it. `serial` names the state after it;
    /// what merges into it keeps the name.
    ChangeCommand(Document &document, Change forward, Change backward, bool merges, int serial);

    [[nodiscard]] int serial() const { return m_serial; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    Change m_forward;
    Change m_backward;
    bool m_merges;
    int m_serial;
    bool m_isDone = true;
};

/// `second`, done right after `first`, as one change with it; nothing when they don't belong
/// together.
[[nodiscard]] std::optional<Change> merged(const Change &first, const Change &second);

} // namespace masthead
