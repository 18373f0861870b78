#pragma once

#include "run/RunControl.h"
#include "store/JobStore.h"

#include <atomic>
#include <functional>
#include <future>
#include <vector>

namespace tranche {

/// Runs the commands of imports that have ended (DoneStore), a few at once, each on a thread of its own: imports do not
/// wait for them. Each holds a lock while it runs, by which others know that it does.
class DoneCommands
{
public:
    /// @param store of the runner, which is on one thread with this
    explicit DoneCommands(JobStore &store);
    /// Ends those that run.
    ~DoneCommands();
    DoneCommands(const DoneCommands &) = delete;
    DoneCommands &operator=(const DoneCommands &) = delete;

    /// Notes of commands that a dead program has begun that nobody knows how they ended.
    void noteLost();
    /// Begins those that wait, unless enough are at work: then each begins the next one when it has ended.
    void begin();
    /// Returns once all have ended, or there is something else to do. Where the runner is to stop, they have some
    /// seconds left.
    void waitUnless(const std::function<bool()> &hasWork, const RunControl &control);
    void finish(const RunControl &control);

private:
    void dropEnded();
    void work();

    JobStore &m_store;
    std::vector<std::future<void>> m_atWork;
    std::atomic<bool> m_stop = false;
};

} // namespace tranche
