// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

namespace masthead {

/// Whether a widget, whose event filter it is, has been painted.
class PaintClock : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    void reset() { m_painted = false; }
    [[nodiscard]] bool hasPainted() const { return m_painted; }

private:
    bool m_painted = false;
};

} // namespace masthead
