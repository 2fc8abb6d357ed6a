// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/reading.h"

namespace masthead {

namespace {

constexpr std::chrono::milliseconds kUntilLong{300};

} // namespace

Reading::Reading()
{
    m_untilLong.setSingleShot(true);
    m_untilLong.setInterval(kUntilLong);
    connect(&m_untilLong, &QTimer::timeout, this, &Reading::changed);
}

Reading::~Reading()
{
    m_stop.request_stop();
}

void Reading::begin(const QString &path)
{
    ++m_last;
    m_path = path;
    m_untilLong.start();
}

void Reading::letGo()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    end(m_last);
}

/// An earlier one may end while a later one is on.
void Reading::end(int number)
{
    if (number == m_last) {
        m_path.clear();
        m_untilLong.stop();
        Q_EMIT changed();
    }
}

} // namespace masthead
