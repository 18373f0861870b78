#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "mapping/RecordRows.h"
#include "service/profile/ColumnProfile.h"
#include "service/profile/ValueHistogram.h"
#include "service/profile/ValueRange.h"
#include "service/profile/ValueTally.h"

#include <array>
#include <vector>

namespace tranche {

/// A row of a batch that can be read.
struct ReadRow
{
    std::uint32_t row = 0; ///< of the batch
    std::uint32_t firstCell = 0;
};

/// Gathers what one column of a file holds, batch by batch.
class ColumnFigures
{
public:
    /// @param column of the file, counted from 0; behind those of the file: one that is made of them
    /// @param mapping outlives it @param position of the column in the mapping's columns; -1: it is not imported
    ColumnFigures(const ColumnMapping &mapping, int column, int position, const ValueTally::Bounds &bounds);

    /// The values of rows whose misfits were added before. @param records of the mapping
    void add(const Batch &batch, const std::vector<ReadRow> &rows, const RecordRows &records);
    /// A value of the next batch that is wrong, in the order of the rows.
    void addMisfit(std::uint32_t row, bool isReadRow, const ImportError &error);

    ColumnProfile profile() const;

private:
    void add(const Cell &cell, const Batch &batch, std::uint32_t row);
    void addValue(const Cell &cell);
    void addNumber(const Cell &cell, double place);
    void addText(const Cell &cell);
    void tally(quint64 hash, const Cell &cell)
    {
        m_tally.expect(hash);
        m_waiting[m_waitingCount++] = { hash, &cell };
        if (m_waitingCount == m_waiting.size())
            tallyWaiting();
    }
    void tallyWaiting();

    /// A value on its way to the tally, while the memory that this needs is fetched.
    struct Waiting
    {
        quint64 hash = 0;
        const Cell *cell = nullptr;
    };

    const ColumnMapping &m_mapping;
    int m_position;
    ColumnProfile m_profile; ///< what is counted of it
    int m_decimals = 0;
    TruthWords m_truth; ///< by which truth values are told
    ValueTally m_tally;
    std::array<Waiting, 32> m_waiting {};
    std::size_t m_waitingCount = 0; ///< 0 between two batches
    ValueRange m_range;
    ValueHistogram m_histogram;
    qint64 m_longest = 0;
    std::vector<qint64> m_lengths; ///< how many texts have so many characters, of the short ones
    std::vector<std::uint32_t> m_misfitRows; ///< of the batch, ascending; only those that can be read
};

} // namespace tranche
