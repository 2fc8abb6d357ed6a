// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/search/hitmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace masthead {

/// All hits in the issue, below the text: there a line has the width that it has in the text, and
/// the outline stays in sight. (Where such a list takes the tree's place, people miss the tree, and
/// see three words of each line.) It has no fields of its own: what is looked for stands in the
/// find bar.
class HitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HitPanel(const Document &document, QWidget *parent = nullptr);

    /// `isComplete`: nothing is searched any more.
    void setHits(const IssueHits &hits, bool isComplete);
    /// Nothing is looked for, or nothing that could be found.
    void clear();
    /// The hit where the author is.
    void setCurrent(const ItemId &item, const SectionId &section, const TextHit &hit);
    [[nodiscard]] QListView &list() const { return *m_list; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// Enter or a click on a row.
    void chosen(const masthead::HitModel::Target &target);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    HitModel *m_model;
    QListView *m_list;
    QLabel *m_summary;
};

} // namespace masthead
