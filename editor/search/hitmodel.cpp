// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/hitmodel.h"

#include "document/model/sectionkinds.h"
#include "document/session/document.h"
#include "editor/itemname.h"
#include "editor/outline/outlinechanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace masthead {

HitModel::HitModel(const Document &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
}

void HitModel::setHits(const QList<PartHits> &parts)
{
    if (parts == m_parts) {
        return;
    }
    // What is equal at both ends stays; mostly one part differs.
    const qsizetype common = std::min(parts.size(), m_parts.size());
    qsizetype first = 0;
    while (first < common && parts[first] == m_parts[first]) {
        ++first;
    }
    qsizetype behind = 0;
    while (behind < common - first &&
           parts[parts.size() - 1 - behind] == m_parts[m_parts.size() - 1 - behind]) {
        ++behind;
    }
    const QList<PartHits> now = parts.sliced(first, parts.size() - behind - first);
    const qsizetype last = m_parts.size() - behind;
    if (now.size() == 1 && last - first == 1 && m_parts[first].isSamePart(now.first())) {
        replaceHits(first, now.first().hits);
    } else {
        replaceParts(first, last, now);
    }
}

/// As many rows stay as the part keeps hits.
void HitModel::replaceHits(qsizetype part, const QList<TextHit> &hits)
{
    QList<TextHit> &old = m_parts[part].hits;
    const int begin = firstRow(part) + 1;
    const auto before = static_cast<int>(old.size());
    const auto now = static_cast<int>(hits.size());
    if (now < before) {
        beginRemoveRows({}, begin + now, begin + before - 1);
        old.resize(now);
        count();
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows({}, begin + before, begin + now - 1);
        old.append(hits.sliced(before));
        count();
        endInsertRows();
    }
    old = hits;
    Q_EMIT dataChanged(index(begin - 1), index(begin + now - 1));
}

/// Puts `parts` in the place of [first, last).
void HitModel::replaceParts(qsizetype first, qsizetype last, const QList<PartHits> &parts)
{
    const int row = firstRow(first);
    if (last > first) {
        beginRemoveRows({}, row, firstRow(last) - 1);
        m_parts.remove(first, last - first);
        count();
        endRemoveRows();
    }
    if (!parts.isEmpty()) {
        int rows = static_cast<int>(parts.size());
        for (const PartHits &part : parts) {
            rows += static_cast<int>(part.hits.size());
        }
        beginInsertRows({}, row, row + rows - 1);
        m_parts = m_parts.first(first) + parts + m_parts.sliced(first);
        count();
        endInsertRows();
    }
}

void HitModel::count()
{
    m_starts.assign(1, 0);
    for (const PartHits &part : std::as_const(m_parts)) {
        m_starts.push_back(m_starts.back() + 1 + static_cast<int>(part.hits.size()));
    }
}

HitModel::Row HitModel::rowAt(int row) const
{
    const auto next = std::ranges::upper_bound(m_starts, row);
    const qsizetype part = next - m_starts.begin() - 1;
    return {.part = part, .hit = row - firstRow(part) - 1};
}

HitModel::Target HitModel::targetOf(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row row = rowAt(index.row());
    const PartHits &part = m_parts[row.part];
    Target target{.section = part.section, .item = part.item, .hit = {}};
    if (row.hit >= 0) {
        target.hit = part.hits[row.hit];
    }
    return target;
}

QModelIndex HitModel::indexOf(const ItemId &item, const SectionId &section,
                              const TextHit &hit) const
{
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        if (m_parts[part].item == item && m_parts[part].section == section) {
            const qsizetype place = m_parts[part].hits.indexOf(hit);
            return place < 0 ? QModelIndex() : index(firstRow(part) + 1 + static_cast<int>(place));
        }
    }
    return {};
}

bool HitModel::isHeading(const QModelIndex &index) const
{
    return rowAt(index.row()).hit < 0;
}

qsizetype HitModel::hitCount(const QModelIndex &heading) const
{
    return m_parts[rowAt(heading.row()).part].hits.size();
}

const Section *HitModel::sectionOf(const PartHits &part) const
{
    // Sections may have moved since, or gone.
    const qsizetype index = findSection(m_document.issue(), part.section);
    return index < 0 ? nullptr : &m_document.issue().sections[index];
}

SectionKind HitModel::kindOf(const QModelIndex &index) const
{
    const Section *section = sectionOf(m_parts[rowAt(index.row()).part]);
    return section == nullptr ? SectionKind::Text : section->kind;
}

QString HitModel::textOf(const PartHits &part, const TextRef &ref) const
{
    if (part.item.isNull()) {
        const Section *section = sectionOf(part);
        return section == nullptr ? QString() : masthead::textOf(*section, ref);
    }
    const Item *item = itemById(m_document.issue(), part.item);
    return item == nullptr ? QString() : masthead::textOf(*item, ref);
}

ContextLine HitModel::lineOf(const QModelIndex &index) const
{
    const Row row = rowAt(index.row());
    const PartHits &part = m_parts[row.part];
    if (row.hit < 0) {
        return {};
    }
    const TextHit &hit = part.hits[row.hit];
    const QString text = textOf(part, hit.text);
    return hit.end() > text.size() ? ContextLine() : contextLine(text, hit.position, hit.length);
}

QString HitModel::placeOf(const QModelIndex &index) const
{
    const Row row = rowAt(index.row());
    if (row.hit < 0) {
        return {};
    }
    const TextRef &ref = m_parts[row.part].hits[row.hit].text;
    switch (ref.kind) {
    case TextKind::SectionTitle:
    case TextKind::Body:
        return {};
    case TextKind::Title:
        return tr("Title");
    case TextKind::Field: {
        const auto fields = allKindFields();
        const auto found = std::ranges::find_if(fields, [&ref](const KindField &field) {
            return ref.field == QLatin1StringView(field.key);
        });
        return found == fields.end() ? ref.field
                                     : QCoreApplication::translate("KindField", found->label);
    }
    case TextKind::Outlet:
        return tr("Source");
    case TextKind::Quote:
        return tr("Quote");
    case TextKind::SourceNote:
        return tr("Note on the source");
    case TextKind::Notes:
        return tr("Notes");
    }
    Q_UNREACHABLE_RETURN({});
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_starts.back();
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PartHits &part = m_parts[rowAt(index.row()).part];
    if (!isHeading(index)) {
        QString line = lineOf(index).text;
        const QString place = placeOf(index);
        switch (role) {
        case Qt::DisplayRole:
            return line;
        case Qt::AccessibleTextRole:
            if (line.isEmpty()) {
                //: Spoken in the list of matches, of the place where a line begins and ends
                line = tr("empty line");
            }
            //: Spoken in the list of matches: where it is ("Title", "Quote"), and the line
            return place.isEmpty() ? line : tr("%1: %2").arg(place, line);
        default:
            return {};
        }
    }
    QString title;
    if (part.item.isNull()) {
        const Section *section = sectionOf(part);
        title = section == nullptr         ? QString()
                : section->title.isEmpty() ? kindLabel(section->kind)
                                           : section->title;
    } else if (const Item *item = itemById(m_document.issue(), part.item)) {
        title = shownTitle(*item);
    }
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        //: Spoken in the list of matches: an item's title and its number of matches
        return tr("%1, %n match(es)", nullptr, static_cast<int>(part.hits.size())).arg(title);
    default:
        return {};
    }
}

} // namespace masthead
