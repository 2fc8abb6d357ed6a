// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryoffer.h"

#include "app/issuename.h"
#include "app/messages/dialogs.h"
#include "app/recovery/recoverydialog.h"
#include "document/markdown/body.h"
#include "editor/outline/wordcounts.h"
#include "preview/background.h"

#include <QLocale>
#include <QWidget>

namespace masthead {

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
    //: %1 is "1,204 words", %2 "up to 13:58:07"
    const QString all = tr("All %1 are here, %2.").arg(length, until);
    //: %1 is "1,204 words"
    const QString some = tr("%1 are here, but the last changes can't be read.").arg(length);
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
    auto *dialog = new RecoveryDialog(m_works.first(), m_window);
    connect(dialog, &QDialog::finished, this, [this](int answer) {
        if (answer == RecoveryDialog::Later) {
            Q_EMIT offerChanged(); // the button took the message away
        } else {
            take(answer == RecoveryDialog::Recover);
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
