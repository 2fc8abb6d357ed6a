// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proofing.h"

#include "app/settings.h"
#include "app/spellingmenu.h"
#include "app/statusbar.h"
#include "document/check/check.h"
#include "document/language/spellingwords.h"
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/outline/outlineview.h"

#include <algorithm>

namespace masthead {

Proofing::Proofing(const Parts &parts, Spelling &spelling, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_spelling(spelling)
    , m_settings(settings)
    , m_menu(new SpellingMenu(parts.document, spelling, settings, this))
{
    connect(&settings, &Settings::writingHelpChanged, this, &Proofing::applySettings);
    connect(m_menu, &SpellingMenu::failed, &parts.editor, &EditorPanel::failed);
    connect(&parts.status, &StatusBar::languagesClicked, this,
            [this](const QPoint &place) { m_menu->popUp(m_parts.editor.item(), place); });
    connect(&parts.editor, &EditorPanel::nothingToFix, this, &Proofing::fixItem);
    connect(&parts.editor, &EditorPanel::problemFound, this, &Proofing::showProblem);
    connect(&parts.editor, &EditorPanel::itemChanged, this, &Proofing::updateLanguages);
    connect(&parts.document, &Document::changed, this, &Proofing::updateLanguages);
    applySettings();
}

void Proofing::applySettings()
{
    const WritingHelp help = m_settings.writingHelp();
    m_parts.editor.setWritingHelp(m_spelling, help.spelling, help.typography);
    updateLanguages();
}

void Proofing::openMenu()
{
    m_menu->popUp(m_parts.editor.item(), m_parts.status.mapToGlobal(QPoint(0, 0)));
}

/// At the caret nothing is wrong: what the item as a whole lacks may be what was meant.
void Proofing::fixItem()
{
    const QList<Finding> findings = check(m_parts.document.issue());
    const bool lacksSource = std::ranges::any_of(findings, [this](const Finding &one) {
        return one.kind == FindingKind::NoSource && one.item == m_parts.editor.item();
    });
    if (lacksSource) {
        m_parts.editor.addSource();
    } else {
        m_parts.status.showNote(tr("Nothing is to be mended at the caret."));
    }
}

void Proofing::showProblem(const Problem &problem)
{
    m_parts.outline.setCurrentItem(problem.item);
    m_parts.status.showNote(problem.item.isNull() ? tr("No problems were found in the issue.")
                                                  : problem.text);
}

void Proofing::updateLanguages()
{
    const Issue &issue = m_parts.document.issue();
    const Item *item = itemById(issue, m_parts.editor.item());
    const bool judged = item != nullptr && m_settings.writingHelp().spelling;
    m_parts.status.setLanguages(judged ? languageNames(spellingLanguages(issue, *item))
                                       : QString());
}

} // namespace masthead
