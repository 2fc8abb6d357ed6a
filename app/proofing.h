// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace masthead {

class Document;
class EditorPanel;
class OutlineView;
class Settings;
class Spelling;
class SpellingMenu;
class StatusBar;
struct Problem;

/// Spelling and typography of one window: what the settings say of them goes to the editor, what
/// the editor finds to the status bar and the outline, and the languages are chosen in a menu.
class Proofing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        EditorPanel &editor;
        OutlineView &outline;
        StatusBar &status;
    };

    /// All must outlive it.
    Proofing(const Parts &parts, Spelling &spelling, Settings &settings, QObject *parent);

    /// The menu of languages, over the status bar.
    void openMenu();

private:
    void applySettings();
    void fixItem();
    void showProblem(const Problem &problem);
    void updateLanguages();

    Parts m_parts;
    Spelling &m_spelling;
    Settings &m_settings;
    SpellingMenu *m_menu;
};

} // namespace masthead
