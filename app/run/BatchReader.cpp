#include "run/BatchReader.h"

#include "core/FaultPoint.h"
#include "core/Interruption.h"

namespace tranche {

/// Few: each is as large as a block and its cells, and the writer is rarely kept waiting.

BatchReader::BatchReader(ByteSource &source, const SplitOptions &options, const SourcePosition &start,
    SourceDigest digest, MappingMemory memory)
    : m_source(source)
    , m_splitter(source, options, start, std::move(memory))
    , m_digest(std::move(digest))
    , m_queue(batchesInFlight)
    , m_thread([this] { read(); })
{
}

BatchReader::~BatchReader()
{
    m_stopped = true;
    m_queue.abandon();
    m_spares.abandon();
    m_thread.join();
}

void BatchReader::read()
{
    const Interruption interruption([this] { return m_stopped.load(); });
    try {
        bool wanted = true;
        while (wanted) {
            auto split = m_splitter.next(m_spares.take());
            if (!split)
                break;
            m_source.checkUnchanged();
            m_digest.add({ split->batch.block.data(), std::size_t(split->counts.bytes) });
            split->sourceHash = m_digest.text();
            faultPoint("split.batch");
            m_spares.send(split->batch);
            wanted = m_queue.push(std::move(*split));
        }
        m_queue.close();
    } catch (...) {
        m_queue.close(std::current_exception());
    }
}

} // namespace tranche
