#include "jobs/ChunkRetry.h"

#include "jobs/Dependents.h"
#include "jobs/Splitter.h"
#include "jobs/StoreQuery.h"
#include "source/FaultPoint.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tranche {

static constexpr qint64 commitIntervalMs = 300;
static constexpr qsizetype chunksReadAhead = 256;
static constexpr std::size_t batchesAhead = 3; // their chunks are read while others are converted and written

ChunkRetry::ChunkRetry(ImportSession &session)
    : m_session(session)
{
}

void ChunkRetry::run()
{
    for (bool more = runPending(); more && !m_session.mustStop(); more = runPending()) {
        StoreTransaction transaction(m_session.store().database());
        if (retryMissingParents(m_session.store(), m_session.id()) == 0)
            return;
        transaction.commit();
    }
}

/// @returns whether a chunk went in
bool ChunkRetry::runPending()
{
    const auto pending = m_session.chunks().failedChunks(m_session.id(), { ChunkState::Pending });
    if (pending.isEmpty())
        return false;
    const qint64 doneBefore = m_done;
    TargetWriter &writer = m_session.openWriter(true, false);
    writer.prepare();
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    findRemedies();
    m_contents.clear();
    auto next = pending.begin();
    std::deque<std::future<Ready>> ahead;
    for (;;) {
        while (ahead.size() < batchesAhead && next != pending.end())
            ahead.push_back(takeBatch(next, pending.end()));
        m_session.poll();
        if (ahead.empty() || m_session.mustStop())
            break;
        Ready ready = ahead.front().get();
        ahead.pop_front();
        write(std::move(ready), writer);
        if (sinceCommit.elapsed() >= testFigure("TRANCHE_COMMIT_MS", commitIntervalMs)) {
            commitGroup(writer);
            sinceCommit.start();
        }
    }
    commitGroup(writer);
    return m_done > doneBefore;
}

/// Looks the remedies up that wait to be applied.
void ChunkRetry::findRemedies()
{
    m_remedyOf.clear();
    m_remedies.clear();
    const auto remedies = m_session.chunks().pendingRemedies(m_session.id());
    for (auto json = remedies.begin(); json != remedies.end(); ++json) {
        const auto remedy = remedyFromJson(json.key());
        if (!remedy)
            continue;
        m_remedies.push_back(*remedy);
        for (const qint64 chunk : json.value())
            m_remedyOf.insert(chunk, &m_remedies.back());
    }
}

ChunkRetry::Waiting ChunkRetry::waiting(Pending chunk, Pending end)
{
    ChunkStore &chunks = m_session.chunks();
    if (m_contents.empty()) {
        const auto last = chunk + (std::min<qsizetype>(end - chunk, chunksReadAhead) - 1);
        m_contents = chunks.pendingContents(m_session.id(), chunk->number, last->number);
        if (!m_remedyOf.isEmpty())
            m_errors = chunks.errors().packs(m_session.id(), chunk->number, last->number);
    }
    if (m_contents.empty() || m_contents.front().chunk != chunk->number)
        m_contents.push_front(chunks.content(m_session.id(), chunk->number)); // which says what is wrong
    Waiting waiting { *chunk, std::move(m_contents.front()), m_remedyOf.value(chunk->number),
        m_errors.value(chunk->number) };
    m_contents.pop_front();
    return waiting;
}

/// The next chunks, of which there must be some: they are converted while those before them are written.
std::future<ChunkRetry::Ready> ChunkRetry::takeBatch(Pending &next, Pending end)
{
    Ready ready;
    std::size_t bytes = 0;
    bool alone = false;
    while (next != end && bytes < Splitter::blockBytes && !alone) {
        Waiting chunk = waiting(next, end);
        alone = chunk.attempt.whole && chunk.remedy == nullptr;
        if (alone && !ready.chunks.empty()) {
            m_contents.push_front(std::move(chunk.attempt));
            break;
        }
        bytes += std::size_t(chunk.attempt.content.size());
        ready.chunks.push_back(std::move(chunk));
        ++next;
    }
    ready.batch
        = std::make_unique<ChunkBatch>(m_session.record, m_spares.empty() ? Batch() : std::move(m_spares.back()));
    if (!m_spares.empty())
        m_spares.pop_back();
    return std::async(std::launch::async, [&record = m_session.record, ready = std::move(ready)]() mutable {
        for (Waiting &waiting : ready.chunks) {
            if (waiting.remedy != nullptr)
                waiting.attempt = withRemedy(record, waiting.chunk, waiting.attempt, *waiting.remedy,
                    rowsWithErrors(waiting.errors, errorsFor(*waiting.remedy)));
            ready.batch->add(waiting.chunk, waiting.attempt);
        }
        ready.batch->read();
        return std::move(ready);
    });
}

void ChunkRetry::write(Ready ready, TargetWriter &writer)
{
    faultPoint("retry.begun");
    ChunkBatch &batch = *ready.batch;
    std::vector<ChunkOutcome> outcomes;
    if (!batch.batch().chunks.empty()) {
        writer.useMapping(batch.mapping());
        outcomes = writer.write(batch.batch());
    }
    for (std::size_t i = 0; i < ready.chunks.size(); ++i) {
        const ChunkBatch::Part &part = batch.parts()[i];
        RetriedChunk retried { part.chunk, {}, {} };
        retried.chunk.state = ChunkState::Done; // also where all its rows were taken out
        if (part.span && outcomes[*part.span].failed) {
            retried.chunk.state = ChunkState::Failed;
            retried.errors = batch.inSource(outcomes[*part.span].errors, part);
            if (ready.chunks[i].remedy != nullptr)
                retried.tried = ready.chunks[i].attempt;
        }
        count(retried.chunk, part.rows);
        m_retried.append(retried);
    }
    m_spares.push_back(batch.takeBatch());
}

/// Brings the books up to what became of a chunk that was tried with so many rows.
void ChunkRetry::count(ChunkSummary &chunk, qint64 rows)
{
    ImportCounts &counts = m_session.progress.counts;
    const qint64 rowsIn = chunk.rows - chunk.rowsFailed; // went in when the bad ones were set aside
    counts.rowsRead += rows - chunk.rowsFailed;
    counts.rowsFailed -= chunk.rowsFailed;
    chunk.rows = rowsIn + rows;
    if (chunk.state == ChunkState::Failed) {
        chunk.rowsFailed = rows;
        counts.rowsFailed += rows;
        return;
    }
    chunk.rowsFailed = 0;
    counts.rowsImported += rows;
    m_done += rows > 0 ? 1 : 0;
    --counts.chunksFailed;
    ++counts.chunksDone;
    chunk.rowsSkipped = std::max<qint64>(0, chunk.rowsInSource - chunk.rows);
    counts.rowsSkipped += chunk.rowsSkipped;
    counts.rowsRead += chunk.rowsSkipped;
}

void ChunkRetry::commitGroup(TargetWriter &writer)
{
    writer.commit();
    faultPoint("retry.committed");
    StoreTransaction transaction(m_session.store().database());
    m_session.chunks().setRetried(m_session.id(), m_retried);
    m_session.store().setProgress(m_session.id(), m_session.progressNow());
    transaction.commit();
    m_retried.clear();
    faultPoint("retry.noted");
}

} // namespace tranche
