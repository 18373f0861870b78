#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "target/TableSchema.h"
#include "target/TargetTable.h"
#include "target/sqlite/journal/RowHash.h"
#include "target/sqlite/journal/RowLog.h"
#include "target/sqlite/journal/TrackedTable.h"

#include <optional>

namespace tranche {

/// The rows of a batch that a statement brings in: which one it has come to, where that stands in the file, and the
/// hash that it will have in the table.
class RowSource
{
public:
    /// @param table where the rows go
    /// @param key fields that a row keeps when it is updated
    void use(const TrackedTable &table, const TableSchema &schema, const ColumnMapping &mapping,
        const QStringList &key = {});

    /// The batches that follow are made of other texts than the file: their lines are not its lines.
    void forgetLines() { m_hasLines = false; }
    bool hasLines() const { return m_hasLines; }
    /// A statement begins. @param position the row of the batch that the statement reads, while it does
    void begin(const Batch &batch, std::vector<RowRange> ranges, const std::uint32_t *position);
    /// The next row has become a row of the table.
    void advance();

    /// Of the row that the statement has come to.
    RowOfFile from() const;
    /// nullopt where what is stored of its values can't be foretold
    std::optional<quint64> hash() const;
    /// The same of any row of a batch. Reads nothing that begin() and advance() change, so another thread may ask.
    std::optional<quint64> hashOf(const Batch &batch, std::uint32_t row) const;
    /// The same of a row that takes the place of the values `former`, one for each of the table's columns.
    std::optional<quint64> hashOfUpdated(const Batch &batch, std::uint32_t row, sqlite3_value **former) const;
    /// Whether a column of such a row keeps its value. False also in doubt.
    bool isSame(const Batch &batch, std::uint32_t row, int column, sqlite3_value *former) const;
    /// The batch's rows bring the table's row id.
    bool keyIsGiven() const { return m_keySource >= 0; }
    /// nullopt: it is to be found by the database, or made of another value
    std::optional<qint64> givenKey(const Batch &batch, std::uint32_t row) const
    {
        if (m_keySource < 0)
            return std::nullopt;
        const Cell &cell = batch.cellsOf(row)[m_keySource];
        return cell.kind == CellKind::Integer ? std::optional<qint64>(cell.integer) : std::nullopt;
    }
    /// The values that are stored are others than the batch's: nothing is foretold any more.
    void distrust() { m_foretells = false; }
    bool foretells() const { return m_foretells; }

private:
    std::uint32_t row() const;

    struct Value
    {
        int source = -1; ///< of the batch's row; -1: the column has no value
        bool isFileName = false;
        bool isKey = false;
        ColumnStorage storage = ColumnStorage::AsBound;
    };

    int m_keySource = -1; ///< of the row id: position in the batch's rows
    std::vector<Value> m_values; ///< of the table's columns
    QByteArray m_fileName;
    bool m_foretells = false;
    bool m_hasLines = true;
    const Batch *m_batch = nullptr;
    std::vector<RowRange> m_ranges;
    std::size_t m_range = 0;
    std::uint32_t m_next = 0; ///< row of the batch
    const std::uint32_t *m_position = nullptr;
    mutable std::size_t m_chunk = 0; ///< that was found last
};

} // namespace tranche
