#pragma once

#include <QtGlobal>

#include <array>
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

    /// Where records go into several tables: the rows that each of them got, by its number in the mapping. One row of
    /// the file may be one in several of them.
    std::array<qint64, 16> ofTables {};

    qint64 total() const { return inserted + updated + unchanged + deleted + skipped; }
    RowCounts &operator+=(const RowCounts &other)
    {
        inserted += other.inserted;
        updated += other.updated;
        unchanged += other.unchanged;
        deleted += other.deleted;
        skipped += other.skipped;
        for (std::size_t i = 0; i < ofTables.size(); ++i)
            ofTables[i] += other.ofTables[i];
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
