// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace masthead {

/// Runs `work` on another thread and hands its value to `done` on the window's thread, unless
/// `context` (an object of the window's thread) is gone by then. `work` must own what it reads.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer(context), work = std::move(work), done = std::move(done)]() mutable {
            QMetaObject::invokeMethod(QCoreApplication::instance(),
                                      [guard, value = work(), done = std::move(done)]() mutable {
                                          if (guard) {
                                              done(std::move(value));
                                          }
                                      });
        });
}

} // namespace masthead
