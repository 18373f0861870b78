#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"

#include <vector>

namespace tranche {

/// Rows of batches as the tables of records have them: the columns of the mapping in its order, and behind them the
/// keys of their parents; see mappingWithKeys(). A line belongs to the row of its parent's table that was taken last.
class RecordBatch
{
public:
    /// @param mapping with child tables
    explicit RecordBatch(const ColumnMapping &mapping);
    /// The columns of batches stand in other places.
    void useMapping(const ColumnMapping &mapping);

    /// Whether the keys of a table's rows are numbers that are made: the next ones, of which the last in use is to be
    /// told before rows are taken.
    bool makesKeys(int table) const { return m_tables[std::size_t(table)].makesKey; }
    void setLastKey(int table, qint64 key) { m_tables[std::size_t(table)].lastKey = key; }

    /// Makes room for the batch's rows, each in its place. To be called before rows of it are taken.
    void begin(const Batch &batch);
    /// Copies a row, with the keys. @returns the number of a table that gets a row whose key, which lines refer to, is
    /// NULL; -1 if there is none
    int take(const Batch &batch, std::uint32_t row);
    /// Those that were taken.
    const Batch &rows() const { return m_batch; }
    /// The field of that key.
    QString keyField(int table) const;

private:
    struct Table
    {
        std::vector<std::size_t> children; ///< numbers of those that refer to it, counted from 0
        bool makesKey = false;
        qint64 lastKey = 0; ///< that was made
    };

    QList<ChildTable> m_children;
    std::vector<Table> m_tables; ///< by their numbers
    std::vector<int> m_places; ///< of the mapping's columns in the rows of batches
    std::vector<int> m_keyPlaces; ///< by child: of its parent's key in our rows; -1: it is made
    std::vector<Cell> m_keys; ///< by child: of the parent that was met last
    Batch m_batch;
};

} // namespace tranche
