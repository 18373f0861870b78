#include "run/ChunkBooks.h"

#include "repair/ChunkContent.h"
#include "store/ErrorPack.h"
#include "target/RowRefusal.h"

#include <algorithm>

namespace tranche {

ChunkSummary writtenChunk(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome)
{
    const Row &first = batch.rows.rows[span.firstRow];
    const Row &last = batch.rows.rows[span.firstRow + span.rowCount - 1];
    ChunkSummary chunk;
    chunk.number = span.number;
    chunk.state = outcome.failed ? ChunkState::Failed : ChunkState::Done;
    chunk.firstLine = first.line;
    chunk.lastLine = last.line + last.lineCount - 1;
    chunk.firstRow = batch.firstRowNumber + span.firstRow;
    chunk.rows = span.rowCount;
    chunk.rowsFailed = span.rowCount - outcome.rowsImported - outcome.rowsLeftOut;
    chunk.offset = batch.offset + first.begin;
    chunk.length = last.end - first.begin;
    chunk.hash = span.hash;
    return chunk;
}

FailedChunk failedChunk(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome)
{
    FailedChunk failed { writtenChunk(batch, span, outcome), {}, {}, packErrors(outcome.errors),
        outcome.errors.size() };
    if (outcome.rowsImported == 0) {
        const std::string_view bytes = batch.bytesOf(span);
        failed.lines = QByteArray(bytes.data(), qsizetype(bytes.size()));
        return failed;
    }
    std::vector<RowPlace> places;
    for (const std::uint32_t index : outcome.badRows) {
        const Row &row = batch.rows.rows[index];
        const std::string_view bytes = batch.bytesOf(row);
        failed.lines.append(bytes.data(), qsizetype(bytes.size()));
        places.push_back({ row.line, batch.firstRowNumber + index });
    }
    failed.rowPlaces = rowPlacesText(places);
    return failed;
}

qint64 listNotThere(const Batch &batch, const ChunkOutcome &outcome, const ImportRequest &request, qint64 known,
    QList<ImportError> &warnings)
{
    constexpr qint64 mostListed = 100'000; // of millions of rows that are skipped a list tells no more
    qint64 added = 0;
    for (const std::uint32_t row : outcome.notThere) {
        if (known + added >= mostListed)
            break;
        warnings.append(errorOfRefusal({ RefusalKind::KeyNotThere, request.key, {} }, request.mapping, batch, row));
        ++added;
    }
    return added;
}

void countRetried(ImportCounts &counts, ChunkSummary &chunk, qint64 rows, qint64 rowsLeftOut)
{
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
    counts.rowsImported += rows - rowsLeftOut;
    counts.rowsSkipped += rowsLeftOut;
    --counts.chunksFailed;
    ++counts.chunksDone;
    chunk.rowsSkipped = std::max<qint64>(0, chunk.rowsInSource - chunk.rows);
    counts.rowsSkipped += chunk.rowsSkipped;
    counts.rowsRead += chunk.rowsSkipped;
}

} // namespace tranche
