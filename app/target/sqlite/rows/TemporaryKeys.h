#pragma once

#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

#include <QStringList>

namespace tranche {

/// The keys of a table's rows with an index, where the table itself has none of them: temporary, seen by this
/// connection alone, and kept up by triggers that are as temporary. Else each row of a file would be looked for among
/// all rows.
class TemporaryKeys
{
public:
    /// Reads the whole table. @throws Failure "call.key_index" if its rows have no row id
    TemporaryKeys(SqliteDatabase &database, const TableSchema &table, const QStringList &key);

    /// To be called when a transaction has begun: what others have written meanwhile is read.
    void catchUp();
    /// The condition of the table's rows that have a key. @param values of the key, as SQL
    QString condition(const QStringList &values) const;

private:
    void fill();
    qint64 dataVersion() const;

    SqliteDatabase &m_database;
    QString m_table; ///< quoted, as are the others
    QString m_rowId;
    QStringList m_key;
    qint64 m_dataVersion = 0;
};

} // namespace tranche
