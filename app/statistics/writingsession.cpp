// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/writingsession.h"

#include "app/statusbar.h"
#include "document/model/goals.h"
#include "document/session/document.h"
#include "editor/outline/wordcounts.h"

#include <utility>

namespace masthead {

WritingSession::WritingSession(const Parts &parts, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(settings)
{
    connect(&parts.document, &Document::reset, this, &WritingSession::begin);
    connect(&parts.document, &Document::changed, this, [this] {
        m_time.note(ActiveTime::Clock::now());
        update();
    });
    connect(&parts.counts, &WordCounts::counted, this, &WritingSession::update);
    connect(&settings, &Settings::goalsChanged, this, &WritingSession::update);
    begin();
}

int WritingSession::written() const
{
    return m_before ? lengthOf(m_parts.counts.total()) - *m_before : 0;
}

void WritingSession::begin()
{
    m_time = {};
    m_before.reset();
    m_lengthTold = false;
    m_timeTold = false;
    update();
}

void WritingSession::update()
{
    if (!m_before && m_parts.counts.isComplete()) {
        m_before = lengthOf(m_parts.counts.total());
    }
    const Issue &issue = m_parts.document.issue();
    const SessionGoals goals = m_settings.sessionGoals();
    QStringList texts;
    if (const int goal = lengthGoal(issue); goal > 0) {
        //: How far the issue is; %L1 of %n words or Han characters
        texts.append(tr("%L1 of %Ln word(s)", nullptr, goal).arg(lengthOf(m_parts.counts.total())));
    }
    if (const auto goal = static_cast<int>(timeGoal(issue).count()); goal > 0) {
        //: How long the issue takes to read, and shall take
        texts.append(tr("%L1 of %Ln minute(s) to read", nullptr, goal)
                         .arg(readingTime(m_parts.counts.total()).count()));
    }
    if (goals.length > 0) {
        //: What was written since the issue was opened; %L1 of %n words or Han characters
        texts.append(tr("written now %L1 of %Ln word(s)", nullptr, goals.length).arg(written()));
    }
    if (goals.minutes > 0) {
        //: Time spent writing since the issue was opened
        texts.append(tr("%L1 of %Ln minute(s)", nullptr, goals.minutes).arg(time().count()));
    }
    m_parts.status.setGoals(texts.join(QStringLiteral(" · ")));
    tellReached(goals);
    Q_EMIT changed();
}

void WritingSession::tellReached(const SessionGoals &goals)
{
    if (goals.length > 0 && written() >= goals.length && !std::exchange(m_lengthTold, true)) {
        m_parts.status.showNote(
            tr("You have written %Ln word(s): your goal is reached.", nullptr, goals.length));
    }
    if (goals.minutes > 0 && time().count() >= goals.minutes && !std::exchange(m_timeTold, true)) {
        m_parts.status.showNote(tr("You have written for %Ln minute(s): your goal is reached.",
                                   nullptr, goals.minutes));
    }
}

} // namespace masthead
