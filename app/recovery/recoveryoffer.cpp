// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryoffer.h"

#include "app/recovery/recoverydialog.h"
#include "document/model/counts.h"
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
        this, [] { return findRecoverableWork(); },
        [this](const QList<RecoverableWork> &works) {
            m_works = works;
            if (!works.isEmpty()) {
                Q_EMIT offerChanged();
            }
        });
}

Message RecoveryOffer::message()
{
    const RecoverableWork &work = m_works.first();
    Counts counts;
    for (const Section &section : work.issue.sections) {
        for (const Item &item : section.items) {
            counts += countText(item.body);
        }
    }
    const QString until = recoveredUntil(work.lastChange, QDateTime::currentDateTime());
    //: %1 is "up to 13:58:07"
    const QString more =
        tr("All %n word(s) are here, %1.", nullptr, counts.words + counts.han).arg(until);
    return {.tone = Tone::Warning,
            .what = tr("%1 was not closed properly.").arg(work.title),
            .more = more,
            .actions = {{.text = tr("Recover"), .run = [this] { take(true); }, .filled = true},
                        {.text = tr("Compare…"), .run = [this] { compare(); }}},
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
