#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"

#include <vector>

namespace tranche {

/// What is wrong with a row as a part of its record, before its values are converted.
struct RecordProblem
{
    enum class Kind {
        NoParent, ///< lines without a parent above them
        NoLine, ///< it repeats its parent and has no line
        Differs, ///< it repeats its parent with another value
        NoKey, ///< values of a table whose rows are told by a key, without it
        NoTable, ///< of a test report: it names none of its tables
    };
    std::uint32_t row = 0; ///< of the batch
    Kind kind = Kind::NoParent;
    int table
        = 0; ///< number of the table that it is about; of NoParent: that of the lines, 0: the first row of a record
    int column = -1; ///< of Differs: position in the mapping's columns
};

/// The rows of a chunk as parents and their lines: which row is what, and which of its columns count.
class RecordRows
{
public:
    /// @throws Failure "request.grouping"
    explicit RecordRows(const ColumnMapping &mapping);

    bool isNeeded() const { return m_isNeeded; }
    /// Notes in the chunk's rows what each is (Row::record). To be called before their values are converted.
    /// @returns what is wrong with them, by row
    std::vector<RecordProblem> mark(Batch &batch, const ChunkSpan &chunk) const;
    /// Whether the row has a value in a column: rows have none of tables that no row is made of them for.
    bool counts(const Row &row, std::size_t column) const
    {
        return RecordPart::makesRow(row.record, m_mapping.columns[qsizetype(column)].table);
    }
    static QString codeOf(RecordProblem::Kind kind);
    QString messageOf(const RecordProblem &problem) const;

private:
    /// A column of the file that goes to a table.
    struct Column
    {
        int place = 0; ///< in the mapping's columns
        int source = 0;
    };
    struct Table
    {
        std::vector<Column> columns;
        std::vector<int> key; ///< columns of the file whose values a row repeats that belongs to one above; may be none
        int parent = 0;
    };

    static bool hasValue(const std::vector<Column> &columns, const Cell *cells);
    static int different(const Table &table, const Cell *cells, const Cell *first);
    void markRow(Batch &batch, std::uint32_t index, bool continues, std::vector<const Cell *> &first,
        std::vector<RecordProblem> &problems) const;

    void markReportRow(Batch &batch, std::uint32_t index, bool continues, std::vector<RecordProblem> &problems) const;

    const ColumnMapping &m_mapping;
    bool m_isNeeded;
    bool m_isRepeated = false;
    std::vector<Table> m_tables; ///< by their numbers
};

/// Makes of rows, ascending, all rows of their records.
void takeWholeRecords(const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> &rows);

} // namespace tranche
