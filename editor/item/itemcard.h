// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"
#include "document/model/sectionkinds.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace masthead {

class FieldLine;
class PictureField;
class SourceRow;

/// The card under an item's title: the fields of its section's kind, and its sources. What is
/// optional and empty hides behind a button that adds it. A source that says nothing is a row to
/// write in, which goes when the card is left, and is no source of the item.
class ItemCard : public QWidget
{
    Q_OBJECT

public:
    explicit ItemCard(QWidget *parent = nullptr);
    ~ItemCard() override;

    /// Shows an item; tells no one. Fields that stay are not made anew, so the focus holds.
    void showItem(SectionKind kind, const Item &item);
    /// By row, as they stand: also those that say nothing.
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    /// By row: the titles of other items with its address.
    void showOtherUses(const QList<QStringList> &titles);
    /// Shows a new source's row, to be written in.
    void addSource();
    /// As SourceRow::finish.
    void finish();

    /// What Tab visits, in its order; other ones after `tabStopsChanged`.
    [[nodiscard]] QWidgetList tabStops() const;

Q_SIGNALS:
    void tabStopsChanged();
    /// Those that say something.
    void sourcesEdited(const QList<masthead::Source> &sources);
    /// One went, or they stand in another order: an undo of its own.
    void sourcesArranged(const QList<masthead::Source> &sources);
    void fieldEdited(const QString &key, const QString &value);
    /// A field wants a picture.
    void pictureRequested(const QString &key);
    /// The picture of a field shall be described.
    void descriptionRequested(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFields(SectionKind kind);
    [[nodiscard]] QWidget *makeField(const KindField &field, const QString &name);
    void takeSources(const Item &item);
    void showSources();
    void makeRows();
    void onFocusChanged(const QWidget *from, const QWidget *to);
    /// The sources that say something.
    [[nodiscard]] QList<Source> written() const;
    void onSourceEdited(int row, const Source &source);
    void removeSource(int row);
    void moveSource(int from, int to);
    [[nodiscard]] int gapAt(int row, int y) const;
    void showGap(int gap);

    QGridLayout *m_grid;
    QWidget *m_gridBox;
    QVBoxLayout *m_rows;
    QWidget *m_addBox;
    QWidget *m_add;
    SectionKind m_kind = SectionKind::Text;
    ItemId m_item;
    bool m_made = false;
    int m_gap = -1; ///< before which row a dragged source would go; -1: nowhere
    QMap<QString, FieldLine *> m_fields;
    QMap<QString, PictureField *> m_pictures;
    QList<SourceRow *> m_sourceRows;
    QList<Source> m_sources;
};

} // namespace masthead
