#include "run/RetryReader.h"

#include "run/Splitter.h"
#include "target/ExistingValues.h"

#include <algorithm>
#include <utility>

namespace tranche {

static constexpr qsizetype chunksReadAhead = 256;
static constexpr qsizetype mostBytesAhead = qsizetype(4) << 20;

RetryReader::RetryReader(const QString &home, const ImportRecord &record, const QList<ChunkSummary> &pending)
    : m_home(home)
    , m_record(record)
    , m_pending(pending)
    , m_seeksUnique(std::any_of(record.request.mapping.columns.begin(), record.request.mapping.columns.end(),
          [](const MappedColumn &column) { return column.checks.unique; }))
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
        findTreatments(chunks);
        if (m_seeksUnique) {
            findSeen(chunks);
            NumberRanges again;
            for (const NumberRanges &rows : std::as_const(m_rowsOf))
                again.add(rows);
            m_memory.seen = CarriedStore(store).memory(m_record.summary.id, again).seen;
        }
        loadExistingValues(m_memory, m_record.request.mapping, m_record.request.location);
        bool wanted = true;
        for (auto next = m_pending.begin(); wanted && next != m_pending.end();)
            wanted = m_queue.push(nextBatch(chunks, next));
        m_queue.close();
    } catch (...) {
        m_queue.close(std::current_exception());
    }
}

/// Looks up how the chunks that wait are to be treated.
void RetryReader::findTreatments(ChunkStore &chunks)
{
    const auto remedies = chunks.attempts().pendingRemedies(m_record.summary.id);
    for (auto json = remedies.begin(); json != remedies.end(); ++json) {
        const Treatment treatment = treatmentFromJson(json.key());
        if (treatment == Treatment())
            continue;
        m_treatments.push_back(treatment);
        for (const qint64 chunk : json.value())
            m_treatmentOf.insert(chunk, &m_treatments.back());
    }
}

/// The attempt that holds the chunk's rows that are not in: the first one, or what its good rows that went in since
/// have left.
static int attemptWithRowsNotIn(ChunkStore &chunks, qint64 import, const ChunkSummary &chunk)
{
    int from = 1;
    if (chunk.rows == chunk.rowsFailed)
        return from;
    const auto attempts = chunks.attempts().ofChunk(import, chunk.number);
    for (const Attempt &attempt : attempts) {
        if (treatmentFromJson(attempt.remedy).isOfRowsLeft)
            from = attempt.attempt;
    }
    return from;
}

/// The rows of the source that the chunks failed with, whose values are not in the way of their own.
void RetryReader::findSeen(ChunkStore &chunks)
{
    for (const ChunkSummary &chunk : m_pending) {
        NumberRanges &rows = m_rowsOf[chunk.number];
        const int from = attemptWithRowsNotIn(chunks, m_record.summary.id, chunk);
        const auto places = rowPlaces(chunks.attempts().content(m_record.summary.id, chunk.number, from));
        for (const RowPlace &place : places)
            rows.add(place.row);
        if (places.empty() && chunk.rowsInSource > 0)
            rows.add(chunk.firstRow, chunk.firstRow + chunk.rowsInSource - 1);
    }
}

RetryReader::Waiting RetryReader::waiting(ChunkStore &chunks, Pending chunk)
{
    const qint64 import = m_record.summary.id;
    if (m_contents.empty()) {
        const auto last = chunk + (std::min<qsizetype>(m_pending.end() - chunk, chunksReadAhead) - 1);
        m_contents = chunks.attempts().pendingContents(import, chunk->number, last->number, mostBytesAhead);
        if (!m_treatmentOf.isEmpty() && !m_contents.empty())
            m_errors = chunks.errors().packs(import, chunk->number, m_contents.back().chunk);
    }
    if (m_contents.empty() || m_contents.front().chunk != chunk->number)
        m_contents.push_front(chunks.attempts().content(import, chunk->number)); // which says what is wrong
    Waiting waiting { *chunk, std::move(m_contents.front()), m_treatmentOf.value(chunk->number),
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
        const bool isChanged = chunk.treatment != nullptr && !chunk.treatment->remedies.isEmpty();
        alone = chunk.attempt.whole && !isChanged;
        if (alone && !ready.chunks.empty()) {
            m_contents.push_front(std::move(chunk.attempt));
            break;
        }
        bytes += std::size_t(chunk.attempt.content.size());
        if (isChanged)
            chunk.attempt = withTreatment(m_record, chunk.chunk, chunk.attempt, *chunk.treatment, chunk.errors);
        ready.batch->add(chunk.chunk, chunk.attempt, chunk.treatment != nullptr && chunk.treatment->setsRowsAside);
        ready.chunks.push_back(std::move(chunk));
        ++next;
    }
    ready.batch->read(m_memory);
    ready.seen.values = m_memory.seen.takeNew();
    for (const Waiting &chunk : ready.chunks)
        ready.seen.rowsGone.add(m_rowsOf.value(chunk.chunk.number));
    m_spares.send(ready.batch->batch());
    return ready;
}

} // namespace tranche
