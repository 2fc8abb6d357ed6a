// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/writingpane.h"

#include "editor/item/editorpanel.h"
#include "editor/search/finder.h"
#include "editor/search/hitpanel.h"
#include "editor/style/fonts.h"

#include <QListView>

namespace masthead {

namespace {

constexpr int usualHeight = 240;

} // namespace

WritingPane::WritingPane(const Document &document, EditorPanel *editor, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_editor(editor)
    , m_hits(new HitPanel(document))
{
    addWidget(editor);
    addWidget(m_hits);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setHandleWidth(1);
    m_hits->hide();
    const Finder &finder = editor->finder();
    connect(&finder, &Finder::listShown, this, &WritingPane::showHits);
    connect(&finder.search(), &LiveSearch::changed, this, &WritingPane::updateHits);
    connect(&finder, &Finder::currentChanged, this, [this](const HitModel::Target &target) {
        if (!m_hits->isHidden() && target.hit) {
            m_hits->setCurrent(target.item, target.section, *target.hit);
        }
    });
    connect(m_hits, &HitPanel::chosen, &finder, qOverload<const HitModel::Target &>(&Finder::goTo));
    connect(m_hits, &HitPanel::closed, &finder, &Finder::closeList);
    connect(&finder, &Finder::listRequested, &m_hits->list(), qOverload<>(&QWidget::setFocus));
}

void WritingPane::showHits(bool shown)
{
    m_hits->setVisible(shown);
    if (shown) {
        updateHits();
        if (m_hits->height() < scaled(usualHeight)) {
            const int height = scaled(usualHeight);
            setSizes({this->height() - height, height});
        }
    }
}

void WritingPane::updateHits()
{
    const LiveSearch &search = m_editor->finder().search();
    if (!m_editor->finder().isListing()) {
        return;
    }
    if (search.matcher()) {
        m_hits->setHits(search.hits(), search.isComplete());
    } else {
        m_hits->clear();
    }
}

} // namespace masthead
