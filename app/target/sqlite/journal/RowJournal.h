#pragma once

#include "target/sqlite/journal/ForetoldRows.h"
#include "target/sqlite/journal/RowLog.h"
#include "target/sqlite/journal/RowRecords.h"
#include "target/sqlite/journal/RowSource.h"

#include <map>

namespace tranche {

/// Notes what an import does to rows, so that it can be taken back and that each row's origin can be told: which rows
/// were inserted, and the former values of those that were changed or deleted, in all tables, also where a trigger or a
/// reference does it. Listens to SQLite's own hook and keeps what it hears until it is written.
class RowJournal
{
public:
    /// Listens from now on. To be made before statements are prepared; the database outlives it.
    /// @param key the fields by which the import tells rows; empty if it does not
    RowJournal(SqliteDatabase &database, QString importKey, QStringList key);
    ~RowJournal();
    RowJournal(const RowJournal &) = delete;
    RowJournal &operator=(const RowJournal &) = delete;

    /// As RowSource::forgetLines().
    void forgetLines() { m_source.forgetLines(); }
    /// Looks what tables there are. Outside of statements, again when the schema has changed.
    /// @param schema of the table that the import's rows go to
    void readTables(const TableSchema &schema, const ColumnMapping &mapping) { readTables({ { schema, mapping } }); }
    /// A table that rows of the import go to.
    struct Destination
    {
        TableSchema schema;
        ColumnMapping mapping;
    };
    /// The same of several tables: useTable() says which of them the next statement's rows go to.
    void readTables(std::vector<Destination> tables);
    void useTable(std::size_t number);
    void useMapping(const ColumnMapping &mapping);
    /// The import has made its table. Within the transaction.
    void noteMade(const TableSchema &table);

    /// A transaction has begun: of the last one nothing is left, if it was not written.
    void begin();
    /// A statement begins that brings rows of the batch in. @param position as RowSource::begin()
    /// @param plain it inserts each of them, and does nothing else; if not, and toldOf() is not empty, it tells what it
    /// does by noteKnown()
    void beginRows(const Batch &batch, std::vector<RowRange> ranges, const std::uint32_t *position, bool plain);
    /// As ForetoldRows has them.
    QStringList toldOf(const QString &row) const { return m_foretold.toldOf(row); }
    void noteKnown(bool isUpdated, sqlite3_value **told);
    /// It has ended. @param taken each of the rows is in
    /// @returns false if what it did is to be rolled back
    bool endRows(bool taken);
    /// A statement for one row begins.
    void beginRow(const Batch &batch, std::uint32_t row);
    /// It has ended. @param taken the row is in; else nothing of it is noted
    void endRow(bool taken);

    // Savepoints, as TargetTable has them.
    void mark();
    void release() { m_log.release(); }
    void rollBackToMark() { m_log.rollBackToMark(); }

    /// Writes what was noted, within the transaction.
    void write();

private:
    struct Event;
    void writeIfLarge();
    void listen(bool on);
    static void onChange(void *self, struct sqlite3 *db, int operation, const char *schema, const char *table,
        qint64 oldRowId, qint64 newRowId);
    void take(const char *table, int operation, qint64 oldRowId, qint64 newRowId);
    void noteInserted(const Event &event, int number);
    void noteChanged(const Event &event, int number, RowChange change);
    void addKey(const Event &event, bool after);
    quint64 hashAfter(const TrackedTable &table) const;
    bool mayLackDefault(const TrackedTable &table) const;
    SqliteStatement &wholeRow(const Event &event, int number);
    int trackedAs(const char *table);
    void noteGap(const QString &what);

    SqliteDatabase &m_database;
    RowRecords m_records;
    QString m_importKey;
    QStringList m_key;
    std::vector<Destination> m_into; ///< the first of m_tables
    std::vector<TrackedTable> m_tables;
    std::map<int, SqliteStatement> m_wholeRows; ///< read rows of a table by their keys
    std::map<QByteArray, int, std::less<>> m_numbers; ///< of the tables, by name
    QByteArray m_lastName; ///< of a table that was asked for
    int m_lastNumber = -1;
    int m_ofImport = -1; ///< the table that the rows go to
    RowSource m_source;
    RowLog m_log;
    ForetoldRows m_foretold;
    QString m_gap; ///< something that can't be noted, not written yet
    bool m_gapIsWritten = false;
    bool m_isFirst = false; ///< row of a statement
};

} // namespace tranche
