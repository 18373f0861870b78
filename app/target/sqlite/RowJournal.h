#pragma once

#include "target/sqlite/RowLog.h"
#include "target/sqlite/RowRecords.h"
#include "target/sqlite/RowSource.h"

#include <array>
#include <future>
#include <map>

namespace tranche {

/// Notes what an import does to rows, so that it can be taken back and that each row's origin can be told: which rows
/// were inserted, and the former values of those that were changed or deleted, in all tables, also where a trigger or a
/// reference does it. Listens to SQLite's own hook and keeps what it hears until it is written.
class RowJournal
{
public:
    /// Listens from now on. To be made before statements are prepared; the database outlives it.
    RowJournal(SqliteDatabase &database, QString importKey);
    ~RowJournal();
    RowJournal(const RowJournal &) = delete;
    RowJournal &operator=(const RowJournal &) = delete;

    /// A table that rows of the import go to.
    struct Destination
    {
        TableSchema schema;
        ColumnMapping mapping;
    };

    /// As RowSource::forgetLines().
    void forgetLines()
    {
        for (Into &into : m_into)
            into.source.forgetLines();
    }
    /// Looks what tables there are. Outside of statements, again when the schema has changed.
    /// @param schema of the table that the import's rows go to
    void readTables(const TableSchema &schema, const ColumnMapping &mapping) { readTables({ schema, mapping }, {}); }
    /// The same of two tables: useTable() says which of them the next statement's rows go to.
    void readTables(Destination first, std::optional<Destination> second);
    void useTable(std::size_t number) { m_at = number; }
    void useMapping(const ColumnMapping &mapping);
    /// The import has made its table. Within the transaction.
    void noteMade(const TableSchema &table);

    /// A transaction has begun: of the last one nothing is left, if it was not written.
    void begin();
    /// A statement begins that brings rows of the batch in. @param position as RowSource::begin()
    /// @param plain it inserts each of them, and does nothing else
    void beginRows(const Batch &batch, std::vector<RowRange> ranges, const std::uint32_t *position, bool plain);
    /// It has ended. @param taken each of the rows is in; else what it did is to be rolled back
    void endRows(bool taken);
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
    void listen(bool on);
    static void onChange(void *self, struct sqlite3 *db, int operation, const char *schema, const char *table,
        qint64 oldRowId, qint64 newRowId);
    void take(const char *table, int operation, qint64 oldRowId, qint64 newRowId);
    void noteInserted(const Event &event, int number);
    void noteChanged(const Event &event, int number, RowChange change);
    void addKey(const Event &event, bool after);
    bool mayForetellRowIds(const Batch &batch, const std::vector<RowRange> &ranges);
    void noteForetold();
    quint64 hashAfter(const TrackedTable &table) const;
    bool mayLackDefault(const TrackedTable &table) const;
    SqliteStatement &wholeRow(const Event &event, int number);
    int trackedAs(const char *table);
    void noteGap(const QString &what);

    SqliteDatabase &m_database;
    RowRecords m_records;
    /// A table that rows go to.
    struct Into
    {
        TableSchema schema;
        int number = -1; ///< in m_tables
        bool isQuiet = false; ///< rows that are inserted change no others
        RowSource source;
    };
    Into &into() { return m_into[m_at]; }
    const Into &into() const { return m_into[m_at]; }
    RowSource &source() { return into().source; }
    const RowSource &source() const { return into().source; }

    QString m_importKey;
    std::vector<TrackedTable> m_tables;
    std::map<int, SqliteStatement> m_wholeRows; ///< read rows of a table by their keys
    std::map<QByteArray, int, std::less<>> m_numbers; ///< of the tables, by name
    QByteArray m_lastName; ///< of a table that was asked for
    int m_lastNumber = -1;
    std::array<Into, 2> m_into;
    std::size_t m_at = 0; ///< of m_into
    RowLog m_log;
    QString m_gap; ///< something that can't be noted, not written yet
    bool m_gapIsWritten = false;
    bool m_isFirst = false; ///< row of a statement
    std::optional<std::vector<RowRange>> m_foretold; ///< rows of the statement, whose row ids need not be heard
    const Batch *m_batch = nullptr; ///< of m_foretold
    std::future<std::vector<std::optional<quint64>>> m_hashes; ///< of m_foretold; made while the statement works
    qint64 m_lastRowId = 0; ///< of the table, before the statement
};

} // namespace tranche
