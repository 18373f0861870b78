#pragma once

#include "store/ImportSummary.h"

namespace tranche {

/// What became of the chunks that fall on one place of the map: how much of the place they take, from 0 to 1 in all.
struct ChunkShare
{
    double done = 0;
    double open = 0; ///< pending or running
    double cancelled = 0;
    double failed = 0;

    bool operator==(const ChunkShare &) const = default;
};

/// Shares of the chunks at each of `places` that the file is divided into from begin to end. A chunk of which only
/// some rows failed counts as failed by their share.
/// @param chunks in their order; those that are not listed are done @param total chunks of the file, from 1 on
QList<ChunkShare> chunkShares(const QList<ChunkSummary> &chunks, qint64 total, int places);

/// What became of all chunks, in words and signs: "✔ 49 done   ▲ 1 failed".
QString chunkCountsText(const QList<ChunkSummary> &chunks, qint64 total);

} // namespace tranche
