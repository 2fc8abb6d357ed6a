// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/outline/outlinemodel.h"

#include "document/model/sectionkinds.h"
#include "document/session/document.h"
#include "editor/itemname.h"
#include "editor/outline/outlinechanges.h"
#include "editor/outline/wordcounts.h"
#include "editor/touched.h"

#include <algorithm>

namespace masthead {

namespace {

constexpr quintptr sectionKey = 0;
/// Beyond so many steps between two shapes a view does better to look anew.
constexpr int mostSteps = 100;

} // namespace

OutlineModel::OutlineModel(Document &document, const WordCounts &counts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_counts(counts)
{
    connect(&document, &Document::changed, this, &OutlineModel::onChanged);
    connect(&document, &Document::reset, this, &OutlineModel::onReset);
    connect(&counts, &WordCounts::counted, this, &OutlineModel::onCounted);
    onReset();
}

ItemId OutlineModel::itemAt(const QModelIndex &index) const
{
    const Item *found = item(index);
    return found == nullptr ? ItemId() : found->id;
}

SectionId OutlineModel::sectionAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return m_shape.sections[index.parent().isValid() ? index.parent().row() : index.row()].id;
}

QModelIndex OutlineModel::indexOf(const ItemId &item) const
{
    const auto place = m_places.constFind(item);
    if (place == m_places.constEnd()) {
        return {};
    }
    const QModelIndex parent = index(static_cast<int>(place->section), 0);
    return rowCount(parent) == 0 ? parent : index(static_cast<int>(place->item), 0, parent);
}

QModelIndex OutlineModel::indexOf(const SectionId &section) const
{
    const auto found = std::ranges::find(m_shape.sections, section, &OutlineShape::SectionRow::id);
    return found == m_shape.sections.end()
               ? QModelIndex()
               : index(static_cast<int>(found - m_shape.sections.begin()), 0);
}

OutlineParts OutlineModel::partsAt(const QModelIndexList &rows) const
{
    OutlineParts parts;
    for (const Section &section : m_document.issue().sections) {
        if (rows.contains(indexOf(section.id))) {
            parts.sections.append(section.id);
            continue;
        }
        for (const Item &item : section.items) {
            if (rows.contains(indexOf(item.id))) {
                parts.items.append(item.id);
            }
        }
    }
    return parts;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? m_keys[parent.row()] : sectionKey);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionKey) {
        return {};
    }
    const int row = rowOfKey(index.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, sectionKey);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_shape.sections.size());
    }
    if (parent.internalId() != sectionKey || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_shape.sections[parent.row()].items.size());
}

int OutlineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const Section *ofRow = section(index);
    if (ofRow == nullptr) {
        return {};
    }
    switch (role) {
    case IsSectionRole:
        return index.internalId() == sectionKey;
    case KindRole:
        return static_cast<int>(ofRow->kind);
    case CountRole:
        return static_cast<int>(ofRow->items.size());
    case FoldedRole:
        return index.internalId() == sectionKey && isFolded(*ofRow);
    default:
        break;
    }
    if (index.internalId() == sectionKey) {
        if (const QVariant value = sectionData(*ofRow, role); value.isValid()) {
            return value;
        }
    }
    const Item *ofItem = item(index);
    return ofItem == nullptr ? QVariant() : valueOf(*ofRow, *ofItem, role);
}

QVariant OutlineModel::sectionData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return section.title.isEmpty() ? kindLabel(section.kind) : section.title;
    case Qt::EditRole:
        return section.title;
    case Qt::AccessibleTextRole:
        //: Spoken in the outline: the section's title and how many items it has.
        return isFolded(section)
                   ? QVariant()
                   : tr("%1, section, %n item(s)", nullptr, static_cast<int>(section.items.size()))
                         .arg(section.title.isEmpty() ? kindLabel(section.kind) : section.title);
    default:
        return {};
    }
}

QVariant OutlineModel::valueOf(const Section &section, const Item &item, int role) const
{
    const std::optional<Counts> counts = m_counts.counts(item.id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownTitle(item);
    case Qt::EditRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return accessibleText(section, item);
    case NumberRole:
        return m_numbers.value(item.id);
    case StatusRole:
        return static_cast<int>(item.status);
    case OwnerRole:
        return item.owner;
    case WordsRole:
        return counts.has_value() ? QVariant(counts->words) : QVariant();
    case HanRole:
        return counts.has_value() ? QVariant(counts->han) : QVariant();
    case BandFromRole:
        return lengthBand(m_document.issue(), section.kind).from;
    case BandToRole:
        return lengthBand(m_document.issue(), section.kind).to;
    case ProblemsRole:
        return problems(section, item);
    default:
        return {};
    }
}

QStringList OutlineModel::problems(const Section &section, const Item &item) const
{
    QStringList problems;
    const bool hasSource = std::ranges::any_of(
        item.sources, [](const Source &source) { return !source.address.isEmpty(); });
    if (section.kind == SectionKind::News && !hasSource &&
        item.fields.value(QStringLiteral("link")).isEmpty()) {
        problems.append(tr("no source"));
    }
    const auto lacksAlt = [&item](const Asset &asset) {
        return asset.alt.isEmpty() && !asset.decorative &&
               item.body.contains(QString(u"![](asset:" % asset.id.text() % u')'));
    };
    if (std::ranges::any_of(m_document.issue().assets, lacksAlt)) {
        problems.append(tr("no alt text"));
    }
    return problems;
}

QString OutlineModel::accessibleText(const Section &section, const Item &item) const
{
    const Counts counts = m_counts.counts(item.id).value_or(Counts());
    const qsizetype place = m_places.value(item.id).item + 1;
    const bool isNamedByItsSection =
        item.title.isEmpty() && isFolded(section) && !section.title.isEmpty();
    const QString title = isNamedByItsSection ? section.title : shownTitle(item);
    //: Spoken in the outline: title, place among its section's items, status, length.
    return tr("%1, item %2 of %3, %4, %n word(s)", nullptr, counts.words + counts.han)
        .arg(title, QString::number(place), QString::number(section.items.size()),
             statusLabel(item.status));
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const QString title = value.toString().simplified();
    const bool ofSection = index.internalId() == sectionKey;
    if (title == data(index, Qt::EditRole).toString()) {
        return true;
    }
    const Change change =
        ofSection ? renamed(sectionAt(index), title) : renamed(itemAt(index), title);
    return perform(change, ofSection ? tr("Rename section") : tr("Rename item"));
}

bool OutlineModel::perform(const Change &change, const QString &text)
{
    const Result<void> done = m_document.perform(change, text);
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable |
                                 Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

void OutlineModel::onChanged(const Change &change)
{
    const Touched touched = touchedBy(change);
    if (touched.everything || touched.structure || !touched.sections.isEmpty() ||
        !touched.items.isEmpty()) {
        reshape();
    }
    // Numbers follow from the sections' kinds, missing alt texts from the assets.
    if (touched.everything || touched.structure || touched.issue || !touched.sections.isEmpty()) {
        announceAll();
        return;
    }
    for (const ItemId &id : touched.items) {
        announce(indexOf(id));
    }
    if (!m_document.issue().assets.isEmpty()) {
        for (const ItemId &id : touched.bodies) {
            announce(indexOf(id));
        }
    }
}

void OutlineModel::onReset()
{
    beginResetModel();
    m_shape = outlineShape(m_document.issue());
    m_keys.resize(m_shape.sections.size());
    std::ranges::generate(m_keys, [this] { return m_nextKey++; });
    readPlaces();
    endResetModel();
}

void OutlineModel::onCounted(const QList<ItemId> &items)
{
    for (const ItemId &id : items) {
        announce(indexOf(id));
    }
}

void OutlineModel::readPlaces()
{
    const Issue &issue = m_document.issue();
    m_numbers = itemNumbers(issue);
    m_places.clear();
    for (qsizetype section = 0; section < issue.sections.size(); ++section) {
        const QList<Item> &items = issue.sections[section].items;
        for (qsizetype item = 0; item < items.size(); ++item) {
            m_places.insert(items[item].id, {section, item});
        }
    }
}

/// Brings the rows to what the issue has now, a step at a time. While on the way, a row whose item
/// is gone from the issue shows nothing.
void OutlineModel::reshape()
{
    readPlaces();
    const OutlineShape target = outlineShape(m_document.issue());
    ShapeStep next;
    for (int steps = 0; nextStep(m_shape, target, next); ++steps) {
        if (steps == mostSteps) {
            onReset();
            return;
        }
        step(next);
    }
}

void OutlineModel::step(const ShapeStep &step)
{
    const auto parent = [this](int section) { return index(section, 0); };
    switch (step.kind) {
    case ShapeStep::Kind::InsertSection:
        beginInsertRows({}, step.to, step.to);
        takeStep(m_shape, step);
        m_keys.insert(m_keys.begin() + step.to, m_nextKey++);
        endInsertRows();
        return;
    case ShapeStep::Kind::RemoveSection:
        beginRemoveRows({}, step.from, step.from);
        takeStep(m_shape, step);
        m_keys.erase(m_keys.begin() + step.from);
        endRemoveRows();
        return;
    case ShapeStep::Kind::MoveSection: {
        // Qt names the row before which the moved one comes, counted before the move.
        beginMoveRows({}, step.from, step.from, {}, step.to + (step.to > step.from ? 1 : 0));
        takeStep(m_shape, step);
        const quintptr key = m_keys[step.from];
        m_keys.erase(m_keys.begin() + step.from);
        m_keys.insert(m_keys.begin() + step.to, key);
        endMoveRows();
        return;
    }
    case ShapeStep::Kind::InsertItem:
        beginInsertRows(parent(step.toSection), step.to, step.to);
        takeStep(m_shape, step);
        endInsertRows();
        return;
    case ShapeStep::Kind::RemoveItem:
        beginRemoveRows(parent(step.fromSection), step.from, step.from);
        takeStep(m_shape, step);
        endRemoveRows();
        return;
    case ShapeStep::Kind::MoveItem: {
        const bool down = step.fromSection == step.toSection && step.to > step.from;
        beginMoveRows(parent(step.fromSection), step.from, step.from, parent(step.toSection),
                      step.to + (down ? 1 : 0));
        takeStep(m_shape, step);
        endMoveRows();
        return;
    }
    }
}

void OutlineModel::announceAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        announce(section);
        if (const int items = rowCount(section); items > 0) {
            Q_EMIT dataChanged(index(0, 0, section), index(items - 1, 0, section));
        }
    }
}

void OutlineModel::announce(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT dataChanged(index, index);
    }
}

const Section *OutlineModel::section(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const Issue &issue = m_document.issue();
    const SectionId id = sectionAt(index);
    // Nearly always the rows stand as in the issue; between the steps of a change they may not.
    const int row = index.internalId() == sectionKey ? index.row() : rowOfKey(index.internalId());
    if (row < issue.sections.size() && issue.sections[row].id == id) {
        return &issue.sections[row];
    }
    const qsizetype found = findSection(issue, id);
    return found < 0 ? nullptr : &issue.sections[found];
}

const Item *OutlineModel::item(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    if (index.internalId() == sectionKey) {
        const Section *folded = section(index);
        return folded != nullptr && isFolded(*folded) ? &folded->items.first() : nullptr;
    }
    const ItemId &id = m_shape.sections[rowOfKey(index.internalId())].items[index.row()];
    const QList<Section> &sections = m_document.issue().sections;
    const ItemPlace place = m_places.value(id);
    // Nearly always; between a reset of the document and this model's hearing of it, not.
    if (place.isValid() && place.section < sections.size() &&
        place.item < sections[place.section].items.size() &&
        sections[place.section].items[place.item].id == id) {
        return &sections[place.section].items[place.item];
    }
    return itemById(m_document.issue(), id);
}

int OutlineModel::rowOfKey(quintptr key) const
{
    const auto found = std::ranges::find(m_keys, key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

} // namespace masthead
