// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinecommands.h"

#include "document/model/sectionkinds.h"
#include "document/session/document.h"
#include "editor/outline/outlineclipboard.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlineview.h"
#include "editor/outline/splitmerge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <iterator>

namespace masthead {

namespace {

struct KeyRow
{
    QKeyCombination keys;
    void (OutlineCommands::*act)();
};

/// The keys that belong to the outline while it has the focus; menus may show the same.
constexpr std::array keyRows{
    KeyRow{Qt::ALT | Qt::Key_Up, &OutlineCommands::moveUp},
    KeyRow{Qt::ALT | Qt::Key_Down, &OutlineCommands::moveDown},
    KeyRow{Qt::ALT | Qt::SHIFT | Qt::Key_Up, &OutlineCommands::moveToPreviousSection},
    KeyRow{Qt::ALT | Qt::SHIFT | Qt::Key_Down, &OutlineCommands::moveToNextSection},
    KeyRow{Qt::CTRL | Qt::Key_Return, &OutlineCommands::addItem},
    KeyRow{Qt::CTRL | Qt::Key_Enter, &OutlineCommands::addItem},
    KeyRow{Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &OutlineCommands::addSection},
    KeyRow{Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, &OutlineCommands::addSection},
    KeyRow{Qt::CTRL | Qt::SHIFT | Qt::Key_D, &OutlineCommands::duplicate},
    KeyRow{Qt::CTRL | Qt::Key_X, &OutlineCommands::cut},
    KeyRow{Qt::CTRL | Qt::Key_C, &OutlineCommands::copy},
    KeyRow{Qt::CTRL | Qt::Key_V, &OutlineCommands::paste},
    KeyRow{Qt::Key_F2, &OutlineCommands::renameCurrent},
    KeyRow{Qt::Key_Delete, &OutlineCommands::remove},
};

QKeyCombination keysOf(const QKeyEvent &event)
{
    return QKeyCombination(event.modifiers() & ~Qt::KeypadModifier,
                           static_cast<Qt::Key>(event.key()));
}

} // namespace

OutlineCommands::OutlineCommands(OutlineModel &model, OutlineView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    view.installEventFilter(this);
    connect(&model, &OutlineModel::failed, this, &OutlineCommands::failed);
    connect(&view, &OutlineView::dropped, this, &OutlineCommands::dropAt);
}

bool OutlineCommands::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (pressed || event->type() == QEvent::ShortcutOverride) {
        const auto row = std::ranges::find(keyRows, keysOf(static_cast<const QKeyEvent &>(*event)),
                                           &KeyRow::keys);
        if (row != keyRows.end()) {
            // With the focus here these keys are the outline's, whatever a menu gives them.
            event->accept();
            if (pressed) {
                (this->*row->act)();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool OutlineCommands::perform(const Change &change, const QString &text)
{
    m_model.document().endMerging();
    return m_model.perform(change, text);
}

void OutlineCommands::addItem()
{
    const InsertItem change = itemAfter(
        m_model.document().issue(), m_model.sectionAt(m_view.currentIndex()), m_view.currentItem());
    if (change.section.isNull()) {
        addSection();
        return;
    }
    perform(Change{change}, tr("Add item"));
    m_view.setCurrentItem(change.item.id);
    Q_EMIT itemAdded(change.item.id);
}

void OutlineCommands::addSection()
{
    const InsertSection change =
        sectionAfter(m_model.document().issue(), m_model.sectionAt(m_view.currentIndex()));
    perform(Change{change}, tr("Add section"));
    m_view.select(m_model.indexOf(change.section.id));
    renameCurrent();
}

void OutlineCommands::duplicate()
{
    const Document &document = m_model.document();
    const OutlineParts parts = m_view.selectedParts();
    insertParts({.issue = fragmentOf(document.issue(), parts.sections, parts.items),
                 .blobs = document.blobs(),
                 .fileHash = {}},
                tr("Duplicate"));
}

void OutlineCommands::remove()
{
    const OutlineParts parts = m_view.selectedParts();
    const auto count = static_cast<int>(parts.sections.size() + parts.items.size());
    const auto titleOf = [this](const auto &id) {
        return m_model.indexOf(id).data(Qt::EditRole).toString();
    };
    const QString title = count != 1              ? QString()
                          : parts.items.isEmpty() ? titleOf(parts.sections.first())
                                                  : titleOf(parts.items.first());
    const QString text =
        parts.sections.isEmpty()
            ? tr("Delete %n item(s)", nullptr, static_cast<int>(parts.items.size()))
        : parts.items.isEmpty()
            ? tr("Delete %n section(s)", nullptr, static_cast<int>(parts.sections.size()))
            : tr("Delete");
    if (removeParts(parts, text)) {
        Q_EMIT removed(count, title);
    }
}

bool OutlineCommands::removeParts(const OutlineParts &parts, const QString &text)
{
    const std::optional<Change> change = removalOf(parts);
    return change && perform(*change, text);
}

bool OutlineCommands::copyParts(const OutlineParts &parts)
{
    if (parts.isEmpty()) {
        return false;
    }
    Result<std::unique_ptr<QMimeData>> data = clipboardData(m_model.document(), parts);
    if (!data) {
        Q_EMIT failed(data.error());
        return false;
    }
    QGuiApplication::clipboard()->setMimeData(data->release()); // which takes it
    return true;
}

void OutlineCommands::copy()
{
    copyParts(m_view.selectedParts());
}

void OutlineCommands::cut()
{
    const OutlineParts parts = m_view.selectedParts();
    if (copyParts(parts)) { // what could not be copied stays
        removeParts(parts, tr("Cut"));
    }
}

void OutlineCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !canPasteParts(*data)) {
        return;
    }
    if (const Result<OpenedIssue> fragment = clipboardParts(*data)) {
        insertParts(*fragment, tr("Paste"));
    } else {
        Q_EMIT failed(fragment.error());
    }
}

/// Behind what is selected.
void OutlineCommands::insertParts(const OpenedIssue &fragment, const QString &text)
{
    Document &document = m_model.document();
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    const QModelIndex last =
        rows.isEmpty() ? m_view.currentIndex()
                       : *std::ranges::max_element(rows, {}, [this](const QModelIndex &row) {
                             return m_view.visualRect(row).top();
                         });
    const ItemId item = m_model.itemAt(last);
    const InsertItem place = itemAfter(document.issue(), m_model.sectionAt(last), item);
    const std::optional<Paste> paste =
        pasteOf(document.issue(), fragment.issue, place.section, place.index);
    if (!paste) {
        return;
    }
    for (const Asset &picture : paste->pictures) {
        const Result<QByteArray> bytes = fragment.blobs.read(picture.sha256);
        if (!bytes) {
            Q_EMIT failed(bytes.error());
            return;
        }
        document.blobs().put(*bytes);
    }
    if (perform(paste->change, text)) {
        m_view.select(paste->items);
        m_view.scrollTo(m_view.currentIndex());
    }
}

void OutlineCommands::splitCurrent(qsizetype position)
{
    if (position < 0) {
        Q_EMIT noted(tr("Put the caret into the text, where the item is to be split."));
        return;
    }
    const ItemId added = ItemId::random();
    const auto change = splitAt(m_model.document().issue(), m_view.currentItem(), position, added);
    if (change.has_value() && perform(*change, tr("Split item"))) {
        m_view.setCurrentItem(added);
    }
}

void OutlineCommands::mergeWithNext()
{
    if (const auto change = mergedWithNext(m_model.document().issue(), m_view.currentItem())) {
        perform(*change, tr("Merge items"));
    } else {
        Q_EMIT noted(tr("No item follows in this section that could be merged."));
    }
}

void OutlineCommands::setStatus(Status status)
{
    const Issue &issue = m_model.document().issue();
    const OutlineParts parts = m_view.selectedParts();
    QList<ItemId> items = parts.items;
    for (const SectionId &section : parts.sections) {
        const QList<Item> &all = issue.sections[findSection(issue, section)].items;
        std::ranges::transform(all, std::back_inserter(items), &Item::id);
    }
    if (const std::optional<Change> change = withStatus(issue, items, status)) {
        perform(*change, tr("Set status"));
    }
}

std::optional<SectionKind> OutlineCommands::sectionKindOfCurrent() const
{
    const Issue &issue = m_model.document().issue();
    const qsizetype place = findSection(issue, m_model.sectionAt(m_view.currentIndex()));
    return place < 0 ? std::nullopt : std::optional(issue.sections[place].kind);
}

void OutlineCommands::setSectionKind(SectionKind kind)
{
    const SectionId section = m_model.sectionAt(m_view.currentIndex());
    perform(Change{SetField{section, QStringLiteral("kind"),
                            QLatin1StringView(sectionKind(kind).name)}},
            tr("Kind of section"));
}

void OutlineCommands::move(Direction direction)
{
    const OutlineParts parts = m_view.selectedParts();
    if (const auto change = moved(m_model.document().issue(), parts, direction)) {
        perform(*change,
                parts.items.isEmpty()
                    ? tr("Move %n section(s)", nullptr, static_cast<int>(parts.sections.size()))
                    : tr("Move %n item(s)", nullptr, static_cast<int>(parts.items.size())));
        m_view.scrollTo(m_view.currentIndex());
    }
}

void OutlineCommands::moveToNeighbour(Direction direction)
{
    const OutlineParts parts = m_view.selectedParts();
    if (parts.items.isEmpty()) {
        move(direction);
        return;
    }
    const auto change = movedToNeighbour(m_model.document().issue(), parts.items, direction);
    if (parts.sections.isEmpty() && change.has_value()) {
        perform(*change, tr("Move %n item(s)", nullptr, static_cast<int>(parts.items.size())));
        m_view.select(parts.items); // they may share their new section's row now
        m_view.scrollTo(m_view.currentIndex());
    }
}

void OutlineCommands::moveUp()
{
    move(Direction::Up);
}

void OutlineCommands::moveDown()
{
    move(Direction::Down);
}

void OutlineCommands::moveToPreviousSection()
{
    moveToNeighbour(Direction::Up);
}

void OutlineCommands::moveToNextSection()
{
    moveToNeighbour(Direction::Down);
}

void OutlineCommands::renameCurrent()
{
    m_view.renameCurrent();
}

void OutlineCommands::dropAt(const DropPlace &place)
{
    const OutlineParts parts = m_view.selectedParts();
    if (const auto change = droppedAt(m_model.document().issue(), parts, place)) {
        perform(*change, tr("Move"));
        if (!parts.items.isEmpty()) {
            m_view.select(parts.items);
        }
    }
}

} // namespace masthead
