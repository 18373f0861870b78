#pragma once

#include "core/Batch.h"
#include "target/ReferenceNames.h"
#include "target/ReferencedColumn.h"
#include "target/TargetTable.h"
#include "target/TargetWriter.h"

#include <map>
#include <memory>

namespace tranche {

/// Looks the values of references up, within the open transaction: the rows of a batch as the table is to get them.
/// The batch itself keeps its values, for errors to name.
class RowReferences
{
public:
    /// Rows as the table gets them.
    struct Rows
    {
        bool areRight = true; ///< false: a value of them is not found
        const Batch *batch = nullptr; ///< stands until the next takeBatch()
        std::vector<RowRange> ranges; ///< without those that are left out
    };

    RowReferences(TargetTable &table, const ColumnMapping &mapping);
    ~RowReferences();
    RowReferences(const RowReferences &) = delete;
    RowReferences &operator=(const RowReferences &) = delete;

    bool isEmpty() const { return m_columns.empty(); }
    /// To be called when the mapping has changed.
    void useMapping();
    /// No row is made where one is missing: the table is not there yet.
    void onlyLook() { m_onlyLooks = true; }

    /// To be called before the rows of another batch.
    void takeBatch(const Batch &batch);
    /// Looks up what the rows refer to, and makes what is missing and to be made.
    Rows look(const Batch &batch, std::vector<RowRange> ranges);
    /// The rows of the batch that were looked up last, as the table got them.
    const Batch &looked(const Batch &batch) const { return isEmpty() ? batch : m_looked; }
    /// All that is wrong with what a row refers to. Makes no row.
    QList<ImportError> errorsOf(const Batch &batch, std::uint32_t row);

    /// Whether the row was looked up, and is left out.
    bool isLeftOut(std::uint32_t row) const;
    /// Rows of a chunk that are left out.
    qint64 leftOut(const ChunkSpan &chunk) const;
    /// Tells what was done with the rows of a chunk, but for those that are bad.
    void tell(const ChunkSpan &chunk, ChunkOutcome &outcome) const;
    /// Tells which of the rows, which were written before, were left out, as far as that can be known now.
    void tellAgain(const Batch &batch, const std::vector<std::uint32_t> &rows, ChunkOutcome &outcome);

    /// As the table's savepoints: rows that are made and rolled back are not there any more.
    void savepoint();
    void release();
    void rollBackToSavepoint();
    void transactionBegan(); ///< what was not committed is gone
    void committed();

private:
    struct Column
    {
        ReferencedColumn column;
        std::size_t lookup = 0; ///< of m_lookups
    };
    struct Done
    {
        std::uint32_t column = 0; ///< of m_columns
        IfNotFound what = IfNotFound::Error;
    };
    enum class Finding : std::uint8_t { Right, Wrong, LeftOut };

    void open();
    void refresh();
    bool leavesOut(const Batch &batch, std::uint32_t row);
    void lookAhead(const Batch &batch, std::uint32_t row, std::uint32_t last) const;
    Finding lookRow(const Batch &batch, std::uint32_t row);
    bool make(const Batch &batch, std::uint32_t row, const std::vector<std::uint32_t> &missing);
    std::optional<QString> create(const Column &column);
    bool put(const ReferencedColumn &column, std::uint32_t row, const Cell &key);

    TargetTable &m_table;
    const ColumnMapping &m_mapping;
    std::vector<Column> m_columns;
    std::vector<std::unique_ptr<ReferenceNames>> m_names; ///< one for columns that are looked up alike
    std::vector<ColumnReference> m_lookups; ///< which these are
    std::vector<std::vector<std::size_t>> m_savepoints; ///< rows made before each, by m_names
    bool m_onlyLooks = false;
    bool m_isOpen = false;
    Batch m_looked; ///< the batch with keys in the place of names
    std::map<std::uint32_t, std::vector<Done>> m_done; ///< by row of the batch
    std::map<std::uint32_t, ImportError> m_otherErrors; ///< of rows whose names are found, or may be made
};

} // namespace tranche
