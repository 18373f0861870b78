#pragma once

#include "mapping/Batch.h"

#include <mutex>
#include <vector>

namespace tranche {

/// Batches that are not needed any more, kept so that their memory is used again. May be used from several threads.
class BatchPool
{
public:
    void give(Batch batch)
    {
        const std::lock_guard lock(m_mutex);
        m_spares.push_back(std::move(batch));
    }

    /// One that was given, with what it held, or a new one.
    Batch take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_spares.empty())
            return {};
        Batch batch = std::move(m_spares.back());
        m_spares.pop_back();
        return batch;
    }

private:
    std::mutex m_mutex;
    std::vector<Batch> m_spares;
};

} // namespace tranche
