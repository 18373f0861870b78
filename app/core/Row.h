#pragma once

#include "core/TextArena.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace tranche {

/// What a cell holds. The parser makes Text only; mapping turns it into the others.
enum class CellKind : std::uint8_t { Text, Null, Integer, Real, Blob };

/// One field of a row, 16 bytes. Text, and the bytes of a blob, point into the block or into the rows' own store; it is
/// not zero-terminated.
struct Cell
{
    union {
        const char *text;
        std::int64_t integer;
        double real;
    };
    std::uint32_t length = 0;
    CellKind kind = CellKind::Text;
    bool quoted = false;

    Cell()
        : text(nullptr)
    {
    }
    Cell(std::string_view value, bool wasQuoted)
        : text(value.data())
        , length(std::uint32_t(value.size()))
        , quoted(wasQuoted)
    {
    }
    /// The field's text, or the bytes of a blob; only for these kinds, and for Null, which keeps the word that it was
    /// read of.
    std::string_view view() const { return { text, length }; }
};

/// What keeps a row from being read as the dialect says.
enum class RowProblem : std::uint8_t {
    None,
    FieldCount, ///< more or fewer fields than the header
    TextAfterQuote, ///< text between a closing quote and the next separator
    QuoteAfterBlanks, ///< a field that is quoted but for blanks in front, which nobody has said to be values
    QuoteNotClosed, ///< the row is then one physical line; reading goes on with the next
    NulByte,
    InvalidUtf8,
};

/// What was done to a row that broke the dialect so that it could be read. Bits of Row::repairs.
namespace RowRepair {
constexpr std::uint8_t strayQuote = 1; ///< a quote that does not enclose its field was taken literally
constexpr std::uint8_t padded = 2; ///< missing fields are NULL
constexpr std::uint8_t surplusDropped = 4;
constexpr std::uint8_t surplusJoined = 8; ///< with the last column
} // namespace RowRepair

/// What a row is of its record, where parents and their lines go into tables of their own. Bits of Row::record.
namespace RecordPart {
constexpr std::uint16_t continues = 1; ///< the record above; else it is the first of one
constexpr int mostChildren = 15; ///< tables of lines
/// It holds a new row of a child table. @param table its number, counted from 1
constexpr std::uint16_t ofChild(int table)
{
    return std::uint16_t(1U << unsigned(table));
}
/// Whether a row is made of it for the table. @param table 0: that of the parents
constexpr bool makesRow(std::uint16_t record, int table)
{
    return table == 0 ? (record & continues) == 0 : (record & ofChild(table)) != 0;
}
} // namespace RecordPart

/// One parsed line of fields.
struct Row
{
    std::int64_t line = 0; ///< the row's first physical line, counted from 1
    std::uint32_t begin = 0; ///< the row's bytes in the block, line end included: [begin, end)
    std::uint32_t end = 0;
    std::uint32_t firstCell = 0; ///< index into RowBuffer::cells
    std::uint32_t fieldCount = 0; ///< fields as they stand in the file
    std::uint32_t lineCount = 1; ///< physical lines the row spans
    std::uint32_t problemLine = 0; ///< how many lines below the row's first the problem is
    RowProblem problem = RowProblem::None;
    std::uint8_t repairs = 0; ///< of RowRepair; the row has no problem then
    std::uint16_t record = 0; ///< of RecordPart
    std::uint32_t problemColumn = 0; ///< the field with the problem or the repaired quote, counted from 0; may be one
                                     ///< that a repair has left out
};

/// Parsed rows of a block. The block must outlive it.
struct RowBuffer
{
    std::vector<Row> rows;
    std::vector<Cell> cells;
    std::vector<std::unique_ptr<char[]>> unescaped; ///< text of fields that hold doubled or escaped quotes
    TextArena converted; ///< what short values were converted to
    std::int64_t blankLines = 0; ///< blank lines met between and behind the rows

    /// About what it takes in memory, beside the block.
    std::size_t weight() const
    {
        constexpr std::size_t bytesOfText = 40; // short ones, as the allocator gives them
        return rows.size() * sizeof(Row) + cells.size() * sizeof(Cell) + unescaped.size() * bytesOfText
            + converted.bytes();
    }
    void clear()
    {
        rows.clear();
        cells.clear();
        unescaped.clear();
        converted.clear();
        blankLines = 0;
    }
};

} // namespace tranche
