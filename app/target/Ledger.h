#pragma once

#include "target/ChunkRanges.h"
#include "target/SqliteDatabase.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <map>

namespace tranche {

/// How far an import has read its source: so many bytes, with their hash as SourceDigest tells it.
struct SourceMark
{
    qint64 bytes = 0;
    QString hash; ///< empty: not known

    bool operator==(const SourceMark &) const = default;
};

/// What the ledger says of one import.
struct LedgerState
{
    bool begun = false; ///< the target was prepared for this import: its table was made, or emptied
    ChunkRanges committed; ///< chunks whose rows are in
    /// Chunks whose good rows are in and whose bad rows were set aside: the places of those rows in the chunk, from 0.
    std::map<qint64, QList<qint64>> rejected;
    qint64 rows = 0; ///< rows that are in
    SourceMark readUpTo; ///< when the last of them were written; not known any more when the import has ended

    /// The last chunk of which rows are in; 0: none.
    qint64 lastChunk() const
    {
        return std::max(committed.last(), rejected.empty() ? qint64(0) : rejected.rbegin()->first);
    }
    bool operator==(const LedgerState &) const = default;
};

/// What is noted of an import that has ended, for those who ask later: is this file in already? What was the history?
struct LedgerEnd
{
    QString state; ///< "done", "partial", …; empty while it runs
    qint64 chunksTotal = 0;
    qint64 rowsFailed = 0;
    qint64 sourceSize = 0;
    QString sourceHash; ///< XXH3-128 of the file's bytes, as hexadecimal digits; empty if it was not read to its end

    bool operator==(const LedgerEnd &) const = default;
};

/// An index that was dropped to load faster.
struct DroppedIndex
{
    QString name;
    QString definition; ///< the SQL that makes it

    bool operator==(const DroppedIndex &) const = default;
};

/// An import as the ledger tells of it, without any job store.
struct LedgerImport
{
    QString importKey;
    QString table;
    QString file;
    QDateTime committedAt; ///< of its last rows; UTC
    LedgerState state;
    LedgerEnd end;
};

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
    /// another import has replaced the table since
    LedgerState read();
    /// Notes what the current transaction brings in.
    void add(const LedgerState &entry);
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

    /// What the ledger of a database says of an import, for who does not write there.
    /// @param path of the database; where there is no such file nothing is in
    /// @throws Failure as read(), "target.…"
    static LedgerState look(const QString &path, const QString &importKey, const QString &table);

private:
    void insert(qint64 entry, const LedgerState &state, const LedgerEnd &end);

    SqliteDatabase &m_database;
    QString m_importKey;
    QString m_table;
    QString m_file;
    qint64 m_nextEntry = 0;
};

} // namespace tranche
