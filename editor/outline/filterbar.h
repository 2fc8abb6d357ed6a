// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/outline/outlinefilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace masthead {

/// Over the outline while it is filtered: words, a status, an owner. Escape ends it, Enter and Down
/// go on to the rows that are left.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Shows it with the caret in the words. `owners`: who can be asked for.
    void begin(const QStringList &owners);
    /// Hides it; everything is shown again.
    void end();
    [[nodiscard]] OutlineFilter filter() const;

Q_SIGNALS:
    void filterChanged(const masthead::OutlineFilter &filter);
    /// The author goes on to the rows: the outline takes the focus.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_text;
    QComboBox *m_status;
    QComboBox *m_owner;
};

} // namespace masthead
