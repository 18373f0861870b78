#pragma once

#include "repair/ChunkContent.h"
#include "source/text/RowParser.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
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

        bool operator==(const Field &) const = default;
    };
    /// Lives no longer than the draft, whose bytes it may share.
    struct Row
    {
        RowPlace place; ///< as errors name it
        QByteArray bytes; ///< with its line end, if it has one
        bool wellFormed = true; ///< has the fields that the header asks for, rightly quoted

        bool operator==(const Row &) const = default;
    };

    /// How NULL is written: as an empty unquoted field; where that would leave a blank line, which is no row, as a
    /// text that means NULL. @throws Failure "call.remedy" if there is none
    static Field nullField(const ImportRequest &request);

    /// @param record outlives the draft
    /// @throws Failure "retry.header"
    ChunkDraft(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt);
    ChunkDraft(const ChunkDraft &) = delete;
    ChunkDraft &operator=(const ChunkDraft &) = delete;

    const std::vector<Row> &rows() const { return m_rows; }
    /// How many fields the header asks for.
    qsizetype columns() const { return m_columns; }
    /// Where the chunk begins in the source.
    const RowPlace &begin() const { return m_begin; }
    /// The fields that the row has, which may be more or fewer than the header asks for.
    std::vector<Field> fields(const Row &row) const;
    /// @param value nullopt: NULL
    /// @throws Failure "call.remedy" where the file can't say NULL
    void setField(std::size_t row, int column, const std::optional<QByteArray> &value);
    /// The same for several columns of a row, which is read once.
    /// @param values by column; those of columns that the row lacks are left out
    void setFields(std::size_t row, const std::map<int, std::optional<QByteArray>> &values);
    void replaceRow(std::size_t row, const std::vector<Field> &fields);
    /// Adds a row behind another one, whose place it shares.
    void insertRow(std::size_t behind, const std::vector<Field> &fields);
    /// A row that is not in the draft yet.
    Row newRow(const RowPlace &place, const std::vector<Field> &fields) const;
    /// Takes the rows out that `isUnwanted` holds for.
    void removeRows(const std::function<bool(const Row &)> &isUnwanted);

    /// Puts rows, such as rows() had before, in the place of others.
    void splice(std::size_t first, std::size_t count, const std::vector<Row> &rows);
    /// Takes the chunk's lines as they were edited as text. Rows that are alike keep their places.
    void replaceText(const QByteArray &text);
    /// Each row's bytes without its line end.
    std::vector<QByteArray> texts() const;
    /// Where in the row's bytes it begins to break the dialect: at a stray quote, or one that is never closed.
    std::optional<qsizetype> placeOfProblem(const Row &row) const;

    /// What is to be tried. @param origin what was done, for the history
    Attempt attempt(const QString &origin) const;

private:
    void takeRows(const ChunkContent &content, const Attempt &attempt, const ChunkSummary &chunk);
    QByteArray bytesOf(const std::vector<Field> &fields) const;
    bool followEachOther() const;
    std::span<const Cell> cellsOf(const Row &row);

    Dialect m_dialect; ///< the source's
    RowParser m_parser; ///< of single rows
    RowBuffer m_buffer; ///< kept, so that its memory is used again
    RowBuffer m_parsed; ///< of the content
    QByteArray m_separator;
    QByteArray m_lineEnd;
    const ImportRequest *m_request;
    qsizetype m_columns = 0;
    RowPlace m_begin; ///< of the chunk in the source
    QByteArray m_content; ///< that rows which were not touched share
    std::string_view m_data; ///< of it: the rows
    std::vector<Row> m_rows;
};

/// Gives a row's fields the number that the table has, where all its rows may have empty ones too many or left out at
/// their end.
void fitFields(std::vector<ChunkDraft::Field> &fields, const Dialect &dialect, qsizetype columns);

} // namespace tranche
