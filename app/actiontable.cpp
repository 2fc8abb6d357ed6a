// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of actions. A new command is a row here; what it does is a line, the work itself
// belongs to the part that it calls.
#include "app/actions.h"
#include "app/file/fileflow.h"
#include "app/issuepage.h"
#include "app/mainwindow.h"
#include "app/messages/dialogs.h"
#include "app/outlinemenus.h"
#include "app/previewpane.h"
#include "app/style/look.h"
#include "app/windowdialogs.h"
#include "app/workspace.h"
#include "document/session/document.h"
#include "editor/item/editorpanel.h"
#include "editor/markdown/markdowneditor.h"
#include "editor/outline/outlinecommands.h"
#include "editor/outline/outlinepanel.h"
#include "editor/outline/outlineview.h"
#include "editor/search/finder.h"

#include <QApplication>
#include <QtGlobal>
#include <QWhatsThis>

#include <array>

namespace masthead {

namespace {

/// Calls a slot of the widget with the focus, where it has such a one (a text field does).
void callFocused(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (focus != nullptr && focus->metaObject()->indexOfSlot(signature.constData()) >= 0) {
        QMetaObject::invokeMethod(focus, slot);
    }
}

bool isPreviewFocused(const WindowParts &parts)
{
    return parts.preview.isAncestorOf(QApplication::focusWidget());
}

void cut(const WindowParts &parts)
{
    parts.outline.view().hasFocus() ? parts.outline.commands().cut() : callFocused("cut");
}

void paste(const WindowParts &parts)
{
    parts.outline.view().hasFocus() ? parts.outline.commands().paste() : callFocused("paste");
}

/// Fields have no other way to paste.
void pastePlain(const WindowParts &parts)
{
    if (parts.editor.body().hasFocus()) {
        parts.editor.body().pastePlain();
    } else {
        paste(parts);
    }
}

void copy(const WindowParts &parts)
{
    if (isPreviewFocused(parts)) {
        parts.preview.copySelection();
    } else if (parts.outline.view().hasFocus()) {
        parts.outline.commands().copy();
    } else {
        callFocused("copy");
    }
}

/// In the outline the row is renamed in its place, elsewhere the title above the text is edited.
void editTitle(const WindowParts &parts)
{
    if (parts.outline.view().hasFocus() || parts.editor.item().isNull()) {
        parts.outline.view().renameCurrent();
    } else {
        parts.workspace.focusPane(Pane::Editor);
        parts.editor.focusTitle();
    }
}

void setLayout(const WindowParts &parts, Layout layout)
{
    parts.workspace.setWantedLayout(layout);
}

// The panel with the focus: the preview, else the text.
constexpr int kZoomStep = 10;

void zoomIn(const WindowParts &parts)
{
    isPreviewFocused(parts) ? parts.preview.zoomBy(kZoomStep) : parts.editor.zoomIn();
}

void zoomOut(const WindowParts &parts)
{
    isPreviewFocused(parts) ? parts.preview.zoomBy(-kZoomStep) : parts.editor.zoomOut();
}

void resetZoom(const WindowParts &parts)
{
    isPreviewFocused(parts) ? parts.preview.resetZoom() : parts.editor.resetZoom();
}

using P = const WindowParts &;

template <Status status>
void setStatus(P parts)
{
    parts.outline.commands().setStatus(status);
}

template <Status status>
bool hasStatus(P parts)
{
    const Item *item = itemById(parts.document.issue(), parts.outline.view().currentItem());
    return item != nullptr && item->status == status;
}

void splitItem(P parts)
{
    const MarkdownEditor &body = parts.editor.body();
    const ItemId before = parts.editor.item();
    // Without the focus its caret is not where the author looks.
    parts.outline.commands().splitCurrent(body.hasFocus() ? body.textCursor().position() : -1);
    if (parts.editor.item() != before) {
        parts.editor.focusTitle();
    }
}

/// In the outline for all rows that are selected.
void chooseStatus(P parts)
{
    if (parts.outline.view().hasFocus() || parts.editor.item().isNull()) {
        popUpStatuses(parts);
    } else {
        parts.editor.chooseStatus();
    }
}

void setOwner(P parts)
{
    parts.workspace.focusPane(Pane::Editor);
    parts.editor.openOwners();
}

void openNotes(P parts)
{
    parts.workspace.focusPane(Pane::Editor);
    parts.editor.openNotes();
}

void describePicture(P parts)
{
    parts.workspace.focusPane(Pane::Editor);
    parts.editor.describePicture();
}

void filterOutline(P parts)
{
    parts.workspace.focusPane(Pane::Outline);
    parts.outline.filter();
}

void toggleTypewriter(P parts)
{
    WritingLook writing = parts.services.look.writing();
    writing.typewriter = !writing.typewriter;
    parts.window.setWriting(writing);
}

/// What it finds is shown in the text.
Finder &finderOf(P parts)
{
    if (!parts.editor.isVisible()) {
        parts.workspace.focusPane(Pane::Editor);
    }
    return parts.editor.finder();
}

constexpr std::array kActions{
    // File
    ActionRow{"file.new", MenuName::File, 0, QT_TRANSLATE_NOOP("Action", "&New from last issue"),
              "new", "Ctrl+N", When::Always, [](P p) { p.window.newFromLast(); }, nullptr},
    ActionRow{"file.template", MenuName::File, 0,
              QT_TRANSLATE_NOOP("Action", "New from &template…"), "new", "Ctrl+Shift+N",
              When::Always, [](P p) { p.window.newFromTemplate(); }, nullptr},
    ActionRow{"file.open", MenuName::File, 0, QT_TRANSLATE_NOOP("Action", "&Open…"), "open",
              "Ctrl+O", When::Always, [](P p) { p.files.chooseFileToOpen(); }, nullptr},
    ActionRow{"file.import", MenuName::File, 0, QT_TRANSLATE_NOOP("Action", "I&mport Markdown…"),
              "import", "", When::Always, [](P p) { p.files.chooseFileToImport(); }, nullptr},
    ActionRow{"file.save", MenuName::File, 1, QT_TRANSLATE_NOOP("Action", "&Save"), nullptr,
              "Ctrl+S", When::IssueOpen, [](P p) { p.window.save(); }, nullptr},
    ActionRow{"file.saveas", MenuName::File, 1, QT_TRANSLATE_NOOP("Action", "Save &as…"), nullptr,
              "Ctrl+Shift+S", When::IssueOpen, [](P p) { p.window.saveAs(); }, nullptr},
    ActionRow{"file.saveerror", MenuName::File, 1,
              QT_TRANSLATE_NOOP("Action", "&Why it is not saved…"), nullptr, "", When::SaveFailed,
              [](P p) { p.files.showSaveFailure(); }, nullptr},
    ActionRow{"file.issue", MenuName::File, 1, QT_TRANSLATE_NOOP("Action", "&Issue settings…"),
              "settings", "Ctrl+Alt+I", When::IssueOpen, openIssueSettings, nullptr},
    ActionRow{"file.keeptemplate", MenuName::File, 1,
              QT_TRANSLATE_NOOP("Action", "Save as tem&plate…"), nullptr, "", When::IssueOpen,
              [](P p) { p.window.saveAsTemplate(); }, nullptr},
    ActionRow{"file.backups", MenuName::File, 1, QT_TRANSLATE_NOOP("Action", "&Backups…"),
              "history", "", When::Always, [](P p) { p.window.showBackups(); }, nullptr},
    ActionRow{"file.export", MenuName::File, 2, QT_TRANSLATE_NOOP("Action", "&Export…"), "export",
              "Ctrl+Shift+E", When::IssueOpen, [](P p) { openExport(p); }, nullptr},
    ActionRow{"file.exportagain", MenuName::File, 2, QT_TRANSLATE_NOOP("Action", "Export a&gain"),
              "export", "Ctrl+Alt+E", When::IssueOpen, exportAgain, nullptr},
    ActionRow{"file.close", MenuName::File, 3, QT_TRANSLATE_NOOP("Action", "&Close"), nullptr,
              "Ctrl+W", When::Always, [](P p) { p.window.closeIssue(); }, nullptr},
    ActionRow{"file.quit", MenuName::File, 3, QT_TRANSLATE_NOOP("Action", "&Quit"), nullptr,
              "Ctrl+Q", When::Always, [](P p) { Q_EMIT p.window.quitRequested(); }, nullptr},
    // Edit
    ActionRow{"edit.undo", MenuName::Edit, 0, QT_TRANSLATE_NOOP("Action", "&Undo"), "undo",
              "Ctrl+Z", When::CanUndo, [](P p) { p.document.undo(); }, nullptr},
    ActionRow{"edit.redo", MenuName::Edit, 0, QT_TRANSLATE_NOOP("Action", "&Redo"), nullptr,
              "Ctrl+Shift+Z; Ctrl+Y", When::CanRedo, [](P p) { p.document.redo(); }, nullptr},
    ActionRow{"edit.cut", MenuName::Edit, 1, QT_TRANSLATE_NOOP("Action", "Cu&t"), nullptr, "Ctrl+X",
              When::IssueOpen, cut, nullptr},
    ActionRow{"edit.copy", MenuName::Edit, 1, QT_TRANSLATE_NOOP("Action", "&Copy"), nullptr,
              "Ctrl+C", When::IssueOpen, [](P p) { copy(p); }, nullptr},
    ActionRow{"edit.paste", MenuName::Edit, 1, QT_TRANSLATE_NOOP("Action", "&Paste"), nullptr,
              "Ctrl+V", When::IssueOpen, paste, nullptr},
    ActionRow{"edit.pasteplain", MenuName::Edit, 1,
              QT_TRANSLATE_NOOP("Action", "Paste as p&lain text"), nullptr, "Ctrl+Shift+V",
              When::IssueOpen, pastePlain, nullptr},
    ActionRow{"edit.selectall", MenuName::Edit, 2, QT_TRANSLATE_NOOP("Action", "Select &all"),
              nullptr, "Ctrl+A", When::IssueOpen, [](P) { callFocused("selectAll"); }, nullptr},
    ActionRow{"edit.find", MenuName::Edit, 3, QT_TRANSLATE_NOOP("Action", "&Find…"), "search",
              "Ctrl+F", When::ItemCurrent, [](P p) { finderOf(p).find(); }, nullptr},
    ActionRow{"edit.findissue", MenuName::Edit, 3, QT_TRANSLATE_NOOP("Action", "Find in &issue…"),
              "search", "Ctrl+Shift+F", When::IssueOpen, [](P p) { finderOf(p).findInIssue(); },
              nullptr},
    ActionRow{"edit.replace", MenuName::Edit, 3, QT_TRANSLATE_NOOP("Action", "R&eplace…"), nullptr,
              "Ctrl+H", When::IssueOpen, [](P p) { finderOf(p).findWithReplacement(); }, nullptr},
    ActionRow{"edit.findnext", MenuName::Edit, 3, QT_TRANSLATE_NOOP("Action", "Find &next"),
              nullptr, "F3", When::IssueOpen, [](P p) { finderOf(p).next(); }, nullptr},
    ActionRow{"edit.findprevious", MenuName::Edit, 3, QT_TRANSLATE_NOOP("Action", "Find pre&vious"),
              nullptr, "Shift+F3", When::IssueOpen, [](P p) { finderOf(p).previous(); }, nullptr},
    ActionRow{"edit.fixes", MenuName::Edit, 4,
              QT_TRANSLATE_NOOP("Action", "Suggestions at t&he caret"), nullptr,
              "Ctrl+.; Alt+Return", When::ItemCurrent, [](P p) { p.editor.showFixes(); }, nullptr},
    ActionRow{"edit.nextproblem", MenuName::Edit, 4, QT_TRANSLATE_NOOP("Action", "Next pro&blem"),
              nullptr, "F7", When::IssueOpen, [](P p) { p.editor.findProblem(Step::Next); },
              nullptr},
    ActionRow{"edit.previousproblem", MenuName::Edit, 4,
              QT_TRANSLATE_NOOP("Action", "Previous pr&oblem"), nullptr, "Shift+F7",
              When::IssueOpen, [](P p) { p.editor.findProblem(Step::Previous); }, nullptr},
    ActionRow{"edit.findings", MenuName::Edit, 4, QT_TRANSLATE_NOOP("Action", "All findin&gs…"),
              nullptr, "Ctrl+F7", When::IssueOpen, [](P p) { p.page.openFindings(); }, nullptr},
    ActionRow{"edit.languages", MenuName::Edit, 4,
              QT_TRANSLATE_NOOP("Action", "Spelling an&d languages…"), nullptr, "",
              When::ItemCurrent, [](P p) { p.page.openSpelling(); }, nullptr},
    ActionRow{"edit.settings", MenuName::Edit, 5, QT_TRANSLATE_NOOP("Action", "&Settings…"),
              "settings", "Ctrl+,", When::Always, openSettings, nullptr},
    // Insert
    ActionRow{"insert.item", MenuName::Insert, 0, QT_TRANSLATE_NOOP("Action", "New &item"), "add",
              "Ctrl+Enter; Ctrl+Return", When::IssueOpen,
              [](P p) { p.outline.commands().addItem(); }, nullptr},
    ActionRow{"insert.section", MenuName::Insert, 0, QT_TRANSLATE_NOOP("Action", "New &section"),
              nullptr, "Ctrl+Shift+Enter; Ctrl+Shift+Return", When::IssueOpen,
              [](P p) { p.outline.commands().addSection(); }, nullptr},
    ActionRow{"insert.picture", MenuName::Insert, 1, QT_TRANSLATE_NOOP("Action", "&Picture…"),
              "image", "Ctrl+Shift+I", When::ItemCurrent, [](P p) { p.editor.insertPicture(); },
              nullptr},
    ActionRow{"insert.describe", MenuName::Insert, 1,
              QT_TRANSLATE_NOOP("Action", "&Describe picture…"), nullptr, "Ctrl+Alt+P",
              When::ItemCurrent, describePicture, nullptr},
    ActionRow{"insert.table", MenuName::Insert, 1, QT_TRANSLATE_NOOP("Action", "&Table…"), "table",
              "Ctrl+Alt+T", When::ItemCurrent, [](P p) { p.editor.insertTable(); }, nullptr},
    ActionRow{"insert.footnote", MenuName::Insert, 1, QT_TRANSLATE_NOOP("Action", "&Footnote"),
              "footnote", "Ctrl+Alt+F", When::ItemCurrent, [](P p) { p.editor.stepFootnote(); },
              nullptr},
    ActionRow{"insert.source", MenuName::Insert, 1, QT_TRANSLATE_NOOP("Action", "S&ource"), nullptr,
              "Ctrl+Alt+S", When::ItemCurrent, [](P p) { p.editor.addSource(); }, nullptr},
    // Format
    ActionRow{"format.bold", MenuName::Format, 0, QT_TRANSLATE_NOOP("Action", "&Bold"), "bold",
              "Ctrl+B", When::ItemCurrent, [](P p) { p.editor.toggle(Format::Bold); }, nullptr},
    ActionRow{"format.italic", MenuName::Format, 0, QT_TRANSLATE_NOOP("Action", "&Italic"),
              "italic", "Ctrl+I", When::ItemCurrent, [](P p) { p.editor.toggle(Format::Italic); },
              nullptr},
    ActionRow{"format.code", MenuName::Format, 0, QT_TRANSLATE_NOOP("Action", "&Code"), nullptr,
              "Ctrl+Shift+K", When::ItemCurrent, [](P p) { p.editor.toggle(Format::Code); },
              nullptr},
    ActionRow{"format.link", MenuName::Format, 0, QT_TRANSLATE_NOOP("Action", "&Link"), "link",
              "Ctrl+K", When::ItemCurrent, [](P p) { p.editor.toggle(Format::Link); }, nullptr},
    ActionRow{"format.heading1", MenuName::Format, 1, QT_TRANSLATE_NOOP("Action", "Heading &1"),
              "heading", "Ctrl+Alt+1", When::ItemCurrent,
              [](P p) { p.editor.toggle(Format::Heading1); }, nullptr},
    ActionRow{"format.heading2", MenuName::Format, 1, QT_TRANSLATE_NOOP("Action", "Heading &2"),
              nullptr, "Ctrl+Alt+2", When::ItemCurrent,
              [](P p) { p.editor.toggle(Format::Heading2); }, nullptr},
    ActionRow{"format.heading3", MenuName::Format, 1, QT_TRANSLATE_NOOP("Action", "Heading &3"),
              nullptr, "Ctrl+Alt+3", When::ItemCurrent,
              [](P p) { p.editor.toggle(Format::Heading3); }, nullptr},
    ActionRow{"format.numbers", MenuName::Format, 2, QT_TRANSLATE_NOOP("Action", "&Numbered list"),
              nullptr, "Ctrl+Shift+7", When::ItemCurrent,
              [](P p) { p.editor.toggle(Format::NumberedList); }, nullptr},
    ActionRow{"format.bullets", MenuName::Format, 2, QT_TRANSLATE_NOOP("Action", "B&ullet list"),
              "list", "Ctrl+Shift+8", When::ItemCurrent,
              [](P p) { p.editor.toggle(Format::BulletList); }, nullptr},
    ActionRow{"format.tasks", MenuName::Format, 2, QT_TRANSLATE_NOOP("Action", "&Task list"),
              nullptr, "Ctrl+Shift+6", When::ItemCurrent,
              [](P p) { p.editor.toggle(Format::TaskList); }, nullptr},
    ActionRow{"format.quote", MenuName::Format, 2, QT_TRANSLATE_NOOP("Action", "&Quote"), "quote",
              "Ctrl+Shift+9", When::ItemCurrent, [](P p) { p.editor.toggle(Format::Quote); },
              nullptr},
    // Item
    ActionRow{"item.title", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "Edit &title"), "pen",
              "F2", When::IssueOpen, editTitle, nullptr},
    ActionRow{"item.status", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "Set &status"), nullptr,
              "Ctrl+Shift+T", When::IssueOpen, chooseStatus, nullptr},
    ActionRow{"item.owner", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "Set &owner"), "person",
              "", When::ItemCurrent, setOwner, nullptr},
    ActionRow{"item.notes", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "Pri&vate notes"),
              nullptr, "", When::ItemCurrent, openNotes, nullptr},
    ActionRow{"item.kind", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "&Kind of section…"),
              nullptr, "", When::IssueOpen, popUpSectionKinds, nullptr},
    ActionRow{"item.duplicate", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "&Duplicate"),
              nullptr, "Ctrl+Shift+D", When::ItemCurrent,
              [](P p) { p.outline.commands().duplicate(); }, nullptr},
    ActionRow{"item.split", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "Split at the &caret"),
              nullptr, "Ctrl+Alt+Return", When::ItemCurrent, splitItem, nullptr},
    ActionRow{"item.merge", MenuName::Item, 0, QT_TRANSLATE_NOOP("Action", "&Merge with the next"),
              nullptr, "Ctrl+Alt+J", When::ItemCurrent,
              [](P p) { p.outline.commands().mergeWithNext(); }, nullptr},
    ActionRow{"item.up", MenuName::Item, 1, QT_TRANSLATE_NOOP("Action", "Move &up"), nullptr,
              "Alt+Up", When::IssueOpen, [](P p) { p.outline.commands().moveUp(); }, nullptr},
    ActionRow{"item.down", MenuName::Item, 1, QT_TRANSLATE_NOOP("Action", "Move do&wn"), nullptr,
              "Alt+Down", When::IssueOpen, [](P p) { p.outline.commands().moveDown(); }, nullptr},
    ActionRow{"item.sectionup", MenuName::Item, 1,
              QT_TRANSLATE_NOOP("Action", "Move to &previous section"), nullptr, "Alt+Shift+Up",
              When::ItemCurrent, [](P p) { p.outline.commands().moveToPreviousSection(); },
              nullptr},
    ActionRow{"item.sectiondown", MenuName::Item, 1,
              QT_TRANSLATE_NOOP("Action", "Move to ne&xt section"), nullptr, "Alt+Shift+Down",
              When::ItemCurrent, [](P p) { p.outline.commands().moveToNextSection(); }, nullptr},
    ActionRow{"item.previous", MenuName::Item, 2, QT_TRANSLATE_NOOP("Action", "P&revious item"),
              nullptr, "Ctrl+PgUp", When::IssueOpen,
              [](P p) { p.outline.view().goToPreviousItem(); }, nullptr},
    ActionRow{"item.next", MenuName::Item, 2, QT_TRANSLATE_NOOP("Action", "&Next item"), nullptr,
              "Ctrl+PgDown", When::IssueOpen, [](P p) { p.outline.view().goToNextItem(); },
              nullptr},
    ActionRow{"item.delete", MenuName::Item, 3, QT_TRANSLATE_NOOP("Action", "D&elete"), nullptr, "",
              When::IssueOpen, [](P p) { p.outline.commands().remove(); }, nullptr},
    ActionRow{"item.idea", MenuName::Item, 4, QT_TRANSLATE_NOOP("Action", "&Idea"), nullptr, "",
              When::IssueOpen, setStatus<Status::Idea>, hasStatus<Status::Idea>},
    ActionRow{"item.draft", MenuName::Item, 4, QT_TRANSLATE_NOOP("Action", "Dra&ft"), nullptr, "",
              When::IssueOpen, setStatus<Status::Draft>, hasStatus<Status::Draft>},
    ActionRow{"item.ready", MenuName::Item, 4, QT_TRANSLATE_NOOP("Action", "Read&y"), nullptr, "",
              When::IssueOpen, setStatus<Status::Ready>, hasStatus<Status::Ready>},
    ActionRow{"item.approved", MenuName::Item, 4, QT_TRANSLATE_NOOP("Action", "&Approved"), nullptr,
              "", When::IssueOpen, setStatus<Status::Approved>, hasStatus<Status::Approved>},
    // View
    ActionRow{"view.nextlayout", MenuName::View, 0, QT_TRANSLATE_NOOP("Action", "Next &layout"),
              nullptr, "F4", When::IssueOpen, [](P p) { p.workspace.showNextLayout(); }, nullptr},
    ActionRow{"view.editoronly", MenuName::View, 0, QT_TRANSLATE_NOOP("Action", "&Editor only"),
              "view-editor", "", When::IssueOpen, [](P p) { setLayout(p, Layout::Editor); },
              [](P p) { return p.workspace.shownLayout() == Layout::Editor; }},
    ActionRow{"view.split", MenuName::View, 0, QT_TRANSLATE_NOOP("Action", "Editor &and preview"),
              "view-split", "", When::IssueOpen, [](P p) { setLayout(p, Layout::Split); },
              [](P p) { return p.workspace.shownLayout() == Layout::Split; }},
    ActionRow{"view.previewonly", MenuName::View, 0, QT_TRANSLATE_NOOP("Action", "&Preview only"),
              "view-preview", "", When::IssueOpen, [](P p) { setLayout(p, Layout::Preview); },
              [](P p) { return p.workspace.shownLayout() == Layout::Preview; }},
    ActionRow{"view.outline", MenuName::View, 1, QT_TRANSLATE_NOOP("Action", "&Outline"), nullptr,
              "F9", When::IssueOpen,
              [](P p) { p.workspace.setOutlineWanted(!p.workspace.isOutlineWanted()); },
              [](P p) { return p.workspace.isOutlineWanted(); }},
    ActionRow{"view.filter", MenuName::View, 2, QT_TRANSLATE_NOOP("Action", "Filter t&he outline"),
              "search", "Ctrl+Shift+L", When::IssueOpen, filterOutline, nullptr},
    ActionRow{"view.gooutline", MenuName::View, 2, QT_TRANSLATE_NOOP("Action", "&Go to outline"),
              nullptr, "Ctrl+1", When::IssueOpen, [](P p) { p.workspace.focusPane(Pane::Outline); },
              nullptr},
    ActionRow{"view.goeditor", MenuName::View, 2, QT_TRANSLATE_NOOP("Action", "Go to e&ditor"),
              nullptr, "Ctrl+2", When::IssueOpen, [](P p) { p.workspace.focusPane(Pane::Editor); },
              nullptr},
    ActionRow{"view.gopreview", MenuName::View, 2, QT_TRANSLATE_NOOP("Action", "Go to p&review"),
              nullptr, "Ctrl+3", When::IssueOpen, [](P p) { p.workspace.focusPane(Pane::Preview); },
              nullptr},
    ActionRow{"view.nextpanel", MenuName::View, 2, QT_TRANSLATE_NOOP("Action", "&Next panel"),
              nullptr, "F6", When::IssueOpen, [](P p) { p.page.focusNeighbour(1); }, nullptr},
    ActionRow{"view.previouspanel", MenuName::View, 2,
              QT_TRANSLATE_NOOP("Action", "Pre&vious panel"), nullptr, "Shift+F6", When::IssueOpen,
              [](P p) { p.page.focusNeighbour(-1); }, nullptr},
    ActionRow{"view.zoomin", MenuName::View, 3, QT_TRANSLATE_NOOP("Action", "&Zoom in"), nullptr,
              "Ctrl++; Ctrl+=", When::IssueOpen, zoomIn, nullptr},
    ActionRow{"view.zoomout", MenuName::View, 3, QT_TRANSLATE_NOOP("Action", "Zoom ou&t"), nullptr,
              "Ctrl+-", When::IssueOpen, zoomOut, nullptr},
    ActionRow{"view.zoomreset", MenuName::View, 3, QT_TRANSLATE_NOOP("Action", "&Usual size"),
              nullptr, "Ctrl+0", When::IssueOpen, resetZoom, nullptr},
    ActionRow{"view.reload", MenuName::View, 4, QT_TRANSLATE_NOOP("Action", "Reload previe&w"),
              "refresh", "F5", When::CanPreview, [](P p) { p.preview.reload(); }, nullptr},
    ActionRow{"view.palette", MenuName::View, 4,
              QT_TRANSLATE_NOOP("Action", "&Browse commands and items…"), "search", "Ctrl+Shift+P",
              When::Always, [](P p) { p.window.openPalette(); }, nullptr},
    ActionRow{"view.statistics", MenuName::View, 4, QT_TRANSLATE_NOOP("Action", "Statistics…"),
              nullptr, "Ctrl+Alt+W", When::IssueOpen, [](P p) { p.page.openStatistics(); },
              nullptr},
    ActionRow{"view.menu", MenuName::View, 4, QT_TRANSLATE_NOOP("Action", "Open the &menu"),
              nullptr, "F10", When::Always, [](P p) { p.window.openMenu(); }, nullptr},
    ActionRow{"view.fullscreen", MenuName::View, 4, QT_TRANSLATE_NOOP("Action", "&Full screen"),
              nullptr, "F11", When::Always, [](P p) { p.window.toggleFullScreen(); },
              [](P p) { return p.window.isFullScreen(); }},
    ActionRow{"view.system", MenuName::View, 5, QT_TRANSLATE_NOOP("Action", "&System colours"),
              nullptr, "", When::Always, [](P p) { p.window.setAppearance(Appearance::System); },
              [](P p) { return p.services.look.appearance() == Appearance::System; }},
    ActionRow{"view.light", MenuName::View, 5, QT_TRANSLATE_NOOP("Action", "L&ight"), nullptr, "",
              When::Always, [](P p) { p.window.setAppearance(Appearance::Light); },
              [](P p) { return p.services.look.appearance() == Appearance::Light; }},
    ActionRow{"view.dark", MenuName::View, 5, QT_TRANSLATE_NOOP("Action", "Dar&k"), "moon", "",
              When::Always, [](P p) { p.window.setAppearance(Appearance::Dark); },
              [](P p) { return p.services.look.appearance() == Appearance::Dark; }},
    ActionRow{"view.contrast", MenuName::View, 5, QT_TRANSLATE_NOOP("Action", "High contrast"),
              nullptr, "", When::Always,
              [](P p) { p.window.setAppearance(Appearance::HighContrast); },
              [](P p) { return p.services.look.appearance() == Appearance::HighContrast; }},
    ActionRow{"view.focus", MenuName::View, 6, QT_TRANSLATE_NOOP("Action", "Fo&cus mode"), "focus",
              "Ctrl+Shift+J", When::ItemCurrent, [](P p) { p.window.toggleFocusMode(); },
              [](P p) { return p.window.isInFocusMode(); }},
    ActionRow{"view.typewriter", MenuName::View, 7,
              QT_TRANSLATE_NOOP("Action", "T&ypewriter scrolling"), nullptr, "", When::IssueOpen,
              toggleTypewriter, [](P p) { return p.services.look.writing().typewriter; }},
    // Help
    ActionRow{"help.handbook", MenuName::Help, 0, QT_TRANSLATE_NOOP("Action", "&Handbook"),
              "kind-book", "F1", When::Always, openHandbook, nullptr},
    ActionRow{"help.whatsthis", MenuName::Help, 0, QT_TRANSLATE_NOOP("Action", "&What's this?"),
              nullptr, "Shift+F1", When::Always, [](P) { QWhatsThis::enterWhatsThisMode(); },
              nullptr},
    ActionRow{"help.sample", MenuName::Help, 0,
              QT_TRANSLATE_NOOP("Action", "Open the &sample issue"), "kind-masthead", "",
              When::Always, [](P p) { p.window.openSample(); }, nullptr},
    ActionRow{"help.keys", MenuName::Help, 0, QT_TRANSLATE_NOOP("Action", "&Keys…"), nullptr, "",
              When::Always, openKeys, nullptr},
    ActionRow{"help.about", MenuName::Help, 1, QT_TRANSLATE_NOOP("Action", "&About Masthead"),
              "info", "", When::Always, [](P p) { showAbout(&p.window); }, nullptr},
};

} // namespace

std::span<const ActionRow> actionRows()
{
    return kActions;
}

} // namespace masthead
