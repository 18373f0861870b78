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
    };
    std::uint32_t row = 0; ///< of the batch
    Kind kind = Kind::NoParent;
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
    /// Whether the row has a value in a column: parents have none of lines, and lines none of parents.
    bool counts(const Row &row, std::size_t column) const
    {
        return m_isChild[column] ? (row.record & RecordPart::child) != 0 : (row.record & RecordPart::continues) == 0;
    }
    static QString codeOf(RecordProblem::Kind kind);
    static QString messageOf(RecordProblem::Kind kind);

private:
    const ColumnMapping &m_mapping;
    bool m_isNeeded;
    bool m_isRepeated = false;
    std::vector<bool> m_isChild; ///< by the mapping's columns
    std::vector<int> m_keys; ///< columns of the file that tell the record, where parents are repeated
};

/// Makes of rows, ascending, all rows of their records.
void takeWholeRecords(const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> &rows);

} // namespace tranche
