#pragma once

#include "target/ChunkRanges.h"
#include "target/SqliteDatabase.h"

#include <QList>
#include <QString>

#include <map>

namespace tranche {

/// What the ledger says of one import.
struct LedgerState
{
    bool begun = false; ///< the target was prepared for this import: its table was made, or emptied
    ChunkRanges committed; ///< chunks whose rows are in
    /// Chunks whose good rows are in and whose bad rows were set aside: the places of those rows in the chunk, from 0.
    std::map<qint64, QList<qint64>> rejected;
    qint64 rows = 0; ///< rows that are in

    bool operator==(const LedgerState &) const = default;
};

/// The table `_tranche_ledger` of the target: which chunks of which import are in. Its rows are written in the
/// transaction of the chunks themselves, so it is right after a crash at any instant.
class Ledger
{
public:
    /// @param importKey tells this import from all others, also those of other job stores
    Ledger(SqliteDatabase &database, QString importKey, QString table, QString file);

    /// Makes the table if it is missing. Within a transaction.
    /// @throws Failure "target.ledger" if a table of that name has other columns
    void ensureTable();
    /// What is committed. @throws Failure "target.ledger" if its content makes no sense
    LedgerState read();
    /// Notes what the current transaction brings in.
    void add(const LedgerState &entry);
    /// Folds the import's entries into one row. Within a transaction.
    void fold();

private:
    void insert(qint64 entry, const LedgerState &state);

    SqliteDatabase &m_database;
    QString m_importKey;
    QString m_table;
    QString m_file;
    qint64 m_nextEntry = 0;
};

} // namespace tranche
