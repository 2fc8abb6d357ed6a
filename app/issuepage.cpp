// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuepage.h"

#include "app/findings.h"
#include "app/messages/editnotices.h"
#include "app/messages/messagebar.h"
#include "app/previewpane.h"
#include "app/proofing.h"
#include "app/statistics/statisticsdialog.h"
#include "app/statistics/writingsession.h"
#include "app/statusbar.h"
#include "app/style/look.h"
#include "app/workspace.h"
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlinecommands.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/search/finder.h"
#include "editor/search/writingpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace masthead {

namespace {

/// The first item that has something written in it, else the first of all.
ItemId firstItem(const Issue &issue)
{
    ItemId first;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (!item.body.isEmpty()) {
                return item.id;
            }
            if (first.isNull()) {
                first = item.id;
            }
        }
    }
    return first;
}

} // namespace

IssuePage::IssuePage(Document &document, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(services.settings)
    , m_counts(document)
{
    build(services);
    connectPanels();
    connectFinder();
    connectWriting(services);
    connectProofing(services);
}

IssuePage::~IssuePage()
{
    disconnect(qApp, nullptr, this, nullptr); // parts that go move the focus
}

void IssuePage::build(const Services &services)
{
    m_messages = new MessageStack(MessageBar::Shape::Row, this);
    m_outline = new OutlinePanel(m_document, m_counts, this);
    m_editor = new EditorPanel(m_document, this);
    m_preview = new PreviewPane(services.web, m_document, m_settings, this);
    m_writing = new WritingPane(m_document, m_editor, this);
    m_workspace = new Workspace({m_outline, &m_outline->view()}, {m_writing, &m_editor->body()},
                                {m_preview, m_preview}, this);
    m_status = new StatusBar(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_workspace, 1);
    layout->addWidget(m_status);
}

void IssuePage::connectPanels()
{
    const OutlineView &outline = m_outline->view();
    connect(&outline, &OutlineView::currentItemChanged, this, &IssuePage::showItem);
    connect(&outline, &OutlineView::editRequested, this,
            [this] { m_workspace->focusPane(Pane::Editor); });
    const OutlineCommands &commands = m_outline->commands();
    connect(&commands, &OutlineCommands::itemAdded, m_editor, &EditorPanel::focusTitle);
    connect(m_editor, &EditorPanel::caretMoved, this, &IssuePage::moveCaret);
    new EditNotices(m_document, *m_editor, commands, *m_messages, this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*old*/, const QWidget *now) { followFocus(now); });
    connect(m_preview, &PreviewPane::blockActivated, this, &IssuePage::goTo);
    connect(m_preview, &PreviewPane::linkActivated, this, &IssuePage::linkActivated);
    connect(m_preview, &PreviewPane::linkHovered, m_status, &StatusBar::setLinkHost);
    connect(&m_counts, &WordCounts::counted, this, &IssuePage::updateCounts);
}

void IssuePage::connectFinder()
{
    const Finder &finder = m_editor->finder();
    connect(&finder, &Finder::itemShown, &m_outline->view(), &OutlineView::setCurrentItem);
    connect(&finder, &Finder::sectionShown, this,
            [this](const SectionId &section) { showSection(section, false); });
    connect(&finder, &Finder::failed, m_editor, &EditorPanel::failed);
}

void IssuePage::connectWriting(const Services &services)
{
    Look &look = services.look;
    connect(&look, &Look::schemeChanged, m_preview, &PreviewPane::setScheme);
    m_preview->setScheme(look.scheme());
    connect(&look, &Look::writingChanged, m_editor, &EditorPanel::setLook);
    m_editor->setLook(look.writing());
    connect(m_editor, &EditorPanel::zoomRequested, this, [this, look = &look](int percent) {
        WritingLook writing = look->writing();
        writing.zoom = std::clamp(percent, smallestZoom, largestZoom);
        chooseWriting(m_settings, *look, writing);
    });
}

void IssuePage::connectProofing(const Services &services)
{
    m_proofing = new Proofing({m_document, *m_editor, m_outline->view(), *m_status},
                              services.spelling, m_settings, this);
    m_findings = new Findings(m_document, *m_status, this);
    connect(m_findings, &Findings::chosen, this, &IssuePage::goTo);
    m_session = new WritingSession({m_document, m_counts, *m_status}, m_settings, this);
    connect(m_status, &StatusBar::countsClicked, this, &IssuePage::openStatistics);
}

/// Enter does what it does in dialogs; Qt's buttons and choices know the space bar only.
void IssuePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *focus = QApplication::focusWidget();
    if (isEnter && event->modifiers() == Qt::NoModifier &&
        (qobject_cast<QAbstractButton *>(focus) != nullptr ||
         qobject_cast<QComboBox *>(focus) != nullptr)) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
        QApplication::sendEvent(focus, &press);
        QApplication::sendEvent(focus, &release);
        return;
    }
    QWidget::keyPressEvent(event);
}

void IssuePage::begin(const IssuePlaces &left)
{
    m_editor->body().setPlaces(left.places);
    const bool isKnown = itemById(m_document.issue(), left.item) != nullptr;
    m_startsAtTop = !isKnown;
    const ItemId first = isKnown ? left.item : firstItem(m_document.issue());
    m_outline->view().setCurrentItem(first);
    showItem(first);
    m_editor->focusBody();
    updateCounts();
}

IssuePlaces IssuePage::places() const
{
    return {.item = m_editor->item(), .places = m_editor->body().places()};
}

void IssuePage::goTo(const ItemId &item, int line)
{
    m_outline->view().setCurrentItem(item);
    m_editor->showLine(item, std::max(line, 0));
}

void IssuePage::showSection(const SectionId &section, bool focused)
{
    m_outline->view().select(m_outline->model().indexOf(section));
    if (focused) {
        m_workspace->focusPane(Pane::Outline);
    }
}

void IssuePage::showHit(const ItemId &item, const TextHit &hit)
{
    m_outline->view().setCurrentItem(item);
    m_workspace->focusPane(Pane::Editor);
    m_editor->select(hit.text, hit.position, hit.length, true);
}

void IssuePage::focusNeighbour(int step)
{
    const bool isInMessages = m_messages->isAncestorOf(QApplication::focusWidget());
    if (isInMessages || (!m_workspace->focusNeighbour(step) && !m_messages->takeFocus())) {
        m_workspace->focusFirst(step);
    }
}

void IssuePage::openSpelling()
{
    m_proofing->openMenu();
}

void IssuePage::openFindings()
{
    m_findings->openMenu();
}

void IssuePage::openStatistics()
{
    auto *dialog = findChild<StatisticsDialog *>(); // one stands beside the work already
    if (dialog == nullptr) {
        dialog = new StatisticsDialog(m_document, *m_session, m_settings, this);
        connect(dialog, &StatisticsDialog::itemChosen, this, [this](const ItemId &item) {
            m_outline->view().setCurrentItem(item);
            activateWindow();
        });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void IssuePage::showItem(const ItemId &item)
{
    m_editor->setItem(item);
    updateCounts();
    Q_EMIT itemShown();
}

/// Commands work on the outline's row: where the author writes, it is the item's. And the page does
/// not say that a link in it has lost the focus to another part.
void IssuePage::followFocus(const QWidget *now)
{
    if (now != nullptr && !m_preview->isAncestorOf(now) && !m_preview->underMouse()) {
        m_status->setLinkHost({});
    }
    const ItemId item = m_editor->item();
    if (now != nullptr && m_editor->isAncestorOf(now) && !item.isNull() &&
        m_outline->view().currentItem() != item) {
        m_outline->view().setCurrentItem(item);
    }
}

void IssuePage::moveCaret(const ItemId &item, int line, bool typed)
{
    // With the focus in the preview it is the reader who moves.
    const bool staysAtTop = std::exchange(m_startsAtTop, false);
    const bool moved = typed || !m_preview->isAncestorOf(QApplication::focusWidget());
    m_preview->setCaret(item, line, moved && !staysAtTop);
}

void IssuePage::updateCounts()
{
    const ItemId item = m_editor->item();
    m_status->setItemCounts(item.isNull() ? std::nullopt : m_counts.counts(item));
    m_status->setIssueCounts(m_counts.total());
}

} // namespace masthead
