#include "jobs/ChunkRetry.h"

#include "jobs/FixedFile.h"
#include "jobs/StoreQuery.h"
#include "source/FaultPoint.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace tranche {

static constexpr qint64 commitIntervalMs = 300;

ChunkRetry::ChunkRetry(ImportSession &session)
    : m_session(session)
{
}

void ChunkRetry::run()
{
    const auto pending = m_session.chunks().failedChunks(m_session.id(), { ChunkState::Pending });
    if (pending.isEmpty())
        return;
    TargetWriter &writer = m_session.openWriter(true, false);
    writer.prepare();
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    for (const ChunkSummary &chunk : pending) {
        m_session.poll();
        if (m_session.mustStop())
            break;
        retry(chunk, writer);
        if (sinceCommit.elapsed() >= testFigure("TRANCHE_COMMIT_MS", commitIntervalMs)) {
            commitGroup(writer);
            sinceCommit.start();
        }
    }
    commitGroup(writer);
}

/// Line and row of the errors of a chunk file whose rows do not follow each other in the source.
static void placeErrors(QList<ImportError> &errors, const std::vector<RowPlace> &places)
{
    for (ImportError &error : errors) {
        if (error.row < 1 || std::size_t(error.row) > places.size())
            continue;
        const RowPlace &place = places[std::size_t(error.row - 1)];
        error.line = place.line;
        error.row = place.row;
    }
}

void ChunkRetry::retry(const ChunkSummary &chunk, TargetWriter &writer)
{
    const Attempt attempt = m_session.chunks().content(m_session.id(), chunk.number);
    const ChunkContent content = readChunkContent(m_session.record, attempt);
    MemorySource source(attempt.origin, content.bytes);
    SplitOptions options { content.dialect, content.mapping, m_session.request().grouping,
        std::numeric_limits<qint64>::max() };
    SourcePosition start { content.layout.dataBegin, content.layout.dataLine, 1, chunk.number };
    if (!attempt.whole && attempt.rowPlaces.isEmpty()) {
        start.line = chunk.firstLine;
        start.row = chunk.firstRow;
    }
    Splitter splitter(source, options, start);
    const auto split = splitter.next();
    Retried retried { chunk, {} };
    qint64 rows = 0;
    faultPoint("retry.begun");
    if (split && !split->batch.chunks.empty()) {
        writer.useMapping(content.mapping);
        const ChunkOutcome outcome = writer.write(split->batch).front();
        rows = split->counts.rows;
        retried.chunk.state = outcome.failed ? ChunkState::Failed : ChunkState::Done;
        retried.errors = outcome.errors;
    } else {
        retried.chunk.state = ChunkState::Done; // all its rows were taken out
    }
    placeErrors(retried.errors, rowPlaces(attempt));
    count(retried.chunk, rows);
    m_retried.append(retried);
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
    for (const Retried &retried : std::as_const(m_retried))
        m_session.chunks().setRetried(m_session.id(), retried.chunk, retried.errors);
    m_session.store().setProgress(m_session.id(), m_session.progressNow());
    transaction.commit();
    m_retried.clear();
    faultPoint("retry.noted");
}

} // namespace tranche
