#pragma once

#include "target/sqlite/Ledger.h"

#include <functional>

namespace tranche {

/// Drops the plain indexes of an empty table before a large load and builds them again when it has ended: many times
/// faster than keeping them up row by row. What is dropped stands in the ledger, noted in the same transaction, so that
/// a crash never leaves the table without them for good: the next runner builds them, or the next import into it.
class DeferredIndexes
{
public:
    DeferredIndexes(SqliteDatabase &database, Ledger &ledger, QString table);

    /// Drops what can wait, if the table is empty or was when this import began. Unique indexes stay, since they refuse
    /// rows; so do partial ones and those of expressions, since those may. Within a transaction, the ledger entry of
    /// the import must be there.
    void drop();
    /// Builds all that are missing, each in a transaction of its own.
    /// @param onIndex told the name of each before it is built, and how many are left with it
    void build(const std::function<void(const QString &name, qsizetype left)> &onIndex);
    /// Builds what other imports have left dropped. Within a transaction.
    void buildLeftBehind();

private:
    bool mayLoadInBulk();
    QList<DroppedIndex> indexesThatCanWait();
    void create(const DroppedIndex &index);

    SqliteDatabase &m_database;
    Ledger &m_ledger;
    QString m_table;
};

} // namespace tranche
