// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/ids.h"
#include "document/search/issuesearch.h"

#include <QObject>

class QWidget;

namespace masthead {

class ActionSet;
class Document;
class Palette;
class Settings;
struct PaletteCommand;
struct PaletteEntry;

/// The window's actions as the palette shows them.
[[nodiscard]] QList<PaletteCommand> paletteCommands(const ActionSet &actions);

/// The palette of one window: what it lists, and what a choice does. Remembers in the settings
/// which commands were used.
class WindowPalette : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is what the palette lies over.
    WindowPalette(QWidget *window, const ActionSet &actions, const Document &document,
                  Settings &settings);

    /// `issueOpen`: whether the window shows the document's issue.
    void open(bool issueOpen);

Q_SIGNALS:
    void sectionChosen(const masthead::SectionId &section);
    void itemChosen(const masthead::ItemId &item);
    void hitChosen(const masthead::ItemId &item, const masthead::TextHit &hit);

private:
    void run(const PaletteEntry &entry);

    const ActionSet &m_actions;
    const Document &m_document;
    Settings &m_settings;
    Palette *m_palette;
};

} // namespace masthead
