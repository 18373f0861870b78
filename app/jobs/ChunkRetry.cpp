#include "jobs/ChunkRetry.h"

#include "jobs/FixedFile.h"
#include "jobs/StoreQuery.h"
#include "source/FaultPoint.h"

#include <limits>

namespace tranche {

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
    for (const ChunkSummary &chunk : pending) {
        m_session.poll();
        if (m_session.mustStop())
            return;
        retry(chunk, writer);
    }
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
    ChunkOutcome outcome;
    qint64 rows = 0;
    faultPoint("retry.begun");
    if (split && !split->batch.chunks.empty()) {
        writer.useMapping(content.mapping);
        outcome = writer.write(split->batch).front();
        rows = split->counts.rows;
        writer.commit();
    }
    faultPoint("retry.committed");
    placeErrors(outcome.errors, rowPlaces(attempt));
    note(chunk, rows, outcome);
    faultPoint("retry.noted");
}

void ChunkRetry::note(const ChunkSummary &chunk, qint64 rows, const ChunkOutcome &outcome)
{
    ImportCounts &counts = m_session.progress.counts;
    counts.rowsRead += rows - chunk.rowsFailed;
    counts.rowsFailed -= chunk.rowsFailed;
    const qint64 otherRows = chunk.rows - chunk.rowsFailed; // went in when the bad ones were set aside
    if (outcome.failed) {
        counts.rowsFailed += rows;
    } else {
        counts.rowsImported += rows;
        --counts.chunksFailed;
        ++counts.chunksDone;
    }
    StoreTransaction transaction(m_session.store().database());
    m_session.chunks().setRetried(m_session.id(), chunk.number, outcome.failed ? ChunkState::Failed : ChunkState::Done,
        otherRows + rows, outcome.failed ? rows : 0, outcome.errors);
    m_session.store().setProgress(m_session.id(), m_session.progressNow());
    transaction.commit();
}

} // namespace tranche
