// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/panelhelp.h"

#include "app/help/handbookwindow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QWhatsThis>
#include <QWidget>

#include <algorithm>
#include <array>

namespace masthead {

namespace {

constexpr std::array kRows{
    PanelHelpRow{"FilterBar",
                 QT_TRANSLATE_NOOP("PanelHelp", "Shows only the items that have these words, this "
                                                "status or this owner. Escape shows all again."),
                 "outline"},
    PanelHelpRow{"OutlinePanel",
                 QT_TRANSLATE_NOOP(
                     "PanelHelp",
                     "The issue's sections and items, in the order in which they are read. Select "
                     "an item to write it; drag rows, or press Alt+Up and Alt+Down, to move them."),
                 "outline"},
    PanelHelpRow{"ItemCard",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Where the story comes from, or the details of an event, a "
                                   "book, a call or a letter. What is empty is not printed."),
                 "sources"},
    PanelHelpRow{"ItemHead",
                 QT_TRANSLATE_NOOP("PanelHelp", "The headline of the item. Enter goes on to its "
                                                "text; status and owner stand above it."),
                 "writing"},
    PanelHelpRow{"FormatStrip",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Formats for the words that are selected, or the word at "
                                   "the caret. The same button takes a format away again."),
                 "writing"},
    PanelHelpRow{
        "MarkdownEditor",
        QT_TRANSLATE_NOOP("PanelHelp",
                          "The text of the item, in Markdown; the preview shows what its marks "
                          "become. Ctrl+. offers what to write instead of a marked word."),
        "writing"},
    PanelHelpRow{"NotesPane",
                 QT_TRANSLATE_NOOP("PanelHelp", "Notes for you and those you work with. They stay "
                                                "in the issue's file and are never exported."),
                 "writing"},
    PanelHelpRow{"EditorPanel",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "One item: its headline, its sources or details, its text, and "
                                   "at the end your private notes."),
                 "writing"},
    PanelHelpRow{"AltBar",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "What a picture shows, for readers who can't see it, its "
                                   "caption and its credit. Writing can go on; what it shows is "
                                   "asked again in the findings."),
                 "writing"},
    PanelHelpRow{"PreviewPane",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "The issue as its readers will see it. Click a paragraph or a "
                                   "headline to edit it; hold Ctrl to follow a headline's link."),
                 "index"},
    PanelHelpRow{
        "StatusBar",
        QT_TRANSLATE_NOOP(
            "PanelHelp",
            "How long the item and the issue are, the languages of the spelling, what is still to "
            "be mended, and whether your work is saved. Click a part to open it."),
        "index"},
    PanelHelpRow{"FindBar",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Finds words in this item, or in the whole issue with "
                                   "Ctrl+Shift+F. Ctrl+H adds a line to replace them."),
                 "find-and-replace"},
    PanelHelpRow{"HitPanel",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "All matches in the issue, each with the words around it. "
                                   "Click one to go there; the list follows what you write."),
                 "find-and-replace"},
    PanelHelpRow{"Palette",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Finds commands, items and words of the text by a few letters. "
                                   "Begin with > for commands only, with # for items only."),
                 "keys"},
    PanelHelpRow{"StartPage",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Begin a new issue from a template, or open one that you "
                                   "used lately. A file that you drop here opens, too."),
                 "first-issue"},
    PanelHelpRow{"MenuRow",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Every command of the program. Alt and the underlined "
                                   "letter open a menu; F10 goes to the first."),
                 "keys"},
    PanelHelpRow{"IssueDialog",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "What holds for this issue as a whole: its name, number, "
                                   "date and language, and how long its items should be."),
                 "settings"},
    PanelHelpRow{
        "SettingsDialog",
        QT_TRANSLATE_NOOP("PanelHelp",
                          "How you like to work, in all issues. What you change holds at once."),
        "settings"},
    PanelHelpRow{
        "KeysDialog",
        QT_TRANSLATE_NOOP(
            "PanelHelp",
            "Every command with its key. Choose a command, then press the key that it shall have."),
        "keys"},
    PanelHelpRow{"StatisticsDialog",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "How long the issue and its items are, and how far you are "
                                   "from your goals. A goal of the issue is kept in its file."),
                 "statistics"},
    PanelHelpRow{"BackupsDialog",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Earlier versions of this issue, as they were saved. They are "
                                   "compared with what is open, or opened beside it as copies."),
                 "files"},
    PanelHelpRow{"CompareDialog",
                 QT_TRANSLATE_NOOP("PanelHelp",
                                   "Two versions of an issue, item by item. What was taken out is "
                                   "marked on the left, what came on the right."),
                 "files"},
    PanelHelpRow{
        "ExportDialog",
        QT_TRANSLATE_NOOP("PanelHelp",
                          "Makes the files that you give away: web page, PDF, Markdown. The list "
                          "names what may still be mended; it keeps you from nothing."),
        "export"},
};

} // namespace

std::span<const PanelHelpRow> panelHelpRows()
{
    return kRows;
}

const PanelHelpRow *panelHelp(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QLatin1StringView name(widget->metaObject()->className());
        const auto *row = std::ranges::find_if(kRows, [name](const PanelHelpRow &one) {
            return name.sliced(name.lastIndexOf(u':') + 1) == QLatin1StringView(one.className);
        });
        if (row != kRows.end()) {
            return row;
        }
    }
    return nullptr;
}

bool PanelHelp::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey && event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis) {
        return false;
    }
    auto *part = qobject_cast<QWidget *>(watched);
    if (part == nullptr) {
        return false;
    }
    return isKey ? onKey(*part, *static_cast<QKeyEvent *>(event)) : answer(*part, *event);
}

bool PanelHelp::answer(QWidget &part, QEvent &event)
{
    const PanelHelpRow *row = panelHelp(&part);
    if (row == nullptr) {
        return false;
    }
    if (event.type() == QEvent::WhatsThis) {
        QWhatsThis::showText(static_cast<QHelpEvent &>(event).globalPos(),
                             QCoreApplication::translate("PanelHelp", row->text), &part);
    }
    event.accept();
    return true;
}

bool PanelHelp::onKey(const QWidget &part, const QKeyEvent &event)
{
    auto *dialog = qobject_cast<QDialog *>(part.window());
    if (dialog == nullptr || event.key() != Qt::Key_F1) {
        return false;
    }
    if (event.modifiers() == Qt::NoModifier) {
        openHandbook(*dialog, &part);
    } else if (event.modifiers() == Qt::ShiftModifier) {
        QWhatsThis::enterWhatsThisMode();
    } else {
        return false;
    }
    return true;
}

} // namespace masthead
