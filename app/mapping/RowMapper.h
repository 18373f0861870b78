#pragma once

#include "mapping/RowErrors.h"

#include <vector>

namespace tranche {

/// Turns the text of a batch's cells into typed values, in place, and collects every value and row that is wrong.
class RowMapper
{
public:
    /// @param isConverted the rows are those of a RowText: a field may say why a value can't be read
    /// @param encoding of the file, which errors name
    explicit RowMapper(ColumnMapping mapping, bool isConverted = false, QByteArray encoding = "UTF-8");

    /// Converts the chunk's rows. What is wrong goes to the chunk's errors; a cell that does not fit keeps its text.
    /// @param checkBytes the block may hold NUL bytes or bytes that are not UTF-8: look at every row
    /// @throws Failure "source.chunk_errors" if there are more than mostErrors
    void map(Batch &batch, ChunkSpan &chunk, bool checkBytes) const;

private:
    bool isNullText(const Cell &cell) const;
    void mapRow(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const;
    /// Puts U+FFFD in the place of each byte that is no text, with a warning for each cell.
    /// @returns false if that is not all that may be wrong with the row's bytes
    bool replaceInvalidBytes(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const;

    /// Mends the cell by the first rule that is for it. @param store keeps the new text
    bool mend(Cell &cell, std::size_t column, bool isWrong, RowBuffer &store) const;

    /// How the values of a column of the mapping are converted: looked up once, not for each cell.
    struct Conversion
    {
        int source; ///< position in the file's rows
        bool (*parse)(Cell &cell, RowBuffer &texts); ///< of its type; nullptr: its values go in as they are
        ColumnStorage storage; ///< of the field
        QString code; ///< of errors: one text for all, which may be many
        bool readsNullWords = false;
    };

    ColumnMapping m_mapping;
    bool m_nullWordsMayBeNumbers; ///< so they are looked for before a cell is converted
    std::vector<Conversion> m_conversions; ///< by position in the mapping's columns
    RowErrors m_errors;
    std::vector<std::vector<ValueRule>> m_rules; ///< by position in the mapping's columns; none if there are no rules
};

} // namespace tranche
