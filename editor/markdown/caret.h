// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace masthead {

/// When a caret that is painted by its widget is on: it blinks as the desktop wants it, and stands
/// while it moves.
class Caret : public QObject
{
    Q_OBJECT

public:
    explicit Caret(QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    /// On, and blinking from now.
    void start();
    void stop();

Q_SIGNALS:
    /// To paint anew.
    void changed();

private:
    void set(bool on);

    QTimer m_blink;
    bool m_on = false;
};

} // namespace masthead
