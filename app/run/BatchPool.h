#pragma once

#include "core/Batch.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace tranche {

/// Batches that wait between who makes them and who takes them.
inline constexpr std::size_t batchesInFlight = 2;

/// Batches that go round between who makes them and who takes them: those that are not needed any more are kept so that
/// their memory is used again, and as long as those under way are large, no further one is made. May be used from
/// several threads.
class BatchPool
{
public:
    /// Batches under way may weigh so much, or be one, for another to be made.
    static constexpr std::size_t mostUnderWay = std::size_t(12) << 20;

    /// For a batch to be made: one that was given back, with what it held, or a new one. Waits until there is room.
    Batch take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_underWay <= mostUnderWay || m_abandoned; });
        if (m_spares.empty())
            return {};
        Batch batch = std::move(m_spares.back());
        m_spares.pop_back();
        return batch;
    }

    /// Notes that a batch is under way until it is given back, as it is now.
    void send(const Batch &batch)
    {
        const std::lock_guard lock(m_mutex);
        m_underWay += batch.weight();
    }

    void give(Batch batch)
    {
        constexpr std::size_t mostSpare = std::size_t(16) << 20;
        const std::size_t weight = batch.weight();
        {
            const std::lock_guard lock(m_mutex);
            m_underWay -= std::min(m_underWay, weight);
            if (weight <= mostSpare)
                m_spares.push_back(std::move(batch));
        }
        m_changed.notify_all();
    }

    /// Nobody gives back any more: nothing waits.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Batch> m_spares;
    std::size_t m_underWay = 0;
    bool m_abandoned = false;
};

} // namespace tranche
