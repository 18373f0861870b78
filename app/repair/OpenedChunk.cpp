#include "repair/OpenedChunk.h"

#include "store/CarriedStore.h"

#include <algorithm>

namespace tranche {

/// Of a file with more rows they would take too long to be read, and too much memory.
static constexpr qint64 mostRowsForSeen = 2'000'000;

static std::shared_ptr<const SeenValues> seenElsewhere(JobStore &store, const OpenedChunk &opened)
{
    const ImportRecord &record = opened.record;
    const auto &columns = record.request.mapping.columns;
    const bool seeksUnique
        = std::any_of(columns.begin(), columns.end(), [](const MappedColumn &column) { return column.checks.unique; });
    if (!seeksUnique || record.summary.counts.rowsRead > mostRowsForSeen)
        return nullptr;
    NumberRanges own;
    const auto places = rowPlaces(ChunkStore(store).attempts().content(record.summary.id, opened.chunk.number, 1));
    for (const RowPlace &place : places)
        own.add(place.row);
    if (places.empty() && opened.chunk.rowsInSource > 0)
        own.add(opened.chunk.firstRow, opened.chunk.firstRow + opened.chunk.rowsInSource - 1);
    return std::make_shared<const SeenValues>(CarriedStore(store).memory(record.summary.id, own).seen);
}

OpenedChunk openChunk(JobStore &store, qint64 import, qint64 chunk)
{
    ChunkStore chunks(store);
    OpenedChunk opened;
    opened.record = store.record(import);
    opened.chunk = chunks.failedChunk(import, chunk);
    opened.attempt = chunks.attempts().content(import, chunk);
    opened.errors = chunks.errors().ofChunk(import, chunk);
    opened.fileName = chunkFileName(opened.record.request.file, chunk, opened.record.summary.counts.chunksTotal);
    opened.seen = seenElsewhere(store, opened);
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed });
    opened.failedChunks = failed.size();
    for (const ChunkSummary &other : failed) {
        if (other.number > chunk) {
            opened.nextFailed = other.number;
            break;
        }
        if (other.number != chunk && opened.nextFailed == 0)
            opened.nextFailed = other.number;
    }
    return opened;
}

} // namespace tranche
