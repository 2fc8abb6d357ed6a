// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryoffer.h"

#include "app/compare/comparedialog.h"
#include "app/issuename.h"
#include "app/messages/dialogs.h"
#include "document/markdown/body.h"
#include "editor/outline/wordcounts.h"
#include "editor/style/dateformats.h"
#include "preview/background.h"

#include <QLocale>
#include <QWidget>

namespace masthead {

namespace {

enum Answer : std::uint8_t { Later = QDialog::Rejected, Recover = QDialog::Accepted, Discard };

/// "up to 13:58:07", with the day when it was not today.
QString recoveredUntil(const QDateTime &lastChange, const QDateTime &now)
{
    const QString time = lastChange.time().toString(QStringLiteral("HH:mm:ss"));
    if (lastChange.date() == now.date()) {
        return CompareDialog::tr("up to %1").arg(time);
    }
    return CompareDialog::tr("up to %1, %2")
        .arg(QLocale().toString(lastChange.date(), dayFormat()), time);
}

QStringList factsOf(const RecoverableWork &work)
{
    QStringList facts{
        RecoveryOffer::tr("The program ended before this was saved. The work is here %1.")
            .arg(recoveredUntil(work.lastChange, QDateTime::currentDateTime())),
    };
    if (work.fileChanged) {
        facts.append(RecoveryOffer::tr(
            "Its file was changed or removed since. Recovering leaves the file as it is."));
    }
    if (work.lostRecords > 0) {
        facts.append(RecoveryOffer::tr("The last %n change(s) could not be read.", nullptr,
                                       work.lostRecords));
    }
    return facts;
}

} // namespace

RecoveryOffer::RecoveryOffer(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void RecoveryOffer::look()
{
    inBackground(
        this,
        [] {
            QList<Error> problems;
            QList<RecoverableWork> works = findRecoverableWork(&problems);
            return std::pair(std::move(works), std::move(problems));
        },
        [this](const std::pair<QList<RecoverableWork>, QList<Error>> &found) {
            m_works = found.first;
            m_problems = found.second;
            if (!isEmpty()) {
                Q_EMIT offerChanged();
            }
        });
}

Message RecoveryOffer::message()
{
    if (m_works.isEmpty()) {
        return problem();
    }
    const RecoverableWork &work = m_works.first();
    Counts counts;
    for (const Section &section : work.issue.sections) {
        for (const Item &item : section.items) {
            counts += countBody(item.body);
        }
    }
    const QString until = recoveredUntil(work.lastChange, QDateTime::currentDateTime());
    const QString length = lengthText(counts);
    //: %1 is "up to 13:58:07", %2 "1,204 words"
    const QString all = tr("The work is here %1: %2.").arg(until, length);
    //: %1 is "1,204 words"
    const QString some = tr("The last changes can't be read. The rest is here: %1.").arg(length);
    const QString more = work.lostRecords == 0 ? all : some;
    return {.tone = Tone::Warning,
            .what = tr("%1 was not closed properly.").arg(issueName(work.title, work.path)),
            .more = more,
            .actions = {{.text = tr("Recover"), .run = [this] { take(true); }, .filled = true},
                        {.text = tr("Compare…"), .run = [this] { compare(); }}},
            .icon = QStringLiteral("history"),
            .dismissed = [this] {
                m_works.removeFirst(); // until the next start; the journal stays
                Q_EMIT offerChanged();
            }};
}

Message RecoveryOffer::problem()
{
    const Error &error = m_problems.first();
    const auto done = [this] {
        m_problems.removeFirst();
        Q_EMIT offerChanged();
    };
    const auto details = [this, done] {
        showError(m_window, m_problems.first());
        done();
    };
    return {
        .tone = Tone::Warning,
        .what = error.what,
        .more = error.where,
        .actions = {{.text = tr("Details…"), .run = details}, {.text = tr("Close"), .run = done}},
        .icon = QStringLiteral("history")};
}

void RecoveryOffer::compare()
{
    const RecoverableWork &work = m_works.first();
    auto *dialog = new CompareDialog(
        {.title = tr("Recovered work"),
         .name = issueName(work.title, work.path),
         .path = work.path,
         .facts = factsOf(work),
         .before = {.name = tr("Last saved"), .issue = work.base},
         .after = {.name = tr("Recovered"), .issue = work.issue}},
        {{.text = tr("Discard"), .code = Discard, .place = CompareAnswer::Place::Apart},
         {.text = tr("Later"), .code = Later},
         {.text = tr("Recover"), .code = Recover, .place = CompareAnswer::Place::Filled}},
        m_window);
    connect(dialog, &QDialog::finished, this, [this](int answer) {
        if (answer == Later) {
            Q_EMIT offerChanged(); // the button took the message away
        } else {
            take(answer == Recover);
        }
    });
    dialog->open();
}

void RecoveryOffer::take(bool recover)
{
    const RecoverableWork work = m_works.takeFirst();
    if (recover) {
        Q_EMIT recoverRequested(work);
    } else {
        discard(work);
    }
    Q_EMIT offerChanged();
}

} // namespace masthead
