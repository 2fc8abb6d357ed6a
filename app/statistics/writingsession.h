// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/statistics/activetime.h"

#include <QObject>

#include <optional>

namespace masthead {

class Document;
class StatusBar;
class WordCounts;

/// What was written in a window since its issue was opened, and how far that is from the goals.
/// The status bar tells it where there is a goal, and once when one is reached.
class WritingSession : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Document &document;
        const WordCounts &counts;
        StatusBar &status;
    };

    /// All must outlive it.
    WritingSession(const Parts &parts, Settings &settings, QObject *parent);

    /// Words and Han characters that the issue has more than when it was opened; below 0 where more
    /// was taken out.
    [[nodiscard]] int written() const;
    [[nodiscard]] std::chrono::minutes time() const { return m_time.minutes(); }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void update();
    void tellReached(const SessionGoals &goals);

    Parts m_parts;
    Settings &m_settings;
    ActiveTime m_time;
    std::optional<int> m_before; ///< its length when it was opened; not known until it is counted
    bool m_lengthTold = false;
    bool m_timeTold = false;
};

} // namespace masthead
