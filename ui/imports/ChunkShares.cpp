#include "ui/imports/ChunkShares.h"

#include "ui/common/Formatting.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tranche {

static double &partOf(ChunkShare &share, ChunkState state)
{
    switch (state) {
    case ChunkState::Done:
        return share.done;
    case ChunkState::Failed:
        return share.failed;
    case ChunkState::Cancelled:
        return share.cancelled;
    case ChunkState::Pending:
    case ChunkState::Running:
        break;
    }
    return share.open;
}

/// Takes a part of the place from what is done.
static void addShare(ChunkShare &share, const ChunkSummary &chunk, double part)
{
    share.done -= part;
    const bool isPartly = chunk.state == ChunkState::Failed && chunk.rows > 0 && chunk.rowsFailed < chunk.rows;
    const double failed = isPartly ? part * double(chunk.rowsFailed) / double(chunk.rows) : part;
    partOf(share, chunk.state) += failed;
    share.done += part - failed;
}

QList<ChunkShare> chunkShares(const QList<ChunkSummary> &chunks, qint64 total, int places)
{
    QList<ChunkShare> shares(std::max(places, 0));
    if (places <= 0 || total <= 0)
        return shares;
    for (ChunkShare &share : shares)
        share.done = 1;
    const double width = double(places) / double(total);
    for (const ChunkSummary &chunk : chunks) {
        if (chunk.state == ChunkState::Done || chunk.number < 1 || chunk.number > total)
            continue;
        const double begin = double(chunk.number - 1) * width;
        const double end = begin + width;
        const int last = std::min(places - 1, int(std::ceil(end)) - 1);
        for (int place = int(begin); place <= last; ++place) {
            const double part = std::min(end, place + 1.0) - std::max(begin, double(place));
            if (part > 0)
                addShare(shares[place], chunk, part);
        }
    }
    return shares;
}

QString chunkCountsText(const QList<ChunkSummary> &chunks, qint64 total)
{
    constexpr std::array states { ChunkState::Done, ChunkState::Running, ChunkState::Pending, ChunkState::Failed,
        ChunkState::Cancelled };
    std::array<qint64, 5> counts {};
    for (const ChunkSummary &chunk : chunks)
        ++counts[std::size_t(chunk.state)];
    counts[std::size_t(ChunkState::Done)] += std::max<qint64>(0, total - chunks.size());
    QStringList parts;
    for (const ChunkState state : states) {
        if (const qint64 count = counts[std::size_t(state)])
            parts.append(QStringLiteral("%1 %2 %3").arg(stateSign(state), formatCount(count), stateLabel(state)));
    }
    return parts.join(QStringLiteral("   "));
}

} // namespace tranche
