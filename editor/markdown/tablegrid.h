// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

namespace masthead {

/// Asks for a table's size: a small grid of cells under the pointer, or by the arrow keys. It
/// closes, and is deleted, when a size is chosen or not.
class TableGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TableGrid(QWidget *parent);

    void popUp(const QPoint &globalPosition);
    /// Columns and rows, the head among them.
    [[nodiscard]] QSize chosenSize() const { return m_size; }

Q_SIGNALS:
    void chosen(int columns, int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setChosenSize(QSize size);
    void choose();

    QSize m_size;
};

} // namespace masthead
