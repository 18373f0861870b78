#include "repair/OpenedChunk.h"

namespace tranche {

OpenedChunk openChunk(JobStore &store, qint64 import, qint64 chunk)
{
    ChunkStore chunks(store);
    OpenedChunk opened;
    opened.record = store.record(import);
    opened.chunk = chunks.failedChunk(import, chunk);
    opened.attempt = chunks.attempts().content(import, chunk);
    opened.errors = chunks.errors().ofChunk(import, chunk);
    opened.fileName = chunkFileName(opened.record.request.file, chunk, opened.record.summary.counts.chunksTotal);
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
