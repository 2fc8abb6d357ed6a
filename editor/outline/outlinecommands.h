// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/outline/outlinedrag.h"

#include <QObject>

namespace masthead {

class OutlineModel;
class OutlineView;
struct OpenedIssue;

/// What an author does to the outline: changes of the document, each one undo, on the rows that are
/// selected. With the focus in the view its keys are these commands'.
class OutlineCommands : public QObject
{
    Q_OBJECT

public:
    /// `model` and `view` outlive it.
    OutlineCommands(OutlineModel &model, OutlineView &view, QObject *parent = nullptr);

    void addItem();    ///< after the current item, or at the end of the current section
    void addSection(); ///< after the current section; its title is then asked
    void duplicate();
    void remove();
    void cut();
    void copy();
    void paste(); ///< behind the rows that are selected
    /// What stands behind this position of the current item's body becomes an item of its own,
    /// which is then current. -1: the caret is not in it.
    void splitCurrent(qsizetype position);
    void mergeWithNext();
    void moveUp();
    void moveDown();
    void moveToPreviousSection();
    void moveToNextSection();
    void renameCurrent();
    /// Of the selected items, and those of the selected sections.
    void setStatus(Status status);
    /// What the section of the current row is; nothing where there is no row.
    [[nodiscard]] std::optional<SectionKind> sectionKindOfCurrent() const;
    void setSectionKind(SectionKind kind);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A new item, current now, waits for its title.
    void itemAdded(const masthead::ItemId &item);
    /// A change was refused; nothing has happened.
    void failed(const masthead::Error &error);
    /// Why nothing was done, in a sentence.
    void noted(const QString &text);
    /// Something was deleted, and undo brings it back. `title` names it when it is one part that
    /// has a title, else it is empty.
    void removed(int parts, const QString &title);

private:
    bool perform(const Change &change, const QString &text);
    bool copyParts(const OutlineParts &parts);
    bool removeParts(const OutlineParts &parts, const QString &text);
    void insertParts(const OpenedIssue &fragment, const QString &text);
    void move(Direction direction);
    void moveToNeighbour(Direction direction);
    void dropAt(const DropPlace &place);

    OutlineModel &m_model;
    OutlineView &m_view;
};

} // namespace masthead
