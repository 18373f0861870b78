#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "mapping/steps/ComputedColumn.h"
#include "mapping/steps/MappingMemory.h"
#include "mapping/steps/TextSteps.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tranche {

/// What is wrong with a value before its type reads it.
struct BrokenStep
{
    const char *code = ""; ///< "step.extract", "step.compute", "step.fill_down"
    QString message; ///< said behind the value
};

/// Takes the rows of chunks through the steps of their columns. Rows get cells of their own for that, behind which
/// stand the cells as they are in the file; columns that are none of the file's have theirs in between. Where no column
/// has steps nothing is done.
class ColumnSteps
{
public:
    /// @param mapping outlives it @throws Failure "call.…" for steps that make no sense
    explicit ColumnSteps(const ColumnMapping &mapping);

    /// A longer value is not filled down: it might go into millions of rows.
    static constexpr qsizetype mostFilledBytes = 10'000;

    /// Whether rows are to be laid out and taken through steps at all.
    bool isNeeded() const { return !m_columns.empty(); }
    /// Gives the rows of a chunk their cells.
    void layOut(Batch &batch, const ChunkSpan &chunk) const;
    /// Takes a row through its steps, but for the regular expressions and what is computed.
    /// @param isLeft whether a cell has no value, but says why: it is left as it is
    template <typename IsLeft>
    void change(Batch &batch, ChunkSpan &chunk, std::uint32_t row, MappingMemory &memory, const IsLeft &isLeft) const
    {
        enterRow(chunk, row, memory, batch);
        Cell *cells = batch.cellsOf(row);
        for (const Column &column : m_columns) {
            if (!isLeft(cells[column.cell]))
                changeCell(batch, chunk, row, column, memory);
        }
    }

    /// The last step: a regular expression or what is computed, of the mapping's column. To be called in the order of
    /// the columns, those before it having been read by their types.
    std::optional<BrokenStep> finish(
        Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column, const MappingMemory &memory) const;

private:
    struct Column
    {
        std::size_t position; ///< in the mapping's columns
        int cell; ///< in a row
        std::vector<int> sources; ///< cells of what is split or joined
        TextSteps steps;
        bool mayBeFilled; ///< a default or the value above stands in the place of none
        bool hasTextSteps;
    };

    void enterRow(const ChunkSpan &chunk, std::uint32_t row, MappingMemory &memory, const Batch &batch) const;
    void changeCell(
        Batch &batch, ChunkSpan &chunk, std::uint32_t row, const Column &column, MappingMemory &memory) const;
    bool isNone(const Column &column, const Cell &cell) const;
    void derive(Batch &batch, Cell *cells, const Column &column) const;

    const ColumnMapping &m_mapping;
    std::vector<Column> m_columns; ///< those with steps
    std::vector<int> m_columnAt; ///< in m_columns by position in the mapping; -1: it has no steps
    mutable std::vector<std::optional<ComputedColumn>> m_computed; ///< by position in the mapping
    std::uint32_t m_derived = 0; ///< columns that are none of the file's
    bool m_fillsDown = false;
};

} // namespace tranche
