#pragma once

#include "core/Batch.h"
#include "core/Failure.h"
#include "mapping/ColumnMapping.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace tranche {

/// Says in words what is wrong with the rows of a file, and what was repaired of them.
class RowErrors
{
public:
    /// @param columns names of all columns of the file
    /// @param isConverted the rows are those of a RowText: a field may say why a value can't be read
    /// @param encoding of the file
    RowErrors(const QStringList &columns, bool isConverted, QByteArray encoding);

    /// The error of a row that can't be read: what its `problem` says.
    ImportError ofProblem(const Batch &batch, std::uint32_t row) const;
    /// The error of a value that does not fit its column. @param code of that type
    ImportError ofValue(const Batch &batch, std::uint32_t row, const MappedColumn &column, const QString &code) const;
    /// The error of a value that the field would change: isStoredAsBound() says so.
    ImportError ofStorage(const Batch &batch, std::uint32_t row, const MappedColumn &column) const;
    /// The error of a value that breaks a rule, or can't be taken through a step. @param value as it was then
    ImportError ofRule(const Batch &batch, std::uint32_t row, const MappedColumn &column, const char *code,
        const QString &problem, std::string_view value) const;
    /// The error of a cell that says why there is no value: messageIn().
    ImportError ofMessage(const Batch &batch, std::uint32_t row, std::uint32_t column, std::string_view message) const;
    /// Adds a warning for each thing that was done to a row so that it could be read.
    void addRepairs(const Batch &batch, std::uint32_t row, QList<ImportError> &warnings) const;
    /// The warning of a value whose bytes that are no text are replaced. @param invalid the first of them in `value`
    ImportError ofReplacedBytes(
        const Batch &batch, std::uint32_t row, std::uint32_t column, std::string_view value, std::size_t invalid) const;

    /// What a field says instead of a value.
    std::optional<std::string_view> messageIn(const Cell &cell) const;
    /// The value as it stands in the file.
    std::string_view valueIn(const Cell &cell) const;

private:
    /// @param problem what is wrong with the value, said behind it @param value as it is after the column's steps
    ImportError ofCell(const Batch &batch, std::uint32_t row, const MappedColumn &column, const QString &code,
        const QString &problem, std::string_view value) const;
    /// Says which column of the file it is about, if there is such a one.
    void nameColumn(ImportError &error, std::uint32_t column) const;
    void describeBytes(ImportError &error, const Batch &batch, std::uint32_t row) const;

    QStringList m_columns;
    QList<QList<int>> m_columnNumbers; ///< by column of the file: one for all its errors
    bool m_isConverted;
    QByteArray m_encoding;
};

/// The error of a row, with line and row number filled in.
ImportError errorOfRow(const Batch &batch, std::uint32_t row, const QString &code, const QString &message);

/// "source.chunk_errors": what ends an import with a chunk that has more than ChunkSpan::mostErrors.
Failure tooManyErrors(const Batch &batch, const ChunkSpan &chunk);

/// A value as errors show it: at most ImportError::maxValueLength characters.
QString valueForError(std::string_view value);

} // namespace tranche
