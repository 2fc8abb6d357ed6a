// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/windowpalette.h"

#include "app/actions.h"
#include "app/palette/palette.h"
#include "app/settings.h"
#include "document/session/document.h"
#include "editor/style/menutext.h"

#include <QAction>

namespace masthead {

QList<PaletteCommand> paletteCommands(const ActionSet &actions)
{
    QList<PaletteCommand> commands;
    for (const ActionRow &row : actionRows()) {
        const QAction *action = actions.action(QLatin1StringView(row.id));
        commands.append({.id = QString::fromLatin1(row.id),
                         .text = withoutAccessKey(action->text()),
                         .menu = withoutAccessKey(menuTitle(row.menu)),
                         .keys = action->shortcut().toString(QKeySequence::NativeText),
                         .icon = row.icon == nullptr ? QString() : QString::fromLatin1(row.icon),
                         .enabled = action->isEnabled()});
    }
    return commands;
}

WindowPalette::WindowPalette(QWidget *window, const ActionSet &actions, const Document &document,
                             Settings &settings)
    : QObject(window)
    , m_actions(actions)
    , m_document(document)
    , m_settings(settings)
    , m_palette(new Palette(window))
{
    connect(m_palette, &Palette::chosen, this, &WindowPalette::run);
}

void WindowPalette::open(bool issueOpen)
{
    m_palette->open(paletteCommands(m_actions), m_settings.recentCommands(),
                    issueOpen ? std::optional(m_document.issue()) : std::nullopt);
}

void WindowPalette::run(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Heading:
        break;
    case PaletteEntry::Kind::Command: {
        m_settings.addRecentCommand(entry.command);
        const QByteArray id = entry.command.toLatin1();
        m_actions.action(QLatin1StringView(id))->trigger();
        break;
    }
    case PaletteEntry::Kind::Section:
        Q_EMIT sectionChosen(entry.section);
        break;
    case PaletteEntry::Kind::Item:
        Q_EMIT itemChosen(entry.item);
        break;
    case PaletteEntry::Kind::Text:
        Q_EMIT hitChosen(entry.item, entry.hit);
        break;
    }
}

} // namespace masthead
