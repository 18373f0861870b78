#include "jobs/BatchReader.h"

#include "source/FaultPoint.h"

namespace tranche {

/// Few: each is as large as a block and its cells, and the writer is rarely kept waiting.
static constexpr std::size_t batchesInFlight = 2;

BatchReader::BatchReader(
    ByteSource &source, const SplitOptions &options, const SourcePosition &start, SourceDigest digest)
    : m_source(source)
    , m_splitter(source, options, start)
    , m_digest(std::move(digest))
    , m_queue(batchesInFlight)
    , m_thread([this] { read(); })
{
}

BatchReader::~BatchReader()
{
    m_queue.abandon();
    m_thread.join();
}

void BatchReader::recycle(Batch batch)
{
    const std::lock_guard lock(m_sparesMutex);
    m_spares.push_back(std::move(batch));
}

Batch BatchReader::spare()
{
    const std::lock_guard lock(m_sparesMutex);
    if (m_spares.empty())
        return {};
    Batch batch = std::move(m_spares.back());
    m_spares.pop_back();
    return batch;
}

void BatchReader::read()
{
    try {
        bool wanted = true;
        while (wanted) {
            auto split = m_splitter.next(spare());
            if (!split)
                break;
            m_source.checkUnchanged();
            m_digest.add({ split->batch.block.data(), std::size_t(split->counts.bytes) });
            split->sourceHash = m_digest.text();
            faultPoint("split.batch");
            wanted = m_queue.push(std::move(*split));
        }
        m_queue.close();
    } catch (...) {
        m_queue.close(std::current_exception());
    }
}

} // namespace tranche
