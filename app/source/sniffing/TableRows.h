#pragma once

#include "core/Row.h"
#include "source/text/CellShape.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// Rows of a file, parsed without a number of columns, with what can be asked of them. The buffer must outlive it.
class TableRows
{
public:
    /// Rows below one that tell what a column holds.
    static constexpr std::size_t rowsToLookAt = 200;

    /// @param shortRows empty fields at the end of rows are left out: all are as wide as the widest
    explicit TableRows(const RowBuffer &buffer, bool shortRows = false);

    std::size_t size() const { return m_buffer.rows.size(); }
    const Row &row(std::size_t index) const { return m_buffer.rows[index]; }
    /// Fields of the row.
    std::uint32_t width(std::size_t index) const { return m_padded == 0 ? row(index).fieldCount : m_padded; }
    /// Fields up to the last one that is not empty.
    std::uint32_t filledWidth(std::size_t index) const;
    std::string_view text(std::size_t index, std::uint32_t column) const;
    CellShape shape(std::size_t index, std::uint32_t column) const;
    /// Fields that are not empty.
    std::uint32_t filled(std::size_t index) const { return m_filled[index]; }
    /// Whether the row is but separators: one whose fields are all quoted is there, even if they are empty.
    bool isNothing(std::size_t index) const;
    /// Whether the row is but a line of dashes or the like.
    bool isRule(std::size_t index) const;
    /// The first field that is not empty; the row's width if there is none.
    std::uint32_t firstFilled(std::size_t index) const;

    /// The number of fields that the table's rows have; of short rows as many as the widest.
    std::uint32_t columns() const { return m_columns; }
    /// How many fields are filled in a well-filled row of the table.
    std::uint32_t usuallyFilled() const { return m_usuallyFilled; }

    /// What at least eight of ten filled fields of a column look like, from a row on; Text if there is no such thing,
    /// Empty if there is none at all. Integers count as decimals.
    CellShape shapeOfColumn(std::uint32_t column, std::size_t from) const;
    /// Filled fields of a column in the rows that are looked at, from a row on.
    std::size_t filledOfColumn(std::uint32_t column, std::size_t from) const;
    /// Where the rows that are looked at end.
    std::size_t endOfLook(std::size_t from) const;
    /// Whether the row's field stands directly below another row's end: no blank line is between them.
    bool followsDirectly(std::size_t index) const;

private:
    std::uint32_t widthOfTable() const;
    std::uint32_t widthBelowPairs() const;
    std::uint32_t wellFilled() const;

    const RowBuffer &m_buffer;
    std::vector<std::uint32_t> m_filled; ///< fields of each row
    mutable std::vector<std::int8_t> m_shapes; ///< of each cell, as far as it was asked for; -1 else
    std::uint32_t m_padded = 0; ///< width of all rows; 0: each has its own
    std::uint32_t m_columns = 0;
    std::uint32_t m_usuallyFilled = 0;
};

/// A sentence whose commas were taken for separators: its further fields begin with a blank.
bool isSentence(const TableRows &rows, std::size_t index);

/// Whether a field may be a name, or the gap of one: no number but a year, no date, no link, no colon at its end.
bool mayBeName(const TableRows &rows, std::size_t index, std::uint32_t column);

/// A text without the difference between capital and small letters, of all scripts; slower than asciiLower().
std::string lowerCaseOfAnyScript(std::string_view text);

/// Whether the text is a year of four digits.
bool isYear(std::string_view text);

/// Whether it says that there is no value: "n/a", "NULL", "-".
bool isNoValue(std::string_view text);

} // namespace tranche
