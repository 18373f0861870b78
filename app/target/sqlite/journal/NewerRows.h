#pragma once

#include "target/sqlite/journal/RowRecords.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace tranche {

/// Which rows of a table later chunks of an import have written, by what it has noted for undo: a chunk that is tried
/// again must not put older values in their place.
class NewerRows
{
public:
    /// @param condition of the rows that have a key which is bound, as SQL
    NewerRows(SqliteDatabase &database, const QString &table, const QString &importKey, const QString &condition);

    /// A transaction has begun: others may have committed.
    void forget() { m_chunks.clear(); }
    /// Finds the rows of keys. To be bound before it is asked of.
    SqliteStatement &query() { return m_query; }
    /// The row that query() finds will be asked of; see find().
    void add();
    /// Reads what is noted of all rows that were added, once.
    void find();
    /// Whether a chunk behind this one has written the row that query() finds.
    bool isWrittenBehind(qint64 chunk);

private:
    QByteArray key();
    void take(const LoggedChange &change);
    void note(const QByteArray &key, qint64 chunk);

    SqliteDatabase &m_database;
    RowRecords m_records;
    QString m_table;
    QString m_importKey;
    SqliteStatement m_query;
    std::map<QByteArray, qint64> m_chunks; ///< the last that has written the row of a key; 0: none has
    std::map<QByteArray, qint64> m_new; ///< the same of rows that were added
    std::map<qint64, QByteArray> m_newIds; ///< of these, keys that are numbers
};

} // namespace tranche
