#pragma once

#include "core/Row.h"

#include <cstddef>
#include <string_view>

namespace tranche {

/// Rows as a candidate cuts them, with what can be asked of them.
class CutRows
{
public:
    explicit CutRows(const RowBuffer &buffer);

    std::size_t size() const { return m_buffer.rows.size(); }
    const Row &row(std::size_t index) const { return m_buffer.rows[index]; }
    std::uint32_t width(std::size_t index) const { return row(index).fieldCount; }
    /// An empty one where a repair has left it out.
    const Cell &cell(std::size_t index, std::uint32_t column) const
    {
        static const Cell none;
        const std::size_t end = index + 1 < size() ? row(index + 1).firstCell : m_buffer.cells.size();
        const std::size_t at = row(index).firstCell + std::size_t(column);
        return at < end ? m_buffer.cells[at] : none;
    }

    /// The number of fields that most rows have; the header's where there is but one row below it.
    std::uint32_t columns() const { return m_columns; }
    /// Rows of that width.
    std::size_t alike() const { return m_alike; }
    /// Only the header has all fields.
    bool isHeaderAlone() const { return m_isHeaderAlone; }
    /// The next most usual width, and the rows that have it.
    std::uint32_t otherColumns() const { return m_otherColumns; }
    std::size_t otherRows() const { return m_otherRows; }
    std::size_t widerRows() const { return m_widerRows; }

    /// Rows of other widths above a table that goes to the end and whose first row names typed columns; 0: there is no
    /// such table, or nothing above it.
    std::size_t titles() const { return m_titles; }

    /// Leading rows of one field.
    std::size_t leadingLines() const;
    /// Whether a row names columns: texts above numbers, dates and the like.
    bool namesTypedColumns(std::size_t index) const;

private:
    void findTitles();

    const RowBuffer &m_buffer;
    std::uint32_t m_columns = 0;
    std::size_t m_alike = 0;
    std::size_t m_titles = 0;
    bool m_isHeaderAlone = false;
    std::uint32_t m_otherColumns = 0;
    std::size_t m_otherRows = 0;
    std::size_t m_widerRows = 0;
};

/// Whether a byte is one that separates where nothing else is known: comma, semicolon, tab, bar, a control character.
bool isStrongSeparator(std::string_view separator);

} // namespace tranche
