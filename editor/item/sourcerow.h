// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/model/issue.h"

#include <QPointF>
#include <QWidget>

#include <array>

class QLabel;
class QMenu;

namespace masthead {

class FieldLine;
class GrowingText;

/// Where a source may go among those of its item.
struct SourceMoves
{
    bool up = false;
    bool down = false;
};

/// One source: outlet, date and address in a line; below, what the author keeps of it (a quote, a
/// note, the day when it was read), which is never published, and where else its address is used.
/// An address that is pasted or finished fills what it tells: the outlet by its host, and today as
/// the day of reading. The row is dragged by its label.
class SourceRow : public QWidget
{
    Q_OBJECT

public:
    explicit SourceRow(QWidget *parent = nullptr);

    [[nodiscard]] const Source &source() const { return m_source; }
    /// Tells no one.
    void setSource(const Source &source);
    /// Titles of the other items that have the address; none: nothing is said.
    void setOtherUses(const QStringList &titles);
    void setMoves(SourceMoves moves) { m_moves = moves; }
    void focusAddress();
    /// What was typed has its form now, without waiting for a field to be left.
    void finish();
    /// What Tab visits, in its order.
    [[nodiscard]] QWidgetList tabStops() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const masthead::Source &source);
    void removeRequested();
    void addRequested();
    /// One place up (-1) or down (1).
    void moveRequested(int step);
    /// The row is being dragged; `y` is the pointer's, in this row. And: it was let go there, or
    /// the drag was given up.
    void dragged(int y);
    void dropped(int y);
    void dragCancelled();

private:
    /// A text of the author's, in a line of its own that is hidden while it is empty.
    struct Kept
    {
        QString Source::*member;
        QWidget *line;
        GrowingText *text;
    };

    [[nodiscard]] QWidget *makeFirstLine();
    [[nodiscard]] QWidget *makeReadLine();
    [[nodiscard]] Kept makeKept(QString Source::*member, const QString &label,
                                const QString &placeholder, bool italic);
    [[nodiscard]] FieldLine *makeField(FieldLine *field, QString Source::*member);
    void setAddress(const QString &address);
    void fillFromAddress();
    void fillMenu(QMenu &menu);
    void openMenu();
    void fitFields();

    Source m_source;
    SourceMoves m_moves;
    FieldLine *m_outlet;
    FieldLine *m_published;
    FieldLine *m_address;
    FieldLine *m_read;
    QLabel *m_handle;
    QWidget *m_more = nullptr;
    QWidget *m_readLine;
    std::array<Kept, 2> m_kept; ///< quote, note
    QLabel *m_otherUses;
    QPointF m_pressed; ///< on the handle
    bool m_isDragging = false;
    bool m_isAddressNew = false; ///< written since the row was filled from it
};

} // namespace masthead
