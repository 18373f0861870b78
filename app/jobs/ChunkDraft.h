#pragma once

#include "jobs/FixedFile.h"

#include <optional>
#include <vector>

namespace tranche {

/// The rows of a chunk's last attempt, to be changed and tried again. What is not touched stays byte for byte as it
/// was; a changed row is written in the source's dialect, without columns that were added in front.
class ChunkDraft
{
public:
    struct Field
    {
        QByteArray value;
        bool quoted = false;
    };
    struct Row
    {
        RowPlace place; ///< as errors name it
        QByteArray bytes; ///< with its line end, if it has one
        std::vector<Field> fields; ///< without added columns
        bool wellFormed = true; ///< has the fields that the header asks for, rightly quoted
    };

    /// @throws Failure "retry.header"
    ChunkDraft(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt);

    const std::vector<Row> &rows() const { return m_rows; }
    /// The row with errors of this number; nullopt if there is none.
    std::optional<std::size_t> find(qint64 rowNumber) const;
    /// @param value nullopt: NULL
    /// @throws Failure "call.remedy" where the file can't say NULL
    void setField(std::size_t row, int column, const std::optional<QByteArray> &value);
    void replaceRow(std::size_t row, std::vector<Field> fields);
    /// Adds a row behind another one, whose place it shares.
    void insertRow(std::size_t behind, std::vector<Field> fields);
    void removeRow(std::size_t row);

    /// What is to be tried. @param origin what was done, for the history
    Attempt attempt(const QString &origin) const;

private:
    QByteArray bytesOf(const std::vector<Field> &fields) const;
    Field nullField() const;

    Dialect m_dialect; ///< the source's
    QByteArray m_lineEnd;
    QList<QByteArray> m_nullTexts;
    qsizetype m_columns = 0;
    std::vector<Row> m_rows;
};

} // namespace tranche
