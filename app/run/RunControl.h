#pragma once

#include <atomic>

namespace tranche {

/// How a run is asked to stop, from any thread. What was asked first wins, except that cancel beats pause.
class RunControl
{
public:
    enum class Stop {
        None,
        Interrupt, ///< the process ends: the import goes back to the queue
        TimeLimit, ///< it has run for as long as it may
        Pause,
        Cancel,
    };
    void request(Stop stop)
    {
        Stop current = m_stop.load();
        while (stop > current && !m_stop.compare_exchange_weak(current, stop)) { }
    }
    Stop requested() const { return m_stop.load(std::memory_order_relaxed); }
    bool mustStop() const { return requested() != Stop::None; }

private:
    std::atomic<Stop> m_stop = Stop::None;
};

} // namespace tranche
