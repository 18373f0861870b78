#pragma once

#include "repair/ChunkDraft.h"

namespace tranche {

/// A row of a fixed file.
struct FileRow
{
    qint64 lineInFile = 0;
    std::optional<qint64>
        line; ///< of the source, as its column _line says; none: the row was added, or there is no such column
    std::uint32_t firstCell = 0; ///< of the columns that the import has
    std::uint32_t fieldCount = 0;
};

/// The rows of a fixed file, whose values stay in its text until they are asked for: there may be a million of them.
class FileRows
{
public:
    /// @throws Failure "retry.header"
    FileRows(const ImportRecord &record, const Attempt &fixed);

    /// Whether they say by a column _line where they belong.
    bool tellLines() const { return m_added > 0; }
    const std::vector<FileRow> &all() const { return m_rows; }
    /// Without those of added columns.
    std::vector<ChunkDraft::Field> fields(const FileRow &row) const;

private:
    QByteArray value(std::uint32_t cell) const;

    ChunkContent m_content;
    std::uint32_t m_added = 0; ///< columns in front
    RowBuffer m_buffer; ///< its cells point into the content
    std::vector<FileRow> m_rows;
};

} // namespace tranche
