#pragma once

#include "mapping/RecordRows.h"
#include "mapping/RowErrors.h"
#include "mapping/WrongValues.h"
#include "mapping/rules/ColumnRules.h"
#include "mapping/steps/ColumnSteps.h"
#include "mapping/steps/MappingMemory.h"

#include <vector>

namespace tranche {

/// Turns the text of a batch's cells into typed values, in place, and collects every value and row that is wrong.
class RowMapper
{
public:
    /// @param isConverted the rows are those of a RowText: a field may say why a value can't be read
    /// @param encoding of the file, which errors name
    /// @throws Failure "call.…" for steps or rules that make no sense
    explicit RowMapper(ColumnMapping mapping, bool isConverted = false, QByteArray encoding = "UTF-8");
    RowMapper(const RowMapper &) = delete;
    RowMapper &operator=(const RowMapper &) = delete;

    /// Converts the chunk's rows. What is wrong goes to the chunk's errors; a cell that does not fit keeps its text.
    /// @param checkBytes the block may hold NUL bytes or bytes that are not UTF-8: look at every row
    /// @param memory of the rows before, which gets those of the chunk
    /// @throws Failure "source.chunk_errors" if there are more than mostErrors
    void map(Batch &batch, ChunkSpan &chunk, bool checkBytes, MappingMemory &memory) const;
    /// Of a chunk that stands for itself.
    void map(Batch &batch, ChunkSpan &chunk, bool checkBytes) const
    {
        MappingMemory memory;
        map(batch, chunk, checkBytes, memory);
    }

private:
    /// What keeps a value from being read.
    enum class Problem { None, Type, Storage };

    /// Converts the values of a row. @param hasMessages some of its cells say why there is no value, and are told
    void mapRow(Batch &batch, ChunkSpan &chunk, std::uint32_t row, bool hasMessages, MappingMemory &memory) const;
    struct Conversion;
    bool isReadPlainly(const Conversion &column, Cell &cell, RowBuffer &store) const;
    /// Converts a value of the mapping's column. @param text gets what it was read of
    Problem read(Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column, Cell &text) const;
    ImportError errorOf(Problem problem, const Batch &batch, std::uint32_t row, std::size_t column) const;
    /// Of a row that has no place in its record.
    ImportError errorOf(const RecordProblem &problem, const Batch &batch) const;
    /// Whether the errors of the chunk keep it out, or only their rows, by the choice for their columns.
    void decide(ChunkSpan &chunk) const;
    /// The first rule that a value breaks, but for that of unique ones.
    std::optional<BrokenRule> brokenRule(
        const Cell &value, const Cell &text, std::size_t column, const MappingMemory &memory) const;
    /// As read(), of a column with steps, rules or a choice of what becomes of a wrong value.
    void settle(Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column, MappingMemory &memory) const;
    /// Adds an error for each cell that says why there is no value. Marks the row if it holds what is no text all the
    /// same; in a field that a repair has left out it is in none of the columns. @returns whether there are such cells
    bool checkBytesOf(Batch &batch, ChunkSpan &chunk, std::uint32_t index) const;
    /// Puts U+FFFD in the place of each byte that is no text, with a warning for each cell.
    /// @returns false if that is not all that may be wrong with the row's bytes
    bool replaceInvalidBytes(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const;

    /// Mends the cell of the mapping's column by the first rule that is for it, and notes it. The batch keeps the text.
    bool mend(Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column, bool isWrong) const;

    /// How the values of a column of the mapping are converted: looked up once, not for each cell.
    struct Conversion
    {
        int source; ///< position in the file's rows
        /// Of its type; nullptr: its values go in as they are.
        bool (*parse)(Cell &cell, RowBuffer &texts, const ValueFormat &format);
        ColumnStorage storage; ///< of the field
        QString code; ///< of errors: one text for all, which may be many
        bool readsNullWords = false;
        bool isSettled = false; ///< by settle()
        bool isPlain = false; ///< nothing is done to its values but to read them
        ValueFormat format;
    };

    ColumnMapping m_mapping;
    bool m_onlyEmptyIsNull;
    bool m_nullWordsMayBeNumbers; ///< so they are looked for before a cell is converted
    std::vector<Conversion> m_conversions; ///< by position in the mapping's columns
    RowErrors m_errors;
    /// Positions in the mapping's rules by position in its columns; none if there are no rules.
    std::vector<std::vector<std::uint32_t>> m_rules;
    RecordRows m_records;
    ColumnSteps m_steps;
    bool m_decides = false; ///< a column says what becomes of the rows with its wrong values
    std::vector<std::optional<ColumnRules>> m_checks; ///< by position in the mapping's columns
    WrongValues m_wrong;
};

} // namespace tranche
