// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/search/issuesearch.h"

#include <QAbstractListModel>

#include <vector>

namespace masthead {

class Document;

/// Hits as rows: each part's heading, then its hits with the lines that they stand in. Lines are
/// read from the document when they are shown.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitModel(const Document &document, QObject *parent = nullptr);

    /// Rows of what stays, stay: so do the selection and what is in view.
    void setHits(const QList<PartHits> &parts);

    /// Where a row leads: its part, and its hit unless it is a heading.
    struct Target
    {
        SectionId section;
        ItemId item;
        std::optional<TextHit> hit;
    };
    [[nodiscard]] Target targetOf(const QModelIndex &index) const;
    /// The row of a hit; invalid if it is not listed.
    [[nodiscard]] QModelIndex indexOf(const ItemId &item, const SectionId &section,
                                      const TextHit &hit) const;

    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] qsizetype hitCount(const QModelIndex &heading) const;
    [[nodiscard]] SectionKind kindOf(const QModelIndex &index) const;
    [[nodiscard]] ContextLine lineOf(const QModelIndex &index) const;
    /// "Title", "Quote", …; empty for the body.
    [[nodiscard]] QString placeOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qsizetype part = 0;
        qsizetype hit = -1; ///< -1: the heading
    };

    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] int firstRow(qsizetype part) const { return m_starts[part]; }
    void replaceHits(qsizetype part, const QList<TextHit> &hits);
    void replaceParts(qsizetype first, qsizetype last, const QList<PartHits> &parts);
    void count();
    [[nodiscard]] const Section *sectionOf(const PartHits &part) const;
    [[nodiscard]] QString textOf(const PartHits &part, const TextRef &ref) const;

    const Document &m_document;
    QList<PartHits> m_parts;
    std::vector<int> m_starts{0}; ///< row of each part's heading, and the number of rows
};

} // namespace masthead
