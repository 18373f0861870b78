#pragma once

#include "target/RowsOfTables.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace tranche {

/// What rows of a file have done to the table, by the import's mode: each row is counted once.
struct RowCounts
{
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; ///< the table had the very values: nothing was written
    qint64 deleted = 0; ///< the row of their key
    qint64 skipped = 0; ///< the mode passes them over: their key is not there (update, delete), or is (insert-new)
    RowsOfTables ofTables {}; ///< of records: one row of the file may be one in several of them

    qint64 total() const { return inserted + updated + unchanged + deleted + skipped; }
    RowCounts &operator+=(const RowCounts &other)
    {
        inserted += other.inserted;
        updated += other.updated;
        unchanged += other.unchanged;
        deleted += other.deleted;
        skipped += other.skipped;
        ofTables += other.ofTables;
        return *this;
    }
    friend RowCounts operator+(RowCounts sum, const RowCounts &other) { return sum += other; }
    bool operator==(const RowCounts &) const = default;
};

/// What rows of a batch have done.
struct WrittenRows
{
    RowCounts counts;
    std::vector<std::uint32_t>
        notThere; ///< rows of the batch that were skipped since the table has no row of their key
    std::vector<std::uint32_t>
        outdated; ///< rows that were skipped since a later chunk has written the row of their key
};

} // namespace tranche
