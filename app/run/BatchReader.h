#pragma once

#include "core/BoundedQueue.h"
#include "run/BatchPool.h"
#include "run/Splitter.h"
#include "source/bytes/SourceDigest.h"

#include <atomic>
#include <thread>

namespace tranche {

/// Reads, splits and converts a source on a thread of its own, a few batches ahead of who takes them.
class BatchReader
{
public:
    /// @param digest of the source's bytes before `start`
    /// @param memory of the rows before `start`
    BatchReader(ByteSource &source, const SplitOptions &options, const SourcePosition &start, SourceDigest digest,
        MappingMemory memory = {});
    /// Stops reading and waits for the thread.
    ~BatchReader();
    BatchReader(const BatchReader &) = delete;
    BatchReader &operator=(const BatchReader &) = delete;

    /// Waits for the next batch. @returns nullopt behind the last
    /// @throws Failure "source.…" where reading met it, behind the batches that were read before
    std::optional<SplitBatch> next() { return m_queue.pop(); }
    /// Waits a moment. @returns whether next() would not have to wait
    bool isReady() { return m_queue.waitForValue(std::chrono::milliseconds(100)); }

    /// Gives a batch back, as it was, when it is not needed any more: each, before the next one is waited for.
    void recycle(Batch batch) { m_spares.give(std::move(batch)); }

private:
    void read();

    ByteSource &m_source;
    Splitter m_splitter;
    SourceDigest m_digest;
    BoundedQueue<SplitBatch> m_queue;
    BatchPool m_spares;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace tranche
