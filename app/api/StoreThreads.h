#pragma once

#include "store/JobStore.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tranche {

/// Threads with a job store each, which do what other threads ask for. A connection of Qt's SQL belongs to the thread
/// that has opened it.
class StoreThreads
{
public:
    StoreThreads(QString home, int threads);
    /// Waits for what was asked for.
    ~StoreThreads();
    StoreThreads(const StoreThreads &) = delete;
    StoreThreads &operator=(const StoreThreads &) = delete;

    /// Has a thread do it, and waits for that. @throws what the work throws, and Failure "store.…"
    void run(const std::function<void(JobStore &)> &work);

private:
    struct Task
    {
        const std::function<void(JobStore &)> &work;
        std::condition_variable done = {}; ///< of its own: who waits for another is not woken
        std::exception_ptr error = nullptr;
        bool isDone = false;
    };
    void serve();

    QString m_home;
    std::mutex m_mutex;
    std::condition_variable m_news; ///< of tasks that wait, or that it ends
    std::deque<Task *> m_waiting;
    bool m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace tranche
