#pragma once

#include "core/Row.h"
#include "source/text/Dialect.h"
#include "source/text/StructuralCursor.h"

#include <cstddef>
#include <string_view>

namespace tranche {

/// Cuts delimited text into rows and fields. A quote opens a quoted field only at the field's begin; anywhere else it
/// is an ordinary byte. LF, CRLF and CR all end a line. A zero-length line or a comment is no row, but it is counted
/// (a line is a row where the dialect says so).
/// An escape that is another character than the quote also makes a separator outside of quotes part of the field.
/// Blanks around fields may belong to none (Dialect::blanks); a quote behind them opens a field then.
/// Rows that break these rules are marked, or repaired if the dialect says so (Malformed::Repair).
class RowParser
{
public:
    /// A row longer than this is taken for a quote that was never closed, or for a file that is no delimited text.
    static constexpr std::size_t maxRowBytes = std::size_t(16) << 20;

    /// Fields beyond the columns that are kept until the row is complete, to be joined.
    static constexpr std::uint32_t mostSurplus = 65536;

    /// @param columns fields a row should have: others are marked RowProblem::FieldCount, and every row gets exactly so
    /// many
    ///        cells (missing ones are Null). 0: any number is right, and a row has as many cells as fields.
    RowParser(const Dialect &dialect, std::uint32_t columns);

    struct Result
    {
        std::size_t consumed = 0; ///< bytes up to the end of the last complete row or blank line
        std::int64_t nextLine = 1;
        bool rowTooLong = false; ///< a line without a line end within maxRowBytes stands at `consumed`
        std::size_t steps = 0; ///< bytes looked at: more than consumed where what quotes mean was found out later
    };

    /// Appends the rows of `text` to `into` until they are `maxRows`, or weigh `maxWeight` bytes of memory.
    /// @param atEnd nothing follows `text`: its last row is complete even without a line end
    /// @param line the physical line at which `text` begins
    Result parse(std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into, std::size_t maxRows = SIZE_MAX,
        std::size_t maxWeight = SIZE_MAX) const;

private:
    template <bool isPlain> class Pass;

    Dialect m_dialect;
    char m_quote;
    char m_escape; ///< within quotes
    char m_plainEscape; ///< outside of them: before a separator
    StructuralBytes m_structural;
    Blanks m_blanks = Blanks::Keep;
    std::uint32_t m_columns;
};

} // namespace tranche
