// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/issuelock.h"

#include "app/file/filethread.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace masthead {

namespace {

constexpr std::chrono::milliseconds kPatience{300};

} // namespace

/// What a thread took is known here at once, so that it is released although the window's thread
/// has not heard of it yet.
struct IssueLock::Shared
{
    std::mutex mutex;
    std::condition_variable changed;
    QString wanted; ///< the issue's file
    OwnLock own;    ///< an empty path: none
    int tasks = 0;  ///< that take or release

    /// What was own is released in a thread.
    static void want(const std::shared_ptr<Shared> &shared, const QString &path)
    {
        const std::lock_guard guard(shared->mutex);
        shared->wanted = path;
        if (!shared->own.path.isEmpty()) {
            ++shared->tasks;
            fileThreads().start([shared, own = std::exchange(shared->own, {})] {
                releaseLock(own);
                shared->end();
            });
        }
    }

    LockOutcome take(const QString &path)
    {
        const LockOutcome outcome = takeLock(path);
        const auto *taken = std::get_if<OwnLock>(&outcome);
        bool isWanted = false;
        {
            const std::lock_guard guard(mutex);
            isWanted = wanted == path;
            if (taken != nullptr && isWanted) {
                own = *taken;
            }
        }
        if (taken != nullptr && !isWanted) {
            releaseLock(*taken);
        }
        end();
        return outcome;
    }

    void end()
    {
        const std::lock_guard guard(mutex);
        --tasks;
        changed.notify_all();
    }
};

IssueLock::IssueLock(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
}

IssueLock::~IssueLock()
{
    Shared::want(m_shared, {});
    std::unique_lock guard(m_shared->mutex);
    m_shared->changed.wait_for(guard, kPatience, [this] { return m_shared->tasks == 0; });
}

void IssueLock::follow(const QString &path)
{
    if (path == m_path) {
        return;
    }
    m_path = path;
    m_ignored = {};
    m_isAnothers = false;
    Shared::want(m_shared, path);
    setHolder({});
    take();
}

void IssueLock::retry()
{
    if (m_isAnothers) { // else nothing has changed that it could know of
        take();
    }
}

void IssueLock::take()
{
    if (m_path.isEmpty() || m_isTaking) {
        return;
    }
    m_isTaking = true;
    {
        const std::lock_guard guard(m_shared->mutex);
        ++m_shared->tasks;
    }
    inFileThread(
        this, [shared = m_shared, path = m_path] { return shared->take(path); },
        [this, path = m_path](const LockOutcome &outcome) { finishTaking(path, outcome); });
}

void IssueLock::finishTaking(const QString &path, const LockOutcome &outcome)
{
    m_isTaking = false;
    if (path != m_path) { // another file was opened meanwhile
        take();
        return;
    }
    const auto *other = std::get_if<LockHolder>(&outcome);
    m_isAnothers = other != nullptr;
    const bool isTold = other != nullptr && *other != m_ignored;
    setHolder(isTold ? std::optional(*other) : std::nullopt);
}

void IssueLock::ignoreHolder()
{
    m_ignored = m_holder.value_or(LockHolder());
    setHolder({});
}

void IssueLock::setHolder(const std::optional<LockHolder> &holder)
{
    if (m_holder != holder) {
        m_holder = holder;
        Q_EMIT holderChanged();
    }
}

} // namespace masthead
