#include "run/RetryReader.h"

#include "run/Splitter.h"

#include <algorithm>

namespace tranche {

static constexpr qsizetype chunksReadAhead = 256;
static constexpr qsizetype mostBytesAhead = qsizetype(4) << 20;

RetryReader::RetryReader(const QString &home, const ImportRecord &record, const QList<ChunkSummary> &pending)
    : m_home(home)
    , m_record(record)
    , m_pending(pending)
    , m_queue(batchesInFlight)
    , m_thread([this] { read(); })
{
}

RetryReader::~RetryReader()
{
    m_queue.abandon();
    m_spares.abandon();
    m_thread.join();
}

void RetryReader::read()
{
    try {
        JobStore store(m_home); // a connection belongs to its thread
        ChunkStore chunks(store);
        findRemedies(chunks);
        bool wanted = true;
        for (auto next = m_pending.begin(); wanted && next != m_pending.end();)
            wanted = m_queue.push(nextBatch(chunks, next));
        m_queue.close();
    } catch (...) {
        m_queue.close(std::current_exception());
    }
}

/// Looks the remedies up that wait to be applied.
void RetryReader::findRemedies(ChunkStore &chunks)
{
    const auto remedies = chunks.attempts().pendingRemedies(m_record.summary.id);
    for (auto json = remedies.begin(); json != remedies.end(); ++json) {
        const auto remedy = remedyFromJson(json.key());
        if (!remedy)
            continue;
        m_remedies.push_back(*remedy);
        for (const qint64 chunk : json.value())
            m_remedyOf.insert(chunk, &m_remedies.back());
    }
}

RetryReader::Waiting RetryReader::waiting(ChunkStore &chunks, Pending chunk)
{
    const qint64 import = m_record.summary.id;
    if (m_contents.empty()) {
        const auto last = chunk + (std::min<qsizetype>(m_pending.end() - chunk, chunksReadAhead) - 1);
        m_contents = chunks.attempts().pendingContents(import, chunk->number, last->number, mostBytesAhead);
        if (!m_remedyOf.isEmpty() && !m_contents.empty())
            m_errors = chunks.errors().packs(import, chunk->number, m_contents.back().chunk);
    }
    if (m_contents.empty() || m_contents.front().chunk != chunk->number)
        m_contents.push_front(chunks.attempts().content(import, chunk->number)); // which says what is wrong
    Waiting waiting { *chunk, std::move(m_contents.front()), m_remedyOf.value(chunk->number),
        m_errors.value(chunk->number) };
    m_contents.pop_front();
    return waiting;
}

RetryReader::Ready RetryReader::nextBatch(ChunkStore &chunks, Pending &next)
{
    Ready ready;
    ready.batch = std::make_unique<ChunkBatch>(m_record, m_spares.take());
    std::size_t bytes = 0;
    bool alone = false;
    while (next != m_pending.end() && bytes < Splitter::blockBytes && !alone) {
        Waiting chunk = waiting(chunks, next);
        alone = chunk.attempt.whole && chunk.remedy == nullptr;
        if (alone && !ready.chunks.empty()) {
            m_contents.push_front(std::move(chunk.attempt));
            break;
        }
        bytes += std::size_t(chunk.attempt.content.size());
        if (chunk.remedy != nullptr)
            chunk.attempt = withRemedy(m_record, chunk.chunk, chunk.attempt, *chunk.remedy,
                rowsWithErrors(chunk.errors, errorsFor(*chunk.remedy)));
        ready.batch->add(chunk.chunk, chunk.attempt);
        ready.chunks.push_back(std::move(chunk));
        ++next;
    }
    ready.batch->read();
    m_spares.send(ready.batch->batch());
    return ready;
}

} // namespace tranche
