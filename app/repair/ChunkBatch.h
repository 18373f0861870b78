#pragma once

#include "core/Batch.h"
#include "mapping/steps/MappingMemory.h"
#include "repair/ChunkContent.h"

#include <vector>

namespace tranche {

/// Attempts of chunks, read and converted: one batch of many chunks, as an import makes them of its source.
/// An attempt that is a file with a header of its own stands alone in its batch.
class ChunkBatch
{
public:
    /// @param spare a batch that is not needed any more: its memory is used again
    explicit ChunkBatch(const ImportRecord &record, Batch spare = {});

    /// @param setsRowsAside its good rows are to go in though others are bad. That holds only where each row's number
    /// is its own, by which the ledger tells what is in
    /// @throws Failure "retry.header"
    void add(const ChunkSummary &chunk, const Attempt &attempt, bool setsRowsAside = false);

    struct Part
    {
        ChunkSummary chunk;
        std::size_t begin = 0; ///< of its bytes in the batch's block
        std::size_t end = 0;
        qint64 line = 1; ///< and number of its first row, where the places are not known singly
        qint64 row = 1;
        std::vector<RowPlace> places; ///< see rowPlaces()
        qint64 rows = 0;
        bool setsRowsAside = false;
        std::optional<std::size_t> span; ///< its place among the batch's chunks; none if it has no row
    };
    /// Parses what was added and converts its values; once, behind the last add().
    /// @param memory of values of unique columns in other rows
    void read(MappingMemory &memory);
    void read()
    {
        MappingMemory memory;
        read(memory);
    }
    const std::vector<Part> &parts() const { return m_parts; }
    const Batch &batch() const { return m_batch; }
    /// Its memory, when all else of it is done with.
    Batch takeBatch() { return std::move(m_batch); }
    const ColumnMapping &mapping() const { return m_mapping; }
    /// Errors of a part with the lines and rows of the source in the place of the batch's.
    QList<ImportError> inSource(QList<ImportError> errors, const Part &part) const;

private:
    const ImportRecord &m_record;
    Dialect m_dialect;
    ColumnMapping m_mapping;
    bool m_holdsReasons
        = false; ///< a field may hold why it can't be read: rows of a spreadsheet in the place of the chunk's own
    Batch m_batch;
    std::vector<Part> m_parts;
};

} // namespace tranche
