// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace masthead {

class Document;
class FilterBar;
class OutlineCommands;
class OutlineModel;
class OutlineView;
class WordCounts;

/// The left panel: head, tree, "Add item".
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(Document &document, const WordCounts &counts, QWidget *parent = nullptr);

    [[nodiscard]] OutlineModel &model() const { return *m_model; }
    [[nodiscard]] OutlineView &view() const { return *m_view; }
    [[nodiscard]] OutlineCommands &commands() const { return *m_commands; }

    /// Asks which items to show.
    void filter();

Q_SIGNALS:
    void issueSettingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterBar *m_filter;
    OutlineModel *m_model;
    OutlineView *m_view;
    OutlineCommands *m_commands;
};

} // namespace masthead
