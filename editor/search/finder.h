// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/search/findbar.h"
#include "editor/search/hitmodel.h"
#include "editor/search/livesearch.h"

#include <QObject>

#include <optional>

namespace masthead {

class EditorPanel;
struct TextPoint;

/// Finding and replacing: steps from hit to hit in reading order, within the item or, while all
/// hits are listed, through the issue; replaces one, those of the item, or all, each as one undo.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Finder(Document &document, EditorPanel &panel, FindBar &bar, QObject *parent = nullptr);

    [[nodiscard]] const LiveSearch &search() const { return m_search; }
    [[nodiscard]] bool isListing() const { return m_isListing; }

    void find();
    void findWithReplacement();
    void findInIssue();
    void next();
    void previous();
    /// To that place, and the focus there.
    void goTo(const HitModel::Target &target);
    void replace(ReplaceReach reach);
    /// The list goes; the bar stays.
    void closeList();
    /// All goes; the caret stays where it is.
    void close();

Q_SIGNALS:
    void listShown(bool shown);
    /// The author goes on to the list.
    void listRequested();
    /// The outline shall show this.
    void itemShown(const masthead::ItemId &item);
    void sectionShown(const masthead::SectionId &section, bool focused);
    /// Where the author is now, if that is a hit.
    void currentChanged(const masthead::HitModel::Target &target);
    /// Several hits were replaced; `isCut`: there were more than are found at a time.
    void replaced(int hits, bool isCut);
    void failed(const masthead::Error &error);

private:
    enum class Focus : std::uint8_t { Stays, Follows };
    /// Whether a hit that is just the origin is one to go to.
    enum class Reach : std::uint8_t { Here, Beyond };

    /// A place in the reading order of the issue.
    struct Origin
    {
        ItemId item;
        SectionId section; ///< null if it is an item's
        TextRef text;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    void open(bool replace);
    void showList(bool shown);
    void onQueryChanged();
    void onSearched();
    void onMoved();
    void step(int direction);
    void stepFrom(const Origin &origin, int direction);
    void goTo(const HitModel::Target &target, Focus focus);
    void replaceOne();
    bool perform(const QList<PartHits> &parts, qsizetype *hits = nullptr);
    void updateMarks();
    void updateStatus(const QString &prefix = {});
    [[nodiscard]] QList<PartHits> partsInReach() const;
    [[nodiscard]] std::optional<HitModel::Target> neighbour(const Origin &origin, Reach reach,
                                                            int direction, bool *wrapped) const;
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] std::optional<HitModel::Target> current() const;
    [[nodiscard]] SectionId sectionOf(const ItemId &item) const;
    [[nodiscard]] qsizetype sizeOf(const HitModel::Target &target) const;

    Document &m_document;
    EditorPanel &m_panel;
    FindBar &m_bar;
    LiveSearch m_search;
    bool m_isListing = false;
    Origin m_start; ///< from where words that are being typed are found
    /// A hit where no caret can stand for it (a section's title, a source's line), and where the
    /// caret was then.
    std::optional<HitModel::Target> m_away;
    ItemId m_awayItem;
    qsizetype m_awayCaret = -1;
};

} // namespace masthead
