// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file/filethread.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <stop_token>

namespace masthead {

/// What is being read for a window: named to the user when it takes long, and let go when they do
/// not want it any more, or the window goes. Window's thread.
class Reading : public QObject
{
    Q_OBJECT

public:
    Reading();
    ~Reading() override;

    /// Has `read(path, stop)` done in a file thread, and its result given to `done`, unless it was
    /// let go: `stop` tells so.
    template <typename Read, typename Done>
    void start(const QString &path, const Read &read, const Done &done)
    {
        begin(path);
        inFileThread(
            this, [read, path, stop = m_stop.get_token()] { return read(path, stop); },
            [this, number = m_last, stop = m_stop.get_token(), done](const auto &result) {
                if (!stop.stop_requested()) {
                    end(number);
                    done(result);
                }
            });
    }

    /// Nothing comes back of all that was started.
    void letGo();

    /// Of the file that was started last; empty: nothing is being read.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isOn() const { return !m_path.isEmpty(); }
    /// For long enough that the user shall see it.
    [[nodiscard]] bool isLong() const { return isOn() && !m_untilLong.isActive(); }
    /// 300 ms if nothing else is said.
    void setUntilLong(std::chrono::milliseconds time) { m_untilLong.setInterval(time); }

Q_SIGNALS:
    /// It became long, or ended.
    void changed();

private:
    void begin(const QString &path);
    void end(int number);

    QString m_path;
    int m_last = 0;
    std::stop_source m_stop; ///< of all that somebody waits for
    QTimer m_untilLong;
};

} // namespace masthead
