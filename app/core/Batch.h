#pragma once

#include "core/ImportError.h"
#include "core/Row.h"
#include "core/RowPlace.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <string_view>
#include <vector>

namespace tranche {

/// A cell that a rule of the mapping has changed.
struct MendedCell
{
    /// In the place of a rule: the steps of the column have.
    static constexpr std::uint32_t bySteps = 0xFFFFFFFF;

    std::uint32_t row = 0; ///< of the batch
    std::uint32_t column = 0; ///< position in the mapping's columns
    std::uint32_t rule = 0; ///< position in the mapping's rules
};

/// A value that stands above the rows that follow, in a column that is filled down.
struct NewValueAbove
{
    std::uint32_t row = 0; ///< of the batch: its own
    std::uint32_t column = 0; ///< position in the mapping's columns
    std::string_view text;
};

/// Rows of the source that follow each other.
struct RowsOfSource
{
    qint64 first = 0; ///< its number
    qint64 count = 0;
};

/// A chunk within a batch: rows [firstRow, firstRow + rowCount) of it.
struct ChunkSpan
{
    /// Errors, or warnings, that a chunk may have: all are kept in memory until it has ended.
    static constexpr qsizetype mostErrors = 250'000;
    /// Of its text: a chunk goes in whole or not at all, so it has to fit into memory.
    static constexpr std::size_t mostBytes = std::size_t(64) << 20;

    qint64 number = 0; ///< counted from 1
    std::uint32_t firstRow = 0;
    std::uint32_t rowCount = 0;
    quint64 hash = 0; ///< XXH3 of the chunk's bytes
    QList<ImportError> errors; ///< found while its rows were read and converted
    QList<ImportError> warnings; ///< of rows that were repaired while they were read
    bool holdsNullTexts = false; ///< cells that are NULL by their text, which they keep
    std::vector<MendedCell> mended; ///< by row
    /// The values above its first row in columns that are filled down, by position in the mapping's columns; and those
    /// that its own rows bring, in their order.
    std::vector<QByteArray> above;
    std::vector<NewValueAbove> newAbove;
    /// Where its rows stand in the source; empty: one behind the other, from the batch's first one on.
    std::vector<RowPlace> places;
    /// Its bad rows are set aside, or they keep it out, whatever the import does with others: the choice for their
    /// columns. none: as the import does.
    std::optional<bool> setsRowsAside;
    /// The rows of the source that it was cut with, where it is tried again and its good rows go in though others are
    /// bad; none: it goes in whole or not at all.
    std::optional<RowsOfSource> asideOf;
    std::vector<std::uint32_t> badRows; ///< rows of the batch that have one of them, ascending
};

/// Whole chunks on their way from the source to the target: the unit of work between threads. Movable, not copyable.
struct Batch
{
    std::vector<char> block; ///< the bytes that the cells point into
    qint64 offset = 0; ///< where the block begins in the source
    RowBuffer rows;
    std::uint32_t columns = 0; ///< cells of a row
    /// Where the cells as they stand in the file begin among those of a row, if these were taken through steps; else 0.
    std::uint32_t inFileFrom = 0;
    qint64 firstRowNumber = 1; ///< data row number of the batch's first row
    std::vector<ChunkSpan> chunks;

    Batch() = default;
    Batch(Batch &&) = default;
    Batch &operator=(Batch &&) = default;

    /// About what it takes in memory.
    std::size_t weight() const
    {
        constexpr std::size_t bytesOfError = 300;
        std::size_t bytes = block.capacity() + rows.weight();
        for (const ChunkSpan &chunk : chunks)
            bytes += std::size_t(chunk.errors.size() + chunk.warnings.size()) * bytesOfError
                + chunk.mended.capacity() * sizeof(MendedCell) + chunk.newAbove.capacity() * sizeof(NewValueAbove);
        return bytes;
    }
    const Cell *cellsOf(std::uint32_t row) const { return rows.cells.data() + rows.rows[row].firstCell; }
    Cell *cellsOf(std::uint32_t row) { return rows.cells.data() + rows.rows[row].firstCell; }
    /// The cell as it stands in the file; of a column that is none of the file's, its value.
    const Cell &inFile(std::uint32_t row, int column) const
    {
        const bool isOfFile = std::uint32_t(column) < columns;
        return cellsOf(row)[std::uint32_t(column) + (isOfFile ? inFileFrom : 0)];
    }
    std::string_view bytesOf(const Row &row) const { return { block.data() + row.begin, row.end - row.begin }; }
    /// The chunk's lines exactly as in the source, from its first row's first byte to its last row's line end.
    std::string_view bytesOf(const ChunkSpan &chunk) const
    {
        const Row &first = rows.rows[chunk.firstRow];
        const Row &last = rows.rows[chunk.firstRow + chunk.rowCount - 1];
        return { block.data() + first.begin, last.end - first.begin };
    }
};

/// Takes over which chunks the rows are of, from a batch that has them in the same places.
void takeSpans(Batch &to, const Batch &from);

/// Where a row of a chunk stands in the source.
inline RowPlace placeOf(const Batch &batch, const ChunkSpan &chunk, std::uint32_t row)
{
    if (row - chunk.firstRow < chunk.places.size())
        return chunk.places[row - chunk.firstRow];
    return { batch.rows.rows[row].line, batch.firstRowNumber + row };
}

} // namespace tranche
