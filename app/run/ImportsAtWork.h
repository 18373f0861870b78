#pragma once

#include "run/RunControl.h"
#include "store/ImportLock.h"
#include "store/JobStore.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace tranche {

/// Runs a claimed import to its end, and decides of its chunks as its check has. @throws Failure if the job store fails
void runClaimed(JobStore &store, RunControl &control, qint64 import);

/// The imports that a runner has at work, each on a thread of its own with a connection of its own to the job store.
/// Lives on the runner's thread.
class ImportsAtWork
{
public:
    /// @param control how they are asked to stop; outlives this
    ImportsAtWork(QString home, RunControl &control);
    /// Waits for all of them.
    ~ImportsAtWork();
    ImportsAtWork(const ImportsAtWork &) = delete;
    ImportsAtWork &operator=(const ImportsAtWork &) = delete;

    /// Runs an import that was claimed. @param lock is given up when it has ended
    void start(qint64 import, std::unique_ptr<ImportLock> lock);
    /// Waits until one of them ends, at most so long; takes leave of those that have.
    /// @throws Failure what has ended one of them so that nothing more can be run: the job store could not be used
    void wait(std::chrono::milliseconds time);
    bool isEmpty() const { return m_threads.empty(); }

private:
    struct Thread
    {
        std::thread thread;
        bool hasEnded = false; ///< under m_mutex
    };
    void run(qint64 import, std::unique_ptr<ImportLock> lock, Thread &thread);

    const QString m_home;
    RunControl &m_control;
    std::list<Thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_someEnded;
    std::exception_ptr m_failure; ///< the first; under m_mutex
};

} // namespace tranche
