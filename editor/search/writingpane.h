// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace masthead {

class Document;
class EditorPanel;
class HitPanel;

/// The text, and below it all that is found in the issue while that is asked for.
class WritingPane : public QSplitter
{
    Q_OBJECT

public:
    /// Takes the panel.
    WritingPane(const Document &document, EditorPanel *editor, QWidget *parent = nullptr);

    [[nodiscard]] HitPanel &hits() const { return *m_hits; }

private:
    void showHits(bool shown);
    void updateHits();

    EditorPanel *m_editor;
    HitPanel *m_hits;
};

} // namespace masthead
