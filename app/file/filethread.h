// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace masthead {

/// Threads that only files use, and that are not waited for when the program ends: a disk that is
/// away holds them for ever.
[[nodiscard]] QThreadPool &fileThreads();

/// As inBackground() does, but in one of these threads. `context` may be gone by the time that
/// `work` ends: `done` is then not called.
template <typename Work, typename Done>
void inFileThread(QObject *context, Work work, Done done)
{
    fileThreads().start(
        [guard = QPointer(context), work = std::move(work), done = std::move(done)]() mutable {
            auto value = work();
            if (QCoreApplication *application = QCoreApplication::instance()) {
                QMetaObject::invokeMethod(application, [guard, value = std::move(value),
                                                        done = std::move(done)]() mutable {
                    if (guard) {
                        done(std::move(value));
                    }
                });
            }
        });
}

} // namespace masthead
