#include "core/Batch.h"

namespace tranche {

void takeSpans(Batch &to, const Batch &from)
{
    const bool isSame = to.chunks.size() == from.chunks.size()
        && (from.chunks.empty() || to.chunks.front().number == from.chunks.front().number);
    if (isSame)
        return;
    to.chunks.clear();
    for (const ChunkSpan &chunk : from.chunks) {
        ChunkSpan span;
        span.number = chunk.number;
        span.firstRow = chunk.firstRow;
        span.rowCount = chunk.rowCount;
        to.chunks.push_back(std::move(span));
    }
}

} // namespace tranche
