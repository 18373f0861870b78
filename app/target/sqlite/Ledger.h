#pragma once

#include "target/LedgerState.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// The table `_tranche_ledger` of the target: which chunks of which import are in. Its rows are written in the
/// transaction of the chunks themselves, so it is right after a crash at any instant.
class Ledger
{
public:
    /// @param importKey tells this import from all others, also those of other job stores
    Ledger(SqliteDatabase &database, QString importKey, QString table, QString file);

    bool exists() const;
    /// Makes the table if it is missing. Within a transaction.
    /// @throws Failure "target.ledger" if a table of that name has other columns
    void ensureTable();
    /// What is committed. @throws Failure "target.ledger" if its content makes no sense, "target.table_replaced" if
    /// another import has replaced the table since, "target.undone" if the import was taken back
    LedgerState read();
    /// Notes what the current transaction brings in.
    void add(const LedgerState &entry);
    /// Takes all entries of the import out. Within a transaction.
    void forget();
    /// The import is taken back: it is in no more. Within the transaction that does so.
    void markUndone();
    bool isUndone();
    /// Folds the import's entries into one row. Within a transaction.
    void fold(const LedgerEnd &end);

    /// This import drops the table and makes it anew: what others brought in is gone. Within a transaction.
    void markReplaced();

    /// Indexes that were dropped to load faster and are not built again yet.
    QList<DroppedIndex> droppedIndexes();
    /// Within the transaction that drops or builds them; also notes that the table is this import's to load in bulk.
    void setDroppedIndexes(const QList<DroppedIndex> &indexes);
    /// Whether setDroppedIndexes() was ever called for this import: the table was empty when it began.
    bool loadsInBulk();
    /// Takes over what other imports into the table have dropped and never built again. Within a transaction.
    QList<DroppedIndex> takeIndexesLeftBehind();

    /// The imports that the target knows, oldest first; of one table, if it is named.
    static QList<LedgerImport> readImports(SqliteDatabase &database, const QString &table = {});

    /// What the ledger of a database says of an import, for who does not write there. @throws Failure as read()
    static LedgerState look(SqliteDatabase &database, const QString &importKey, const QString &table);

private:
    void insert(qint64 entry, const LedgerState &state, const LedgerEnd &end);

    SqliteDatabase &m_database;
    QString m_importKey;
    QString m_table;
    QString m_file;
    qint64 m_nextEntry = 0;
};

} // namespace tranche
