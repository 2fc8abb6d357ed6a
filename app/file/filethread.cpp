// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/filethread.h"

namespace masthead {

QThreadPool &fileThreads()
{
    constexpr int mostThreads = 16;
    static auto *const threads = [] {
        auto *pool = new QThreadPool;
        pool->setMaxThreadCount(mostThreads);
        return pool;
    }();
    return *threads;
}

} // namespace masthead
