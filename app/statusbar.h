// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/counts.h"

#include <QDateTime>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <variant>

namespace masthead {

struct NeverSaved
{
};
struct Saving
{
};
struct SavedAt
{
    QDateTime time; ///< of this machine
};
struct UnsavedSince ///< saved, then changed
{
};
struct ReadOnly ///< it can't be saved where it is
{
    bool unsaved = false;
};
struct FileGone ///< what was saved stands nowhere any more
{
};
struct FileOutOfReach ///< whether it still is what was saved can't be seen
{
};
struct OtherVersion ///< another program wrote the file since
{
};
struct CantSave
{
    Error error;
};

/// What became of the work: one of these is always true.
using SaveState = std::variant<NeverSaved, Saving, SavedAt, UnsavedSince, ReadOnly, FileGone,
                               FileOutOfReach, OtherVersion, CantSave>;

/// The 26 px strip at the window's foot, painted: words, minutes and goals on the left, findings
/// and what became of the work on the right. A part that can be opened is clickable.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setItemCounts(const std::optional<Counts> &counts);
    void setIssueCounts(const Counts &counts);
    /// The host of a link under the pointer, in the place of the counts; empty: none.
    void setLinkHost(const QString &host);
    /// For some seconds, in the place of the counts.
    void showNote(const QString &note);
    /// The languages that words may be right in, as the user reads them; empty: spelling is off.
    void setLanguages(const QString &languages);
    /// How far the author is from his goals; empty: he has none.
    void setGoals(const QString &goals);
    /// How many things are to be mended; 0 shows nothing.
    void setFindings(int count);
    void setSaveState(const SaveState &state);
    [[nodiscard]] const SaveState &saveState() const { return m_state; }

    /// What it says, for tests and screen readers: the parts, joined.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void saveStateChanged();
    /// "Can't save" was clicked: show why.
    void errorClicked(const masthead::Error &error);
    void retryClicked();
    /// At this place of the screen.
    void languagesClicked(const QPoint &place);
    void findingsClicked(const QPoint &place);
    /// Words, minutes or goals were clicked.
    void countsClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Act : std::uint8_t { None, ShowError, Retry, Languages, Findings, Statistics };
    enum class Ink : std::uint8_t { Label, Error, Link };

    struct Part
    {
        QString text;
        QString icon;
        Ink ink = Ink::Label;
        Act act = Act::None;
        QRect rect; ///< set by layOut()
    };

    void rebuild();
    void layOut();
    void paintPart(QPainter &painter, const Part &part) const;
    [[nodiscard]] QList<Part> saveParts() const;
    [[nodiscard]] const Part *partAt(const QPoint &position) const;

    std::optional<Counts> m_item;
    Counts m_issue;
    QString m_languages;
    QString m_goals;
    int m_findings = 0;
    QString m_linkHost;
    QString m_note;
    QTimer m_noteEnd;
    SaveState m_state = NeverSaved{};
    QList<Part> m_left;
    QList<Part> m_right;
};

} // namespace masthead
