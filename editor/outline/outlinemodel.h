// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/outline/outlinechanges.h"
#include "editor/outline/outlineshape.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace masthead {

class Document;
class WordCounts;

/// The outline as a tree: sections, and under each its items. A window onto the document's issue:
/// what a row shows is read from there; of its own the model has only which rows there are, so that
/// views can be told of each change before and after, row by row.
///
/// A section whose only item is untitled is one row, that stands for both (see `isFolded`).
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        IsSectionRole = Qt::UserRole, ///< bool
        KindRole,                     ///< SectionKind as int, of the row's section
        FoldedRole,                   ///< bool: the section's row is its item's too
        CountRole,                    ///< int: items of the row's section
        NumberRole,                   ///< int: 0 where an item has none
        StatusRole,                   ///< Status as int, of an item's row or a folded one
        OwnerRole,                    ///< QString; empty: no one's
        WordsRole,                    ///< int; invalid until counted
        HanRole,                      ///< int; invalid until counted
        BandFromRole, ///< int: words that such an item usually has; 0: no usual length
        BandToRole,
        ProblemsRole, ///< QStringList in the user's language, the gravest first
    };

    OutlineModel(Document &document, const WordCounts &counts, QObject *parent = nullptr);

    [[nodiscard]] Document &document() const { return m_document; }
    /// Performs it on the document; false, after `failed`, if it was refused.
    bool perform(const Change &change, const QString &text);

    /// The item of a row, also of a folded section's; null for other sections.
    [[nodiscard]] ItemId itemAt(const QModelIndex &index) const;
    /// The section of a row, or the one in which its item stands.
    [[nodiscard]] SectionId sectionAt(const QModelIndex &index) const;
    /// The row of an item or section; invalid if the issue has none of that id.
    [[nodiscard]] QModelIndex indexOf(const ItemId &item) const;
    [[nodiscard]] QModelIndex indexOf(const SectionId &section) const;

    /// What rows stand for: a section's row, also a folded one, for the section.
    [[nodiscard]] OutlineParts partsAt(const QModelIndexList &rows) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    /// Qt::EditRole: the title, by a change of the document.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A change was refused; nothing has happened.
    void failed(const masthead::Error &error);

private:
    void onChanged(const Change &change);
    void onReset();
    void onCounted(const QList<ItemId> &items);
    void reshape();
    void step(const ShapeStep &step);
    void readPlaces();
    void announceAll();
    void announce(const QModelIndex &index);

    [[nodiscard]] const Section *section(const QModelIndex &index) const;
    [[nodiscard]] const Item *item(const QModelIndex &index) const;
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QVariant valueOf(const Section &section, const Item &item, int role) const;
    [[nodiscard]] QStringList problems(const Section &section, const Item &item) const;
    [[nodiscard]] QString accessibleText(const Section &section, const Item &item) const;
    [[nodiscard]] int rowOfKey(quintptr key) const;

    Document &m_document;
    const WordCounts &m_counts;
    OutlineShape m_shape;
    /// Beside m_shape.sections: what an item's index carries to find its section, wherever that has
    /// moved. Never 0, which is a section's own.
    std::vector<quintptr> m_keys;
    quintptr m_nextKey = 1;
    QHash<ItemId, ItemPlace> m_places; ///< in the issue
    QHash<ItemId, int> m_numbers;
};

} // namespace masthead
