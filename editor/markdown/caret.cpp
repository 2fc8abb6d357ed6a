// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdown/caret.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace masthead {

Caret::Caret(QObject *parent)
    : QObject(parent)
{
    connect(&m_blink, &QTimer::timeout, this, [this] { set(!m_on); });
}

void Caret::start()
{
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (period > 0) {
        m_blink.start(period / 2);
    } else {
        m_blink.stop(); // the reader wants it still
    }
    set(true);
}

void Caret::stop()
{
    m_blink.stop();
    set(false);
}

void Caret::set(bool on)
{
    if (m_on != on) {
        m_on = on;
        Q_EMIT changed();
    }
}

} // namespace masthead
