#pragma once

#include "core/Batch.h"
#include "core/Failure.h"
#include "mapping/ColumnMapping.h"

namespace tranche {

/// Turns the text of a batch's cells into typed values, in place, and collects every value and row that is wrong.
class RowMapper
{
public:
    /// @param isConverted the rows are those of a RowText: a field may say why a value can't be read
    explicit RowMapper(ColumnMapping mapping, bool isConverted = false);

    /// Converts the chunk's rows. What is wrong goes to the chunk's errors; a cell that does not fit keeps its text.
    /// @param checkBytes the block may hold NUL bytes or bytes that are not UTF-8: look at every row
    /// @throws Failure "source.chunk_errors" if there are more than mostErrors
    void map(Batch &batch, ChunkSpan &chunk, bool checkBytes) const;

private:
    bool isNullText(const Cell &cell) const;
    std::optional<std::string_view> messageIn(const Cell &cell) const;
    std::string_view valueIn(const Cell &cell) const;
    void warnOfRepairs(const Batch &batch, ChunkSpan &chunk, std::uint32_t index) const;
    void mapRow(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const;
    /// @returns false if the row can't be read, so that its values are not looked at.
    bool replaceInvalidBytes(Batch &batch, ChunkSpan &chunk, std::uint32_t row) const;
    bool checkRow(const Batch &batch, ChunkSpan &chunk, Row &row, std::uint32_t index, bool checkBytes) const;

    /// Mends the cell by the first rule that is for it. @param store keeps the new text
    bool mend(Cell &cell, std::size_t column, bool isWrong, RowBuffer &store) const;
    /// Says which column of the file it is about, if there is such a one.
    void nameColumn(ImportError &error, std::uint32_t column) const;
    void addTypeError(const Batch &batch, ChunkSpan &chunk, std::uint32_t row, std::size_t column) const;

    /// How the values of a column of the mapping are converted: looked up once, not for each cell.
    struct Conversion
    {
        int source; ///< position in the file's rows
        bool (*parse)(Cell &cell, RowBuffer &texts); ///< of its type; nullptr: its values go in as they are
        QString code; ///< of errors: one text for all, which may be many
    };

    ColumnMapping m_mapping;
    std::vector<Conversion> m_conversions; ///< by position in the mapping's columns
    QList<QList<int>> m_columnNumbers; ///< by column of the file: one for all its errors
    bool m_isConverted;
    std::vector<std::vector<ValueRule>> m_rules; ///< by position in the mapping's columns; none if there are no rules
};

/// The error of a row, with line and row number filled in.
ImportError errorOfRow(const Batch &batch, std::uint32_t row, const QString &code, const QString &message);

/// "source.chunk_errors": what ends an import with a chunk that has more than ChunkSpan::mostErrors.
Failure tooManyErrors(const Batch &batch, const ChunkSpan &chunk);

/// A value as errors show it: at most ImportError::maxValueLength characters.
QString valueForError(std::string_view value);

} // namespace tranche
