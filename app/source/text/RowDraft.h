#pragma once

#include "core/Row.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace tranche {

/// A row that is being read: its cells stand at the end of a buffer already. Fields that are far too many are counted,
/// not kept.
class RowDraft
{
public:
    /// @param mostCells that are kept of a row
    RowDraft(RowBuffer &into, std::size_t mostCells)
        : m_into(into)
        , m_mostCells(mostCells)
    {
    }

    Row row;

    /// Begins a row at a line, and a byte of the block.
    void begin(std::int64_t line, std::size_t at)
    {
        row = {};
        row.line = line;
        row.begin = std::uint32_t(at);
        row.firstCell = std::uint32_t(m_into.cells.size());
        m_leftOut = 0;
        m_othersFilled = false;
    }

    RowBuffer &buffer() { return m_into; }
    /// Cells that are kept.
    std::size_t size() const { return m_into.cells.size() - row.firstCell; }
    std::span<const Cell> cells() const { return { m_into.cells.data() + row.firstCell, size() }; }
    /// Fields that were read.
    std::uint32_t fields() const { return std::uint32_t(size() + m_leftOut); }
    /// Whether some of the fields that were not kept are not empty.
    bool othersFilled() const { return m_othersFilled; }

    /// Takes the last cell away if it is one too many. @returns how many there were
    std::size_t limitCells()
    {
        const std::size_t cells = size();
        if (cells > m_mostCells)
            leaveOutCell();
        return cells;
    }

    /// Takes all cells away.
    void clearCells()
    {
        m_into.cells.resize(row.firstCell);
        m_leftOut = 0;
        m_othersFilled = false;
    }

    /// Only the first problem of a row is kept. @param linesBelow the row's first line
    void noteProblem(RowProblem problem, std::uint32_t linesBelow);

private:
    void leaveOutCell();

    RowBuffer &m_into;
    const std::size_t m_mostCells;
    std::uint32_t m_leftOut = 0; ///< fields that were counted but not kept
    bool m_othersFilled = false;
};

} // namespace tranche
